// Until when the registers are kept, and by when a request is answered. Nothing is purged by the app; whoever writes a purge
// must ask here first (rule 36).
import { type PlainDay, daysAfter, monthsAfter, sameDateAfterMonths } from '../calendar/plain-day.ts'
import { rulesTable } from './rules-table.ts'

const yearsAfter = (day: PlainDay, yearCount: number): PlainDay =>
  // An entry of 02-29 has no such day to end on, so the day after its month stands in: later, never earlier.
  sameDateAfterMonths(day, 12 * yearCount) ?? daysAfter(monthsAfter(day, 12 * yearCount), 1)

/** The first day on which an entry of the filming register may be destroyed (rule 36). */
export const purgeableOn = (enteredOn: PlainDay): PlainDay =>
  yearsAfter(enteredOn, rulesTable.filmingRegisterYears.value)

/**
 * The day received is not counted (Civil Act art. 157). A last day on a holiday is not moved later: the number itself is
 * unconfirmed, and the earlier day is in time whatever the text turns out to say.
 */
export const replyDueOn = (receivedOn: PlainDay, replyDays: number): PlainDay => daysAfter(receivedOn, replyDays)
