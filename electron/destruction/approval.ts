// What an account may do about the next approval of an order, as things stand.
import type { AccountId } from '../../domain/account/account.ts'
import type { Instant } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import { approvalAnswer } from '../../domain/destruction/approval-rules.ts'
import { afterWaiting } from '../../domain/destruction/approval-wait.ts'
import type { ApprovalAnswer, OrderNumber } from '../../domain/destruction/destruction.ts'
import type { ReadableBook } from '../../db/book.ts'
import { approvalsOf, approvers, approverStanding } from '../../db/destruction-order.ts'

interface OrderToRelease {
  readonly number: OrderNumber
  readonly titles: readonly string[]
  readonly proposedAt: Instant
}

export const approvalBy = (
  book: ReadableBook,
  { number, titles, proposedAt }: OrderToRelease,
  accountId: AccountId | null,
  today: PlainDay,
): ApprovalAnswer => {
  const enabled = approvers(book)
  const own = enabled.find(({ id }) => id === accountId)
  if (own === undefined) return { kind: 'may-not' }
  const approvedBy = approvalsOf(book, number).map(({ byId }) => byId)
  const answer = approvalAnswer({ titles, approvedBy }, own, enabled)
  return afterWaiting(answer, approverStanding(book, own.id), proposedAt, today)
}
