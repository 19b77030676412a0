// A viewing with its ledger row, search index and entry, committed with synchronous=FULL, beside the bare row of a viewing
// committed the same way into an encrypted file of the same schema on the same file system.
import { join } from 'node:path'
import { bookOf } from '../../db/book.ts'
import { makeDatabase } from '../../db/open.ts'
import { chanceFrom } from './chance.ts'
import { momentOf, officerId } from './clinic-life.ts'
import type { Finding } from './report.ts'
import { recordViewing, type SeededBook } from './seeded-book.ts'
import { inTurns, median } from './timing.ts'

const usualTurnCount = 300

export const durableWrite = (
  folder: string,
  { book, dataKey, entryCount }: SeededBook,
  turnCount = usualTurnCount,
): Finding => {
  const database = makeDatabase(join(folder, 'bare.db'), dataKey)
  database.pragma('foreign_keys = OFF')
  const bare = bookOf(database)
  const chance = chanceFrom(1)
  const at = momentOf(1, 1)
  const insert = `insert into viewing (ledger_number, started_at, ended_at, cameras, footage_from, footage_to, purpose,
    viewer_id, with_staff, outsiders) values (?, ?, ?, ?, ?, ?, ?, ?, '', '')`
  const times = inTurns(turnCount, {
    withEntry: () =>
      book.write(
        (writing) => recordViewing(writing, chance, at),
        () => true,
      ),
    bare: (turn) =>
      bare.write(
        (writing) =>
          writing.run(
            insert,
            turn + 2,
            at,
            at,
            '카메라 03 로비 / 재생\n11. 19. 14:00 ~ 14:30',
            at,
            at,
            '로비 넘어짐',
            officerId,
          ),
        () => true,
      ),
  })
  bare.close()
  const [withEntry, alone] = [median(times.withEntry), median(times.bare)]
  return {
    what: 'durable write with its entry ÷ bare insert (rate)',
    ratio: alone / withEntry,
    budget: { word: 'at least', ratio: 0.5 },
    detail: `median ${withEntry.toFixed(2)} ms in a book of ${entryCount} entries, bare ${alone.toFixed(2)} ms, ${turnCount} turns`,
  }
}
