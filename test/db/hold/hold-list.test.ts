import { beforeEach, describe, expect, test } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { holdFilters, type HoldFilter } from '../../../domain/hold/operations.ts'
import type { ReadableBook } from '../../../db/book.ts'
import { countHolds, pageOfHolds } from '../../../db/hold-list.ts'
import { registerCamera, yesterday } from '../../electron/door/honest-inputs.ts'
import { type House, openHouse } from '../../electron/door/house.ts'
import { instant } from '../../../domain/calendar/instant.ts'

const soon = plainDay('2026-12-07')

/** Review days of seven holds, two of them on the same day; the third and the seventh are lifted, the fifth is proposed. */
const reviews = ['2026-12-20', '2026-12-05', '2026-12-01', '2026-12-07', '2026-12-20', '2026-12-08', '2026-11-30']

const place = async (built: House, reviewOn: string, position: number) => {
  const cameraId = await registerCamera(built, `C-${position}`)
  const spans = [{ cameraId, from: yesterday[0], to: yesterday[1] }]
  const footage = { of: 'cameras' as const, basis: 'dispute' as const, spans }
  return (await built.call('hold.place', { footage, reason: '분쟁', storedWhere: '금고', reviewOn })).number
}

const reading = async (built: House, look: (book: ReadableBook) => void): Promise<void> => {
  const entered = built.gate.enter()
  if (entered === null) throw new Error('the house is open')
  look(entered.session.book.reading)
  entered.leave()
}

const walked = (book: ReadableBook, filter: HoldFilter): readonly string[] => {
  const numbers: string[] = []
  for (let after: string | null = null; ;) {
    const page = pageOfHolds(book, filter, soon, after, 2)
    numbers.push(...page.holds.map(({ number }) => number.slice(-1)))
    after = page.nextAfter
    if (after === null) return numbers
  }
}

describe('the lists of holds', () => {
  let built: House

  beforeEach(async () => {
    built = await openHouse()
    for (const [index, reviewOn] of reviews.entries()) await place(built, reviewOn, index)
    const lifted = ['H-2026-007', 'H-2026-003']
    for (const number of [...lifted, 'H-2026-005'])
      await built.call('hold.proposeLift', { number, reason: '분쟁이 끝남' })
    for (const [index, number] of lifted.entries()) {
      built.now = instant(`2026-11-2${4 + index}T01:00:00Z`)
      await built.call('hold.lift', { number, reason: '확인함' })
    }
  })

  test('walked page by page, show each hold once: what is reviewed first first, what was lifted last first', () =>
    reading(built, (book) => {
      expect(walked(book, 'open')).toEqual(['2', '4', '6', '1', '5'])
      expect(walked(book, 'review-soon')).toEqual(['2', '4'])
      expect(walked(book, 'lift-proposed')).toEqual(['5'])
      expect(walked(book, 'lifted')).toEqual(['3', '7'])
    }))

  test('are as long as they are counted', () =>
    reading(built, (book) => {
      const counts = countHolds(book, soon)
      for (const filter of holdFilters) expect(walked(book, filter)).toHaveLength(counts[filter])
    }))
})
