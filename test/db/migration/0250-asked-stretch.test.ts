import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { askedOfCamera } from '../../../db/asked-stretch.ts'
import { bookOf, type ReadableBook } from '../../../db/book.ts'
import { askedStretch } from '../../../db/migration/0250-asked-stretch.ts'
import { migrations } from '../../../db/migration/migrations.ts'
import { instant } from '../../../domain/calendar/instant.ts'
import { cameraIdSchema } from '../../../domain/camera/camera.ts'
import { bookBefore } from './book-before.ts'

const cameraId = cameraIdSchema.parse('00000000-0000-4000-8000-000000000001')

/** A book of the version before: one request of a camera, for a month, and one for an hour. */
const earlierBook = (): Database.Database => {
  const database = bookBefore(askedStretch.version)
  for (const [id, from, to] of [
    ['long', '2026-09-01T00:00:00.000Z', '2026-10-01T00:00:00.000Z'],
    ['short', '2026-09-20T00:00:00.000Z', '2026-09-20T01:00:00.000Z'],
  ])
    database.exec(`
      insert into request (id, number, requester_name, requester_phone, requester_address, applicant, kinds, purpose, hint,
        received_at, entered_at, channel, reply_by, paper_language, handler_id, status)
      values ('${id}', '${id === 'long' ? '2026-0001' : '2026-0002'}', '홍길동', '', '', '{"door":"self"}', '["viewing"]', '확인', '',
        '2026-10-02T00:00:00.000Z', '2026-10-02T00:00:00.000Z', 'visit', 'visit', 'ko', 'a', 'open');
      insert into request_range (id, request_id, position, camera_id, starts_at, ends_at)
      values ('${id}-1', '${id}', 0, '${cameraId}', '${from}', '${to}')`)
  return database
}

/** The question is asked of the book as it is now. */
const bringUpToDate = (database: Database.Database): void => {
  for (const { version, sql } of migrations) if (version >= askedStretch.version) database.exec(sql)
}

test('what was asked of a camera in the book so far is found by any hour of it, however long the stretch', () => {
  const database = earlierBook()
  bringUpToDate(database)
  const foundAt = (from: string, to: string) =>
    askedOfCamera(bookOf(database).reading, cameraId, { from: instant(from), to: instant(to) }).map(
      (asked) => asked.from,
    )
  expect(foundAt('2026-09-02T00:00:00Z', '2026-09-02T00:30:00Z')).toEqual(['2026-09-01T00:00:00.000Z'])
  expect(foundAt('2026-09-20T00:30:00Z', '2026-09-20T00:40:00Z').toSorted()).toEqual([
    '2026-09-01T00:00:00.000Z',
    '2026-09-20T00:00:00.000Z',
  ])
  expect(foundAt('2026-10-01T00:00:00Z', '2026-10-02T00:00:00Z')).toEqual([])
  expect(foundAt('2026-08-31T00:00:00Z', '2026-09-01T00:00:00Z')).toEqual([])
})

test('no request that lies elsewhere is read to find those of an hour', () => {
  const database = earlierBook()
  bringUpToDate(database)
  const read: string[] = []
  const book = bookOf(database).reading
  const explaining: ReadableBook = {
    ...book,
    all: (sql, ...bound) => {
      read.push(...book.all<{ detail: string }>(`explain query plan ${sql}`, ...bound).map(({ detail }) => detail))
      return book.all(sql, ...bound)
    },
  }
  const hour = { from: instant('2026-09-02T00:00:00Z'), to: instant('2026-09-02T00:30:00Z') }
  askedOfCamera(explaining, cameraId, hour)
  expect(read).toContain('SEARCH range USING INDEX request_range_by_camera (camera_id=? AND ends_at>? AND ends_at<?)')
  expect(read.filter((detail) => /^SCAN (?!CONSTANT ROW)/.test(detail) && !detail.includes('subquery'))).toEqual([])
})
