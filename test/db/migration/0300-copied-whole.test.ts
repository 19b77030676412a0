import { expect, test } from 'vitest'
import { copiedWhole } from '../../../db/migration/0300-copied-whole.ts'
import { bookBefore } from './book-before.ts'

test('what was handed over so far stays taken as enough, from its first copy on, and is frozen as such', () => {
  const database = bookBefore(copiedWhole.version)
  const copy = (id: string, at: string): string => `
    insert into copy (id, number, ledger_number, request_id, provided_at, entered_at, provided_by, recipient_kind, recipient, purpose,
      reason, basis, medium, medium_label, files, delivered_by, masking, password, limits, has_promised, fee, due_on, content)
    values ('${id}', '${id}', ${id.length}, 'r', '${at}', '${at}', 'a', 'self', '{}', '확인', '보험', '제35조', 'usb', '', '[]', 'visit',
      '{}', 'none', '', 0, '{}', null, '{}');
    insert into copy_piece (copy_id, position, range_id, camera_id, camera_number, camera_place, starts_at, ends_at)
    values ('${id}', 0, 'copied', 'c', 'C-1', '복도', '2026-11-22T05:00:00.000Z', '2026-11-22T05:10:00.000Z');`
  const range = (id: string, position: number): string => `
    insert into request_range (id, request_id, position, camera_id, starts_at, ends_at)
    values ('${id}', 'r', ${position}, 'c', '2026-11-22T05:00:00.000Z', '2026-11-22T05:30:00.000Z');`
  database.exec(range('copied', 0) + range('other', 1))
  database.exec(
    copy('later', '2026-11-25T01:00:00.000Z') + copy('first', '2026-11-23T01:00:00.000Z').replace(', 5,', ', 6,'),
  )
  database.exec(copiedWhole.sql)
  expect(database.prepare('select id, copied_at from request_range order by position').all()).toEqual([
    { id: 'copied', copied_at: '2026-11-23T01:00:00.000Z' },
    { id: 'other', copied_at: null },
  ])
  expect(database.prepare('select distinct is_enough from copy').all()).toEqual([{ is_enough: 1 }])
  expect(() => database.exec('update copy set is_enough = 0')).toThrow('frozen')
})
