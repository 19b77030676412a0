// What the clinic must look at beside the reply itself: details it asked for that did not come, objections without an answer.
import { dayOf } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { Duty } from '../../domain/task/duty.ts'
import type { ReadableBook } from '../../db/book.ts'
import { unprintedAnswers } from '../../db/objection-answer.ts'
import { unansweredObjections } from '../../db/request-objection.ts'
import { awaitedSupplements } from '../../db/request-supplement.ts'

/** From the day on which the details were to come; before it there is nothing to do. */
export const supplementDuties = (book: ReadableBook, today: PlainDay): readonly Duty[] =>
  awaitedSupplements(book)
    .filter(({ dueOn }) => dueOn <= today)
    .map(({ dueOn, number, requesterName, requestId }) => ({
      kind: 'supplement-awaited',
      dueOn,
      number,
      what: requesterName,
      requestId,
    }))

const unprintedDuties = (book: ReadableBook): readonly Duty[] =>
  unprintedAnswers(book).map(({ number, issuedAt, requesterName, requestId }) => ({
    kind: 'answer-unprinted',
    dueOn: dayOf(issuedAt),
    number,
    what: requesterName,
    requestId,
  }))

export const objectionDuties = (book: ReadableBook): readonly Duty[] => [
  ...unprintedDuties(book),
  ...unansweredObjections(book).map(({ wishedOn, number, requesterName, requestId }): Duty => ({
    kind: 'objection-unanswered',
    dueOn: wishedOn,
    number,
    what: requesterName,
    requestId,
  })),
]
