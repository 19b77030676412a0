import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOfDate, type Instant } from '../../../domain/calendar/instant.ts'
import { type OfficialRow, type RowKind, rowKinds } from '../../../domain/ledger/official-row.ts'
import { eachLedgerRow, pageOfLedgerRows, type RowSelection } from '../../../db/ledger/ledger-row.ts'
import { ledgerBook, usualRow } from '../../electron/worker/ledger-book.ts'

/** More than the page looks through before it asks the index on time. */
const rowCount = 2600
const hourOf = (hours: number): Instant => instantOfDate(new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000))

/** Written in this order; some happened long before they were written down, and one kind is rare. */
const rows: readonly OfficialRow[] = Array.from({ length: rowCount }, (_, index) => ({
  ...usualRow,
  kind: index % 400 === 0 ? 'provision' : index % 3 === 0 ? 'use' : 'viewing',
  occurredAt: hourOf(index % 50 === 0 ? index / 2 : index),
}))

const kinds = ['use', 'provision', 'viewing'] as const satisfies readonly RowKind[]

const expectedNumbers = ({ from, until, kinds: chosen }: RowSelection): readonly number[] =>
  rows.flatMap(({ kind, occurredAt }, index) =>
    occurredAt >= from && occurredAt < until && chosen.includes(kind) ? [index + 1] : [],
  )

const selection = fc
  .record({
    hours: fc.tuple(fc.integer({ min: -10, max: rowCount }), fc.integer({ min: 1, max: rowCount })),
    kinds: fc.oneof(fc.constant(rowKinds), fc.subarray([...kinds], { minLength: 1 })),
  })
  .map(({ hours: [from, length], kinds: chosen }) => ({
    from: hourOf(from),
    until: hourOf(from + length),
    kinds: chosen,
  }))

describe('the rows of a period', () => {
  test('a page is the newest numbers of the selection below a number, near the end of the ledger or far from it', () => {
    const { reading } = ledgerBook(rows).book
    const before = fc.option(fc.integer({ min: 1, max: rowCount + 5 }))
    fc.assert(
      fc.property(selection, before, fc.integer({ min: 1, max: 120 }), (chosen, below, rowsMax) => {
        const page = pageOfLedgerRows(reading, chosen, below, rowsMax).map(({ number }) => number)
        const expected = expectedNumbers(chosen).filter((number) => below === null || number < below)
        expect(page).toEqual(expected.toReversed().slice(0, rowsMax))
      }),
      { numRuns: 100 },
    )
  })

  test('an export takes every row of the selection once, ascending by number', () => {
    const { reading } = ledgerBook(rows).book
    fc.assert(
      fc.property(selection, (chosen) => {
        expect([...eachLedgerRow(reading, chosen)].map(({ number }) => number)).toEqual(expectedNumbers(chosen))
      }),
      { numRuns: 30 },
    )
  })
})
