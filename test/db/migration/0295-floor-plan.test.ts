import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { floorPlan } from '../../../db/migration/0295-floor-plan.ts'
import { bookBefore } from './book-before.ts'

const movedBook = (): Database.Database => {
  const database = bookBefore(floorPlan.version)
  database.exec(floorPlan.sql)
  return database
}

const plan = (id: string, removedAt: string): string =>
  `insert into floor_plan values ('${id}', '본원', '1층', 'image/png', x'89', '2026-11-23T01:00:00.000Z', 'a', ${removedAt})`

test('a floor has one plan in use, beside those that were replaced', () => {
  const database = movedBook()
  database.exec(plan('p1', `'2026-11-23T02:00:00.000Z'`))
  database.exec(plan('p2', 'null'))
  expect(() => database.exec(plan('p3', 'null'))).toThrow('UNIQUE')
})

test('a picture stays as it was chosen; only its floor may be called otherwise and its use may end', () => {
  const database = movedBook()
  database.exec(plan('p1', 'null'))
  expect(() => database.exec("update floor_plan set picture = x'00'")).toThrow('frozen')
  expect(() => database.exec('delete from floor_plan')).toThrow('frozen')
  database.exec("update floor_plan set floor = '2층', removed_at = '2026-11-23T02:00:00.000Z'")
})
