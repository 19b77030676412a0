import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, instantOfDate } from '../../../domain/calendar/instant.ts'
import { daysAfter, plainDay } from '../../../domain/calendar/plain-day.ts'
import { type Camera, type CameraId, cameraIdSchema } from '../../../domain/camera/camera.ts'
import { type OfficialRow, type RowKind, rowKinds } from '../../../domain/ledger/official-row.ts'
import { everyRow, personsOf } from '../../../domain/ledger/row-filter.ts'
import type { Bound, ReadableBook } from '../../../db/book.ts'
import { insertCamera } from '../../../db/camera.ts'
import type { WritableBook } from '../../../db/book.ts'
import { recorderCalled } from '../../../db/recorder.ts'
import { appendEntry } from '../../../db/ledger/append-entry.ts'
import { extentOfLedgerRows } from '../../../db/ledger/ledger-extent.ts'
import { eachLedgerRow, pageOfLedgerRows, spanOfLedgerRows } from '../../../db/ledger/ledger-pages.ts'
import { driveOf, type RowSelection } from '../../../db/ledger/ledger-selection.ts'
import { cameraWith } from '../../domain/cameras.ts'
import { ledgerBook, usualRow } from '../../electron/worker/ledger-book.ts'

/** More than a page looks through before it asks the index by time, and than it counts. */
const rowCount = 2600
const firstDay = plainDay('2026-01-01')
const cameraIds = [1, 2, 3].map((count) => cameraIdSchema.parse(`00000000-0000-4000-8000-00000000000${count}`))
const people = ['홍길동', '김견본', '홍길동, 김견본', '', '정예시'] as const
const handlers = ['이책임', '박표본'] as const

interface Written {
  readonly row: OfficialRow
  readonly cameraIds: readonly CameraId[]
}

/** Some happened long before they were written down; one camera and one person are rare. */
const written: readonly Written[] = Array.from({ length: rowCount }, (_, index) => ({
  row: {
    ...usualRow,
    kind: index % 3 === 0 ? 'use' : 'viewing',
    occurredAt: instantOfDate(new Date(Date.UTC(2026, 0, 1) + (index % 50 === 0 ? index / 2 : index) * 3_600_000)),
    handler: handlers[index % 7 === 0 ? 1 : 0] ?? '',
    recipient: { ...usualRow.recipient, name: index % 900 === 5 ? '정예시' : (people[index % 4] ?? '') },
  },
  cameraIds: cameraIds.filter((_id, camera) =>
    camera === 2 ? index % 700 === 3 : index % 2 === camera || index % 11 === 0,
  ),
}))

const putCamera = (book: WritableBook, camera: Camera): void => {
  const now = usualRow.occurredAt
  insertCamera(book, camera, recorderCalled(book, camera.recorder, { now, newId: () => camera.id }), now)
}

const filledBook = () => {
  const built = ledgerBook([])
  built.book.write(
    (book) => {
      for (const [index, id] of cameraIds.entries()) putCamera(book, cameraWith({ id, number: String(index + 1) }))
      const stamp = { at: usualRow.occurredAt, actor: 'a', terminal: 'b', kind: 'viewing.record' }
      for (const { row, cameraIds: shown } of written)
        appendEntry(book, { subject: null, body: {}, officialRow: row, cameraIds: shown }, stamp)
    },
    () => true,
  )
  return built.book.reading
}

const selection: fc.Arbitrary<RowSelection> = fc
  .record({
    days: fc.tuple(fc.integer({ min: -40, max: 110 }), fc.integer({ min: 0, max: 170 })),
    kinds: fc.oneof(fc.constant(rowKinds), fc.subarray<RowKind>(['use', 'viewing'], { minLength: 1 })),
    cameraId: fc.option(fc.constantFrom(...cameraIds)),
    person: fc.constantFrom('', '홍길동', '김견본', '홍길동, 김견본', '정예시', '이책임', '박표본', '없는사람'),
  })
  .map(({ days: [from, length], ...rest }) => ({
    ...rest,
    period: { from: daysAfter(firstDay, from), to: daysAfter(firstDay, from + length) },
  }))

/** Slow and plain: every row is looked at. */
const expectedNumbers = ({ period, kinds, cameraId, person }: RowSelection): readonly number[] =>
  written.flatMap(({ row, cameraIds: shown }, index) => {
    const day = dayOf(row.occurredAt)
    const names = [row.handler, row.recipient.name, ...row.recipient.name.split(', ')]
    const isOf =
      day >= period.from &&
      day <= period.to &&
      kinds.includes(row.kind) &&
      (cameraId === null || shown.includes(cameraId)) &&
      (person === '' || names.includes(person))
    return isOf ? [index + 1] : []
  })

describe('the rows of one camera or person', () => {
  test('a page, its count, the export and what it leaves out are those of looking at every row', () => {
    const book = filledBook()
    const before = fc.option(fc.integer({ min: 1, max: rowCount + 5 }))
    fc.assert(
      fc.property(selection, before, fc.integer({ min: 1, max: 120 }), (chosen, below, rowsMax) => {
        const expected = expectedNumbers(chosen)
        const page = pageOfLedgerRows(book, chosen, below, rowsMax)
        const fitting = expected.filter((number) => below === null || number < below)
        expect(page.rows.map(({ number }) => number)).toEqual(fitting.toReversed().slice(0, rowsMax))
        expect(page.isCountedWhole ? page.totalCount : expected.length > page.totalCount).toBe(
          page.isCountedWhole ? expected.length : true,
        )
        const { numbers } = spanOfLedgerRows(book, chosen)
        expect([...eachLedgerRow(book, chosen, numbers)].map(({ number }) => number)).toEqual(expected)
        const ofPeriod = expectedNumbers({ ...chosen, ...everyRow, kinds: rowKinds })
        expect(extentOfLedgerRows(book, chosen).leftOutCount).toBe(ofPeriod.length - expected.length)
      }),
      { numRuns: 80 },
    )
  })

  test('rule 17: a correction is found by the cameras of the row that it restates', () => {
    const built = ledgerBook([])
    built.book.write(
      (book) => {
        const stamp = { at: usualRow.occurredAt, actor: 'a', terminal: 'b', kind: 'x' }
        const [cameraId] = cameraIds
        if (cameraId === undefined) throw new Error('no camera')
        putCamera(book, cameraWith({ id: cameraId }))
        appendEntry(book, { subject: null, body: {}, officialRow: usualRow, cameraIds: [cameraId] }, stamp)
        const correction = { ...usualRow, kind: 'correction' as const, corrects: 1 }
        appendEntry(book, { subject: null, body: {}, officialRow: correction }, stamp)
      },
      () => true,
    )
    const period = { from: plainDay('2026-01-01'), to: plainDay('2026-12-31') }
    const chosen = { period, kinds: rowKinds, cameraId: cameraIds[0] ?? null, person: '' }
    expect(pageOfLedgerRows(built.book.reading, chosen, null, 10).rows.map(({ number }) => number)).toEqual([2, 1])
  })

  test('no page of one camera or person reads the ledger from end to end', () => {
    const book = filledBook()
    const plans = (sql: string, bound: readonly Bound[]): readonly string[] =>
      book.all<{ detail: string }>(`explain query plan ${sql}`, ...bound).map(({ detail }) => detail)
    const seen: string[] = []
    const spying: ReadableBook = {
      ...book,
      // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as the book has it
      all: <Row>(sql: string, ...bound: readonly Bound[]) => {
        seen.push(...plans(sql, bound))
        return book.all<Row>(sql, ...bound)
      },
    }
    const period = { from: plainDay('2026-01-01'), to: plainDay('2026-12-31') }
    const [cameraId = null] = cameraIds
    for (const filter of [
      { cameraId, person: '' },
      { cameraId: null, person: '없는사람' },
      { cameraId, person: '정예시' },
    ])
      pageOfLedgerRows(spying, { period, kinds: rowKinds, ...filter }, null, 50)
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.filter((detail) => /^SCAN (?!json_each|value|row$|\(subquery)/u.test(detail))).toEqual([])
  })
})

test('the rows of one camera that one person stands in are looked for among those of the rarer of the two', () => {
  const book = filledBook()
  const [common = null, , rare = null] = cameraIds
  const walked = (cameraId: CameraId | null, person: string) => driveOf(book, { cameraId, person })?.table
  expect(walked(common, '정예시')).toBe('ledger_row_person')
  expect(walked(common, '없는사람')).toBe('ledger_row_person')
  expect(walked(rare, '이책임')).toBe('ledger_row_camera')
  expect(walked(common, '')).toBe('ledger_row_camera')
  expect(walked(null, '이책임')).toBe('ledger_row_person')
})

describe('whom a row names', () => {
  test('is its handler and its recipient, and each of several', () => {
    const recipient = { name: ' 홍길동 , 김견본', relation: '', phone: '' }
    expect(personsOf({ handler: '이책임', recipient })).toEqual(['이책임', '홍길동 , 김견본', '홍길동', '김견본'])
    expect(personsOf({ handler: '', recipient: { ...recipient, name: '' } })).toEqual([])
  })
})
