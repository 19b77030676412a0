import { expect, test } from 'vitest'
import { operatingRoomObjection } from '../../../db/migration/0287-operating-room-objection.ts'
import { bookBefore, insertRoomRequest } from './book-before.ts'

const close =
  "update operating_room_request set state = 'closed', closed_at = '2026-12-01T01:00:00.000Z', closed_by = 'a', closing_note = 'x'"
const takeUp =
  "update operating_room_request set state = 'received', closed_at = null, closed_by = null, closing_note = null"

const objecting = `insert into operating_room_objection
  (id, request_id, notice_id, received_at, channel, about, answer_wished_on, entered_at, received_by)
  values ('o', 'r', 'n', '2026-12-02T01:00:00.000Z', 'visit', '이의', '2026-12-12', '2026-12-02T01:00:00.000Z', 'a')`
const upholding = `update operating_room_objection
  set result = 'upheld', words = 'x', told_by = 'phone', answered_at = '2026-12-03T01:00:00.000Z', answered_by = 'a'`

test('a closed file is taken up again by an objection that was upheld since, and by nothing else', () => {
  const database = bookBefore(operatingRoomObjection.version)
  insertRoomRequest(database, 'refused')
  database.exec(operatingRoomObjection.sql)
  database.exec(close)
  expect(() => database.exec(takeUp)).toThrow('over')
  database.exec(objecting)
  expect(() => database.exec(takeUp)).toThrow('over')
  database.exec(upholding)
  database.exec(takeUp)
})

test('an objection stands as it was said and is answered once', () => {
  const database = bookBefore(operatingRoomObjection.version)
  insertRoomRequest(database, 'refused')
  database.exec(operatingRoomObjection.sql)
  database.exec(objecting)
  expect(() => database.exec("update operating_room_objection set about = 'y'")).toThrow('stands')
  expect(() => database.exec("update operating_room_objection set result = 'upheld'")).toThrow('CHECK')
  database.exec(upholding)
  expect(() => database.exec(upholding)).toThrow('once')
  expect(() => database.exec('delete from operating_room_objection')).toThrow('stands')
})
