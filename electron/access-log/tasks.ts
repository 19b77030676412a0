import { nextReviewOn, remindedDaysAhead } from '../../domain/access-log/review-interval.ts'
import type { AccountId } from '../../domain/account/account.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { daysAfter, type PlainDay } from '../../domain/calendar/plain-day.ts'
import { mayUse } from '../../domain/contract/permission.ts'
import type { Duty } from '../../domain/task/duty.ts'
import { readAccount } from '../../db/account.ts'
import type { ReadableBook } from '../../db/book.ts'
import { readClinic } from '../../db/clinic.ts'
import { lastReviewedAt } from '../../db/log-review.ts'

/** Rule 46: asked only of who may record the review. */
export const accessLogDuties = (book: ReadableBook, today: PlainDay, viewer: AccountId | null): readonly Duty[] => {
  const account = viewer === null ? undefined : readAccount(book, viewer)
  if (account === undefined || !mayUse(account.role, 'access-log.review')) return []
  const last = dayOf(lastReviewedAt(book).at)
  const dueOn = nextReviewOn(last, readClinic(book).logReviewEvery)
  if (today < daysAfter(dueOn, -remindedDaysAhead)) return []
  return [{ kind: 'log-review', dueOn, number: '', what: `${last} ~ ${dueOn}`, requestId: null }]
}
