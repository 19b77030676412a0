// What was put right about an answer to an objection: the first stands as it was said, and each correction after it.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { ObjectionResult, StandingAnswer, StatedAnswer } from '../domain/request/objection.ts'
import type { RangeId, RequestId } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { answerPaper } from './objection-answer.ts'

export interface NewAnswerCorrection {
  readonly objectionId: string
  readonly result: ObjectionResult
  readonly words: string
  readonly reason: string
  readonly at: Instant
  readonly by: AccountId
  /** The paper that counts no more; null where what was put right had none. */
  readonly replaces: string | null
  readonly answerId: string
}

export const insertAnswerCorrection = (book: WritableBook, correction: NewAnswerCorrection): void => {
  const { objectionId, result, words, reason, at, by, replaces, answerId } = correction
  book.run(
    `insert into objection_answer_correction
       (objection_id, position, result, words, reason, corrected_at, corrected_by, replaces, answer_id)
     select ?, 1 + count(*), ?, ?, ?, ?, ?, ?, ? from objection_answer_correction where objection_id = ?`,
    objectionId,
    result,
    words,
    reason,
    at,
    by,
    replaces,
    answerId,
    objectionId,
  )
  book.run('update objection_answer set awaits_delivery = 0 where id = ?', replaces)
}

interface CorrectionRow {
  readonly result: ObjectionResult
  readonly words: string
  readonly reason: string
  readonly at: Instant
  readonly by: string
  readonly answerId: string
}

const takenUpAt = (book: ReadableBook, requestId: RequestId, at: Instant): readonly RangeId[] =>
  book
    .all<{ readonly id: RangeId }>(
      'select id from request_range where request_id = ? and taken_up_at = ? order by position',
      requestId,
      at,
    )
    .map(({ id }) => id)

/** As it stands now, with what was answered before it. */
export const answerPutRight = (
  book: ReadableBook,
  { id, requestId }: { readonly id: string; readonly requestId: RequestId },
  first: StatedAnswer,
): StandingAnswer => {
  const corrections = book.all<CorrectionRow>(
    `select correction.result, correction.words, correction.reason, correction.corrected_at as at, account.name as "by",
       correction.answer_id as answerId
     from objection_answer_correction correction join account on account.id = correction.corrected_by
     where correction.objection_id = ? order by correction.position`,
    id,
  )
  const stated = [
    first,
    ...corrections.map(({ result, words, at, by, answerId }): StatedAnswer => ({
      result,
      words,
      answeredAt: at,
      answeredBy: by,
      paper: answerPaper(book, answerId),
    })),
  ]
  // An answer that was upheld stays upheld, however often its words are put right.
  const upheld = stated.find(({ result }) => result === 'upheld')
  return {
    ...(stated.at(-1) ?? first),
    takenUp:
      upheld === undefined ? null : { at: upheld.answeredAt, rangeIds: takenUpAt(book, requestId, upheld.answeredAt) },
    earlier: corrections.flatMap(({ reason }, index) => {
      const wrong = stated[index]
      return wrong === undefined ? [] : [{ ...wrong, becauseWrong: reason }]
    }),
  }
}
