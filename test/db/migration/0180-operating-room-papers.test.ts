import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { bookOf } from '../../../db/book.ts'
import { find, indexFinding } from '../../../db/finding.ts'
import { migrations } from '../../../db/migration/migrations.ts'
import { plainDaySchema } from '../../../domain/calendar/plain-day.ts'
import { findingQuery, indexedForm } from '../../../domain/search/pairs.ts'
import { bookBefore, insertRoomRequest } from './book-before.ts'

const version = 180

/** A book of the version before: a request for operating-room footage that was refused, and a line of the filming register. */
const earlier = (): Database.Database => {
  const database = bookBefore(version)
  insertRoomRequest(database, 'refused')
  database.exec(`
    insert into operating_room_person (request_id, position, part, name, title)
      values ('r', 0, 'patient', '홍길동', ''), ('r', 1, 'staff', '김집도', '집도의');
    insert into operating_room_verdict (request_id, ordinal, verdict, at, decided_by) values ('r', 1, '{}', 'x', 'a');
    insert into operating_room_filming (id, sequence, number, camera_id, draft, entered_at, entered_by)
      values ('f', 1, 'F-2026-001', 'c', '{}', 'x', 'a')`)
  return database
}

const addCamera = (database: Database.Database): void => {
  const columns = database.pragma('table_info(camera)') as readonly { readonly name: string; readonly type: string }[]
  const values: Readonly<Record<string, string | number>> = { id: 'c', number: 'OR-3', place: '제1수술실' }
  const given = columns.map(({ name, type }) => values[name] ?? (type === 'INTEGER' ? 0 : ''))
  database.prepare(`insert into camera values (${given.map(() => '?').join(', ')})`).run(...given)
  database.exec("insert into operating_room_camera (request_id, position, camera_id) values ('r', 0, 'c')")
}

const moved = (): Database.Database => {
  const database = earlier()
  addCamera(database)
  database.exec(migrations.find((one) => one.version === version)?.sql ?? '')
  database.pragma('foreign_keys = on')
  return database
}

test('a request of the book so far is found by its name, initials, phone, number, day, camera and by whoever took part', () => {
  const { reading } = bookOf(moved())
  for (const typed of ['홍길동', 'ㅎㄱㄷ', '김집', '5678', 'OR-2026-001', '11-22', '2026. 11. 23.', '1수술실'])
    expect([typed, find(reading, findingQuery(typed) ?? '', 5)]).toEqual([
      typed,
      [{ kind: 'operating-room', target: 'r' }],
    ])
  expect(find(reading, findingQuery('11-21') ?? '', 5)).toEqual([])
})

test('what the migration indexes is what is indexed from then on', () => {
  const [old, fresh] = [moved(), moved()]
  fresh.exec('delete from finding; delete from finding_target')
  const day = (text: string) => plainDaySchema.parse(text)
  const names = ['홍길동', '홍길동', '김집도']
  const form = indexedForm([...names, 'OR-2026-001', 'OR-3 제1수술실'], names, '010-1234-5678', [
    day('2026-11-23'),
    day('2026-11-22'),
    day('2026-11-22'),
  ])
  bookOf(fresh).write(
    (book) => indexFinding(book, { kind: 'operating-room', target: 'r' }, form),
    () => true,
  )
  const terms = (database: Database.Database): unknown => {
    database.exec('create virtual table temp.word using fts5vocab (main, finding, instance)')
    return database.prepare('select term, col, offset from word order by col, offset').all()
  }
  expect(terms(old)).toEqual(terms(fresh))
})

test('no notice is made up for what was decided before, and what is issued from now on is frozen', () => {
  const database = moved()
  expect(database.prepare('select count(*) as count from operating_room_notice').get()).toEqual({ count: 0 })
  database.exec(`insert into operating_room_notice (id, request_id, verdict_ordinal, number, issued_at, content)
    values ('n', 'r', 1, '2026-1', 'x', '{}')`)
  expect(() => database.exec(`update operating_room_notice set content = '{"a":1}'`)).toThrow(
    'an issued paper is frozen',
  )
  database.exec('update operating_room_notice set printed_count = 1')
})

test('rule 36: a line of the filming register stands as no correction, and is corrected once, with a reason', () => {
  const database = moved()
  expect(database.prepare('select corrects, because from operating_room_filming').all()).toEqual([
    { corrects: null, because: '' },
  ])
  const correct = (id: string, sequence: number, because: string) =>
    database
      .prepare(
        `insert into operating_room_filming (id, sequence, number, camera_id, draft, entered_at, entered_by, corrects, because)
         values (?, ?, ?, 'c', '{}', 'x', 'a', 'f', ?)`,
      )
      .run(id, sequence, id, because)
  database.pragma('foreign_keys = off')
  expect(() => correct('g', 2, '')).toThrow('CHECK')
  correct('g', 2, '이름이 틀림')
  expect(() => correct('h', 3, '다시')).toThrow('UNIQUE')
})
