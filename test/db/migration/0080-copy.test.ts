import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'

/** A book of the version before, with a request and its stretch of footage in it. */
const earlierBook = (): Database.Database => {
  const database = new Database(':memory:')
  for (const { version, sql } of migrations) if (version < 80) database.exec(sql)
  database.pragma('foreign_keys = off')
  database.exec(`insert into request (id, number, requester_name, requester_phone, requester_address, applicant, kinds, purpose, hint,
      received_at, entered_at, channel, reply_by, paper_language, handler_id, status)
    values ('r', '2026-0001', '홍길동', '010', '', '{"door":"self"}', '["copy"]', '확인', '', '2026-11-23T00:00:00.000Z',
      '2026-11-23T00:00:00.000Z', 'visit', 'visit', 'ko', 'a', 'granted')`)
  return database
}

const insertCopy = (database: Database.Database): void => {
  database.exec(`insert into copy (id, number, ledger_number, request_id, provided_at, provided_by, recipient_kind, recipient,
      purpose, reason, basis, medium, medium_label, files, delivered_by, masking, password, limits, has_promised, fee, due_on, content)
    values ('c', 'C-2026-001', 1, 'r', '2026-11-23T01:00:00.000Z', 'a', 'self', '{}', '확인', '보험', '보호법 제35조', 'usb', '', '[]',
      'visit', '{}', 'none', '', 0, '{}', null, '{}')`)
}

describe('the book that learns of copies', () => {
  test('keeps every request as it was', () => {
    const database = earlierBook()
    const before = database.prepare('select * from request').all()
    for (const { version, sql } of migrations) if (version >= 80) database.exec(sql)
    expect(database.prepare('select * from request').all()).toMatchObject(before)
    expect(database.prepare('select count(*) as count from copy').get()).toEqual({ count: 0 })
  })

  test('freezes what was handed over, and lets it close once', () => {
    const database = earlierBook()
    for (const { version, sql } of migrations) if (version >= 80) database.exec(sql)
    insertCopy(database)
    expect(() => database.exec("update copy set purpose = '다른 목적'")).toThrow('frozen')
    expect(() => database.exec('delete from copy')).toThrow('frozen')
    const closing = "update copy set closing = '{}', closed_on = '2026-12-01', closed_at = '2026-12-01T00:00:00.000Z'"
    database.exec(closing)
    expect(() => database.exec(closing)).toThrow('closes once')
  })
})
