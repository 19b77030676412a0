// What is told to whoever asked only whether there is footage: a table of answers, and the state that follows from them.
import { describe, expect, it } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { existenceAnswerOf, existenceIssues } from '../../../domain/decision/existence.ts'
import type { RangeAnswer } from '../../../domain/decision/range-answer.ts'
import type { RangeResult } from '../../../domain/decision/range-result.ts'
import type { RefusalGround } from '../../../domain/notice/refusal-ground.ts'
import { statusOf } from '../../../domain/request/request-status.ts'

const found: RangeResult = { kind: 'granted', masking: 'none' }
const because = (ground: RefusalGround): RangeResult => ({ kind: 'refused', reason: { ground, facts: '' } })
const later: RangeResult = {
  kind: 'postponed',
  postponement: { cause: 'searching', facts: '', expectedEndOn: plainDay('2026-12-01') },
}
const decided = (result: RangeResult): RangeAnswer => ({ kind: 'decided', result })

describe('what a result says of the person', () => {
  it.each([
    [found, 'available', 'found'],
    [because('not-filmed'), 'available', 'not-found'],
    [because('not-filmed'), 'held', 'not-found'],
    [because('not-filmed'), 'never-recorded', 'never-filmed'],
    [because('retention-passed'), 'past', 'gone'],
    [because('footage-lost'), 'gone-early', 'gone'],
    [because('harm-to-others'), 'available', 'refused'],
    [because('identity-unconfirmed'), 'available', 'refused'],
    [later, 'available', 'postponed'],
  ] as const)('%j of %s footage: %s', (result, kind, answer) => {
    expect(existenceAnswerOf(result, { kind })).toBe(answer)
  })
})

describe('an answer rests on a search', () => {
  const issues = (result: RangeResult, outcome: 'found' | 'not-filmed' | 'footage-missing' | null) =>
    existenceIssues(
      result,
      { availability: { kind: 'available' }, search: outcome === null ? null : { outcome } },
      true,
      'result',
    ).map(({ reason }) => reason)

  it.each([
    ['found', [], []],
    ['not-filmed', ['search-missing'], []],
    ['footage-missing', ['search-missing'], ['search-missing']],
    [null, ['search-missing'], ['search-missing']],
  ] as const)('%s', (outcome, ofFound, ofNone) => {
    expect(issues(found, outcome)).toEqual(ofFound)
    expect(issues(because('not-filmed'), outcome)).toEqual(ofNone)
  })

  it('that there was no camera yet nobody has to look for, nor what is gone, refused or postponed', () => {
    const nothing = { availability: { kind: 'never-recorded' }, search: null } as const
    expect(existenceIssues(because('not-filmed'), nothing, true, 'result')).toEqual([])
    for (const result of [because('retention-passed'), because('harm-to-others'), later])
      expect(existenceIssues(result, { availability: { kind: 'available' }, search: null }, false, 'result')).toEqual(
        [],
      )
  })
})

describe('what is told is no more owed', () => {
  it.each([
    [[found], 'closed'],
    [[because('not-filmed')], 'closed'],
    [[because('retention-passed')], 'closed'],
    [[because('harm-to-others'), because('not-filmed')], 'closed'],
    [[because('harm-to-others')], 'refused'],
    [[found, later], 'postponed'],
  ] as const)('%j: %s', (results, status) => {
    expect(statusOf(results.map(decided), 'existence', [])).toBe(status)
  })

  it('footage shown at once has answered it as well', () => {
    const shown: RangeAnswer = { kind: 'shown', shownAt: instant('2026-11-23T01:00:00.000Z'), result: null }
    expect(statusOf([shown], 'existence', [])).toBe('viewed')
    expect(statusOf([null, decided(found)], 'existence', [])).toBe('open')
  })
})
