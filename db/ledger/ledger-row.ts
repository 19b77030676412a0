// The official rows: ten columns and an unbroken number (rule 17).
import type { Instant } from '../../domain/calendar/instant.ts'
import type { LedgerRow, OfficialRow, RowKind } from '../../domain/ledger/official-row.ts'
import type { ReadableBook, WritableBook } from '../book.ts'

export interface StoredRow {
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

export const rowColumns = `row.number, row.kind, row.occurred_at, row.file_and_form, row.handler, row.purpose,
  row.recipient_name, row.recipient_relation, row.recipient_phone, row.basis, row.form, row.period, row.corrects,
  (select later.number from ledger_row later where later.corrects = row.number) as corrected_by`

export const ledgerRowOf = (stored: StoredRow): LedgerRow => ({
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
  const stored = book.get<StoredRow>(`select ${rowColumns} from ledger_row row where row.number = ?`, number)
  return stored === undefined ? undefined : ledgerRowOf(stored)
}

/** The request under whose key the entry of a row is kept; null for the clinic's own. */
export const subjectOfLedgerRow = (book: ReadableBook, number: number): string | null =>
  book.get<{ subject: string | null }>(
    'select entry.subject from ledger_row row join entry on entry.sequence = row.sequence where row.number = ?',
    number,
  )?.subject ?? null
