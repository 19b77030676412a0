// A second calendar, written apart from the first and as dully as possible: it walks from a Monday everybody can look up,
// one day at a time, and imports nothing.

export interface SlowDay {
  readonly year: number
  readonly month: number
  readonly date: number
  /** 0 is Sunday. */
  readonly weekday: number
  readonly text: string
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const monthLength = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const textOf = (year: number, month: number, date: number): string =>
  `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`

const nextOf = ({ year, month, date, weekday }: SlowDay): SlowDay => {
  let [nextYear, nextMonth, nextDate] = [year, month, date + 1]
  if (nextDate > monthLength(year, month)) {
    nextDate = 1
    nextMonth += 1
  }
  if (nextMonth > 12) {
    nextMonth = 1
    nextYear += 1
  }
  return {
    year: nextYear,
    month: nextMonth,
    date: nextDate,
    weekday: weekday === 6 ? 0 : weekday + 1,
    text: textOf(nextYear, nextMonth, nextDate),
  }
}

/** 2023-01-01, a Sunday, and every day up to the end of `yearLast`. */
export const walkDays = (yearLast: number): readonly SlowDay[] => {
  const days: SlowDay[] = [{ year: 2023, month: 1, date: 1, weekday: 0, text: '2023-01-01' }]
  for (;;) {
    const last = days.at(-1)
    if (last === undefined) throw new Error('no day')
    const next = nextOf(last)
    if (next.year > yearLast) return days
    days.push(next)
  }
}
