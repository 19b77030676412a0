import { expect, test } from 'vitest'
import { unclaimed } from '../../../db/migration/0285-unclaimed.ts'
import { bookBefore } from './book-before.ts'

test('a reminder is added to the others of its request, and never changed', () => {
  const database = bookBefore(unclaimed.version)
  database.exec(unclaimed.sql)
  const add = (position: number, way: string): string =>
    `insert into unclaimed_reminder values ('r', ${position}, '2026-12-01', '${way}', '', '2026-12-02T01:00:00.000Z', 'a')`
  database.exec(add(1, 'phone'))
  database.exec(add(2, 'letter'))
  expect(() => database.exec(add(2, 'phone'))).toThrow('UNIQUE')
  expect(() => database.exec(add(3, 'pigeon'))).toThrow('CHECK')
  expect(() => database.exec("update unclaimed_reminder set reminded_on = '2026-11-01'")).toThrow('frozen')
  expect(() => database.exec('delete from unclaimed_reminder')).toThrow('frozen')
})
