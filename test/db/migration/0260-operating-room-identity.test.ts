import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'
import { bookBefore, insertRoomRequest } from './book-before.ts'

const version = 260

/** A book of the version before, with a request that nobody was checked for. */
const moved = (): Database.Database => {
  const database = bookBefore(version)
  insertRoomRequest(database, 'received')
  database.exec(migrations.find((one) => one.version === version)?.sql ?? '')
  return database
}

test('rule 12: a request of an older book stays as it was, and counts as unconfirmed', () => {
  const database = moved()
  expect(database.prepare('select id, state from operating_room_request').all()).toEqual([
    { id: 'r', state: 'received' },
  ])
  expect(database.prepare('select * from operating_room_identity').all()).toEqual([])
})

test('rule 12: what was checked is written once and stands', () => {
  const database = moved()
  const insert = () =>
    database.exec(
      "insert into operating_room_identity values ('r', 'resident-card', null, '2026-11-23T01:00:00.000Z', 'a')",
    )
  insert()
  expect(insert).toThrow('UNIQUE')
  expect(() => database.exec("update operating_room_identity set proof = 'passport'")).toThrow('stands')
  expect(() => database.exec('delete from operating_room_identity')).toThrow('stands')
})
