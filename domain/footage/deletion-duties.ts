// Rule 31: that the recorders delete by themselves is looked at once a month and written down as a 파기 row. Rule 27: what nobody
// confirmed five days after that month counts as not destroyed.
import { type PlainDay, daysAfter, monthsAfter } from '../calendar/plain-day.ts'
import { destructionDaysMax } from '../recorder/recorder-state.ts'
import type { Duty } from '../task/duty.ts'

/** The monthly round of the recorders stands in today this many days before it is late. */
const roundDaysAhead = 7

export interface DeletingCamera {
  readonly recorder: string
  readonly building: string
  /** The last confirmation; before the first one, the day from which there is something to confirm. */
  readonly confirmedOn: PlainDay
  /** When the recorder was looked at last: the next round is a month later, and writes the row too. */
  readonly roundOn: PlainDay
}

const inBrief = (names: readonly string[]): string => {
  const [first = '', ...others] = [...new Set(names)].toSorted()
  return others.length === 0 ? first : `${first} +${others.length}`
}

const dutyOf = (kind: Duty['kind'], cameras: readonly DeletingCamera[], dueOn: PlainDay): Duty => ({
  kind,
  dueOn,
  number: inBrief(cameras.map(({ recorder }) => recorder)),
  what: inBrief(cameras.map(({ building }) => building)),
  requestId: null,
})

/** One for the clinic, however many cameras: they are confirmed in one go. */
export const deletionDuties = (cameras: readonly DeletingCamera[], today: PlainDay): readonly Duty[] => {
  const lateOn = ({ confirmedOn }: DeletingCamera): PlainDay =>
    daysAfter(monthsAfter(confirmedOn, 1), destructionDaysMax)
  const waiting = cameras.filter(({ confirmedOn }) => monthsAfter(confirmedOn, 1) <= today)
  const overdue = waiting.filter((camera) => lateOn(camera) < today)
  const [firstOverdue] = overdue.map(lateOn).toSorted()
  if (firstOverdue !== undefined) return [dutyOf('destruction-overdue', overdue, firstOverdue)]
  // Where the round itself is asked for, a second task would ask for the same walk.
  const asked = waiting.filter(({ roundOn }) => daysAfter(today, roundDaysAhead) < monthsAfter(roundOn, 1))
  const [firstLate] = asked.map(lateOn).toSorted()
  return firstLate === undefined ? [] : [dutyOf('auto-deletion-check', asked, firstLate)]
}
