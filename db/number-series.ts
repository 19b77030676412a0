import type { WritableBook } from './book.ts'

/** The next number of a gapless series, drawn inside the transaction that uses it: a rolled-back draw leaves no gap. */
export const drawNumber = (book: WritableBook, series: string): number => {
  book.run(
    'insert into number_series (name, last) values (?, 1) on conflict (name) do update set last = last + 1',
    series,
  )
  const row = book.get<{ last: number }>('select last from number_series where name = ?', series)
  if (row === undefined) throw new Error('a drawn number is always stored')
  return row.last
}
