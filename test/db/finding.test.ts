import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookOf, type Book } from '../../db/book.ts'
import { find, indexFinding } from '../../db/finding.ts'
import { migrations } from '../../db/migration/migrations.ts'
import { plainDay } from '../../domain/calendar/plain-day.ts'
import { findingQuery, indexedForm } from '../../domain/search/pairs.ts'

interface Person {
  readonly name: string
  readonly phone: string
  readonly purpose: string
  readonly days: readonly string[]
}

const bookWith = (people: readonly Person[]): Book => {
  const database = new Database(':memory:')
  for (const { sql } of migrations) database.exec(sql)
  const book = bookOf(database)
  book.write(
    (writing) => {
      for (const [index, { name, phone, purpose, days }] of people.entries())
        indexFinding(
          writing,
          { kind: 'request', target: String(index) },
          indexedForm([name, purpose], [name], phone, days.map(plainDay)),
        )
    },
    () => true,
  )
  return book
}

const findIn = (book: Book, typed: string): readonly number[] => {
  const query = findingQuery(typed)
  return query === null
    ? []
    : find(book.reading, query, 1000)
        .map(({ target }) => Number(target))
        .toSorted((a, b) => a - b)
}

const people: readonly Person[] = [
  { name: '홍길동', phone: '010-1234-5678', purpose: '로비에서 넘어짐', days: ['2026-11-22', '2026-11-23'] },
  { name: '홍길', phone: '02-987-6543', purpose: '주차장 접촉 사고', days: ['2025-11-22'] },
  { name: '남궁길동', phone: '010-0000-5678', purpose: 'CAM-11-22 앞에서 지갑 분실', days: ['2026-01-02'] },
  { name: 'Anna Sample', phone: '+82 10-1111-2222', purpose: 'lost bag, 로비 2', days: ['2024-02-29'] },
  { name: '𠮷野太郎', phone: '', purpose: '2026-0042', days: ['2026-11-02', '2026-10-22'] },
]

describe('finding', () => {
  test.each([
    ['홍길', [0, 1]],
    ['길동', [0, 2]],
    ['홍길동', [0]],
    ['홍', [0, 1]],
    ['로비', [0, 3]],
    ['ㅎㄱㄷ', [0]],
    ['ㄱㄷ', [0, 2]],
    ['5678', [0, 2]],
    ['6543', [1]],
    ['010-1234-5678', [0, 2]],
    ['홍길동 +82 10 1234 5678', [0]],
    ['029876543', [1]],
    ['1234-5678', [0, 2]],
    ['12345678', [0, 2]],
    ['987-6543', [1]],
    ['홍길동 1234-5678', [0]],
    ['anna', [3]],
    ['홍길동 로비', [0]],
    ['홍길동 주차장', []],
    ['2026-0042', [4]],
    ['𠮷野', [4]],
    ['2026-11-22', [0]],
    ['2026. 11. 22.', [0]],
    ['2026년 11월 22일', [0]],
    ['20261122', [0]],
    ['１１월 ２２일', [0, 1]],
    ['11-22', [0, 1, 2]],
    ['11월 23일', [0]],
    ['11/22 홍길', [0, 1]],
    ['홍길동 11-23', [0]],
    ['1.2', [2]],
    ['2/29', [3]],
    ['11-2', [4]],
    ['CAM-11-22', [2]],
    ['13-45', []],
    ['"홍길" OR *', []],
    ['---', []],
    ['없는사람', []],
  ])('%s', (typed, expected) => {
    expect(findIn(bookWith(people), typed)).toEqual(expected)
  })

  test('finds the same two-syllable words as LIKE does, for any names', () => {
    const syllable = fc.constantFrom('가', '나', '다', '라', '마')
    const name = fc.string({ unit: syllable, minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 20 }),
        fc.string({ unit: syllable, minLength: 2, maxLength: 3 }),
        (names, typed) => {
          const book = bookWith(names.map((one) => ({ name: one, phone: '', purpose: '', days: [] })))
          const like = names.flatMap((one, index) => (one.includes(typed) ? [index] : []))
          expect(findIn(book, typed)).toEqual(like)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('no text that a person may type breaks the query', () => {
    const book = bookWith(people)
    const typed = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(typed, (text) => {
        expect(() => findIn(book, text)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})
