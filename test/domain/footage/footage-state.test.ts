import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { forbiddenFootage } from '../../../domain/footage/forbidden-footage.ts'
import { piecesOf, statesOverDays } from '../../../domain/footage/footage-pieces.ts'
import { footageStateAt } from '../../../domain/footage/footage-state.ts'
import { walkDays } from '../reference/slow-calendar.ts'
import { slowStateAt } from '../reference/slow-footage.ts'
import { factsWith, holdWith, kst, oneMonth, range, retentionOf, thirtyDays } from './facts.ts'
import { dayAt, factsOf, inSlowWords, minute, momentAt, world } from './slow-worlds.ts'

const days = walkDays(2025)
const runs = { numRuns: 3000 }

describe('against the slow reference that lives through every event', () => {
  it('rules 25-29: says the same of any camera and instant', () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(world, minute, minute, (life, at, asOf) => {
        const state = footageStateAt(factsOf(life), momentAt(at), momentAt(asOf))
        kinds.add(state.kind)
        expect(inSlowWords(state)).toBe(slowStateAt(days, life, at, asOf))
      }),
      { ...runs, numRuns: 20_000 },
    )
    // A world that never reaches a state would prove nothing of it.
    expect(kinds.size).toBe(8)
  })

  it('the runs over days say at every instant what the engine says of it', () => {
    fc.assert(
      fc.property(
        world,
        minute,
        fc.nat(60),
        fc.array(minute, { minLength: 20, maxLength: 20 }),
        (life, asOf, back, asked) => {
          const facts = factsOf(life)
          const lastIndex = Math.floor(asOf / 1440) + 5
          const states = statesOverDays(facts, dayAt(lastIndex - back), dayAt(lastIndex), momentAt(asOf))
          const inside = asked.flatMap((at) => {
            const run = states.find(({ from, to }) => from <= momentAt(at) && momentAt(at) < to)
            return run === undefined ? [] : [{ at, said: inSlowWords(run.state) }]
          })
          for (const { at, said } of inside) expect(said).toBe(slowStateAt(days, life, at, asOf))
          for (const [index, run] of states.entries()) expect(run.from).toBe(states[index - 1]?.to ?? run.from)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('a stretch is cut so that each piece is of one kind throughout, however it crosses midnight', () => {
    fc.assert(
      fc.property(world, minute, fc.integer({ min: 1, max: 6000 }), minute, (life, start, length, asOf) => {
        const span = { from: momentAt(start), to: momentAt(start + length) }
        const pieces = piecesOf(factsOf(life), span, momentAt(asOf))
        for (let at = start; at < start + length; at += 97) {
          const piece = pieces.find(({ from, to }) => from <= momentAt(at) && momentAt(at) < to)
          expect(piece?.state.kind).toBe(slowStateAt(days, life, at, asOf).split(' ')[0])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('nothing past its day is permitted unless it is held or was asked for in time, and of what is permitted nothing is forbidden', () => {
    fc.assert(
      fc.property(world, minute, minute, (life, at, asOf) => {
        const forbidden = forbiddenFootage(factsOf(life), { from: momentAt(at), to: momentAt(at + 1) }, momentAt(asOf))
        const [kind] = slowStateAt(days, life, at, asOf).split(' ')
        expect(forbidden === null).toBe(kind === 'available' || kind === 'held' || kind === 'not-yet')
      }),
      runs,
    )
  })

  it('rule 28: a hold changes nothing outside what it names', () => {
    fc.assert(
      fc.property(world, minute, minute, (life, at, asOf) => {
        const elsewhere = { ...life, holds: life.holds.filter(({ from, to }) => from <= at && at < to) }
        expect(footageStateAt(factsOf(elsewhere), momentAt(at), momentAt(asOf))).toEqual(
          footageStateAt(factsOf(life), momentAt(at), momentAt(asOf)),
        )
      }),
      runs,
    )
  })

  it('what was measured shortens availability and never lengthens it', () => {
    fc.assert(
      fc.property(world, minute, minute, (life, at, asOf) => {
        const measured = footageStateAt(factsOf(life), momentAt(at), momentAt(asOf))
        const believed = footageStateAt(factsOf({ ...life, checks: [] }), momentAt(at), momentAt(asOf))
        const through = believed.kind === 'available' ? believed.through : null
        const isShorter = measured.kind !== 'available' || (through !== null && measured.through <= through)
        expect(isShorter).toBe(true)
      }),
      runs,
    )
  })
})

const stateOn = (facts: Parameters<typeof footageStateAt>[0], recorded: string, asOf: string) =>
  footageStateAt(facts, kst(recorded), kst(asOf))

describe('one camera', () => {
  it.each([
    ['2026-10-25T23:59', '2026-11-24T23:59', { kind: 'available', through: '2026-11-24' }],
    ['2026-10-25T23:59', '2026-11-25T00:00', { kind: 'overdue', lastDay: '2026-11-24', daysOver: 1 }],
    ['2026-10-26T00:00', '2026-11-25T00:00', { kind: 'available', through: '2026-11-25' }],
  ])('rule 25: ends at Korean midnight: recorded %s, asked %s', (recorded, asOf, state) => {
    expect(stateOn(factsWith(thirtyDays), recorded, asOf)).toEqual(state)
  })

  it.each([
    ['2027-01-31T12:00', '2027-02-28'],
    ['2028-01-30T12:00', '2028-02-29'],
    ['2026-02-28T12:00', '2026-03-31'],
  ])('rule 26: months by the calendar: recorded %s, through %s', (recorded, through) => {
    expect(stateOn(factsWith(oneMonth), recorded, recorded)).toEqual({ kind: 'available', through })
  })

  it('rule 24: a change of retention governs what is recorded from its day on', () => {
    const [first] = factsWith({ count: 60, unit: 'day' }).rules
    const changed = { recordedFrom: plainDay('2026-11-10'), retention: retentionOf(thirtyDays) }
    const facts = factsWith(thirtyDays, { rules: [first, changed] })
    expect(stateOn(facts, '2026-11-09T23:59', '2026-11-20T10:00')).toEqual({ kind: 'available', through: '2027-01-08' })
    expect(stateOn(facts, '2026-11-10T00:00', '2026-11-20T10:00')).toEqual({ kind: 'available', through: '2026-12-10' })
  })

  it('a recorder that keeps twenty days is believed over a policy of thirty', () => {
    const checks = [{ checkedAt: kst('2026-11-23T09:00'), oldestAt: kst('2026-11-03T08:00') }]
    const facts = factsWith(thirtyDays, { checks })
    expect(stateOn(facts, '2026-11-10T10:00', '2026-11-23T10:00')).toEqual({ kind: 'available', through: '2026-11-30' })
    expect(stateOn(facts, '2026-11-02T10:00', '2026-11-23T10:00')).toMatchObject({ kind: 'gone-early' })
    // Nobody has looked since, so it may go at any hour.
    expect(stateOn(facts, '2026-11-10T10:00', '2026-12-05T10:00')).toEqual({
      kind: 'available',
      through: '2026-12-05',
      expectedThrough: '2026-11-30',
    })
  })

  it('rule 27: a lifted hold leaves its footage to be destroyed, whatever the recorder deleted', () => {
    const span = range('2026-10-25T10:00', '2026-10-25T11:00')
    const facts = factsWith(thirtyDays, {
      holds: [holdWith(span, '2026-11-20T10:00', '2026-12-10T10:00')],
      destructions: [
        {
          ledgerNumber: 7,
          kind: 'auto-deletion',
          recordedFrom: null,
          recordedTo: kst('2026-11-01T00:00'),
          checkedAt: kst('2026-12-15T09:00'),
        },
      ],
    })
    expect(stateOn(facts, '2026-10-25T10:30', '2026-12-16T10:00')).toEqual({
      kind: 'overdue',
      lastDay: '2026-12-10',
      daysOver: 6,
    })
    expect(stateOn(facts, '2026-10-25T11:00', '2026-12-16T10:00')).toMatchObject({ kind: 'destroyed' })
  })

  it('sixty days of a hundred and six cameras are told in a fraction of a second', () => {
    const checks = Array.from({ length: 12 }, (_, month) => ({
      checkedAt: kst(`2026-${String(month + 1).padStart(2, '0')}-05T09:00`),
      oldestAt: null,
    }))
    const facts = factsWith(thirtyDays, {
      checks,
      holds: [holdWith(range('2026-10-25T10:00', '2026-10-25T11:00'), '2026-11-20T10:00')],
    })
    const started = performance.now()
    for (let camera = 0; camera < 106; camera += 1) {
      statesOverDays(facts, plainDay('2026-09-25'), plainDay('2026-11-23'), kst('2026-11-23T10:00'))
    }
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
