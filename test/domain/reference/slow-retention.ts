// Rules 25 and 26 by walking: a day at a time, striking off a day, or a month whenever one completes.
import { type SlowDay, monthLength } from './slow-calendar.ts'

export const slowLastDay = (
  days: readonly SlowDay[],
  recorded: number,
  count: number,
  unit: 'day' | 'month',
): string => {
  const first = days[recorded + 1]
  if (first === undefined) throw new Error('no day after the recording')
  let left = count
  for (let index = recorded + 1; ; index += 1) {
    const [day, tomorrow] = [days[index], days[index + 1]]
    if (day === undefined || tomorrow === undefined) throw new Error('walked out of the calendar')
    const isMonthEnd = day.date === monthLength(day.year, day.month)
    // A month is complete on the eve of the day with the first day's date, or with a month that has no such day.
    const completesMonth = tomorrow.date === first.date || (isMonthEnd && monthLength(day.year, day.month) < first.date)
    if (unit === 'day' || completesMonth) left -= 1
    if (left === 0) return day.text
  }
}
