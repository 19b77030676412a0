import { searchIssues } from '../../domain/request/footage-search.ts'
import { readyFor } from '../../domain/request/moves.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { recordSearches } from '../../db/request-search.ts'
import type { WriteHandler } from '../door/handler.ts'
import { loadRequest } from './load-request.ts'

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
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  recordSearches(book, searches, by.accountId, now)
  return succeed({ value: {}, event: { subject: requestId, body: { searches } } })
}
