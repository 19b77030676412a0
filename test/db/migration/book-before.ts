// A book as an earlier version of the program made it. Rows may stand alone: what they refer to is not what a test is about.
import Database from 'better-sqlite3'
import { migrations } from '../../../db/migration/migrations.ts'

export const bookBefore = (version: number): Database.Database => {
  const database = new Database(':memory:')
  for (const migration of migrations) if (migration.version < version) database.exec(migration.sql)
  database.pragma('foreign_keys = off')
  return database
}

/** A request for operating-room footage, `r`. */
export const insertRoomRequest = (database: Database.Database, state: 'received' | 'refused'): void =>
  void database.exec(`
    insert into operating_room_request (id, sequence, number, requester_name, requester_phone, standing, wish, purpose, basis,
      capacity, starts_at, ends_at, received_at, reply_days, due_on, state)
    values ('r', 1, 'OR-2026-001', '홍길동', '010-1234-5678', 'patient', 'viewing', '확인', '{"kind":"consents"}', 'capable',
      '2026-11-21T16:00:00.000Z', '2026-11-21T17:00:00.000Z', '2026-11-23T00:50:00.000Z', 10, '2026-12-03', '${state}')`)
