import { describe, expect, it } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { readSpokenRange } from '../../../domain/calendar/spoken-range.ts'
import { at, sentences, spokenNow } from './spoken-sentences.ts'

const read = (typed: string) => readSpokenRange(typed, { now: spokenNow })

describe('a time is read as it is said', () => {
  const cases = sentences.map(([typed, from, to, assumptions = '']) => ({ typed, from, to, assumptions }))
  it.each(cases)('$typed', ({ typed, from, to, assumptions }) => {
    expect(read(typed)).toEqual({
      kind: 'range',
      from: at(from),
      to: at(to),
      assumptions: assumptions.split(' ').filter((assumption) => assumption !== ''),
    })
  })

  it('is read as well where Hangul comes decomposed', () => {
    for (const [typed] of sentences) expect(read(typed.normalize('NFD'))).toEqual(read(typed))
  })

  it('counts back in whole minutes', () => {
    const now = instant('2026-12-17T14:20:45+09:00')
    expect(readSpokenRange('1시간 전부터', { now })).toMatchObject({ from: at('12-17 13:20'), to: at('12-17 14:20') })
  })
})

describe('the past is meant', () => {
  it.each([
    ['2027-01-02T09:00:00+09:00', '12-30 15:00~15:10', '12-30 15:00', ['last-year']],
    ['2027-01-02T09:00:00+09:00', '1/2 08:00~08:10', '2027-01-02 08:00', ['this-year']],
    ['2027-01-02T09:00:00+09:00', '31일 15:00~15:10', '12-31 15:00', ['last-month']],
    ['2024-03-01T09:00:00+09:00', '2/29 15:00~15:10', '2024-02-29 15:00', ['this-year']],
    ['2025-01-10T09:00:00+09:00', '2/29 15:00~15:10', '2024-02-29 15:00', ['last-year']],
    ['2026-12-20T09:00:00+09:00', '지난주 일요일 15:00~15:10', '12-13 15:00', []],
    ['2026-12-17T00:10:00+09:00', '어제 23:50~00:05', '12-16 23:50', ['next-day-end']],
    ['2026-12-17T14:20:00+09:00', '어제 18시~오늘 9시', '12-16 18:00', []],
    ['2026-12-17T16:00:00+09:00', '12.17(목) 15시~15시 40분', '12-17 15:00', ['this-year']],
  ])('on %s, %s', (now, typed, from, assumptions) => {
    expect(readSpokenRange(typed, { now: instant(now) })).toMatchObject({ kind: 'range', from: at(from), assumptions })
  })
})
