// One digest over everything in the book but the proof itself: what a refused cheat must leave as it was. Papers are frozen by
// the book's own triggers and make most of its bytes, so their text stays out.
import { createHash } from 'node:crypto'
import type { ReadableBook } from '../../db/book.ts'

const grownByEveryEntry = new Set(['entry', 'tree_head', 'subject_key'])

const tablesOf = (book: ReadableBook): readonly string[] =>
  book
    .all<{ name: string }>(
      `select name from sqlite_schema where type = 'table' and sql not like 'create virtual%' order by name`,
    )
    .map(({ name }) => name)
    .filter(
      (name) =>
        !grownByEveryEntry.has(name) &&
        !name.startsWith('sqlite_') &&
        !/_(?:data|idx|docsize|config|content)$/.test(name),
    )

const columnsOf = (book: ReadableBook, table: string): string =>
  book
    .all<{ name: string }>(`select name from pragma_table_info(?)`, table)
    .map(({ name }) => name)
    .filter((name) => name !== 'content')
    .join(', ')

/** How many rows every table has and how far every series of numbers got: what can be asked every time. */
export const countsOf = (book: ReadableBook): string =>
  JSON.stringify([
    tablesOf(book).map((table) => [table, book.get<object>(`select count(*) as row_count from ${table}`)]),
    book.all<object>('select name, last from number_series order by name'),
  ])

export const digestOf = (book: ReadableBook): string => {
  const digest = createHash('sha256')
  for (const table of tablesOf(book)) {
    digest.update(table)
    for (const row of book.iterate<object>(`select ${columnsOf(book, table)} from ${table}`)) {
      digest.update(JSON.stringify(row))
    }
  }
  return digest.digest('hex')
}
