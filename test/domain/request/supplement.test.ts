import { expect, test } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { missingItemsFor, supplementIssues } from '../../../domain/request/supplement.ts'

const today = plainDay('2026-11-23')
const demand = { missing: ['identity-proof'], detail: '', dueOn: today } as const
const reasons = (part: object, door: 'self' | 'agent' | 'authority' = 'self') =>
  supplementIssues({ ...demand, ...part, missing: [...demand.missing] }, door, today).map(({ reason }) => reason)

test('a plain demand for today is in order', () => {
  expect(reasons({})).toEqual([])
})

test('a day that is past is no day to bring something by', () => {
  expect(reasons({ dueOn: plainDay('2026-11-22') })).toEqual(['in-past'])
})

test.each(['self', 'agent', 'authority'] as const)('%s: everything on its list may be asked for, once', (door) => {
  const missing = [...missingItemsFor(door)]
  expect(supplementIssues({ missing, detail: '덧붙임', dueOn: today }, door, today)).toEqual([])
  expect(
    supplementIssues({ missing: [...missing, 'identity-proof'], detail: '덧붙임', dueOn: today }, door, today),
  ).toEqual([{ field: 'missing', reason: 'not-allowed' }])
})

test.each([
  ['경찰과 함께 오셔야 열람하실 수 있습니다.', ['unlawful-reason']],
  ['먼저 경찰에 신고하고 오세요.', ['unlawful-reason']],
  ['공문이 있어야 합니다.', ['unlawful-reason']],
  ['어느 쪽 복도인지 알려 주십시오.', []],
])('rule 9: of the person filmed, "%s" gives %j', (detail, expected) => {
  expect(reasons({ detail })).toEqual(expected)
})

test('rule 22: an agency is asked for its letter and its warrant', () => {
  expect(reasons({ detail: '공문이 있어야 합니다.' }, 'authority')).toEqual([])
})
