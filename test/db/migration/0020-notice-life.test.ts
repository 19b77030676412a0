import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { firstBook } from '../../../db/migration/0010-first-book.ts'
import { noticeLife } from '../../../db/migration/0020-notice-life.ts'

const bookBefore = (): Database.Database => {
  const database = new Database(':memory:')
  database.exec(firstBook.sql)
  database.exec(`
    insert into account (id, name, title, role, slot_id, created_at) values ('a', '이예시', '', 'officer', 's', '2026-11-01');
    insert into request (id, number, requester_name, requester_phone, requester_address, applicant, kinds, purpose, hint,
      received_at, entered_at, channel, reply_by, paper_language, handler_id, status)
      values ('r', '2026-0001', '홍길동', '', '', '{}', '[]', '', '', '', '', 'visit', 'visit', 'ko', 'a', 'refused');
    insert into notice (id, number, request_id, issued_at, content, printed_count)
      values ('n', '2026-1', 'r', '2026-11-20T01:00:00.000Z', '{"frozen":true}', 1);
  `)
  return database
}

test('a notice of an older book stays as it was, stands, and is asked for no record that nobody kept', () => {
  const database = bookBefore()
  database.exec(noticeLife.sql)
  expect(database.prepare('select * from notice').all()).toEqual([
    {
      id: 'n',
      number: '2026-1',
      request_id: 'r',
      issued_at: '2026-11-20T01:00:00.000Z',
      content: '{"frozen":true}',
      printed_count: 1,
      awaits_delivery: 0,
      voided_at: null,
      void_reason: null,
      voided_by: null,
      replaced_by: null,
    },
  ])
  expect(database.prepare('select count(*) as count from delivery').get()).toEqual({ count: 0 })
})

test('the notices that wait for a record are found by their own index, however many do not', () => {
  const database = bookBefore()
  database.exec(noticeLife.sql)
  const plan = database
    .prepare(
      'explain query plan select id from notice where awaits_delivery = 1 and printed_count > 0 order by issued_at',
    )
    .all()
  expect(JSON.stringify(plan)).toContain('notice_awaiting_delivery')
})
