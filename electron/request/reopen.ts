import type { AccountId } from '../../domain/account/account.ts'
import { type Instant, dayOf } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { readyFor } from '../../domain/request/moves.ts'
import { countAfterReopening, type Reopening, reopeningIssues } from '../../domain/request/reopening.ts'
import type { RangeId } from '../../domain/request/request.ts'
import { isLive } from '../../domain/request/request-status.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { readRequest } from '../../db/request.ts'
import { insertReopening } from '../../db/request-reopening.ts'
import type { WriteContext, WriteHandler } from '../door/handler.ts'
import { type LoadedRequest, loadRequest } from './load-request.ts'
import { settleStatus } from './settle-status.ts'

interface TakingUp {
  readonly cause: Reopening['cause']
  readonly reason: string
  readonly reasonArrivedAt: Instant
  readonly rangeIds: readonly RangeId[]
  readonly by: AccountId
}

/** Refused where nothing would be owed afterwards: a request taken up again has something to decide or to show. */
export const takeUpAgain = (
  { book, now, newId }: WriteContext,
  { stored, ranges }: LoadedRequest,
  { cause, reason, reasonArrivedAt, rangeIds, by }: TakingUp,
): Result<null> => {
  const issues = reopeningIssues(reasonArrivedAt, stored, now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const answered = new Set(ranges.filter(({ answer }) => answer !== null).map(({ id }) => id))
  if (!rangeIds.every((id) => answered.has(id))) return fail(invalid('rangeIds', 'not-allowed'))
  insertReopening(book, {
    id: newId(),
    requestId: stored.id,
    cause,
    reason,
    countedFrom: countAfterReopening({ ...stored, ranges }, reasonArrivedAt),
    formerStatus: stored.status,
    reopenedAt: now,
    reopenedBy: by,
    rangeIds,
  })
  settleStatus(book, stored.id, dayOf(now))
  const after = readRequest(book, stored.id)
  // The failure rolls all of it back.
  return after !== undefined && isLive(after.status) ? succeed(null) : fail(invalid('rangeIds', 'required'))
}

export const reopen: WriteHandler<'request.reopen'> = (
  { requestId, reason, reasonArrivedAt, rangeIds },
  by,
  context,
) => {
  const { book, now } = context
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  const ready = readyFor(loaded.value.stored, 'reopen')
  if (!ready.ok) return ready
  const reopened = takeUpAgain(context, loaded.value, {
    cause: 'new-facts',
    reason,
    reasonArrivedAt,
    rangeIds,
    by: by.accountId,
  })
  if (!reopened.ok) return reopened
  return succeed({ value: {}, event: { subject: requestId, body: { reason, reasonArrivedAt, rangeIds } } })
}
