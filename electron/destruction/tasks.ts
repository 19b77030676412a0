// What is owed of destruction today: something to propose, a release to give, an order to carry out (rule 27). What a recorder keeps
// too long already stands there by its check.
import type { AccountId } from '../../domain/account/account.ts'
import { type Instant, lastInstantOf } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import { approvalAnswer } from '../../domain/destruction/approval-rules.ts'
import type { NamedSpan, OrderSummary } from '../../domain/destruction/destruction.ts'
import type { Duty } from '../../domain/task/duty.ts'
import type { ReadableBook } from '../../db/book.ts'
import { ordersUnderWay } from '../../db/destruction-list.ts'
import { approvalsOf, approvers, sourcesUnderWay } from '../../db/destruction-order.ts'
import { loadDues } from './load-dues.ts'

const placesOf = (footage: readonly NamedSpan[]): string => {
  const [first = '', ...others] = [
    ...new Set(footage.map(({ cameraPlace, cameraNumber }) => `${cameraPlace} ${cameraNumber}`)),
  ]
  return others.length === 0 ? first : `${first} +${others.length}`
}

const dutyOfOrder = (book: ReadableBook, order: OrderSummary, viewer: AccountId | null): readonly Duty[] => {
  const shared = {
    dueOn: order.destroyBy,
    number: order.number,
    what: `${order.sourceNumber} · ${placesOf(order.footage)}`,
    requestId: null,
  }
  if (order.state === 'approved') return [{ kind: 'destruction-due', ...shared }]
  const enabled = approvers(book)
  const own = enabled.find(({ id }) => id === viewer)
  if (own === undefined) return []
  const approvedBy = approvalsOf(book, order.number).map(({ byId }) => byId)
  return approvalAnswer({ titles: order.titles, approvedBy }, own, enabled).kind === 'allowed'
    ? [{ kind: 'destruction-approval', ...shared }]
    : []
}

const duesToPropose = (book: ReadableBook, now: Instant): readonly Duty[] => {
  const underWay = sourcesUnderWay(book)
  return loadDues(book, now)
    .filter(({ source, reason }) => reason !== 'over-retention' && !underWay.has(source))
    .map(({ destroyBy, number, where, footage }) => ({
      kind: 'destruction-due',
      dueOn: destroyBy,
      number,
      what: [where, placesOf(footage)].filter((part) => part !== '').join(' · '),
      requestId: null,
    }))
}

/** `viewer`: a release is asked only of who may give it. */
export const destructionTasks = (book: ReadableBook, today: PlainDay, viewer: AccountId | null): readonly Duty[] => [
  ...ordersUnderWay(book).flatMap((order) => dutyOfOrder(book, order, viewer)),
  ...duesToPropose(book, lastInstantOf(today)),
]
