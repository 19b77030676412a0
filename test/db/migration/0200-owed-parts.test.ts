import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { owedParts } from '../../../db/migration/0200-owed-parts.ts'
import { bookBefore } from './book-before.ts'

const receive = (database: Database.Database, id: string, kinds: readonly string[], status: string, door = 'self') => {
  database
    .prepare(
      `insert into request (id, number, requester_name, requester_phone, requester_address, applicant, kinds, purpose, hint,
         received_at, entered_at, channel, reply_by, paper_language, handler_id, status)
       values (?, ?, '홍길동', '010-1234-5678', '', json_object('door', ?), ?, '확인', '', 'x', 'x', 'visit', 'visit', 'ko', 'a', ?)`,
    )
    .run(id, `2026-000${id}`, door, JSON.stringify(kinds), status)
}

test('rules 16, 41: of requests that were seen, those whose copy or deletion nobody answered await it again', () => {
  const database = bookBefore(owedParts.version)
  receive(database, '1', ['viewing'], 'viewed')
  receive(database, '2', ['viewing', 'deletion'], 'viewed')
  receive(database, '3', ['viewing', 'suspension'], 'viewed')
  receive(database, '4', ['viewing', 'copy'], 'viewed')
  receive(database, '5', ['viewing', 'copy'], 'closed')
  receive(database, '6', ['viewing', 'deletion'], 'viewed', 'authority')
  receive(database, '7', ['deletion'], 'open')
  database.prepare('insert into request_follow (request_id, earlier_id) values (?, ?)').run('7', '3')
  database.exec(owedParts.sql)
  const live = "select id from request where status = 'granted' order by id"
  expect(database.prepare(live).pluck().all()).toEqual(['2', '4'])
  const tallied = "select row_count from list_tally where list = 'request granted'"
  expect(database.prepare(tallied).pluck().get()).toBe(2)
})

test('rule 7: a stretch that awaits its answer anew was taken up with the last reopening', () => {
  const database = bookBefore(owedParts.version)
  receive(database, '1', ['viewing'], 'open')
  const range = database.prepare(
    `insert into request_range (id, request_id, position, camera_id, starts_at, ends_at, shown_at)
     values (?, '1', ?, 'c', '2026-11-01', '2026-11-02', ?)`,
  )
  range.run('again', 0, null)
  range.run('seen', 1, '2026-11-20T00:00:00.000Z')
  database.exec(
    `insert into reopening (id, request_id, cause, reason, counted_from, former_status, reopened_at, reopened_by)
     values ('r', '1', 'new-facts', '사본이 나옴', 'x', 'refused', '2026-11-21T00:00:00.000Z', 'a')`,
  )
  database.exec(owedParts.sql)
  expect(database.prepare('select id, taken_up_at from request_range order by id').all()).toEqual([
    { id: 'again', taken_up_at: '2026-11-21T00:00:00.000Z' },
    { id: 'seen', taken_up_at: null },
  ])
})
