import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSpokenRange } from '../../../domain/calendar/spoken-range.ts'
import { sentences, spokenNow } from './spoken-sentences.ts'

const pieces = [...new Set(sentences.flatMap(([typed]) => typed.match(/\d+|\p{L}+|[^\d\p{L}]/gu) ?? []))]

const read = (typed: string) => readSpokenRange(typed, { now: spokenNow })

/** What an answer must never be, whatever was typed. */
const faultOf = (typed: string): string | null => {
  const found = read(typed)
  if (found.kind === 'unread') return typed.normalize('NFC').includes(found.rest) ? null : `not typed: ${found.rest}`
  if (found.kind === 'issue') return null
  const readings = found.kind === 'range' ? [found] : found.readings
  if (readings.some(({ from, to }) => from >= to || to > spokenNow)) return `not a stretch of the past: ${typed}`
  return new Set(readings.map(({ from, to }) => `${from}${to}`)).size === readings.length ? null : `twice: ${typed}`
}

describe('whatever is typed', () => {
  it('is answered, with stretches of the past only', () => {
    const shuffled = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(''))
    fc.assert(
      fc.property(shuffled, (typed) => {
        expect(faultOf(typed)).toBeNull()
      }),
      { numRuns: 20_000 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        expect(faultOf(typed)).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })

  it('is never read past a word that means nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.constantFrom('로비', '3번', '?', 'ㅋ'), ([typed], word) => {
        expect(['unread', 'issue']).toContain(read(`${typed} ${word}`).kind)
        expect(read(`${word} ${typed}`).kind).toBe('unread')
      }),
      { numRuns: 1000 },
    )
  })

  // Work is bounded by length and not by luck: a pattern that tried every way through would not come back at all.
  it.each(['어', '3', ' ', '일', '십', '3시', '~', '11-', '열 ', '\u1100', '\u{1F600}'])(
    '10,000 characters of "%s" are handed back at once',
    (piece) => {
      const typed = piece.repeat(10_000).slice(0, 10_000)
      expect(read(typed)).toEqual({ kind: 'unread', rest: typed.slice(0, 200) })
      expect(faultOf(typed.slice(0, 200))).toBeNull()
    },
  )
})
