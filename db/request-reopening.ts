// 재개: that a request was taken up again and from when its days count. What was decided before stands in its notices.
import type { AccountId } from '../domain/account/account.ts'
import type { Reopening } from '../domain/request/reopening.ts'
import type { RangeId, RequestId } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export interface NewReopening extends Omit<Reopening, 'reopenedBy'> {
  readonly id: string
  readonly requestId: RequestId
  readonly reopenedBy: AccountId
  readonly rangeIds: readonly RangeId[]
}

/** The stretches await a decision again: neither a result nor a showing holds for them any more. */
export const insertReopening = (book: WritableBook, reopening: NewReopening): void => {
  book.run(
    `insert into reopening (id, request_id, cause, reason, counted_from, former_status, reopened_at, reopened_by)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    reopening.id,
    reopening.requestId,
    reopening.cause,
    reopening.reason,
    reopening.countedFrom,
    reopening.formerStatus,
    reopening.reopenedAt,
    reopening.reopenedBy,
  )
  for (const rangeId of reopening.rangeIds) {
    book.run('delete from range_result where range_id = ?', rangeId)
    // A notice of the new round that is declared void must not bring back what held before it.
    book.run('delete from earlier_range_result where range_id = ?', rangeId)
    book.run('update request_range set shown_at = null, taken_up_at = ? where id = ?', reopening.reopenedAt, rangeId)
  }
}

/** Oldest first. */
export const reopeningsOfRequest = (book: ReadableBook, requestId: RequestId): readonly Reopening[] =>
  book.all<Reopening>(
    `select reopening.cause, reopening.reason, reopening.counted_from as countedFrom, reopening.former_status as formerStatus,
       reopening.reopened_at as reopenedAt, account.name as reopenedBy
     from reopening join account on account.id = reopening.reopened_by
     where reopening.request_id = ? order by reopening.reopened_at`,
    requestId,
  )
