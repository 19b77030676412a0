import { nextReviewOn } from '../../domain/access-log/review-interval.ts'
import { reviewIssues } from '../../domain/access-log/review.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readClinic } from '../../db/clinic.ts'
import { insertLogReview, lastReviewedAt, pastReviews } from '../../db/log-review.ts'
import type { DiscloseHandler, Handlers, WriteHandler } from '../door/handler.ts'
import { loadReview } from './load-review.ts'

const pastCountMax = 60

const show: DiscloseHandler<'accessLog.show'> = (_input, _by, { book }) => {
  const review = loadReview(book)
  if (review === null) throw new Error('locking up and signing in leave entries, so one always waits')
  const { at, isReview } = lastReviewedAt(book)
  const interval = readClinic(book).logReviewEvery
  const plan = { interval, dueOn: nextReviewOn(dayOf(at), interval), lastReviewedOn: isReview ? dayOf(at) : null }
  return succeed({
    value: { review, plan, past: [...pastReviews(book, pastCountMax)] },
    event: { subject: null, body: { throughEntry: review.throughEntry, markCount: review.markCount } },
  })
}

const record: WriteHandler<'accessLog.recordReview'> = (draft, by, { book, now }) => {
  const review = loadReview(book, draft.throughEntry)
  // Somebody else recorded it meanwhile, or it was never shown.
  if (review?.throughEntry !== draft.throughEntry) return fail(invalid('throughEntry', 'changed-meanwhile'))
  const issues = reviewIssues(draft, review.markCount)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  insertLogReview(book, draft, now, by.accountId)
  const { entryCount, markCount } = review
  return succeed({ value: {}, event: { subject: null, body: { ...draft, entryCount, markCount } } })
}

export const accessLogHandlers = {
  'accessLog.show': show,
  'accessLog.recordReview': record,
} satisfies Partial<Handlers>
