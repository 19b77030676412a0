import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'
import { bookBefore, insertRoomRequest } from './book-before.ts'

const version = 240

/** A book of the version before: a refusal that went out twice. */
const moved = (): Database.Database => {
  const database = bookBefore(version)
  insertRoomRequest(database, 'refused')
  database.exec(`
    insert into operating_room_verdict (request_id, ordinal, verdict, at, decided_by) values ('r', 1, '{}', 'x', 'a');
    insert into operating_room_notice (id, request_id, verdict_ordinal, number, issued_at, content)
      values ('n', 'r', 1, '2026-1', 'x', '{}');
    insert into operating_room_delivery (notice_id, ordinal, means, delivered_at, because, recorded_by)
      values ('n', 1, '{"kind":"fax"}', 'y', '', 'a'), ('n', 2, '{"kind":"post"}', 'z', '다시 보냄', 'a')`)
  database.exec(migrations.find((one) => one.version === version)?.sql ?? '')
  return database
}

test('what was recorded of its delivery stands word by word among the records of every other letter', () => {
  const records = moved().prepare('select * from delivery order by position').all()
  const common = { paper_id: 'n', corrects: null, recorded_by: 'a' }
  expect(records).toEqual([
    { ...common, position: 1, means: '{"kind":"fax"}', delivered_at: 'y', because: '' },
    { ...common, position: 2, means: '{"kind":"post"}', delivered_at: 'z', because: '다시 보냄' },
  ])
})

test('a record of nothing that was issued is still refused, and none is ever changed', () => {
  const database = moved()
  const insert = (paper: string) =>
    database.exec(`insert into delivery (paper_id, position, corrects, means, delivered_at, because, recorded_by)
      values ('${paper}', 3, 2, '{}', 'z', '정정', 'a')`)
  expect(() => insert('unknown')).toThrow('nothing was issued')
  insert('n')
  expect(() => database.exec("update delivery set because = ''")).toThrow('a record of delivery stands')
})
