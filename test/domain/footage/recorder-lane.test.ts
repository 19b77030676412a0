import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockTimeOf, dayOf, type Instant, instant, instantAt, minutesAfter } from '../../../domain/calendar/instant.ts'
import { daysAfter, plainDay } from '../../../domain/calendar/plain-day.ts'
import { beginningOfRecording, type FootageFacts, factsOfRules } from '../../../domain/footage/footage-facts.ts'
import { footageStateAt } from '../../../domain/footage/footage-state.ts'
import { limitDayOf } from '../../../domain/footage/limit-day.ts'
import { laneOf } from '../../../domain/footage/recorder-lane.ts'
import type { RetentionRules } from '../../../domain/footage/retention.ts'

const shown = (at: Instant): string => `${dayOf(at).slice(5)} ${clockTimeOf(at)}`
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
  laneOf(facts, from, asOf).map((run) => `${run.kind} ${shown(run.from)}–${shown(run.to)}`)

describe('what a camera still keeps', () => {
  test('rule 31: what is past its day is unconfirmed until somebody looks', () => {
    expect(brief(thirtyDays)).toEqual(['unconfirmed 11-01 00:00–11-17 00:00', 'kept 11-17 00:00–12-17 14:20'])
  })

  test('rule 27: what a check saw beyond its day is too long', () => {
    expect(brief(seenSince('2026-11-12T08:30:00+09:00'))).toEqual([
      'unconfirmed 11-01 00:00–11-12 08:30',
      'over 11-12 08:30–11-17 00:00',
      'kept 11-17 00:00–12-17 14:20',
    ])
  })

  test('what a check missed is missing, and what it has is kept', () => {
    expect(brief(seenSince('2026-11-20T00:00:00+09:00'))).toContain('missing 11-17 00:00–11-20 00:00')
  })

  test('rule 31: confirmed deletion leaves nothing to draw', () => {
    const destruction = {
      ledgerNumber: 1,
      kind: 'auto-deletion',
      recordedFrom: null,
      recordedTo: instantAt(plainDay('2026-11-17'), '00:00'),
      checkedAt: instant('2026-12-17T09:00:00+09:00'),
    } as const
    expect(brief({ ...thirtyDays, destructions: [destruction] })).toEqual(['kept 11-17 00:00–12-17 14:20'])
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

  test('a run is of one state throughout, and no instant with a state is left out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 45 }),
        fc.integer({ min: 0, max: 46 * 1440 }),
        (count, oldestBefore, minutesBack) => {
          const facts: FootageFacts = {
            ...factsOfRules(rulesOf(count, 'day'), plainDay('2026-11-08')),
            checks: [
              {
                checkedAt: instant('2026-12-16T09:00:00+09:00'),
                oldestAt: instantAt(daysAfter(plainDay('2026-12-16'), -oldestBefore), '08:00'),
              },
            ],
          }
          const at = minutesAfter(asOf, -minutesBack)
          const covering = laneOf(facts, from, asOf).filter((run) => run.from <= at && at < run.to)
          const { kind } = footageStateAt(facts, at, asOf)
          const expected = {
            available: ['kept'],
            overdue: ['over', 'unconfirmed'],
            'gone-early': ['missing', undefined],
          }
          const allowed: readonly (string | undefined)[] = Reflect.get(expected, kind) ?? [undefined]
          expect(covering.length).toBeLessThan(2)
          expect(allowed).toContain(covering[0]?.kind)
        },
      ),
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
