// What is owed of destruction today: something to propose, a release to give or to wait for, an order to carry out (rule 27).
// Each thing has one line: what has an order stands there by its order alone, before everybody, until it is decided.
import type { AccountId } from '../../domain/account/account.ts'
import { type Instant, lastInstantOf } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { NamedSpan, OrderSummary } from '../../domain/destruction/destruction.ts'
import type { Duty } from '../../domain/task/duty.ts'
import { excludedNumbers } from '../../domain/destruction/spans.ts'
import type { ReadableBook } from '../../db/book.ts'
import { ordersUnderWay } from '../../db/destruction-list.ts'
import { sourcesUnderWay } from '../../db/destruction-order.ts'
import { approvalBy } from './approval.ts'
import { loadDues } from './load-dues.ts'

const placesOf = (footage: readonly NamedSpan[]): string => {
  const [first = '', ...others] = [
    ...new Set(footage.map(({ cameraPlace, cameraNumber }) => `${cameraPlace} ${cameraNumber}`)),
  ]
  return others.length === 0 ? first : `${first} +${others.length}`
}

interface Viewed {
  readonly today: PlainDay
  readonly viewer: AccountId | null
}

const kindOf = (book: ReadableBook, order: OrderSummary, { today, viewer }: Viewed): Duty['kind'] => {
  if (order.state === 'approved') return 'destruction-due'
  return approvalBy(book, order, viewer, today).kind === 'allowed' ? 'destruction-approval' : 'destruction-awaited'
}

const dutyOfOrder = (book: ReadableBook, order: OrderSummary, viewed: Viewed): Duty => ({
  kind: kindOf(book, order, viewed),
  dueOn: order.destroyBy,
  number: order.number,
  what: `${order.sourceNumber} · ${placesOf(order.footage)}`,
  requestId: null,
})

const duesToPropose = (book: ReadableBook, now: Instant): readonly Duty[] => {
  const underWay = sourcesUnderWay(book)
  return loadDues(book, now)
    .filter(({ source }) => !underWay.has(source))
    .map(({ reason, destroyBy, number, where, footage, excluded }) => ({
      kind: reason === 'over-retention' ? 'over-retention' : 'destruction-due',
      dueOn: destroyBy,
      number,
      // With the numbers of the holds and requests that delay it.
      what: [where, placesOf(footage), excludedNumbers(excluded).join(', ')].filter((part) => part !== '').join(' · '),
      requestId: null,
    }))
}

/** `viewer`: a release is asked only of who may give it. */
export const destructionTasks = (book: ReadableBook, today: PlainDay, viewer: AccountId | null): readonly Duty[] => [
  ...ordersUnderWay(book).map((order) => dutyOfOrder(book, order, { today, viewer })),
  ...duesToPropose(book, lastInstantOf(today)),
]
