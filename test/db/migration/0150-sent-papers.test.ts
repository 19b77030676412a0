import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'

const version = 150

/** A book of the version before: a notice sent by post, sent again, and found by its number; and an objection. */
const moved = () => {
  const database = new Database(':memory:')
  for (const migration of migrations.filter((one) => one.version < version)) database.exec(migration.sql)
  database.exec(`
    insert into account (id, name, title, role, slot_id, created_at) values ('a', '이책임', '팀장', 'officer', 's', '');
    insert into request (id, number, requester_name, requester_phone, requester_address, applicant, kinds, purpose, hint,
      received_at, entered_at, channel, reply_by, paper_language, handler_id, status)
    values ('r', '2026-0001', '홍길동', '010-1234-5678', '', '{"door":"self"}', '[]', '', '', 'x', 'x', 'visit', 'visit',
      'ko', 'a', 'refused');
    insert into notice (id, number, request_id, issued_at, content) values ('n', '2026-1', 'r', 'x', '{}');
    insert into delivery (notice_id, attempt, means, delivered_at, again_because, recorded_by)
    values ('n', 1, '{"kind":"post"}', '2026-12-01', '', 'a'), ('n', 2, '{"kind":"fax"}', '2026-12-05', '반송됨', 'a');
    insert into objection (id, request_id, notice_id, received_at, channel, about, answer_wished_on, entered_at, received_by)
    values ('o', 'r', 'n', 'x', 'visit', '', '2026-12-20', 'x', 'a');
    insert into finding_target (id, kind, target) values (7, 'notice', 'n')`)
  database.pragma('foreign_keys = on')
  database.exec(migrations.find((one) => one.version === version)?.sql ?? '')
  return database
}

test('each attempt that was recorded stands as it was, and what was found is found', () => {
  const database = moved()
  expect(database.prepare('select * from delivery order by position').all()).toEqual([
    {
      paper_id: 'n',
      position: 1,
      corrects: null,
      means: '{"kind":"post"}',
      delivered_at: '2026-12-01',
      because: '',
      recorded_by: 'a',
    },
    {
      paper_id: 'n',
      position: 2,
      corrects: null,
      means: '{"kind":"fax"}',
      delivered_at: '2026-12-05',
      because: '반송됨',
      recorded_by: 'a',
    },
  ])
  expect(database.prepare('select id from finding_target where target = ?').pluck().all('n')).toEqual([7])
})

test('rule 7: a record of delivery is put right once, by a further one with a reason, and never changed', () => {
  const database = moved()
  const correct = (position: number, because: string): void => {
    database.prepare("insert into delivery values ('n', ?, 1, '{}', '2026-12-02', ?, 'a')").run(position, because)
  }
  expect(() => correct(3, '')).toThrow('CHECK')
  correct(3, '날짜를 잘못 적음')
  expect(() => correct(4, '다시')).toThrow('UNIQUE')
  expect(() => database.exec("update delivery set delivered_at = ''")).toThrow('stands')
  expect(() => database.exec('delete from delivery')).toThrow('stands')
  database.exec("insert into delivery_return values ('n', 2, '2026-12-09', '수취인 부재', 'a')")
  expect(() => database.exec('delete from delivery_return')).toThrow('stands')
  expect(() => database.exec("insert into delivery_return values ('n', 9, '2026-12-09', '부재', 'a')")).toThrow(
    'FOREIGN',
  )
})

test('only what was issued is delivered, and an answer to an objection is frozen', () => {
  const database = moved()
  const deliver = (paper: string): void => {
    database.prepare("insert into delivery values (?, 1, null, '{}', 'x', '', 'a')").run(paper)
  }
  expect(() => deliver('w')).toThrow('nothing was issued')
  database.exec(`insert into objection_answer (id, objection_id, number, issued_at, content)
    values ('w', 'o', '2026-1', 'x', '{}')`)
  deliver('w')
  expect(() => database.exec("update objection_answer set content = '[]'")).toThrow('frozen')
  expect(() => database.exec('delete from objection_answer')).toThrow('frozen')
  database.exec('update objection_answer set printed_count = 1, awaits_delivery = 0')
  database.exec("insert into finding_target (kind, target) values ('objection-answer', 'w')")
})
