// A hundred thousand requests (and nothing else) beside ten thousand: finding, listing, filtering and opening as the handlers answer.
import { plainDay } from '../../domain/calendar/plain-day.ts'
import { requestIdSchema } from '../../domain/request/request.ts'
import type { Result } from '../../domain/result.ts'
import { startOfDay } from '../../domain/calendar/instant.ts'
import { requestHandlers } from '../../electron/request/handlers.ts'
import { searchHandlers } from '../../electron/search/handlers.ts'
import { idOf } from './clinic-life.ts'
import { anybody, contextOf } from './context.ts'
import type { Finding } from './report.ts'
import type { SeededBook } from './seeded-book.ts'
import { inTurns, median, processorMillisecondsOf, quantile } from './timing.ts'

const usualRoundCount = 8
const instantMilliseconds = 100

/** A name, its initials, the tail of a phone, a place, a cause, a rare thing, a number, a day. */
const texts = ['김서준', 'ㄱㅅㅈ', '4821', '로비', '낙상', '보청기', '2024-0123', '3월 2일', '없는사람'] as const

type Work = (book: SeededBook, turn: number, middle: string) => Result<unknown>

const at = <Item>(items: readonly [Item, ...Item[]], turn: number): Item =>
  items[(turn + items.length) % items.length] ?? items[0]

const middleOf = ({ book }: SeededBook): string =>
  book.reading.get<{ number: string }>(
    'select number from request where received_at >= ? order by received_at limit 1',
    startOfDay(plainDay('2021-11-22')),
  )?.number ?? ''

const works: Readonly<Record<string, Work>> = {
  'finding a request': (book, turn) =>
    searchHandlers['search.find']({ text: at(texts, turn) }, anybody, contextOf(book)),
  'first page of requests': (book) =>
    requestHandlers['request.list']({ status: 'all', after: null }, anybody, contextOf(book)),
  'first page of open requests': (book) =>
    requestHandlers['request.list']({ status: 'open', after: null }, anybody, contextOf(book)),
  'a page five years back': (book, _turn, middle) =>
    requestHandlers['request.list']({ status: 'all', after: middle }, anybody, contextOf(book)),
  'opening a request': (book, turn) => {
    const requestId = requestIdSchema.parse(idOf(2, Math.floor(((turn + 1) * book.entryCount) / 97) % book.entryCount))
    return requestHandlers['request.open']({ requestId }, anybody, contextOf(book))
  },
}

const mustSucceed = (outcome: Result<unknown>): void => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure))
}

export const requestScale = (
  large: SeededBook,
  small: SeededBook,
  roundCount = usualRoundCount,
): readonly Finding[] => {
  const [middleOfLarge, middleOfSmall] = [middleOf(large), middleOf(small)]
  return Object.entries(works).flatMap(([name, work]): readonly Finding[] => {
    const times = inTurns(
      texts.length * roundCount,
      {
        large: (turn) => mustSucceed(work(large, turn, middleOfLarge)),
        small: (turn) => mustSucceed(work(small, turn, middleOfSmall)),
      },
      processorMillisecondsOf,
    )
    const p95 = quantile(times.large, 0.95)
    const detail = `median ${median(times.large).toFixed(2)} ms and ${median(times.small).toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`
    const among = `${large.entryCount} requests`
    return [
      {
        what: `${name} among ${among}, p95 ÷ 100 ms`,
        ratio: p95 / instantMilliseconds,
        budget: { word: 'at most', ratio: 1 },
        detail,
      },
      {
        what: `${name}: ${among} ÷ ${small.entryCount}`,
        ratio: median(times.large) / median(times.small),
        budget: null,
        detail,
      },
    ]
  })
}
