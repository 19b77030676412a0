import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt, lastInstantOf } from '../../../domain/calendar/instant.ts'
import { daysAfter, plainDay } from '../../../domain/calendar/plain-day.ts'
import { lastDayKept } from '../../../domain/footage/footage-clock.ts'
import type { FootageFacts } from '../../../domain/footage/footage-facts.ts'
import { availabilityOf } from '../../../domain/footage/stretch-availability.ts'
import { deletion, factsWith, holdWith, kst, range, thirtyDays } from './facts.ts'

const clip = range('2026-10-25T10:00', '2026-10-25T11:00')
const ordinary = factsWith(thirtyDays)

const on = (facts: FootageFacts, today: string, span = clip, askedOn = today) =>
  availabilityOf(facts, span, lastInstantOf(plainDay(today)), plainDay(askedOn))

describe('what is left of a stretch of footage', () => {
  it.each([
    ['2026-11-23', { kind: 'available', through: '2026-11-24' }],
    ['2026-11-24', { kind: 'available', through: '2026-11-24' }],
    ['2026-11-25', { kind: 'past', lastDay: '2026-11-24', destruction: null }],
  ])('rule 25: to the end of its last day, seen on %s', (today, availability) => {
    expect(on(ordinary, today)).toEqual(availability)
  })

  it('rule 29: past footage names the ledger row of its destruction', () => {
    const facts = factsWith(thirtyDays, { destructions: [deletion(41, '2026-10-03T00:00', '2026-11-05T09:00')] })
    expect(on(facts, '2026-11-23', range('2026-10-01T10:00', '2026-10-01T11:00'))).toEqual({
      kind: 'past',
      lastDay: '2026-10-31',
      destruction: { ledgerNumber: 41, confirmedOn: '2026-11-05' },
    })
  })

  it('rule 29: cites no row that leaves a piece of it out', () => {
    const facts = factsWith(thirtyDays, { destructions: [deletion(41, '2026-10-02T00:00', '2026-11-05T09:00')] })
    expect(on(facts, '2026-11-23', range('2026-10-01T23:00', '2026-10-02T01:00'))).toMatchObject({ destruction: null })
  })

  it('a confirmed automatic deletion proves nothing of what was still kept on that day', () => {
    const facts = factsWith(thirtyDays, { destructions: [deletion(41, '2026-11-01T00:00', '2026-11-02T09:00')] })
    expect(on(facts, '2026-11-20').kind).toBe('available')
    expect(on(facts, '2026-11-25')).toEqual({ kind: 'past', lastDay: '2026-11-24', destruction: null })
  })

  it('a hold outlives retention until its review', () => {
    const facts = factsWith(thirtyDays, { holds: [holdWith(clip, '2026-11-20T10:00')] })
    expect(on(facts, '2027-01-10')).toEqual({
      kind: 'held',
      through: '2027-01-31',
      holdNumber: 'H-2026-001',
      storedWhere: '보존 USB 1',
    })
  })

  it('rule 28: a hold of a part leaves the clock of the rest running, and keeps only its part', () => {
    const half = range('2026-10-25T10:00', '2026-10-25T10:30')
    const facts = factsWith(thirtyDays, { holds: [holdWith(half, '2026-11-20T10:00')] })
    expect(on(facts, '2026-11-23')).toEqual({ kind: 'available', through: '2026-11-24' })
    expect(on(facts, '2026-11-25')).toMatchObject({ kind: 'held' })
  })

  it.each([
    ['2026-11-23', { kind: 'available', through: '2026-11-24' }],
    ['2026-11-25', { kind: 'available', through: '2026-11-25' }],
    ['2026-11-26', { kind: 'past', lastDay: '2026-11-25', destruction: null }],
  ])('over midnight it is lost piece by piece and past only when its last day is, seen on %s', (today, left) => {
    expect(on(ordinary, today, range('2026-10-25T23:30', '2026-10-26T00:30'))).toEqual(left)
  })

  it('ending at midnight holds nothing of the next day', () => {
    const evening = range('2026-10-25T22:00', '2026-10-26T00:00')
    expect(on(ordinary, '2026-11-25', evening)).toMatchObject({ lastDay: '2026-11-24' })
  })

  it('rule 29: what a check missed before its day is never told as retention that ended, to whoever asked in time', () => {
    const checks = [{ checkedAt: kst('2026-11-10T09:00'), oldestAt: kst('2026-10-30T00:00') }]
    const facts = factsWith(thirtyDays, { checks })
    const early = { kind: 'gone-early', lastDay: '2026-11-24', seenOn: '2026-11-10' }
    expect(on(facts, '2026-11-12')).toEqual(early)
    expect(on(facts, '2026-12-20', clip, '2026-11-24')).toEqual(early)
    expect(on(facts, '2026-12-20', clip, '2026-11-25')).toMatchObject({ kind: 'past', lastDay: '2026-11-24' })
  })

  it('before the camera was there, nothing was recorded', () => {
    expect(on(factsWith(thirtyDays, { installedOn: plainDay('2026-10-26') }), '2026-11-01')).toEqual({
      kind: 'never-recorded',
    })
  })

  it('is available exactly while a day of it is kept, and then until the earliest of them', () => {
    const first = plainDay('2026-01-01')
    const dayNumber = fc.nat(800)
    fc.assert(
      fc.property(
        dayNumber,
        fc.nat(70),
        dayNumber,
        fc.record({ count: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom('day' as const, 'month' as const) }),
        (start, length, seen, retention) => {
          const today = daysAfter(first, start + length + seen)
          const recorded = Array.from({ length: length + 1 }, (_, index) => daysAfter(first, start + index))
          const kept = recorded.map((day) => lastDayKept(day, retention)).filter((lastDay) => lastDay >= today)
          const span = {
            from: instantAt(daysAfter(first, start), '12:00'),
            to: instantAt(daysAfter(first, start + length), '13:00'),
          }
          const availability = on(factsWith(retention), today, span)
          expect(availability.kind).toBe(kept.length > 0 ? 'available' : 'past')
          const lastDay = lastDayKept(daysAfter(first, start + length), retention)
          expect(availability).toMatchObject(kept[0] === undefined ? { lastDay } : { through: kept[0] })
        },
      ),
    )
  })

  it('answers for a stretch of centuries at once', () => {
    const checks = [{ checkedAt: kst('2026-11-10T09:00'), oldestAt: kst('2026-10-30T00:00') }]
    const facts = factsWith({ count: 366, unit: 'month' }, { checks })
    const started = performance.now()
    on(facts, '2026-11-22', range('1900-01-03T00:00', '2999-12-30T00:00'))
    expect(performance.now() - started).toBeLessThan(500)
  })
})
