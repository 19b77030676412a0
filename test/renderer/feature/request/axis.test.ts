import { expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import type { Availability } from '../../../../domain/footage/availability.ts'
import { replyDeadlineOf } from '../../../../domain/request/reply-deadline.ts'
import { barOf, cellLookOf, footageClockOf, isFootageFirst } from '../../../../renderer/feature/request/axis.ts'
import { deadlineWords } from '../../../../renderer/feature/request/deadline-words.ts'
import { formatsFor } from '../../../../renderer/words/format.ts'
import { translators } from '../../../../renderer/words/translate.ts'

const today = plainDay('2026-12-17')
const tables = [{ year: 2026, edition: 3, holidays: [{ day: plainDay('2026-12-25'), name: '성탄절', source: '' }] }]
const deadline = replyDeadlineOf(instant('2026-12-15T10:32:00+09:00'), tables)

const until = (day: string): Availability => ({ kind: 'available', through: plainDay(day) })
const held: Availability = { kind: 'held', through: plainDay('2027-01-15'), holdNumber: 'H-1', storedWhere: '금고' }
const past: Availability = { kind: 'past', lastDay: plainDay('2026-12-03'), destruction: null }

test('rules 1 and 2: the cells say which days count, which are passed over and which is the last', () => {
  expect(deadline.days.map((cell) => cellLookOf(cell, today))).toEqual([
    'received',
    'past',
    ...Array.from({ length: 7 }, () => 'counted'),
    'safe',
    'passed-over',
    'passed-over',
    'passed-over',
    'due',
  ])
})

test.each([
  ['2026-12-18', { look: 'lost-first', dayCount: 4, words: 'beside' }],
  ['2026-12-20', { look: 'lost-before-due', dayCount: 6, words: 'beside' }],
  ['2026-12-27', { look: 'lost-before-due', dayCount: 13, words: 'inside' }],
  ['2026-12-28', { look: 'outlasts', dayCount: 14, words: 'inside' }],
  ['2027-01-30', { look: 'outlasts', dayCount: 14, words: 'inside' }],
])('footage through %s draws %j', (through, bar) => {
  expect(barOf(until(through), deadline, today)).toEqual(bar)
})

test('a hold reaches the end of the axis and past footage draws nothing', () => {
  expect(barOf(held, deadline, today)).toMatchObject({ look: 'held', dayCount: 14 })
  expect(barOf(past, deadline, today)).toBeNull()
})

test('the footage clock runs to the earliest end of what is not secured', () => {
  const clock = footageClockOf([until('2026-12-20'), past, until('2026-12-18'), held])
  expect(clock).toEqual({ kind: 'running', index: 2, through: '2026-12-18' })
  expect(isFootageFirst(clock, deadline)).toBe(true)
  expect(isFootageFirst(footageClockOf([until('2026-12-29')]), deadline)).toBe(false)
})

test('without footage that runs out there is no clock to be first', () => {
  expect(footageClockOf([])).toEqual({ kind: 'unknown' })
  expect(footageClockOf([past])).toEqual({ kind: 'past' })
  expect(footageClockOf([past, held])).toEqual({ kind: 'held', count: 1 })
  expect(isFootageFirst({ kind: 'held', count: 1 }, deadline)).toBe(false)
})

test('the sentence names the day received, the days off, the last day, the articles and the edition', () => {
  const words = deadlineWords(translators.ko, formatsFor('ko'), deadline)
  expect(words.why).toContain('12-15 (화)')
  expect(words.why).toContain('성탄절·토요일·일요일')
  expect(words.why).toContain('12월 28일 (월)이 마지막 날')
  expect(words.basis).toContain('제161조')
  expect(words.basis).toContain('2026년 3판')
})

test.each([
  ['new-facts', '새 사실이 들어온 날 12-15 (화)은 세지 않습니다', 'The day the new facts came, 12-15 (Tue),'],
  ['objection-upheld', '이의를 받은 날 12-15 (화)은 세지 않습니다', 'The day the objection came, 12-15 (Tue),'],
] as const)('a request taken up again says that it counts from %s', (since, ko, en) => {
  expect(deadlineWords(translators.ko, formatsFor('ko'), deadline, since).why).toContain(ko)
  expect(deadlineWords(translators.en, formatsFor('en'), deadline, since).why).toContain(en)
})

test('rule 4: without a table no legal day is named, only the tenth', () => {
  const unknown = replyDeadlineOf(instant('2028-01-20T10:00:00+09:00'), tables)
  const { why } = deadlineWords(translators.ko, formatsFor('ko'), unknown)
  expect(why).toContain('10일째인 1월 30일')
  expect(why).not.toContain('마지막 날')
})

test('rule 30: what was expected to be gone already comes before what ends tonight', () => {
  const awaited: Availability = { kind: 'available', through: today, expectedThrough: plainDay('2026-12-15') }
  expect(footageClockOf([until('2026-12-17'), awaited])).toEqual({
    kind: 'running',
    index: 1,
    through: today,
    expectedThrough: '2026-12-15',
  })
})
