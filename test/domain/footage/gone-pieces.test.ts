import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, lastInstantOf } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import type { FootageFacts } from '../../../domain/footage/footage-facts.ts'
import { piecesOf } from '../../../domain/footage/footage-pieces.ts'
import { footageStateAt } from '../../../domain/footage/footage-state.ts'
import { goneInPart, isWithin } from '../../../domain/footage/gone-pieces.ts'
import { deletion, factsWith, holdWith, range, thirtyDays } from './facts.ts'
import { factsOf, minute, momentAt, world } from './slow-worlds.ts'

const stretch = range('2026-10-20T12:00', '2026-10-25T18:00')

const goneOn = (facts: FootageFacts, today: string, askedOn = today) => {
  const asOf = lastInstantOf(plainDay(today))
  return goneInPart(facts, piecesOf(facts, stretch, asOf), asOf, plainDay(askedOn))
}

test('rule 29: the days of a stretch that are past their day are one piece, with the last of those days and their row', () => {
  const destructions = [deletion(41, '2026-10-23T00:00', '2026-11-22T09:00')]
  expect(goneOn(factsWith(thirtyDays, { destructions }), '2026-11-22')).toEqual([
    {
      ...range('2026-10-20T12:00', '2026-10-23T00:00'),
      kind: 'past',
      lastDay: '2026-11-21',
      destruction: { ledgerNumber: 41, confirmedOn: '2026-11-22' },
    },
  ])
})

test('rule 29: each row is cited for its own piece, and none for what nobody has confirmed', () => {
  const destructions = [deletion(41, '2026-10-22T00:00', '2026-11-21T09:00')]
  const gone = goneOn(factsWith(thirtyDays, { destructions }), '2026-11-23')
  expect(gone.map(({ from, to, destruction }) => [from, to, destruction?.ledgerNumber])).toEqual([
    [...Object.values(range('2026-10-20T12:00', '2026-10-22T00:00')), 41],
    [...Object.values(range('2026-10-22T00:00', '2026-10-24T00:00')), undefined],
  ])
})

test('rule 28: what a hold keeps is no piece that is gone, whatever lies around it', () => {
  const holds = [holdWith(range('2026-10-21T10:00', '2026-10-21T11:00'), '2026-11-01T10:00')]
  expect(goneOn(factsWith(thirtyDays, { holds }), '2026-12-24').map(({ from, to }) => ({ from, to }))).toEqual([
    range('2026-10-20T12:00', '2026-10-21T10:00'),
    range('2026-10-21T11:00', '2026-10-25T18:00'),
  ])
})

test('rule 29: what was missed before its day by whoever asked in time is not told as retention that ended', () => {
  const checks = [{ checkedAt: stretch.to, oldestAt: range('2026-10-22T00:00', '2026-10-22T00:00').from }]
  expect(goneOn(factsWith(thirtyDays, { checks }), '2026-10-26')).toMatchObject([
    { ...range('2026-10-20T12:00', '2026-10-22T00:00'), kind: 'gone-early' },
  ])
})

test.each(['2026-11-10', '2026-12-30'])('nothing is gone in part where all is there, or all is gone (%s)', (today) => {
  expect(goneOn(factsWith(thirtyDays), today)).toEqual([])
})

test('rule 29: instant by instant, the pieces that are gone are those the engine says are gone', () => {
  const goneKinds: ReadonlySet<string> = new Set(['destroyed', 'gone-early', 'overdue', 'copied'])
  let goneCount = 0
  fc.assert(
    fc.property(world, minute, fc.integer({ min: 1, max: 40_000 }), minute, (life, start, length, today) => {
      const facts = factsOf(life)
      const span = { from: momentAt(start), to: momentAt(start + length) }
      const asOf = lastInstantOf(dayOf(momentAt(today)))
      const gone = goneInPart(facts, piecesOf(facts, span, asOf), asOf, dayOf(asOf))
      goneCount += gone.length
      if (gone.length === 0) return
      for (let at = start; at < start + length; at += Math.max(1, Math.floor(length / 50))) {
        const isGone = isWithin({ from: momentAt(at), to: momentAt(at + 1) }, gone)
        expect(isGone).toBe(goneKinds.has(footageStateAt(facts, momentAt(at), asOf).kind))
      }
    }),
    { numRuns: 4000 },
  )
  expect(goneCount).toBeGreaterThan(50)
})
