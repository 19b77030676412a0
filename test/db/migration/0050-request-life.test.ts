import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'

const version = 50

/** A book of the version before, with requests in it, moved on. */
const moved = (numbers: readonly string[]) => {
  const database = new Database(':memory:')
  for (const migration of migrations.filter((one) => one.version < version)) database.exec(migration.sql)
  database
    .prepare(
      "insert into account (id, name, title, role, slot_id, created_at) values ('a', '이책임', '팀장', 'officer', 's', '')",
    )
    .run()
  const insert = database.prepare(
    `insert into request (id, number, requester_name, requester_phone, requester_address, applicant, kinds, purpose, hint,
       received_at, entered_at, channel, reply_by, paper_language, handler_id, status)
     values (?, ?, '홍길동', ?, '', '{}', '[]', '', '', '', '', 'visit', 'visit', 'ko', 'a', 'open')`,
  )
  for (const [index, number] of numbers.entries()) insert.run(`r${index}`, number, '+82 (0)10-1234-5678')
  database.exec(migrations.find((one) => one.version === version)?.sql ?? '')
  return database
}

test('requests that were there stand by year and count, and are found by the digits of their phone', () => {
  const database = moved(['2026-9999', '2026-0001', '2027-0001', '2026-10000'])
  const inOrder = database.prepare('select number from request order by number_order').pluck().all()
  expect(inOrder).toEqual(['2026-0001', '2026-9999', '2026-10000', '2027-0001'])
  expect(database.prepare('select distinct phone_digits from request').pluck().all()).toEqual(['01012345678'])
})

test('both lists of requests walk an index of their own order', () => {
  const database = moved([])
  const planOf = (condition: string) =>
    JSON.stringify(
      database
        .prepare(
          `explain query plan select * from request where ${condition} and number_order < 5 order by number_order desc`,
        )
        .all(),
    )
  expect(planOf("status in ('open', 'postponed', 'granted')")).toContain('USING INDEX request_live')
  expect(planOf('true')).toContain('USING INDEX request_by_order')
})

test('an issued demand is frozen but for its output and its closing, and a reopening stands', () => {
  const database = moved(['2026-0001'])
  database.exec(`insert into supplement (id, number, request_id, missing, detail, due_on, asked_at, asked_by, content)
      values ('s', '2026-1', 'r0', '[]', '', '2026-11-30', '', 'a', '{}');
    insert into reopening (id, request_id, cause, reason, counted_from, former_status, reopened_at, reopened_by)
      values ('o', 'r0', 'new-facts', '', '', 'refused', '', 'a')`)
  expect(() => database.exec("update supplement set due_on = ''")).toThrow('frozen')
  expect(() => database.exec('delete from supplement')).toThrow('frozen')
  expect(() => database.exec("update reopening set counted_from = ''")).toThrow('stands')
  database.exec("update supplement set printed_count = 1, came = '', closed_at = ''")
})
