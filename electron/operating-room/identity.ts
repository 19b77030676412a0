import { invalid } from '../../domain/contract/failure.ts'
import { checkTimeIssues } from '../../domain/identity/check-time.ts'
import { identityIssues } from '../../domain/operating-room/identity.ts'
import { fail, succeed } from '../../domain/result.ts'
import { insertOperatingRoomIdentity } from '../../db/operating-room-identity.ts'
import type { WriteHandler } from '../door/handler.ts'
import { loadOpenRequest } from './load.ts'

/** Rules 12, 13: once, before anything is shown. */
export const confirmIdentity: WriteHandler<'operatingRoom.confirmIdentity'> = (
  { requestId, checkedAt, ...seen },
  by,
  { book, now },
) => {
  const loaded = loadOpenRequest(book, requestId, now)
  if (!loaded.ok) return loaded
  if (loaded.value.identity !== null) return fail(invalid('proof', 'not-allowed'))
  const at = checkedAt ?? now
  const issues = [...identityIssues(seen, loaded.value), ...checkTimeIssues(at, loaded.value, now, 'checkedAt')]
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  insertOperatingRoomIdentity(book, requestId, seen, { at, by: by.accountId })
  return succeed({ value: {}, event: { subject: requestId, body: { number: loaded.value.number, ...seen } } })
}
