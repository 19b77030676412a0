// Random lives of one camera, told twice: as the facts of the engine and as the minutes of the slow reference.
import * as fc from 'fast-check'
import { type Instant, instantOfDate } from '../../../domain/calendar/instant.ts'
import { daysAfter, daysBetween, type PlainDay, plainDay } from '../../../domain/calendar/plain-day.ts'
import {
  beginningOfRecording,
  type CheckStay,
  firstInstantRecorded,
  type FootageFacts,
} from '../../../domain/footage/footage-facts.ts'
import type { FootageState } from '../../../domain/footage/footage-state.ts'
import { assertNever } from '../../../domain/result.ts'
import type { SlowWorld } from '../reference/slow-footage.ts'
import { retentionOf } from './facts.ts'

const firstDay = plainDay('2023-01-01')

/** Days are counted from 2023-01-01; the worlds live around the end of February 2024 and 2025. */
export const dayAt = (index: number): PlainDay => daysAfter(firstDay, index)
export const indexOf = (day: PlainDay): number => daysBetween(firstDay, day)
export const momentAt = (minute: number): Instant =>
  instantOfDate(new Date(Date.UTC(2023, 0, 1) + minute * 60_000 - 9 * 3_600_000))

const firstIndex = 380
const dayIndex = fc.integer({ min: firstIndex, max: firstIndex + 130 })
// Midnights are where days go wrong.
export const minute = fc
  .tuple(dayIndex, fc.constantFrom(0, 0, 1, 540, 541, 899, 900, 1439))
  .map(([day, time]) => day * 1440 + time)

const rule = fc.record({ count: fc.integer({ min: 1, max: 45 }), unit: fc.constant('day' as const) })
const months = fc.record({ count: fc.integer({ min: 1, max: 2 }), unit: fc.constant('month' as const) })
const span = fc
  .tuple(minute, fc.constantFrom(1, 30, 600, 1440, 5000, 40_000))
  .map(([from, length]) => ({ from, to: from + length }))
const later = fc.constantFrom(0, 1, 600, 1440, 10_000, 60_000)
const closing = fc.option(later)

export const world: fc.Arbitrary<SlowWorld> = fc
  .record({
    first: fc.oneof(rule, months),
    changes: fc.uniqueArray(fc.record({ fromDay: dayIndex, kept: fc.oneof(rule, months) }), {
      maxLength: 2,
      selector: ({ fromDay }) => fromDay,
    }),
    installedDay: fc.option(fc.integer({ min: firstIndex - 20, max: firstIndex + 40 })),
    retiredDay: fc.option(fc.integer({ min: firstIndex + 60, max: firstIndex + 130 })),
    holds: fc.array(fc.tuple(span, later, closing), { maxLength: 3 }),
    asks: fc.array(fc.tuple(span, later, closing), { maxLength: 3 }),
    copies: fc.array(fc.tuple(span, later, closing), { maxLength: 2 }),
    moved: fc.option(minute),
    checks: fc.uniqueArray(
      fc.tuple(minute, fc.option(fc.integer({ min: 0, max: 70_000 }), { freq: 5 }), fc.boolean()),
      {
        maxLength: 4,
        selector: ([checked]) => checked,
      },
    ),
    rows: fc.uniqueArray(fc.tuple(minute, fc.boolean(), fc.option(minute), minute), {
      maxLength: 3,
      selector: ([checked]) => checked,
    }),
  })
  .map(({ first, changes, installedDay, retiredDay, holds, asks, copies, moved, checks, rows }) => ({
    moved,
    rules: [
      { fromDay: -1, ...first },
      ...changes
        .toSorted((a, b) => a.fromDay - b.fromDay)
        .map(({ fromDay, kept }) => ({ fromDay, count: kept.count, unit: kept.unit })),
    ],
    installedDay,
    retiredDay,
    holds: holds.map(([held, wait, lift], index) => {
      const placed = held.to + wait
      return { ...held, placed, lifted: lift === null ? null : placed + lift, number: `H-${index}` }
    }),
    asks: asks.map(([wanted, wait, end]) => {
      const asked = wanted.to + wait
      return { ...wanted, asked, until: end === null ? null : asked + end }
    }),
    copies: copies.map(([copied, wait, close], index) => {
      const provided = copied.to + wait
      return { ...copied, provided, closed: close === null ? null : provided + close, number: `C-${index}` }
    }),
    checks: checks.map(([checked, age, onNew]) => ({ checked, oldest: age === null ? null : checked - age, onNew })),
    rows: rows
      .toSorted(([a], [b]) => a - b)
      .map(([checked, executed, from, to], index) => ({ number: index + 1, executed, from, to, checked })),
  }))

const stayOf = (moved: Instant, onNew: boolean): CheckStay =>
  onNew ? { from: moved, to: null } : { from: firstInstantRecorded, to: moved }

export const factsOf = (life: SlowWorld): FootageFacts => {
  const { rules, installedDay, retiredDay, holds, asks, copies, moved, checks, rows } = life
  const [first, ...changes] = rules.map(({ fromDay, count, unit }) => ({
    recordedFrom: fromDay < 0 ? beginningOfRecording : dayAt(fromDay),
    retention: retentionOf({ count, unit }),
  }))
  if (first === undefined) throw new Error('no rule')
  const spanOf = (one: { from: number; to: number }) => ({ from: momentAt(one.from), to: momentAt(one.to) })
  const orNull = (one: number | null) => (one === null ? null : momentAt(one))
  return {
    rules: [first, ...changes],
    installedOn: installedDay === null ? null : dayAt(installedDay),
    retiredOn: retiredDay === null ? null : dayAt(retiredDay),
    holds: holds.map((hold) => ({
      ...spanOf(hold),
      number: hold.number,
      storedWhere: 'USB',
      reviewOn: plainDay('2027-01-31'),
      placedAt: momentAt(hold.placed),
      liftedAt: orNull(hold.lifted),
    })),
    asked: asks.map((ask) => ({ ...spanOf(ask), askedAt: momentAt(ask.asked), until: orNull(ask.until) })),
    copies: copies.map((copy) => ({
      ...spanOf(copy),
      number: copy.number,
      providedAt: momentAt(copy.provided),
      closedAt: orNull(copy.closed),
    })),
    checks: checks.map(({ checked, oldest, onNew }) => ({
      checkedAt: momentAt(checked),
      oldestAt: orNull(oldest),
      ...(moved === null ? {} : { stay: stayOf(momentAt(moved), onNew) }),
    })),
    destructions: rows.map(({ number, executed, from, to, checked }) => ({
      ledgerNumber: number,
      kind: executed ? 'executed' : 'auto-deletion',
      recordedFrom: orNull(from),
      recordedTo: momentAt(to),
      checkedAt: momentAt(checked),
    })),
  }
}

/** The engine's answer in the words of the slow reference. */
export const inSlowWords = (state: FootageState): string => {
  switch (state.kind) {
    case 'not-yet':
    case 'never-recorded':
      return state.kind
    case 'available':
      return `available ${indexOf(state.through)}`
    case 'held':
      return `held ${state.holdNumber}`
    case 'overdue':
      return `overdue ${state.daysOver}`
    case 'destroyed': {
      const { ledgerNumber, confirmedOn } = state.destruction
      return `destroyed ${ledgerNumber} on ${indexOf(confirmedOn)} of ${indexOf(state.lastDay)}`
    }
    case 'gone-early': {
      const row = state.destruction?.ledgerNumber ?? null
      return `gone-early ${indexOf(state.seenOn)} of ${indexOf(state.lastDay)}, row ${row}`
    }
    case 'copied':
      return `copied ${state.copyNumber} of ${inSlowWords(state.original)}`
    default:
      return assertNever(state)
  }
}
