// Two-syllable words, common and rare, as the search field asks for them.
import { findingQuery } from '../../domain/search/pairs.ts'
import { find } from '../../db/finding.ts'
import type { Finding } from './report.ts'
import type { SeededBook } from './seeded-book.ts'
import { inTurns, processorMillisecondsOf, quantile } from './timing.ts'

const words = ['로비', '분실', '낙상', '도난', '가발', '틀니', '목발', '서준', '지은', '하윤', '민우', '없음'] as const
const hitsMax = 20
const usualRoundCount = 10

const wordAt = (turn: number): string => words[(turn + words.length) % words.length] ?? words[0]

export const search = ({ book, entryCount }: SeededBook, roundCount = usualRoundCount): readonly Finding[] => {
  const { reading } = book
  const times = inTurns(
    words.length * roundCount,
    {
      ours: (turn) => {
        find(reading, findingQuery(wordAt(turn)) ?? '', hitsMax)
      },
      bare: (turn) => {
        reading.all(
          'select rowid from finding where finding match ? order by rowid desc limit ?',
          findingQuery(wordAt(turn)) ?? '',
          hitsMax,
        )
      },
    },
    processorMillisecondsOf,
  )
  const like = inTurns(
    words.length,
    {
      like: (turn) => {
        const pattern = `%${wordAt(turn)}%`
        reading.all(
          `select number from ledger_row where file_and_form like ? or purpose like ? or recipient_name like ?
         order by number desc limit ?`,
          pattern,
          pattern,
          pattern,
          hitsMax,
        )
        reading.all(
          'select id from request where requester_name like ? or purpose like ? order by number desc limit ?',
          pattern,
          pattern,
          hitsMax,
        )
      },
    },
    processorMillisecondsOf,
  )
  const [ours, bare, slow] = [quantile(times.ours, 0.95), quantile(times.bare, 0.95), quantile(like.like, 0.95)]
  const detail = `p95 ${ours.toFixed(3)} ms; bare FTS ${bare.toFixed(3)} ms; LIKE ${slow.toFixed(1)} ms; ${words.length} words, ${entryCount} entries`
  return [
    {
      what: 'two-syllable search, p95 ÷ bare FTS query',
      ratio: ours / bare,
      budget: { word: 'at most', ratio: 2 },
      detail,
    },
    { what: 'LIKE ÷ two-syllable search, p95', ratio: slow / ours, budget: { word: 'at least', ratio: 50 }, detail },
  ]
}
