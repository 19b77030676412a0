import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'
import { priorViewing } from '../../../db/migration/0160-prior-viewing.ts'

const bookBefore = (): Database.Database => {
  const database = new Database(':memory:')
  for (const { sql } of migrations.filter(({ version }) => version < priorViewing.version)) database.exec(sql)
  database.pragma('foreign_keys = off')
  const insert = database.prepare(
    `insert into request (id, number, requester_name, requester_phone, requester_address, applicant, kinds, purpose, hint,
       received_at, entered_at, channel, reply_by, paper_language, handler_id, status)
     values (?, ?, '홍길동', '010-1234-5678', '', '{"door":"self"}', '["deletion"]', '확인', '', 'x', 'x', 'visit', 'visit', 'ko', 'a', 'open')`,
  )
  insert.run('one', '2026-0001')
  insert.run('two', '2026-0002')
  return database
}

test('rule 41: of deletions received before, nothing is made up about what was seen', () => {
  const database = bookBefore()
  database.exec(priorViewing.sql)
  expect(database.prepare('select number from request').pluck().all()).toEqual(['2026-0001', '2026-0002'])
  expect(database.prepare('select * from prior_viewing').all()).toEqual([])
  expect(database.prepare('select * from request_follow').all()).toEqual([])
})

test('rule 41: a viewing is known by its request or by a note, never by both nor by neither, nor by itself', () => {
  const database = bookBefore()
  database.exec(priorViewing.sql)
  const insert = database.prepare('insert into prior_viewing values (?, ?, ?)')
  for (const wrong of [
    ['two', null, ''],
    ['two', 'one', '말로'],
    ['two', 'two', ''],
  ]) {
    expect(() => insert.run(...wrong)).toThrow(/CHECK/u)
  }
  insert.run('two', 'one', '')
  expect(() => database.prepare('insert into request_follow values (?, ?)').run('two', 'two')).toThrow(/CHECK/u)
})
