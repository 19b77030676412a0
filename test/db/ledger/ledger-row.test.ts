import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, instantOfDate, type Instant } from '../../../domain/calendar/instant.ts'
import { daysAfter, plainDay } from '../../../domain/calendar/plain-day.ts'
import { type OfficialRow, type RowKind, rowKinds } from '../../../domain/ledger/official-row.ts'
import { everyRow } from '../../../domain/ledger/row-filter.ts'
import { eachLedgerRow, pageOfLedgerRows, spanOfLedgerRows } from '../../../db/ledger/ledger-pages.ts'
import type { RowSelection } from '../../../db/ledger/ledger-selection.ts'
import { spansOf } from '../../../db/ledger/ledger-tally.ts'
import { ledgerBook, usualRow } from '../../electron/worker/ledger-book.ts'

/** More than the page looks through before it asks the index. */
const rowCount = 2600
const firstDay = plainDay('2026-01-01')
const dayCount = 109
const hourOf = (hours: number): Instant => instantOfDate(new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000))

/** Written in this order; some happened long before they were written down, and one kind is rare. */
const rows: readonly OfficialRow[] = Array.from({ length: rowCount }, (_, index) => ({
  ...usualRow,
  kind: index % 400 === 0 ? 'provision' : index % 3 === 0 ? 'use' : 'viewing',
  occurredAt: hourOf(index % 50 === 0 ? index / 2 : index),
}))

const kinds = ['use', 'provision', 'viewing'] as const satisfies readonly RowKind[]

const isOf = ({ period, kinds: chosen }: RowSelection, { kind, occurredAt }: OfficialRow): boolean =>
  dayOf(occurredAt) >= period.from && dayOf(occurredAt) <= period.to && chosen.includes(kind)

const expectedNumbers = (selection: RowSelection): readonly number[] =>
  rows.flatMap((row, index) => (isOf(selection, row) ? [index + 1] : []))

const selection = fc
  .record({
    days: fc.tuple(fc.integer({ min: -40, max: dayCount }), fc.integer({ min: 0, max: dayCount + 60 })),
    kinds: fc.oneof(fc.constant(rowKinds), fc.subarray([...kinds], { minLength: 1 })),
  })
  .map(({ days: [from, length], kinds: chosen }) => ({
    period: { from: daysAfter(firstDay, from), to: daysAfter(firstDay, from + length) },
    kinds: chosen,
    ...everyRow,
  }))

describe('the rows of a period', () => {
  test('a page is the newest numbers of the selection below a number, near the end of the ledger or far from it', () => {
    const { reading } = ledgerBook(rows).book
    const before = fc.option(fc.integer({ min: 1, max: rowCount + 5 }))
    fc.assert(
      fc.property(selection, before, fc.integer({ min: 1, max: 120 }), (chosen, below, rowsMax) => {
        const page = pageOfLedgerRows(reading, chosen, below, rowsMax)
        const expected = expectedNumbers(chosen)
        const fitting = expected.filter((number) => below === null || number < below)
        expect(page.rows.map(({ number }) => number)).toEqual(fitting.toReversed().slice(0, rowsMax))
        expect(page.totalCount).toBe(expected.length)
      }),
      { numRuns: 100 },
    )
  })

  test('an export takes every row of the selection once, ascending by number', () => {
    const { reading } = ledgerBook(rows).book
    fc.assert(
      fc.property(selection, (chosen) => {
        const { numbers } = spanOfLedgerRows(reading, chosen)
        expect([...eachLedgerRow(reading, chosen, numbers)].map(({ number }) => number)).toEqual(
          expectedNumbers(chosen),
        )
      }),
      { numRuns: 30 },
    )
  })
})

describe('the months and days of a period', () => {
  test('are each of its days once, of which at most sixty stand alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 1200 }), (from, length) => {
        const period = { from: daysAfter(firstDay, from), to: daysAfter(firstDay, from + length) }
        const spans = spansOf(period)
        const days = Array.from({ length: length + 1 }, (_, index) => daysAfter(period.from, index))
        expect(days.every((day) => spans.filter((span) => day.startsWith(span)).length === 1)).toBe(true)
        expect(spans.every((span) => days.some((day) => day.startsWith(span)))).toBe(true)
        expect(spans.filter((span) => span.length === 10).length).toBeLessThan(61)
      }),
      { numRuns: 60 },
    )
  })

  test('a period that ends before it begins has none', () => {
    expect(spansOf({ from: plainDay('2026-11-02'), to: plainDay('2026-11-01') })).toEqual([])
  })
})
