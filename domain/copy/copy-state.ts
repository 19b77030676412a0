// Where a copy stands. Nothing closes by itself: what is overdue stays overdue until somebody closes or extends it.
import { type PlainDay, daysAfter } from '../calendar/plain-day.ts'
import type { Duty } from '../task/duty.ts'
import type { RequestId } from '../request/request.ts'

/** `returned`: it came back, and its medium is not destroyed yet. */
export const copyStates = ['open', 'due-soon', 'overdue', 'kept', 'returned', 'closed'] as const
export type CopyState = (typeof copyStates)[number]

export interface DatedCopy {
  readonly dueOn: PlainDay | null
  readonly ending: 'none' | 'returned' | 'closed'
}

/** A copy is asked back this many days before its day. */
export const remindedDaysAhead = 7

/** The last day on which a copy counts as due soon. */
export const dueSoonThrough = (today: PlainDay): PlainDay => daysAfter(today, remindedDaysAhead)

export const copyStateOf = ({ dueOn, ending }: DatedCopy, today: PlainDay): CopyState => {
  if (ending !== 'none') return ending
  // 본인 보관: one's own footage, of which nothing is asked back.
  if (dueOn === null) return 'kept'
  if (dueOn < today) return 'overdue'
  return dueOn <= dueSoonThrough(today) ? 'due-soon' : 'open'
}

export interface CopyToChase {
  readonly number: string
  readonly recipientName: string
  readonly mediumLabel: string
  readonly dueOn: PlainDay
  readonly requestId: RequestId
}

export const copyDutyOf = ({ number, recipientName, mediumLabel, dueOn, requestId }: CopyToChase): Duty => ({
  kind: 'copy-due',
  dueOn,
  number,
  what: [recipientName, mediumLabel].filter((part) => part !== '').join(' · '),
  requestId,
})
