import { expect, test } from 'vitest'
import { operatingRoomAnswer } from '../../../db/migration/0325-operating-room-answer.ts'
import { bookBefore } from './book-before.ts'

const issue = (
  id: string,
  number: string,
) => `insert into operating_room_answer (id, objection_id, number, issued_at, content)
  values ('${id}', 'o', '${number}', '2026-12-01T01:00:00.000Z', '{}')`
const deliver = (id: string) => `insert into delivery (paper_id, position, means, delivered_at, because, recorded_by)
  values ('${id}', 1, '{}', '2026-12-02T01:00:00.000Z', '', 'a')`

test('an answer is frozen, one for each objection, and delivered as every other letter', () => {
  const database = bookBefore(operatingRoomAnswer.version)
  expect(() => database.exec(deliver('p'))).toThrow('nothing was issued')
  database.exec(operatingRoomAnswer.sql)
  expect(() => database.exec(deliver('p'))).toThrow('nothing was issued')
  database.exec(issue('p', '2026-1'))
  database.exec(deliver('p'))
  database.exec('update operating_room_answer set printed_count = 1')
  expect(() => database.exec(issue('q', '2026-2'))).toThrow('UNIQUE')
  expect(() => database.exec("update operating_room_answer set content = '[]'")).toThrow('frozen')
  expect(() => database.exec('delete from operating_room_answer')).toThrow('frozen')
})
