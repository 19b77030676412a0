// Which requests get another legal last day when a holiday table changes (rules 2-4). The same function answers while
// a manager is still typing and when the change is written, so what was shown beforehand is what the entry says.
import { z } from 'zod'
import type { HolidayTable } from '../calendar/holiday-table.ts'
import { instantSchema } from '../calendar/instant.ts'
import { type PlainDay, plainDaySchema } from '../calendar/plain-day.ts'
import { type ReplyDeadline, replyDeadlineOf } from '../request/reply-deadline.ts'

/** As much of a request as its clock needs; nobody's name. Taken up again, it counts as received when its reason was. */
export const replyClockSchema = z.object({
  number: z.string(),
  receivedAt: instantSchema,
  /** null while an answer is owed, or has not left the building. Given, its last day still decides whether it was late (rule 7). */
  answeredOn: plainDaySchema.nullable(),
})

export const movedRequestSchema = z.object({
  number: z.string(),
  /** The tenth day, which no table moves. */
  rawLastDay: plainDaySchema,
  /** null: no table said, so there was no legal day (rule 4). */
  from: plainDaySchema.nullable(),
  /** null: the last day now hangs on a year without a table. */
  to: plainDaySchema.nullable(),
})

export type ReplyClock = Readonly<z.output<typeof replyClockSchema>>
export type MovedRequest = Readonly<z.output<typeof movedRequestSchema>>

const legalLastDayOf = (deadline: ReplyDeadline): PlainDay | null =>
  deadline.kind === 'legal' ? deadline.legalLastDay : null

export const movedRequests = (
  clocks: readonly ReplyClock[],
  before: readonly HolidayTable[],
  after: readonly HolidayTable[],
): readonly MovedRequest[] =>
  clocks.flatMap(({ number, receivedAt, answeredOn }) => {
    const [old, fresh] = [replyDeadlineOf(receivedAt, before), replyDeadlineOf(receivedAt, after)]
    const [from, to] = [legalLastDayOf(old), legalLastDayOf(fresh)]
    const isMoved = from !== to && (answeredOn === null || [from, to].some((day) => day !== null && day < answeredOn))
    return isMoved ? [{ number, rawLastDay: old.rawLastDay, from, to }] : []
  })

/** The earliest year whose missing table leaves an open request without a legal day; null where there is none. */
export const yearWaitedFor = (clocks: readonly ReplyClock[], tables: readonly HolidayTable[]): number | null => {
  const years = clocks.flatMap(({ receivedAt, answeredOn }) => {
    if (answeredOn !== null) return []
    const deadline = replyDeadlineOf(receivedAt, tables)
    return deadline.kind === 'table-missing' ? [deadline.year] : []
  })
  return years.length === 0 ? null : Math.min(...years)
}
