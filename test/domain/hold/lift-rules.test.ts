import { describe, expect, it, test } from 'vitest'
import fc from 'fast-check'
import { accountIdSchema } from '../../../domain/account/account.ts'
import { dayOf, type Instant, instant, instantOfDate } from '../../../domain/calendar/instant.ts'
import { daysAfter } from '../../../domain/calendar/plain-day.ts'
import type { Dependent, LiftAnswer } from '../../../domain/hold/hold.ts'
import { dependentIssues, type Lifter, liftAnswer, type LiftProposal } from '../../../domain/hold/lift-rules.ts'
import { requestIdSchema } from '../../../domain/request/request.ts'

const account = (digit: string) => accountIdSchema.parse(`00000000-0000-4000-8000-00000000000${digit}`)
const [lee, kim, park] = [account('1'), account('2'), account('3')]
const there = (id: Lifter['id']): Lifter => ({ id, disabledAt: null })
const gone = (id: Lifter['id'], at: string): Lifter => ({ id, disabledAt: instant(at) })

/** Monday 2026-11-23, 10:00 in Korea. */
const proposedAt = instant('2026-11-23T01:00:00Z')
const byLee = (...witnessIds: readonly Lifter['id'][]): LiftProposal => ({
  by: lee,
  at: proposedAt,
  clockSetAt: null,
  witnessIds,
})

const sameDay = '2026-11-23T06:00:00Z'
const lastMinute = '2026-11-23T14:59:59Z'
const nextDay = '2026-11-23T15:00:00Z'
const dayAfter = '2026-11-25T01:00:00Z'

const yes = { kind: 'allowed', alone: false }
const yesAlone = { kind: 'allowed', alone: true }
const own = { kind: 'own-proposal' }
const waiting = (until: string, alone: boolean) => ({ kind: 'waiting', until, alone })

describe('rule 28: lifting a hold', () => {
  const cases: readonly (readonly [string, LiftProposal, Lifter['id'], readonly Lifter[], string, object])[] = [
    ['a second person confirms at once', byLee(kim), kim, [there(lee), there(kim)], sameDay, yes],
    ['the proposer does not, while others are there', byLee(kim), lee, [there(lee), there(kim)], dayAfter, own],
    ['the only one waits for the next Korean day', byLee(), lee, [there(lee)], lastMinute, waiting('2026-11-24', true)],
    ['and may from its midnight on', byLee(), lee, [there(lee)], nextDay, yesAlone],
    [
      'an account made since waits like it',
      byLee(),
      park,
      [there(lee), there(park)],
      sameDay,
      waiting('2026-11-24', false),
    ],
    ['and may on the next day, as a second person', byLee(), park, [there(lee), there(park)], nextDay, yes],
    ['whom a new account joined is not alone any more', byLee(), lee, [there(lee), there(park)], dayAfter, own],
    [
      'whoever sent the other one away waits from then on',
      byLee(kim),
      lee,
      [there(lee), gone(kim, '2026-11-24T15:30:00Z')],
      dayAfter,
      waiting('2026-11-26', true),
    ],
    [
      'and may on the day after that',
      byLee(kim),
      lee,
      [there(lee), gone(kim, '2026-11-24T15:30:00Z')],
      '2026-11-25T15:00:00Z',
      yesAlone,
    ],
    ['a proposer who left leaves it to the others', byLee(kim), kim, [gone(lee, sameDay), there(kim)], sameDay, yes],
  ]

  it.each(cases)('%s', (_rule, proposal, by, lifters, now, answer) => {
    expect(liftAnswer(proposal, by, lifters, instant(now))).toEqual(answer)
  })

  it('is not hastened by a clock set back before the proposal', () => {
    expect(liftAnswer(byLee(), lee, [there(lee)], instant('2026-11-20T01:00:00Z')).kind).toBe('waiting')
  })
})

const instants = fc
  .date({ min: new Date('2026-11-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map(instantOfDate)

/** Rule by rule, in the words of the office. */
const slowAnswer = (proposal: LiftProposal, by: Lifter['id'], lifters: readonly Lifter[], now: Instant): boolean => {
  const isThere = (id: Lifter['id']) => lifters.some((one) => one.id === id && one.disabledAt === null)
  if (by !== proposal.by && proposal.witnessIds.includes(by)) return true
  const isLater = now > proposal.at && dayOf(now) >= daysAfter(dayOf(proposal.at), 1)
  if (by !== proposal.by) return isLater
  if ([lee, kim, park].some((id) => id !== by && isThere(id))) return false
  const leaves = lifters.filter(({ id, disabledAt }) => id !== by && disabledAt !== null)
  return isLater && leaves.every(({ disabledAt }) => disabledAt !== null && dayOf(now) > dayOf(disabledAt))
}

test('rule 28: agrees with the rule told slowly, over accounts and days', () => {
  const lifterOf = (id: Lifter['id']) =>
    fc.option(fc.record({ id: fc.constant(id), disabledAt: fc.option(instants) }), { nil: undefined })
  const staff = fc.tuple(lifterOf(lee), lifterOf(kim), lifterOf(park)).map((all) => all.flatMap((one) => one ?? []))
  const people = fc.constantFrom(lee, kim, park)
  fc.assert(
    fc.property(
      people,
      people,
      instants,
      instants,
      staff,
      fc.subarray([lee, kim, park]),
      (proposer, by, at, now, all, seen) => {
        const proposal = { by: proposer, at, clockSetAt: null, witnessIds: seen.filter((id) => id !== proposer) }
        const answer: LiftAnswer = liftAnswer(proposal, by, all, now)
        expect(answer.kind === 'allowed').toBe(slowAnswer(proposal, by, all, now))
        // Nobody lifts what he proposed himself on the day on which he proposed it.
        const isOwn = answer.kind === 'allowed' && by === proposer
        expect(!isOwn || dayOf(now) > dayOf(at)).toBe(true)
      },
    ),
  )
})

describe('what still needs the footage', () => {
  const one: Dependent = { requestId: requestIdSchema.parse(lee), number: '2026-0012', bars: false }

  it('is named in the reason', () => {
    expect(dependentIssues([one], '분쟁이 끝남')).toEqual([
      { field: 'reason', reason: 'dependent-unnamed', detail: '2026-0012' },
    ])
    expect(dependentIssues([one], '청구 2026-0012는 취하하기로 함')).toEqual([])
  })

  it('rule 33: bars the lifting while an operating room is asked for and undecided, whatever the reason says', () => {
    expect(dependentIssues([{ ...one, bars: true }], '청구 2026-0012')).toEqual([
      { field: 'number', reason: 'operating-room-undecided', detail: '2026-0012' },
    ])
  })
})
