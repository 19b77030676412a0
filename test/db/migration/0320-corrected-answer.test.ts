import { expect, test } from 'vitest'
import { correctedAnswer } from '../../../db/migration/0320-corrected-answer.ts'
import { bookBefore } from './book-before.ts'

const issue = (
  id: string,
  number: string,
) => `insert into objection_answer (id, objection_id, number, issued_at, content)
  values ('${id}', 'o', '${number}', '2026-12-01T01:00:00.000Z', '{}')`
const correct = `insert into objection_answer_correction
  (objection_id, position, result, words, reason, corrected_at, corrected_by, replaces, answer_id)
  values ('o', 1, 'not-upheld', 'x', 'y', '2026-12-02T01:00:00.000Z', 'a', 'p', 'q')`

test('what was issued stays as it was, and a further paper may put it right', () => {
  const database = bookBefore(correctedAnswer.version)
  database.exec(issue('p', '2026-1'))
  database.exec("update objection_answer set printed_count = 2, awaits_delivery = 0 where id = 'p'")
  database.exec(correctedAnswer.sql)
  database.exec(issue('q', '2026-2'))
  database.exec(correct)
  expect(
    database.prepare('select id, printed_count, awaits_delivery from objection_answer order by id').raw().all(),
  ).toEqual([
    ['p', 2, 0],
    ['q', 0, 1],
  ])
  expect(() => database.exec("update objection_answer set content = '[]'")).toThrow('frozen')
  expect(() => database.exec('delete from objection_answer')).toThrow('frozen')
  expect(() => database.exec("update objection_answer_correction set words = 'z'")).toThrow('stands')
  expect(() => database.exec('delete from objection_answer_correction')).toThrow('stands')
})

test('a paper still has to be issued before its delivery is written down', () => {
  const database = bookBefore(correctedAnswer.version)
  database.exec(issue('p', '2026-1'))
  database.exec(correctedAnswer.sql)
  const deliver = (id: string) => `insert into delivery (paper_id, position, means, delivered_at, because, recorded_by)
    values ('${id}', 1, '{}', '2026-12-02T01:00:00.000Z', '', 'a')`
  database.exec(deliver('p'))
  expect(() => database.exec(deliver('nothing'))).toThrow('nothing was issued')
})
