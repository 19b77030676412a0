import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { bookOf } from '../../../db/book.ts'
import { find, indexFinding, numberForm } from '../../../db/finding.ts'
import { lateCopies } from '../../../db/migration/0190-late-copies.ts'
import { findingQuery } from '../../../domain/search/pairs.ts'
import { bookBefore } from './book-before.ts'

/** A book of the version before: a copy that is found, and an order to destroy that is not. */
const earlierBook = (): Database.Database => {
  const database = bookBefore(lateCopies.version)
  database.exec(`
    insert into copy (id, number, ledger_number, request_id, provided_at, provided_by, recipient_kind, recipient, purpose, reason,
      basis, medium, medium_label, files, delivered_by, masking, password, limits, has_promised, fee, due_on, content)
    values ('c', 'C-2026-007', 1, 'r', '2026-11-23T01:00:00.000Z', 'a', 'self', '{}', '확인', '보험', '제35조', 'usb', '', '[]',
      'visit', '{}', 'none', '', 0, '{}', null, '{}');
    insert into destruction_order (number, source, reason, source_number, method, note, ended_on, destroy_by, titles, footage,
      excluded, proposed_at, proposed_by)
    values ('D-2026-004', 'recorder NVR-1', 'over-retention', 'NVR-1', 'overwrite', '', '2026-11-12', '2026-11-17', '["담당자"]', '[]',
      '[]', '2026-11-23T00:00:00.000Z', 'a')`)
  bookOf(database).write(
    (book) => indexFinding(book, { kind: 'copy', target: 'c' }, numberForm('C-2026-007')),
    () => true,
  )
  return database
}

const found = (database: Database.Database, typed: string): readonly string[] =>
  find(bookOf(database).reading, findingQuery(typed) ?? '', 10).map(({ kind, target }) => `${kind} ${target}`)

test('every copy so far was entered when it was handed over, and that is frozen with the rest', () => {
  const database = earlierBook()
  const before = database.prepare('select * from copy').get()
  database.exec(lateCopies.sql)
  expect(database.prepare('select * from copy').get()).toEqual({
    ...(before as object),
    entered_at: '2026-11-23T01:00:00.000Z',
  })
  expect(() => database.exec("update copy set entered_at = '2026-11-24T01:00:00.000Z'")).toThrow('frozen')
  expect(() => database.exec("update copy set provided_at = '2026-11-24T01:00:00.000Z'")).toThrow('frozen')
})

test.each(['D-2026-004', 'd-2026-004'])('an order to destroy of the book so far is found by %s', (typed) => {
  const database = earlierBook()
  expect(found(database, typed)).toEqual([])
  database.exec(lateCopies.sql)
  expect(found(database, typed)).toEqual(['destruction D-2026-004'])
  expect(found(database, 'C-2026-007')).toEqual(['copy c'])
})

test('what the migration indexes is what is indexed from then on', () => {
  const [moved, fresh] = [earlierBook(), earlierBook()]
  for (const database of [moved, fresh]) database.exec(lateCopies.sql)
  const terms = (database: Database.Database): unknown => {
    database.exec('create virtual table temp.word using fts5vocab (main, finding, instance)')
    return database.prepare('select term, doc, offset from word order by doc, offset').all()
  }
  fresh.exec('delete from finding where rowid > 1; delete from finding_target where id > 1')
  bookOf(fresh).write(
    (book) => indexFinding(book, { kind: 'destruction', target: 'D-2026-004' }, numberForm('D-2026-004')),
    () => true,
  )
  expect(terms(moved)).toEqual(terms(fresh))
})
