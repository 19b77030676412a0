// Granted and never fetched: the requester is reminded, and after ten more days the request may end (decision 0018). Footage and holds are
// left as they are: what nothing else keeps falls back to its own day.
import { dayOf } from '../../domain/calendar/instant.ts'
import { readyFor } from '../../domain/request/moves.ts'
import { partsOwed } from '../../domain/request/owed-part.ts'
import { mayClose, reminderIssues } from '../../domain/request/unclaimed.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { objectionsOfRequest } from '../../db/request-objection.ts'
import { setRequestStatus } from '../../db/request.ts'
import { insertUnclaimedReminder, otherHoldsOfRequest } from '../../db/unclaimed.ts'
import type { WriteHandler } from '../door/handler.ts'
import { loadRequest } from './load-request.ts'
import { unclaimedOfRequest } from './load-unclaimed.ts'

export const remindUnclaimed: WriteHandler<'request.remindUnclaimed'> = (
  { requestId, remindedOn, way, note },
  by,
  { book, now },
) => {
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  const ready = readyFor(loaded.value.stored, 'remindUnclaimed')
  if (!ready.ok) return ready
  const unclaimed = unclaimedOfRequest(book, loaded.value)
  if (unclaimed === null) return fail({ kind: 'still-owed' })
  const issues = reminderIssues(remindedOn, unclaimed, dayOf(now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  insertUnclaimedReminder(book, requestId, { remindedOn, way, note, at: now, by: by.accountId })
  return succeed({ value: {}, event: { subject: requestId, body: { remindedOn, way, note } } })
}

export const closeUnclaimed: WriteHandler<'request.closeUnclaimed'> = ({ requestId, reason }, _by, { book, now }) => {
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  const ready = readyFor(loaded.value.stored, 'closeUnclaimed')
  if (!ready.ok) return ready
  const ending = mayClose(unclaimedOfRequest(book, loaded.value), {
    isObjected: objectionsOfRequest(book, requestId).some(({ answer }) => answer === null),
    otherHolds: otherHoldsOfRequest(book, requestId),
  })
  if (!ending.ok) return ending
  setRequestStatus(book, requestId, 'closed')
  const { appointedOn, reminders } = ending.value
  const body = { reason, appointedOn, reminders, owedBeside: partsOwed(loaded.value.ranges) }
  return succeed({ value: {}, event: { subject: requestId, body } })
}
