import { describe, expect, it } from 'vitest'
import { daysAfter, plainDay } from '../../../domain/calendar/plain-day.ts'
import { lastDayEnded, lastDayKept, retentionIssues, secureUrgency } from '../../../domain/footage/footage-clock.ts'
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

  it('the last day that has ended is the last one whose last day lies before today', () => {
    for (const retention of [thirtyDays, oneMonth, { count: 3, unit: 'month' } as const]) {
      for (const { text } of walkDays(2028).filter(({ year }) => year >= 2027)) {
        const today = plainDay(text)
        const ended = lastDayEnded(retention, today)
        expect(lastDayKept(ended, retention) < today).toBe(true)
        expect(lastDayKept(daysAfter(ended, 1), retention) >= today).toBe(true)
      }
    }
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
