// By when a request must be answered, and why (rules 1-5). The answer is data: every day with its part in the count, so
// that a screen or a paper can explain the date instead of asserting it.
import type { HolidayTable } from '../calendar/holiday-table.ts'
import { type Instant, dayOf } from '../calendar/instant.ts'
import { type PlainDay, daysAfter, daysBetween, yearOf } from '../calendar/plain-day.ts'
import type { Applicant } from './applicant.ts'
import { countedFrom, type Reopening } from './reopening.ts'
import { type DayOff, dayOffOf, tableOfYear, workingDayFrom } from '../calendar/working-day.ts'

/** PIPA Decree art. 41(4)(5), 42(2): within ten days, the day received not counted (Civil Act art. 157). */
export const replyDaysMax = 10

export interface DeadlineDay {
  readonly day: PlainDay
  /** `passed-over`: the tenth day or a later one that cannot be the last, because it is off (Civil Act art. 161). */
  readonly role: 'received' | 'counted' | 'passed-over' | 'legal-last' | 'wished'
  /** 0 for the day received, 1 to 10 for the days counted, null beyond. */
  readonly ordinal: number | null
  readonly isSafeTarget: boolean
  /** Weekends and holidays in the middle are off too, and are counted all the same. */
  readonly off: DayOff | null
}

interface Counted {
  readonly receivedOn: PlainDay
  /** The tenth day, whether or not the office works on it. */
  readonly rawLastDay: PlainDay
  /** The tenth day if it is a working day, otherwise the working day before: in time whatever the tables say. */
  readonly safeTarget: PlainDay
  readonly days: readonly DeadlineDay[]
}

export interface LegalDeadline extends Counted {
  readonly kind: 'legal'
  readonly legalLastDay: PlainDay
  /** The tables of the years from the safe target to the last day, as printed on papers. */
  readonly tables: readonly { readonly year: number; readonly edition: number }[]
}

/** Rule 4: the last day hangs on a weekday of `year`, which has no table. There is no legal day, only the tenth one. */
export interface UnknownDeadline extends Counted {
  readonly kind: 'table-missing'
  readonly year: number
}

/** An agency is no data subject: the ten days are not its. The clock runs to the day it wishes, if it names one. */
export interface AskedDeadline extends Counted {
  readonly kind: 'asked'
  readonly wishedOn: PlainDay | null
}

export const replyClockKinds = ['legal', 'table-missing', 'asked'] as const

export type ReplyDeadline = LegalDeadline | UnknownDeadline | AskedDeadline

// Of a year without a table the weekends are still known, and an earlier day is never a late one.
const safeTargetOf = (rawLastDay: PlainDay, receivedOn: PlainDay, tables: readonly HolidayTable[]): PlainDay => {
  for (let day = rawLastDay; day > receivedOn; day = daysAfter(day, -1)) {
    if (dayOffOf(day, tables) === null) return day
  }
  return receivedOn
}

const roleOf = (ordinal: number, lastOrdinal: number): DeadlineDay['role'] => {
  if (ordinal === 0) return 'received'
  if (ordinal === lastOrdinal) return 'legal-last'
  return ordinal < replyDaysMax ? 'counted' : 'passed-over'
}

/** Counts from the day the request reached the clinic, not from the day it was typed in (rule 5). */
export const replyDeadlineOf = (
  receivedAt: Instant,
  tables: readonly HolidayTable[],
): LegalDeadline | UnknownDeadline => {
  const receivedOn = dayOf(receivedAt)
  const rawLastDay = daysAfter(receivedOn, replyDaysMax)
  const safeTarget = safeTargetOf(rawLastDay, receivedOn, tables)
  const explain = (ordinal: number, role: DeadlineDay['role']): DeadlineDay => {
    const day = daysAfter(receivedOn, ordinal)
    return {
      day,
      role,
      ordinal: ordinal <= replyDaysMax ? ordinal : null,
      isSafeTarget: day === safeTarget,
      off: dayOffOf(day, tables),
    }
  }
  const last = workingDayFrom(rawLastDay, tables)
  if (last.kind === 'table-missing') {
    const days = Array.from({ length: replyDaysMax + 1 }, (_, ordinal) =>
      explain(ordinal, ordinal === 0 ? 'received' : 'counted'),
    )
    return { kind: 'table-missing', year: last.year, receivedOn, rawLastDay, safeTarget, days }
  }
  const lastOrdinal = daysBetween(receivedOn, last.day)
  const days = Array.from({ length: lastOrdinal + 1 }, (_, ordinal) => explain(ordinal, roleOf(ordinal, lastOrdinal)))
  return {
    kind: 'legal',
    receivedOn,
    rawLastDay,
    legalLastDay: last.day,
    safeTarget,
    days,
    tables: [...new Set([yearOf(safeTarget), yearOf(last.day)])].flatMap((year) => {
      const table = tableOfYear(year, tables)
      return table === undefined ? [] : [{ year, edition: table.edition }]
    }),
  }
}

// The axis stays readable: an agency that wishes a day far off gets its cell at the end of what is drawn.
const askedDaysMax = 14

/** Where no day is wished, the tenth is when somebody looks again. */
const askedDeadlineOf = (
  receivedAt: Instant,
  wished: PlainDay | null,
  tables: readonly HolidayTable[],
): AskedDeadline => {
  const receivedOn = dayOf(receivedAt)
  const lookOn = wished ?? daysAfter(receivedOn, replyDaysMax)
  const length = Math.min(askedDaysMax, Math.max(replyDaysMax, daysBetween(receivedOn, lookOn)))
  const days = Array.from({ length: length + 1 }, (_, index): DeadlineDay => {
    const day = daysAfter(receivedOn, index)
    const role = index === 0 ? 'received' : day === wished ? 'wished' : 'counted'
    return { day, role, ordinal: null, isSafeTarget: false, off: dayOffOf(day, tables) }
  })
  return { kind: 'asked', receivedOn, rawLastDay: lookOn, safeTarget: lookOn, wishedOn: wished, days }
}

interface ClockedRequest {
  readonly receivedAt: Instant
  readonly applicant: Applicant
  readonly reopenings: readonly Pick<Reopening, 'countedFrom'>[]
}

/** The clock of a request by the door it came in; taken up again, it counts anew (decision 0011). */
export const replyClockOf = (request: ClockedRequest, tables: readonly HolidayTable[]): ReplyDeadline =>
  request.applicant.door === 'authority'
    ? askedDeadlineOf(countedFrom(request), request.applicant.replyWishedOn, tables)
    : replyDeadlineOf(countedFrom(request), tables)

/** The day the clock runs to: the legal last day or, where it cannot be known, the tenth day, which is never later. */
export const replyDueOn = (deadline: ReplyDeadline): PlainDay =>
  deadline.kind === 'legal' ? deadline.legalLastDay : deadline.rawLastDay

export interface DeadlineState {
  /** Days from today to the day due: 0 on the day itself, negative when overdue. */
  readonly daysLeft: number
  readonly isOverdue: boolean
  readonly isPastSafeTarget: boolean
}

export const deadlineState = (deadline: ReplyDeadline, today: PlainDay): DeadlineState => {
  const daysLeft = daysBetween(today, replyDueOn(deadline))
  return { daysLeft, isOverdue: daysLeft < 0, isPastSafeTarget: today > deadline.safeTarget }
}

/** How many days late something done on `on` is; 0 when in time. Never back-dated (rule 7). */
export const daysOverdue = (legalLastDay: PlainDay, on: PlainDay): number => Math.max(0, daysBetween(legalLastDay, on))
