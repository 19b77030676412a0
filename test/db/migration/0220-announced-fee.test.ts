import { expect, test } from 'vitest'
import { bookOf } from '../../../db/book.ts'
import { announcedWonOf } from '../../../db/decision.ts'
import { announcedFee } from '../../../db/migration/0220-announced-fee.ts'
import { rangeIdSchema } from '../../../domain/request/request.ts'
import { bookBefore } from './book-before.ts'

test('rule 40: of a notice issued before no fee is made up, and its copy is compared with none', () => {
  const database = bookBefore(announcedFee.version)
  const rangeId = rangeIdSchema.parse('00000000-0000-4000-8000-000000000001')
  database.exec(`
    insert into decision (notice_id, request_id, appointment) values ('n', 'r', null);
    insert into range_result (range_id, notice_id, result) values ('${rangeId}', 'n', '{"kind":"granted","masking":"none"}')`)
  const before = database.prepare('select * from decision').get()
  database.exec(announcedFee.sql)
  expect(database.prepare('select * from decision').get()).toEqual({ ...(before as object), fee: null })
  expect(announcedWonOf(bookOf(database).reading, [rangeId])).toBeNull()
  expect(() => database.exec("update decision set fee = 'much'")).toThrow('CHECK')
})
