import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Instant, instant, instantAt } from '../../../domain/calendar/instant.ts'
import { daysAfter, plainDay } from '../../../domain/calendar/plain-day.ts'
import { availabilityOf, lastDayKept, retentionIssues, secureUrgency } from '../../../domain/footage/footage-clock.ts'
import type { Retention } from '../../../domain/footage/retention.ts'
import { walkDays } from '../reference/slow-calendar.ts'
import { slowLastDay } from '../reference/slow-retention.ts'

const thirtyDays = { count: 30, unit: 'day' } as const
const oneMonth = { count: 1, unit: 'month' } as const

describe('rules 25 and 26: the last day kept', () => {
  it.each([
    ['2026-11-01', thirtyDays, '2026-12-01'],
    ['2026-11-01', oneMonth, '2026-12-01'],
    ['2027-01-31', thirtyDays, '2027-03-02'],
    ['2027-01-31', oneMonth, '2027-02-28'],
    ['2027-01-30', oneMonth, '2027-02-28'],
    ['2027-01-29', oneMonth, '2027-02-28'],
    ['2027-01-27', oneMonth, '2027-02-27'],
    ['2026-02-28', oneMonth, '2026-03-31'],
    ['2028-01-30', oneMonth, '2028-02-29'],
    ['2026-11-30', { count: 3, unit: 'month' } as const, '2027-02-28'],
    ['2026-10-25', thirtyDays, '2026-11-24'],
    ['2026-12-01', { count: 60, unit: 'day' } as const, '2027-01-30'],
  ])('recorded %s and kept %o ends with %s', (recordedOn, retention, lastDay) => {
    expect(lastDayKept(plainDay(recordedOn), retention)).toBe(lastDay)
  })

  it('an end on a holiday is not moved', () => {
    expect(lastDayKept(plainDay('2026-11-25'), thirtyDays)).toBe('2026-12-25')
  })

  it.each([
    ['day', [1, 7, 14, 30, 31, 60, 90, 366]],
    ['month', [1, 2, 3, 6, 12, 13]],
  ] as const)('agrees with the slow reference in %s for every day from 2024 to 2035', (unit, counts) => {
    const days = walkDays(2038)
    const differences: unknown[] = []
    let compared = 0
    for (const [index, { text }] of days.entries()) {
      if (text < '2024-01-01' || text > '2035-12-31') continue
      for (const count of counts) {
        const [fast, slow] = [lastDayKept(plainDay(text), { count, unit }), slowLastDay(days, index, count, unit)]
        if (fast !== slow) differences.push([text, count, unit, fast, slow])
        compared += 1
      }
    }
    expect(differences).toEqual([])
    expect(compared).toBe(4383 * counts.length)
  })
})

const range = (from: string, to: string): { readonly from: Instant; readonly to: Instant } => ({
  from: instant(`${from}+09:00`),
  to: instant(`${to}+09:00`),
})

describe('what is left of a stretch of footage', () => {
  const clip = range('2026-10-25T10:00', '2026-10-25T11:00')
  const destruction = { ledgerNumber: 41, confirmedOn: plainDay('2026-11-01') }

  it.each([
    ['2026-11-23', { kind: 'available', through: '2026-11-24' }],
    ['2026-11-24', { kind: 'available', through: '2026-11-24' }],
    ['2026-11-25', { kind: 'past', lastDay: '2026-11-24', destruction: null }],
  ])('rule 25: to the end of its last day, seen on %s', (today, availability) => {
    expect(availabilityOf(clip, thirtyDays, plainDay(today), null, null)).toEqual(availability)
  })

  it('rule 29: past footage names the ledger row of its destruction', () => {
    const october = range('2026-10-01T10:00', '2026-10-01T11:00')
    expect(availabilityOf(october, thirtyDays, plainDay('2026-11-23'), null, destruction)).toEqual({
      kind: 'past',
      lastDay: '2026-10-31',
      destruction,
    })
  })

  it('a destruction row makes nothing past that is still kept', () => {
    expect(availabilityOf(clip, thirtyDays, plainDay('2026-11-20'), null, destruction).kind).toBe('available')
  })

  it('a hold outlives retention until its review', () => {
    const hold = { number: 'H-2026-001', storedWhere: '보존 USB 1', reviewOn: plainDay('2027-01-31') }
    expect(availabilityOf(clip, thirtyDays, plainDay('2027-01-10'), hold, destruction)).toEqual({
      kind: 'held',
      through: '2027-01-31',
      holdNumber: 'H-2026-001',
      storedWhere: '보존 USB 1',
    })
  })

  it.each([
    ['2026-11-23', { kind: 'available', through: '2026-11-24' }],
    ['2026-11-25', { kind: 'available', through: '2026-11-25' }],
    ['2026-11-26', { kind: 'past', lastDay: '2026-11-25', destruction: null }],
  ])(
    'over midnight it is lost piece by piece and past only when its last day is, seen on %s',
    (today, availability) => {
      const night = range('2026-10-25T23:30', '2026-10-26T00:30')
      expect(availabilityOf(night, thirtyDays, plainDay(today), null, null)).toEqual(availability)
    },
  )

  it('ending at midnight holds nothing of the next day', () => {
    const evening = range('2026-10-25T22:00', '2026-10-26T00:00')
    expect(availabilityOf(evening, thirtyDays, plainDay('2026-11-25'), null, null)).toMatchObject({
      lastDay: '2026-11-24',
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
          const today = daysAfter(first, seen)
          const recorded = Array.from({ length: length + 1 }, (_, index) => daysAfter(first, start + index))
          const kept = recorded.map((day) => lastDayKept(day, retention)).filter((lastDay) => lastDay >= today)
          const availability = availabilityOf(
            {
              from: instantAt(daysAfter(first, start), '12:00'),
              to: instantAt(daysAfter(first, start + length), '13:00'),
            },
            retention,
            today,
            null,
            null,
          )
          expect(availability.kind).toBe(kept.length > 0 ? 'available' : 'past')
          const lastDay = lastDayKept(daysAfter(first, start + length), retention)
          expect(availability.kind === 'available' ? availability.through : lastDay).toBe(kept[0] ?? lastDay)
        },
      ),
    )
  })

  it('answers for a stretch of centuries at once', () => {
    const started = performance.now()
    availabilityOf(
      range('1900-01-03T00:00', '2999-12-30T00:00'),
      { count: 366, unit: 'month' },
      plainDay('2026-11-22'),
      null,
      null,
    )
    expect(performance.now() - started).toBeLessThan(500)
  })
})

const until = (through: string) => ({ kind: 'available' as const, through: plainDay(through) })

describe('rule 30: when to secure', () => {
  const today = plainDay('2026-11-23')

  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-24', 'today'],
    ['2026-11-25', 'tomorrow'],
    ['2026-11-26', 'later'],
  ])('what is kept through %s is secured %s, asked on 11-23', (through, urgency) => {
    expect(secureUrgency(until(through), today)).toBe(urgency)
  })

  it('nothing is left to secure of what is past or held', () => {
    expect(secureUrgency({ kind: 'past', lastDay: today, destruction: null }, today)).toBe('none')
    expect(secureUrgency({ kind: 'held', through: today, holdNumber: 'H', storedWhere: 'USB' }, today)).toBe('none')
  })
})

const kept = (count: number, unit: 'day' | 'month', longerReason = ''): Retention => ({
  count,
  unit,
  statedAs: '방침',
  longerReason,
})

describe('what a retention must meet', () => {
  const missing = [{ field: 'longerReason', reason: 'retention-reason-missing' }]
  const below = [{ field: 'count', reason: 'retention-below-floor' }]

  it.each([
    ['rule 24: thirty days need no reason', kept(30, 'day'), false, []],
    ['rule 24: sixty days need one', kept(60, 'day'), false, missing],
    ['rule 24: sixty days with one', kept(60, 'day', '어린이집'), false, []],
    ['rule 24: thirty-one days need one', kept(31, 'day'), false, missing],
    ['rule 24: a calendar month needs none', kept(1, 'month'), false, []],
    ['rule 24: two months need one', kept(2, 'month'), false, missing],
    ['rule 32: an operating room keeps no fourteen days', kept(14, 'day'), true, below],
    ['rule 32: nor twenty-nine', kept(29, 'day'), true, below],
    ['rule 32: thirty are the floor', kept(30, 'day'), true, []],
    ['rule 32: and no ceiling', kept(90, 'day'), true, []],
    ['rule 32: a month may be twenty-eight days', kept(1, 'month'), true, below],
    ['rule 32: two months never are', kept(2, 'month'), true, []],
  ])('%s', (_rule, retention, isOperatingRoom, issues) => {
    expect(retentionIssues(retention, isOperatingRoom)).toEqual(issues)
  })
})
