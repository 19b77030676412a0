import type { HolidayTable } from '../domain/calendar/holiday-table.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { ReadableBook, WritableBook } from './book.ts'

const insertHolidays = (book: WritableBook, { year, holidays }: HolidayTable): void => {
  for (const { day, name, source } of holidays)
    book.run('insert into holiday (day, year, name, source) values (?, ?, ?, ?)', day, year, name, source)
}

export const insertHolidayTables = (book: WritableBook, tables: readonly HolidayTable[]): void => {
  for (const table of tables) {
    book.run('insert into holiday_table (year, edition) values (?, ?)', table.year, table.edition)
    insertHolidays(book, table)
  }
}

/** The year's table as it is from now on; what it was before stands in the entries. */
export const replaceHolidayTable = (book: WritableBook, table: HolidayTable): void => {
  book.run(
    'insert into holiday_table (year, edition) values (?, ?) on conflict (year) do update set edition = excluded.edition',
    table.year,
    table.edition,
  )
  book.run('delete from holiday where year = ?', table.year)
  insertHolidays(book, table)
}

export const readHolidayTables = (book: ReadableBook): readonly HolidayTable[] => {
  const holidays = book.all<{ day: PlainDay; year: number; name: string; source: string }>(
    'select day, year, name, source from holiday order by day',
  )
  const byYear = Map.groupBy(holidays, ({ year }) => year)
  return book
    .all<{ year: number; edition: number }>('select year, edition from holiday_table order by year')
    .map(({ year, edition }) => ({
      year,
      edition,
      holidays: (byYear.get(year) ?? []).map(({ day, name, source }) => ({ day, name, source })),
    }))
}
