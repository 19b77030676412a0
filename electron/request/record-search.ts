import type { ParsedInputOf } from '../../domain/contract/contract.ts'
import { goneReason } from '../../domain/footage/gone-reason.ts'
import { searchIssues } from '../../domain/request/footage-search.ts'
import { readyFor } from '../../domain/request/moves.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { recordSearches } from '../../db/request-search.ts'
import type { StoredRange } from '../../db/range.ts'
import type { WriteHandler } from '../door/handler.ts'
import { type AskedFootage, forbiddenOf, refuseFootage } from '../footage/permitted-footage.ts'
import { loadRequest } from './load-request.ts'

// Whoever says who is in it has watched it, and watched nothing that was gone; that it is gone may always be said. A stretch of
// which a part is left may have been watched in that part.
const watchedFootage = (
  searches: ParsedInputOf<'request.recordSearch'>['searches'],
  ranges: readonly StoredRange[],
): readonly AskedFootage[] =>
  searches.flatMap(({ rangeId, outcome }, index) => {
    const range = ranges.find(({ id }) => id === rangeId)
    if (range === undefined || outcome === 'footage-missing' || goneReason(range.availability) === null) return []
    const { cameraId, cameraNumber, from, to } = range
    return [{ field: `searches.${index}.outcome`, cameraId, cameraNumber, from, to }]
  })

export const recordSearch: WriteHandler<'request.recordSearch'> = ({ requestId, searches }, by, { book, now }) => {
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  const ready = readyFor(loaded.value.stored, 'recordSearch')
  if (!ready.ok) return ready
  const issues = searches.flatMap(({ rangeId, outcome }, index) => {
    const range = loaded.value.ranges.find(({ id }) => id === rangeId)
    return range === undefined
      ? [{ field: `searches.${index}.rangeId`, reason: 'not-allowed' as const }]
      : searchIssues(outcome, range, `searches.${index}.outcome`)
  })
  const forbidden = forbiddenOf(book, watchedFootage(searches, loaded.value.ranges), now)
  if (forbidden.length > 0) return refuseFootage(forbidden, issues, requestId)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  recordSearches(book, searches, by.accountId, now)
  return succeed({ value: {}, event: { subject: requestId, body: { searches } } })
}
