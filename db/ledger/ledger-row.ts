// The official rows: ten columns and an unbroken number (rule 17).
import { endOfDay, startOfDay, type Instant } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { LedgerRow, OfficialRow, RowKind } from '../../domain/ledger/official-row.ts'
import type { ReadableBook, WritableBook } from '../book.ts'

interface StoredRow {
  readonly number: number
  readonly kind: RowKind
  readonly occurred_at: Instant
  readonly file_and_form: string
  readonly handler: string
  readonly purpose: string
  readonly recipient_name: string
  readonly recipient_relation: string
  readonly recipient_phone: string
  readonly basis: string
  readonly form: string
  readonly period: string
  readonly corrects: number | null
  readonly corrected_by: number | null
}

const columns = `row.number, row.kind, row.occurred_at, row.file_and_form, row.handler, row.purpose,
  row.recipient_name, row.recipient_relation, row.recipient_phone, row.basis, row.form, row.period, row.corrects,
  (select later.number from ledger_row later where later.corrects = row.number) as corrected_by`

const ledgerRowOf = (stored: StoredRow): LedgerRow => ({
  number: stored.number,
  kind: stored.kind,
  occurredAt: stored.occurred_at,
  fileAndForm: stored.file_and_form,
  handler: stored.handler,
  purpose: stored.purpose,
  recipient: {
    name: stored.recipient_name,
    relation: stored.recipient_relation,
    phone: stored.recipient_phone,
  },
  basis: stored.basis,
  form: stored.form,
  period: stored.period,
  corrects: stored.corrects,
  correctedBy: stored.corrected_by,
})

export const lastLedgerNumber = (book: ReadableBook): number =>
  book.get<{ last: number | null }>('select max(number) as last from ledger_row')?.last ?? 0

export const nextLedgerNumber = (book: WritableBook): number => lastLedgerNumber(book) + 1

export const insertLedgerRow = (book: WritableBook, row: OfficialRow, number: number, sequence: number): void => {
  book.run(
    `insert into ledger_row (number, sequence, kind, occurred_at, file_and_form, handler, purpose, recipient_name,
       recipient_relation, recipient_phone, basis, form, period, corrects)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    number,
    sequence,
    row.kind,
    row.occurredAt,
    row.fileAndForm,
    row.handler,
    row.purpose,
    row.recipient.name,
    row.recipient.relation,
    row.recipient.phone,
    row.basis,
    row.form,
    row.period,
    row.corrects,
  )
}

export const readLedgerRow = (book: ReadableBook, number: number): LedgerRow | undefined => {
  const stored = book.get<StoredRow>(`select ${columns} from ledger_row row where row.number = ?`, number)
  return stored === undefined ? undefined : ledgerRowOf(stored)
}

/** The request under whose key the entry of a row is kept; null for the clinic's own. */
export const subjectOfLedgerRow = (book: ReadableBook, number: number): string | null =>
  book.get<{ subject: string | null }>(
    'select entry.subject from ledger_row row join entry on entry.sequence = row.sequence where row.number = ?',
    number,
  )?.subject ?? null

/** What a list or an export takes: rows that happened from `from` up to but not including `until`, of some kinds. */
export interface RowSelection {
  readonly from: Instant
  readonly until: Instant
  readonly kinds: readonly RowKind[]
}

/** The rows of whole Korean days. */
export const selectionOf = ({
  period,
  kinds,
}: {
  readonly period: { readonly from: PlainDay; readonly to: PlainDay }
  readonly kinds: readonly RowKind[]
}): RowSelection => ({ from: startOfDay(period.from), until: endOfDay(period.to), kinds })

const selected = 'row.occurred_at >= ? and row.occurred_at < ? and row.kind in (select value from json_each(?))'

const boundOf = ({ from, until, kinds }: RowSelection) => [from, until, JSON.stringify(kinds)] as const

export const countLedgerRows = (book: ReadableBook, selection: RowSelection): number =>
  book.get<{ count: number }>(`select count(*) as count from ledger_row row where ${selected}`, ...boundOf(selection))
    ?.count ?? 0

interface RowSpan {
  readonly rowCount: number
  readonly numbers: { readonly first: number; readonly last: number } | null
}

/** Answered by the index on time alone, without touching a row. */
export const spanOfLedgerRows = (book: ReadableBook, selection: RowSelection): RowSpan => {
  const span = book.get<{ count: number; first: number | null; last: number | null }>(
    `select count(*) as count, min(row.number) as first, max(row.number) as last from ledger_row row where ${selected}`,
    ...boundOf(selection),
  )
  return span === undefined || span.first === null || span.last === null
    ? { rowCount: 0, numbers: null }
    : { rowCount: span.count, numbers: { first: span.first, last: span.last } }
}

/** How many of the newest numbers are looked through before the index on time is asked. */
const nearNumbersMax = 1000

/** The newest numbers below `before` that are in the selection, found among the numbers right below it. */
const nearNumbers = `select number from
  (select number, kind, occurred_at from ledger_row not indexed where number < ? order by number desc limit ${nearNumbersMax}) row
  where ${selected} limit ?`

/** The same from the index on time alone: every row of the period is looked at, but none of them is read. */
const farNumbers = `select number from ledger_row row where +row.number < ? and ${selected} order by number desc limit ?`

/** Newest first, from below the number `before` (null: from the newest). */
export const pageOfLedgerRows = (
  book: ReadableBook,
  selection: RowSelection,
  before: number | null,
  rowsMax: number,
): readonly LedgerRow[] => {
  const page = (numbers: string): readonly LedgerRow[] =>
    book
      .all<StoredRow>(
        `select ${columns} from ledger_row row where row.number in (${numbers}) order by row.number desc`,
        before ?? Number.MAX_SAFE_INTEGER,
        ...boundOf(selection),
        rowsMax,
      )
      .map(ledgerRowOf)
  const near = page(nearNumbers)
  return near.length === rowsMax ? near : page(farNumbers)
}

/**
 * Ascending by number, one at a time, for exports of any length. Walks the numbers between the first and the last in
 * their own order: found by time they would have to be sorted, and a sort holds every row in memory at once.
 */
export function* eachLedgerRow(book: ReadableBook, selection: RowSelection): Generator<LedgerRow> {
  const { numbers } = spanOfLedgerRows(book, selection)
  if (numbers === null) return
  const rows = book.iterate<StoredRow>(
    `select ${columns} from ledger_row row not indexed
     where row.number between ? and ? and ${selected} order by row.number`,
    numbers.first,
    numbers.last,
    ...boundOf(selection),
  )
  for (const stored of rows) yield ledgerRowOf(stored)
}
