// Rules 1 to 4 counted on fingers: ten steps on from the day received, then on while the office is closed.
import type { SlowDay } from './slow-calendar.ts'

export interface SlowDeadline {
  readonly rawLastDay: string
  /** null where a year without a table decides. */
  readonly legalLastDay: string | null
  readonly safeTarget: string
}

export const slowDeadline = (
  days: readonly SlowDay[],
  received: number,
  holidays: ReadonlySet<string>,
  years: ReadonlySet<number>,
): SlowDeadline => {
  const dayAt = (index: number): SlowDay => {
    const day = days[index]
    if (day === undefined) throw new Error(`walked out of the calendar at ${index}`)
    return day
  }
  const isClosed = ({ weekday, text }: SlowDay): boolean => weekday === 0 || weekday === 6 || holidays.has(text)
  let tenth = received
  for (let counted = 0; counted < 10; counted += 1) tenth += 1
  let last = tenth
  while (isClosed(dayAt(last))) last += 1
  let safe = tenth
  while (isClosed(dayAt(safe))) safe -= 1
  return {
    rawLastDay: dayAt(tenth).text,
    legalLastDay: years.has(dayAt(last).year) ? dayAt(last).text : null,
    safeTarget: dayAt(safe).text,
  }
}
