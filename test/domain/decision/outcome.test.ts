import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { outcomesOf } from '../../../domain/decision/outcome.ts'
import type { RangeAnswer } from '../../../domain/decision/range-answer.ts'
import type { RangeResult } from '../../../domain/decision/range-result.ts'
import { readSpans } from '../../../domain/decision/read-spans.ts'
import { statusOf } from '../../../domain/request/request-status.ts'

const at = instant('2026-11-20T23:50:00+09:00')
const reason = { ground: 'not-filmed', facts: '' } as const
const granted: RangeResult = { kind: 'granted', masking: 'none' }
const part: RangeResult = { kind: 'part', masking: 'none', shown: [], reason }
const refused: RangeResult = { kind: 'refused', reason }
const postponement = { cause: 'masking', facts: '', expectedEndOn: plainDay('2026-12-10') } as const
const postponed: RangeResult = { kind: 'postponed', postponement }

test.each([
  [[granted, granted], 'granted'],
  [[granted, refused], 'part'],
  [[part], 'part'],
  [[granted, postponed], 'part postponed'],
  [[postponed], 'postponed'],
  [[postponed, refused], 'postponed refused'],
  [[refused, refused], 'refused'],
] as const)('a notice ticks what its stretches add up to (%#)', (results, expected) => {
  expect(outcomesOf(results).join(' ')).toBe(expected)
})

const decided = (result: RangeResult): RangeAnswer => ({ kind: 'decided', result })
const shown: RangeAnswer = { kind: 'shown', shownAt: at }
const ended: RangeAnswer = { kind: 'cause-ended', postponement, endedAt: at }

test.each([
  [[null, shown], 'open'],
  [[decided(postponed), decided(granted)], 'postponed'],
  [[ended], 'postponed'],
  [[decided(granted), decided(refused)], 'granted'],
  [[shown, decided(part)], 'granted'],
  [[shown, decided(refused)], 'viewed'],
  [[decided(refused)], 'refused'],
] as const)('rule 11: a request stands where the stretch that is owed most stands (%#)', (answers, expected) => {
  expect(statusOf(answers, 'viewing')).toBe(expected)
})

test('rule 41: of what was deleted nothing is owed any more', () => {
  expect(statusOf([decided(granted), decided(refused)], 'deletion')).toBe('closed')
  expect(statusOf([decided(granted), null], 'deletion')).toBe('open')
  expect(statusOf([decided(refused)], 'suspension')).toBe('refused')
})

const range = { from: at, to: instant('2026-11-21T00:50:00+09:00') }

test('pieces are read as people write them, over midnight too', () => {
  expect(readSpans('23:55~0:10, 00:20 - 00:30', range)).toEqual([
    { from: instant('2026-11-20T23:55:00+09:00'), to: instant('2026-11-21T00:10:00+09:00') },
    { from: instant('2026-11-21T00:20:00+09:00'), to: instant('2026-11-21T00:30:00+09:00') },
  ])
})

test.each(['', '23:55', '23시 55분부터', '23:55~24:61'])('what cannot be read is not guessed: %s', (typed) => {
  expect(readSpans(typed, range)).toBeNull()
})
