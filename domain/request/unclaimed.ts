// Granted and never fetched: how long it waits for whoever asked, and what must be done before it ends. No law says it; the reasons are in
// docs/decisions/0018-granted-and-never-fetched.md.
import { z } from 'zod'
import { type Instant, dayOf } from '../calendar/instant.ts'
import { type PlainDay, daysAfter, laterDay, plainDaySchema } from '../calendar/plain-day.ts'
import { type FieldIssue, invalid } from '../contract/failure.ts'
import { type ReminderWay, reminderWays } from '../copy/reminder-way.ts'
import type { RangeAnswer } from '../decision/range-answer.ts'
import { isShownResult } from '../decision/range-result.ts'
import type { ViewingAppointment } from '../decision/viewing-appointment.ts'
import { fail, type Result, succeed } from '../result.ts'
import { lengths, optionalText } from '../text/schema.ts'
import type { OwedPart } from './owed-part.ts'

/** Ours: as long as the clinic itself may take for its answer. The day of the reminder is not counted. */
const unclaimedDays = 10

export const unclaimedReminderSchema = z.strictObject({
  remindedOn: plainDaySchema,
  way: z.enum(reminderWays),
  note: optionalText(lengths.line),
})

export const unclaimedSteps = ['remind', 'wait', 'close'] as const

export const unclaimedSchema = z.object({
  step: z.enum(unclaimedSteps),
  /** The last day on which any of it was to be fetched. */
  appointedOn: plainDaySchema,
  /** From which reminders count: that day, or the one on which it was taken up again. */
  remindableFrom: plainDaySchema,
  /** null until somebody was reminded. */
  closableFrom: plainDaySchema.nullable(),
  /** Of the viewing or the copy that waits, in the order in which they were written down. */
  reminders: z.array(unclaimedReminderSchema.extend({ by: z.string() })).readonly(),
})

export type Unclaimed = Readonly<z.output<typeof unclaimedSchema>>
export type UnclaimedReminder = Readonly<{ remindedOn: PlainDay; way: ReminderWay; note: string; by: string }>

/** What the notice in force said of one stretch. */
export interface Promised {
  readonly appointment: ViewingAppointment
  /** How the notice went out is written down, and it did not come back. */
  readonly isTold: boolean
}

interface WaitingStretch {
  readonly answer: RangeAnswer | null
  readonly stillOwed?: readonly OwedPart[]
  /** null where no notice in force names a day for it. */
  readonly promised: Promised | null
}

export interface WaitingRequest {
  readonly ranges: readonly WaitingStretch[]
  readonly takenUpAt: Instant | null
  readonly reminders: readonly UnclaimedReminder[]
}

const isOutstanding = ({ answer, stillOwed }: WaitingStretch): boolean =>
  answer?.kind !== 'shown' ? answer?.kind !== 'decided' || isShownResult(answer.result) : (stillOwed ?? []).length > 0

/** What the clinic sends, and the answer to a deletion, nobody comes to fetch. */
const isToBeFetched = ({ answer, stillOwed, promised }: WaitingStretch): boolean =>
  (answer?.kind === 'decided' || answer?.kind === 'shown') &&
  stillOwed?.includes('removal') !== true &&
  promised?.isTold === true &&
  (promised.appointment.method === 'visit' || promised.appointment.method === 'other')

/** null unless all that is left of a request is what was promised for a day that went by. */
export const unclaimedOf = (
  { ranges, takenUpAt, reminders: all }: WaitingRequest,
  today: PlainDay,
): Unclaimed | null => {
  const outstanding = ranges.filter(isOutstanding)
  if (outstanding.length === 0 || !outstanding.every(isToBeFetched)) return null
  const days = outstanding.flatMap(({ promised }) => (promised === null ? [] : [dayOf(promised.appointment.at)]))
  const [first, ...others] = days
  if (first === undefined) return null
  const appointedOn = others.reduce(laterDay, first)
  if (today <= appointedOn) return null
  const remindableFrom = takenUpAt === null ? appointedOn : laterDay(appointedOn, dayOf(takenUpAt))
  const reminders = all.filter(({ remindedOn }) => remindedOn >= remindableFrom)
  // Whoever reminds twice does not wait twice.
  const [remindedOn] = reminders.map((reminder) => reminder.remindedOn).toSorted()
  const closableFrom = remindedOn === undefined ? null : daysAfter(remindedOn, unclaimedDays + 1)
  const step = closableFrom === null ? 'remind' : today < closableFrom ? 'wait' : 'close'
  return { step, appointedOn, remindableFrom, closableFrom, reminders }
}

export const reminderIssues = (
  remindedOn: PlainDay,
  { remindableFrom }: Unclaimed,
  today: PlainDay,
): readonly FieldIssue[] => {
  if (remindedOn > today) return [{ field: 'remindedOn', reason: 'in-future' }]
  return remindedOn < remindableFrom
    ? [{ field: 'remindedOn', reason: 'before-appointment', detail: remindableFrom }]
    : []
}

interface Bars {
  readonly isObjected: boolean
  /** Of others, for any of what waits: while the footage is kept anyhow, nothing is gained by closing. */
  readonly otherHolds: readonly string[]
}

/** What ends, or why it may not end yet. */
export const mayClose = (unclaimed: Unclaimed | null, { isObjected, otherHolds }: Bars): Result<Unclaimed> => {
  if (unclaimed === null || isObjected) return fail({ kind: 'still-owed' })
  const { step, closableFrom } = unclaimed
  if (closableFrom === null) return fail(invalid('reason', 'reminder-missing'))
  if (step === 'wait') return fail(invalid('reason', 'reminder-waiting', closableFrom))
  return otherHolds.length > 0 ? fail(invalid('reason', 'held-elsewhere', otherHolds.join(', '))) : succeed(unclaimed)
}
