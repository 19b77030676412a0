import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { logReview } from '../../../db/migration/0230-log-review.ts'
import { bookBefore } from './book-before.ts'

const movedBook = (): Database.Database => {
  const database = bookBefore(logReview.version)
  database.exec('insert into entry (sequence, leaf, body) values (0, \'{"kind":"setup.createBook"}\', x\'00\')')
  database.exec(logReview.sql)
  return database
}

const review = (outcome: string, findings: string, measures: string): string =>
  `insert into log_review values (0, '2026-11-23T01:00:00.000Z', 'a', '${outcome}', '${findings}', '${measures}')`

test('rule 46: a book of the version before has no review yet, and keeps its entries', () => {
  const database = movedBook()
  expect(database.prepare('select count(*) from log_review').pluck().get()).toBe(0)
  expect(database.prepare('select count(*) from entry').pluck().get()).toBe(1)
})

test('rule 46: what was wrong has its findings and measures, and a review is never changed', () => {
  const database = movedBook()
  expect(() => database.exec(review('found', '모르는 반출', ''))).toThrow('CHECK')
  database.exec(review('found', '모르는 반출', '계정을 막음'))
  expect(() => database.exec("update log_review set findings = ''")).toThrow('frozen')
  expect(() => database.exec('delete from log_review')).toThrow('frozen')
})
