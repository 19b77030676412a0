import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'
import { bookBefore } from './book-before.ts'

const version = 270

const insertRequest = (id: string, checkedAt: string): string => `
  insert into request (id, number, requester_name, requester_phone, requester_address, applicant, kinds, purpose, hint, received_at,
    entered_at, channel, reply_by, paper_language, handler_id, status, identity_proof, identity_checked_by, identity_checked_at)
  values ('${id}', '2026-${id}', '홍길동', '010-1234-5678', '', '{}', '[]', '확인', '', '2026-11-20T01:00:00.000Z',
    '2026-11-21T02:00:00.000Z', 'visit', 'visit', 'ko', 'a', 'open', 'passport', 'a', '${checkedAt}');
  insert into request_document values ('${id}', 'mandate', 'a', '${checkedAt}');`

test('rules 12, 13: what was seen at the intake was seen when the request came, what was seen later keeps its time', () => {
  const database = bookBefore(version)
  database.exec(insertRequest('1', '2026-11-21T02:00:00.000Z'))
  database.exec(insertRequest('2', '2026-11-22T03:00:00.000Z'))
  database.exec(migrations.find((one) => one.version === version)?.sql ?? '')
  const dates = ['2026-11-20T01:00:00.000Z', '2026-11-22T03:00:00.000Z']
  expect(database.prepare('select identity_checked_at, ground_stated_at from request order by id').all()).toEqual(
    dates.map((date) => ({ identity_checked_at: date, ground_stated_at: null })),
  )
  expect(database.prepare('select seen_at from request_document order by request_id').all()).toEqual(
    dates.map((date) => ({ seen_at: date })),
  )
})
