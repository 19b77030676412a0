import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { countedSince } from '../../../domain/request/reopening.ts'

const receivedAt = instant('2026-11-23T01:00:00Z')
const later = instant('2026-12-01T01:00:00Z')

test('the ten days count from the receipt, or from what the last reopening that moved them rests on', () => {
  expect(countedSince({ receivedAt, reopenings: [] })).toBe('receipt')
  const facts = { cause: 'new-facts', countedFrom: later } as const
  const objection = { cause: 'objection-upheld', countedFrom: later } as const
  expect(countedSince({ receivedAt, reopenings: [facts] })).toBe('new-facts')
  expect(countedSince({ receivedAt, reopenings: [objection] })).toBe('objection-upheld')
  // Taken up beside stretches that await their answer, the others move no day (decision 0011).
  expect(countedSince({ receivedAt, reopenings: [facts, objection] })).toBe('new-facts')
  expect(countedSince({ receivedAt, reopenings: [{ ...objection, countedFrom: receivedAt }] })).toBe('receipt')
})
