import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'

/** A book of the versions before, with an operating-room camera's hold in it. */
const movedBook = (): { readonly database: Database.Database; readonly before: unknown } => {
  const database = new Database(':memory:')
  for (const { version, sql } of migrations) if (version < 100) database.exec(sql)
  database.pragma('foreign_keys = off')
  database.exec(`insert into hold (number, basis, reason, stored_where, review_on, placed_at, placed_by)
    values ('H-2026-001', 'dispute', '수술 다툼', '금고', '2026-12-23', '2026-11-23T00:00:00.000Z', 'a')`)
  const before = database.prepare('select * from hold').all()
  for (const { version, sql } of migrations) if (version >= 100) database.exec(sql)
  return { database, before }
}

const insertRequest = (database: Database.Database, state: string): void => {
  const granted = state === 'granted' ? "'2026-11-23T01:00:00.000Z'" : 'null'
  database.exec(`insert into operating_room_request (id, sequence, number, requester_name, requester_phone, standing, wish, purpose,
      basis, capacity, starts_at, ends_at, received_at, reply_days, due_on, hold_number, state, granted_at)
    values ('r', 1, 'OR-2026-001', '홍길동', '010', 'patient', 'viewing', '확인', '{"kind":"consents"}', 'capable',
      '2026-11-22T00:00:00.000Z', '2026-11-22T01:00:00.000Z', '2026-11-23T00:00:00.000Z', 10, '2026-12-03', 'H-2026-001',
      '${state}', ${granted})`)
}

const insertViewing = (database: Database.Database): void => {
  database.exec(`insert into operating_room_viewing (request_id, ordinal, ledger_number, draft, recorded_by)
    values ('r', 1, 1, '{}', 'a')`)
}

describe('the book that learns of operating rooms', () => {
  test('keeps every hold as it was', () => {
    const { database, before } = movedBook()
    expect(database.prepare('select * from hold').all()).toEqual(before)
    expect(database.prepare('select count(*) as count from operating_room_request').get()).toEqual({ count: 0 })
  })

  test('rule 34: takes no showing of a request that is not granted', () => {
    const waiting = movedBook().database
    insertRequest(waiting, 'received')
    expect(() => insertViewing(waiting)).toThrow('only a granted request')
    const granted = movedBook().database
    insertRequest(granted, 'granted')
    insertViewing(granted)
    expect(() => granted.exec("update operating_room_viewing set draft = '[]'")).toThrow('stands as it was entered')
  })

  test('rule 36: deletes nothing of either register', () => {
    const { database } = movedBook()
    insertRequest(database, 'received')
    database.exec(`insert into operating_room_filming (id, sequence, number, camera_id, draft, entered_at, entered_by)
      values ('f', 1, 'F-2026-001', 'c', '{}', '2026-11-23T00:00:00.000Z', 'a')`)
    expect(() => database.exec('delete from operating_room_request')).toThrow('kept')
    expect(() => database.exec('delete from operating_room_filming')).toThrow('kept')
  })
})
