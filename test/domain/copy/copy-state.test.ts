import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter, plainDay } from '../../../domain/calendar/plain-day.ts'
import { copyStateOf } from '../../../domain/copy/copy-state.ts'
import { digestGroups } from '../../../domain/copy/hashed-file.ts'

const today = plainDay('2026-11-23')

describe('where a copy stands', () => {
  test.each([
    [-400, 'overdue'],
    [-1, 'overdue'],
    [0, 'due-soon'],
    [7, 'due-soon'],
    [8, 'open'],
  ] as const)('with its day %i days from today it is %s', (days, state) => {
    expect(copyStateOf({ dueOn: daysAfter(today, days), ending: 'none' }, today)).toBe(state)
  })

  test('nothing but somebody closing it ends an overdue copy, however long it takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (daysLater) => {
        expect(copyStateOf({ dueOn: today, ending: 'none' }, daysAfter(today, daysLater))).toBe('overdue')
        expect(copyStateOf({ dueOn: today, ending: 'closed' }, daysAfter(today, daysLater))).toBe('closed')
      }),
    )
  })

  test('come back it is not over until its medium is destroyed', () => {
    for (const dueOn of [null, today, daysAfter(today, -30)])
      expect(copyStateOf({ dueOn, ending: 'returned' }, today)).toBe('returned')
  })

  test('kept as one’s own it is never asked back', () => {
    expect(copyStateOf({ dueOn: null, ending: 'none' }, daysAfter(today, 5000))).toBe('kept')
  })
})

test('a digest is read in sixteen groups of four, and nothing of it is lost', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: 64, maxLength: 64 })
  fc.assert(
    fc.property(digits, (sha256) => {
      const groups = digestGroups(sha256).split(' ')
      expect(groups.map(({ length }) => length)).toEqual(Array.from({ length: 16 }, () => 4))
      expect(groups.join('')).toBe(sha256)
    }),
  )
})
