import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { hold } from '../../../db/migration/0060-hold.ts'
import { migrations } from '../../../db/migration/migrations.ts'

const bookBefore = (): Database.Database => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = on')
  for (const { version, sql } of migrations) if (version < hold.version) database.exec(sql)
  database.exec(`
    insert into account (id, name, title, role, slot_id, created_at) values ('lee', '이예시', '과장', 'officer', 's', 'x');
    insert into camera (id, number, building, floor, place, zone, field_of_view, is_public, hours, recorder, channel,
      retention, is_operating_room, registered_at)
    values ('c1', 'C-1', '본원', '1층', '로비', '로비', '전체', 1, '24', 'NVR-1', '1', '{}', 0, 'x');
    insert into request (id, number, requester_name, requester_phone, requester_address, applicant, kinds, purpose, hint,
      received_at, entered_at, channel, reply_by, paper_language, handler_id, status)
    values ('r1', '2026-0007', '홍길동', '', '', '{}', '[]', '', '', 'x', 'x', 'visit', 'visit', 'ko', 'lee', 'open');
    insert into request_range (id, request_id, position, camera_id, starts_at, ends_at)
    values ('a', 'r1', 0, 'c1', '2026-11-22T05:00', '2026-11-22T05:30'),
      ('b', 'r1', 1, 'c1', '2026-11-22T06:00', '2026-11-22T06:30');
    insert into hold (number, range_id, stored_where, review_on, placed_at, placed_by)
    values ('H-2026-001', 'a', '잠금함', '2026-12-22', '2026-11-22T07:00', 'lee'),
      ('H-2026-002', 'b', 'USB-03', '2026-12-23', '2026-11-22T07:00', 'lee');
  `)
  return database
}

test('every hold of one stretch keeps its number, stretch, place and review, and says why it stands', () => {
  const database = bookBefore()
  database.exec(hold.sql)
  expect(database.prepare('select * from hold order by number').all()).toEqual(
    [
      ['H-2026-001', '잠금함', '2026-12-22'],
      ['H-2026-002', 'USB-03', '2026-12-23'],
    ].map(([number, stored_where, review_on]) => ({
      number,
      basis: 'request',
      reason: '열람 청구 2026-0007 처리',
      request_id: 'r1',
      stored_where,
      review_on,
      placed_at: '2026-11-22T07:00',
      placed_by: 'lee',
      state: 'open',
      lifted_at: null,
    })),
  )
  expect(database.prepare('select * from hold_range order by hold_number').all()).toEqual([
    {
      hold_number: 'H-2026-001',
      position: 0,
      camera_id: 'c1',
      starts_at: '2026-11-22T05:00',
      ends_at: '2026-11-22T05:30',
      range_id: 'a',
    },
    {
      hold_number: 'H-2026-002',
      position: 0,
      camera_id: 'c1',
      starts_at: '2026-11-22T06:00',
      ends_at: '2026-11-22T06:30',
      range_id: 'b',
    },
  ])
  expect(database.pragma('foreign_key_check')).toEqual([])
})

test('rule 28: what a hold names, and a hold that is lifted, change no more', () => {
  const database = bookBefore()
  database.exec(hold.sql)
  expect(() => database.exec("update hold_range set ends_at = '2026-11-23'")).toThrow('frozen')
  expect(() => database.exec('delete from hold_range')).toThrow('frozen')
  database.exec("update hold set state = 'lifted', lifted_at = '2026-11-30' where number = 'H-2026-001'")
  expect(() => database.exec("update hold set state = 'open', lifted_at = null where number = 'H-2026-001'")).toThrow(
    'over',
  )
})
