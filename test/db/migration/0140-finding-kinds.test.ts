import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { bookOf } from '../../../db/book.ts'
import { find, indexFinding } from '../../../db/finding.ts'
import { findingKinds } from '../../../db/migration/0140-finding-kinds.ts'
import { findingQuery, indexedForm } from '../../../domain/search/pairs.ts'
import { bookBefore } from './book-before.ts'

/** A book of the version before: a request, its notice sent by post, a supplement, a hold and a copy; only the first two are found. */
const earlierBook = (): Database.Database => {
  const database = bookBefore(findingKinds.version)
  database.exec(`
    insert into request (id, number, requester_name, requester_phone, requester_address, applicant, kinds, purpose, hint,
      received_at, entered_at, channel, reply_by, paper_language, handler_id, status)
    values ('r', '2026-0001', '홍길동', '010-1234-5678', '', '{"door":"self"}', '["copy"]', '확인', '', 'x', 'x', 'visit', 'visit',
      'ko', 'a', 'granted');
    insert into notice (id, number, request_id, issued_at, content) values ('n', '2026-12', 'r', 'x', '{}');
    insert into delivery (notice_id, attempt, means, delivered_at, again_because, recorded_by)
    values ('n', 1, '{"kind":"post","registeredNumber":"11002-1234-9876"}', 'x', '', 'a');
    insert into supplement (id, number, request_id, missing, detail, due_on, asked_at, asked_by, content)
    values ('s', '2026-3', 'r', '[]', '', '2026-12-01', 'x', 'a', '{}');
    insert into hold (number, basis, reason, stored_where, review_on, placed_at, placed_by)
    values ('H-2026-001', 'dispute', '넘어짐', 'USB', '2026-12-22', 'x', 'a');
    insert into copy (id, number, ledger_number, request_id, provided_at, provided_by, recipient_kind, recipient, purpose, reason,
      basis, medium, medium_label, files, delivered_by, masking, password, limits, has_promised, fee, due_on, content)
    values ('c', 'C-2026-007', 1, 'r', 'x', 'a', 'self', '{}', '확인', '보험', '제35조', 'usb', '', '[]', 'visit', '{}', 'none', '', 0,
      '{}', null, '{}')`)
  bookOf(database).write(
    (book) => {
      indexFinding(
        book,
        { kind: 'request', target: 'r' },
        indexedForm(['홍길동', '2026-0001'], ['홍길동'], '010-1234-5678', []),
      )
      indexFinding(book, { kind: 'notice', target: 'n' }, indexedForm(['2026-12'], [], '', []))
    },
    () => true,
  )
  return database
}

const found = (database: Database.Database, typed: string): readonly string[] =>
  find(bookOf(database).reading, findingQuery(typed) ?? '', 10)
    .map(({ kind, target }) => `${kind} ${target}`)
    .toSorted()

test('what was found before is found as before', () => {
  const database = earlierBook()
  const typed = ['홍길동', 'ㅎㄱㄷ', '5678', '2026-0001', '010-1234-5678', '2026-12']
  const before = typed.map((text) => found(database, text))
  database.exec(findingKinds.sql)
  expect(typed.map((text) => found(database, text))).toEqual(before)
  expect(before).toEqual([['request r'], ['request r'], ['request r'], ['request r'], ['request r'], ['notice n']])
})

test.each([
  ['H-2026-001', ['hold H-2026-001']],
  ['h-2026-001', ['hold H-2026-001']],
  ['C-2026-007', ['copy c']],
  ['보완 2026-3', ['supplement s']],
  ['11002-1234-9876', ['notice n']],
  ['1100212349876', ['notice n']],
])('a hold, a copy, a supplement and a registered letter of the book so far are found by %s', (typed, expected) => {
  const database = earlierBook()
  expect(found(database, typed)).toEqual([])
  database.exec(findingKinds.sql)
  expect(found(database, typed)).toEqual(expected)
})

test('what the migration indexes is what is indexed from then on', () => {
  const [moved, fresh] = [earlierBook(), earlierBook()]
  for (const database of [moved, fresh]) database.exec(findingKinds.sql)
  const terms = (database: Database.Database): unknown => {
    database.exec('create virtual table temp.word using fts5vocab (main, finding, instance)')
    return database.prepare('select term, doc, offset from word order by doc, offset').all()
  }
  fresh.exec('delete from finding where rowid > 2; delete from finding_target where id > 2')
  bookOf(fresh).write(
    (book) => {
      indexFinding(book, { kind: 'hold', target: 'H-2026-001' }, indexedForm(['H-2026-001'], [], '', []))
      indexFinding(book, { kind: 'copy', target: 'c' }, indexedForm(['C-2026-007'], [], '', []))
      indexFinding(book, { kind: 'supplement', target: 's' }, indexedForm(['보완 2026-3'], [], '', []))
    },
    () => true,
  )
  expect(terms(moved)).toEqual(terms(fresh))
})
