import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { clockTimeOf, dayOf, instant, type Instant, minutesAfter } from '../../../domain/calendar/instant.ts'
import { weekdayName } from '../../../domain/calendar/korean-day.ts'
import { readSpokenRange, type TimeRange } from '../../../domain/calendar/spoken-range.ts'
import { writtenRange } from '../../../domain/calendar/spoken-written.ts'
import { at, sentences, spokenNow } from './spoken-sentences.ts'

const readBack = (range: TimeRange, now: Instant) => readSpokenRange(writtenRange(range, { now }), { now })

// Any minute of twelve years, so that leap days and turns of the year are met often enough.
const anyNow = fc.nat({ max: 12 * 525_960 }).map((count) => minutesAfter(instant('2024-01-01T00:00:00+09:00'), count))

const pastRange = (lengthMax: number) =>
  fc
    .record({
      now: anyNow,
      // Mostly last year's footage; sometimes what only a year in the text can tell.
      minutesBack: fc.oneof(fc.nat({ max: 400 * 1440 }), fc.nat({ max: 5000 * 1440 })),
      length: fc.integer({ min: 1, max: lengthMax }),
    })
    .map(({ now, minutesBack, length }) => {
      const to = minutesAfter(now, -minutesBack)
      return { now, range: { from: minutesAfter(to, -length), to } }
    })

describe('the written form', () => {
  it.each([
    ['11-21 18:00', '11-21 18:20', '11-21 (토) 18:00–18:20'],
    ['12-16 23:50', '12-17 00:20', '12-16 (수) 23:50–12-17 (목) 00:20'],
    ['12-16 23:50', '12-17 00:00', '12-16 (수) 23:50–24:00'],
    ['2025-12-18 15:00', '2025-12-18 15:30', '12-18 (목) 15:00–15:30'],
    ['2025-12-17 15:00', '2025-12-17 15:30', '2025-12-17 (수) 15:00–15:30'],
    ['2025-12-31 23:50', '2026-01-01 00:20', '12-31 (수) 23:50–2026-01-01 (목) 00:20'],
    ['2024-02-29 09:00', '2024-02-29 09:05', '2024-02-29 (목) 09:00–09:05'],
  ])('%s to %s is %s', (from, to, written) => {
    expect(writtenRange({ from: at(from), to: at(to) }, { now: spokenNow })).toBe(written)
  })

  it('is read back to the same minutes, for any past stretch', () => {
    fc.assert(
      fc.property(pastRange(1440), ({ now, range }) => {
        expect(readBack(range, now)).toMatchObject({ kind: 'range', ...range })
      }),
      { numRuns: 3000 },
    )
  })

  it('is read back for stretches of days too', () => {
    fc.assert(
      fc.property(pastRange(40 * 1440), ({ now, range }) => {
        expect(readBack(range, now)).toMatchObject({ kind: 'range', ...range })
      }),
      { numRuns: 500 },
    )
  })

  it('of every reading of every sentence is read back to that reading', () => {
    for (const [typed] of [
      ...sentences,
      ['어제 3시부터 4시까지'],
      ['어제 밤 1시'],
      ['어제 자정'],
      ['지난주 일요일 3시 반'],
    ]) {
      const read = readSpokenRange(typed ?? '', { now: spokenNow })
      const readings = read.kind === 'ambiguous' ? read.readings : read.kind === 'range' ? [read] : []
      expect(readings.length).toBeGreaterThan(0)
      for (const { from, to } of readings) {
        expect(readBack({ from, to }, spokenNow)).toMatchObject({ kind: 'range', from, to })
      }
    }
  })
})

const digits = (clockTime: string): readonly [number, number] => [
  Number(clockTime.slice(0, 2)),
  Number(clockTime.slice(3)),
]

/** 오전 and 오후 as a digital clock shows them. */
const withHalf = (clockTime: string): string => {
  const [hour, minute] = digits(clockTime)
  return `${hour < 12 ? '오전' : '오후'} ${hour % 12 === 0 ? 12 : hour % 12}시 ${minute}분`
}

const spellings = ({ from, to }: TimeRange): readonly string[] => {
  const [day, start, end] = [dayOf(from), clockTimeOf(from), clockTimeOf(to)]
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))]
  const [compactDay, compactStart, compactEnd] = [day, start, end].map((text) => text.replaceAll(/[-:]/g, ''))
  const minuteCount = (Date.parse(to) - Date.parse(from)) / 60_000
  return [
    `${day} ${start}~${end}`,
    `${day.slice(2).replaceAll('-', '.')}(${weekdayName(day)}) ${start} - ${end}`,
    `${compactDay} ${compactStart}-${compactEnd}`,
    `${day.slice(0, 4)}년 ${month}월 ${date}일 ${withHalf(start)}부터 ${withHalf(end)}까지`,
    `${day.slice(0, 4)}년${month}월${date}일${withHalf(start)}부터${withHalf(end)}까지`.replaceAll(' ', ''),
    `${day.slice(0, 4)}. ${month}. ${date}. ${withHalf(start)}부터 ${minuteCount}분간`,
    `${day.replaceAll('-', '/')} ${withHalf(start)}에서 ${Math.floor(minuteCount / 60)}시간 ${minuteCount % 60}분 동안`,
  ]
}

describe('every spelling of a stretch', () => {
  it('is read as the same stretch', () => {
    // Years of two digits are read from 2013 on: what could be a month is one.
    const withinOneDay = pastRange(600).filter(
      ({ range }) => dayOf(range.from) === dayOf(range.to) && dayOf(range.from) >= '2013',
    )
    fc.assert(
      fc.property(withinOneDay, ({ now, range }) => {
        for (const typed of spellings(range)) {
          expect(readSpokenRange(typed, { now }), typed).toEqual({ kind: 'range', ...range, assumptions: [] })
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is read in Korean time whatever the zone of the PC', () => {
    const inKorea = sentences.map(([typed]) => readSpokenRange(typed, { now: spokenNow }))
    const hour = new Date(spokenNow).getHours()
    vi.stubEnv('TZ', 'Pacific/Pago_Pago')
    expect(new Date(spokenNow).getHours()).not.toBe(hour)
    expect(sentences.map(([typed]) => readSpokenRange(typed, { now: spokenNow }))).toEqual(inKorea)
    vi.unstubAllEnvs()
  })
})
