import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant, instantAt } from '../../../domain/calendar/instant.ts'
import { daysAfter, daysBetween, plainDay } from '../../../domain/calendar/plain-day.ts'
import { dayKindOf, dayRunsOf } from '../../../domain/footage/footage-days.ts'
import { beginningOfRecording, type FootageFacts, factsOfRules } from '../../../domain/footage/footage-facts.ts'
import { limitDayOf } from '../../../domain/footage/limit-day.ts'
import type { RetentionRules } from '../../../domain/footage/retention.ts'

const asOf = instant('2026-12-17T14:20:00+09:00')
const from = plainDay('2026-11-01')
const rulesOf = (count: number, unit: 'day' | 'month'): RetentionRules => [
  { recordedFrom: beginningOfRecording, retention: { count, unit, statedAs: '방침', longerReason: '' } },
]
const thirtyDays = factsOfRules(rulesOf(30, 'day'), null)
const seenSince = (oldest: string): FootageFacts => ({
  ...thirtyDays,
  checks: [{ checkedAt: instant('2026-12-16T09:00:00+09:00'), oldestAt: instant(oldest) }],
})
const brief = (facts: FootageFacts): readonly string[] =>
  dayRunsOf(facts, from, asOf).map((run) => `${run.kind} ${run.from.slice(5)}–${run.through.slice(5)}`)

describe('what a camera still keeps, day by day', () => {
  test('rule 31: what is past its day is unconfirmed until somebody looks', () => {
    expect(brief(thirtyDays)).toEqual(['unconfirmed 11-01–11-16', 'kept 11-17–12-17'])
  })

  test('rule 27: what a check saw beyond its day is too long', () => {
    expect(brief(seenSince('2026-11-12T00:00:00+09:00'))).toEqual([
      'unconfirmed 11-01–11-11',
      'over 11-12–11-16',
      'kept 11-17–12-17',
    ])
  })

  test('what a check missed is missing, and what it has is kept', () => {
    expect(brief(seenSince('2026-11-20T00:00:00+09:00'))).toContain('missing 11-17–11-19')
  })

  test('rule 31: confirmed deletion leaves nothing to draw', () => {
    const destruction = {
      ledgerNumber: 1,
      kind: 'auto-deletion',
      recordedFrom: null,
      recordedTo: instantAt(plainDay('2026-11-17'), '00:00'),
      checkedAt: instant('2026-12-17T09:00:00+09:00'),
    } as const
    expect(brief({ ...thirtyDays, destructions: [destruction] })).toEqual(['kept 11-17–12-17'])
  })

  test('rule 28: a hold says nothing of the recorder, so its day is drawn as without it', () => {
    const hold = {
      number: 'H-2026-001',
      from: instant('2026-11-05T10:00:00+09:00'),
      to: instant('2026-11-05T14:00:00+09:00'),
      storedWhere: 'USB',
      reviewOn: plainDay('2026-12-30'),
      placedAt: instant('2026-11-06T10:00:00+09:00'),
      liftedAt: null,
    }
    expect(brief({ ...thirtyDays, holds: [hold] })).toEqual(brief(thirtyDays))
  })

  test('runs are the days one by one: none twice, none of another kind, none left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 45 }), (count, oldestBefore) => {
        const oldestAt = instantAt(daysAfter(plainDay('2026-12-16'), -oldestBefore), '08:00')
        const facts: FootageFacts = {
          ...factsOfRules(rulesOf(count, 'day'), plainDay('2026-11-08')),
          checks: [{ checkedAt: instant('2026-12-16T09:00:00+09:00'), oldestAt }],
        }
        const runs = dayRunsOf(facts, from, asOf)
        for (let index = 0; index <= daysBetween(from, plainDay('2026-12-17')); index += 1) {
          const day = daysAfter(from, index)
          const covering = runs.filter((run) => run.from <= day && day <= run.through)
          expect(covering.map(({ kind }) => kind)).toEqual(
            [dayKindOf(facts, day, asOf)].filter((kind) => kind !== null),
          )
        }
      }),
    )
  })
})

test.each([
  [30, 'day', '2026-12-17', '2026-11-17'],
  [1, 'month', '2026-12-17', '2026-11-17'],
  [1, 'month', '2027-03-31', '2027-02-28'],
  [1, 'day', '2026-12-17', '2026-12-16'],
] as const)('rules 25, 26: kept %i %s, the limit on %s is %s', (count, unit, today, limit) => {
  expect(limitDayOf(rulesOf(count, unit), plainDay(today))).toBe(limit)
})
