import { dayOf } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { awaitedApprovals, isAlone } from '../../domain/destruction/approval-rules.ts'
import { type OrderNumber, orderNumberSchema } from '../../domain/destruction/destruction.ts'
import { releaseShortage } from '../../domain/destruction/release-shortage.ts'
import { withoutExcluded } from '../../domain/destruction/spans.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { readClinic } from '../../db/clinic.ts'
import { countOrders, pageOfOrders, readOrder, type StoredOrder } from '../../db/destruction-list.ts'
import {
  approvalsOf,
  approvers,
  insertApproval,
  insertOrder,
  sourcesUnderWay,
  withdrawOrder,
} from '../../db/destruction-order.ts'
import { drawNumber } from '../../db/number-series.ts'
import { type DiscloseHandler, type Handlers, refuse, type WriteHandler } from '../door/handler.ts'
import { approvalBy } from './approval.ts'
import { execute } from './execute.ts'
import { keptSince } from './kept-since.ts'
import { exclusionsOf, loadDues } from './load-dues.ts'

const ordersPerPage = 100

const dues: DiscloseHandler<'destruction.dues'> = (_input, _by, { book, now }) => {
  const underWay = sourcesUnderWay(book)
  const left = loadDues(book, now).filter(({ source }) => !underWay.has(source))
  const titles = [...readClinic(book).destructionApprovals]
  return succeed({
    value: { dues: left, titles, shortage: releaseShortage({ titles, approvedBy: [] }, approvers(book)) },
    event: { subject: null, body: { shownCount: left.length } },
  })
}

const list: DiscloseHandler<'destruction.list'> = ({ filter, before }, _by, { book }) => {
  const orders = pageOfOrders(book, filter, before, ordersPerPage)
  const nextBefore = orders.length === ordersPerPage ? (orders.at(-1)?.number ?? null) : null
  return succeed({
    value: { orders: [...orders], nextBefore, counts: countOrders(book) },
    event: { subject: null, body: { filter, before, shownCount: orders.length } },
  })
}

const open: DiscloseHandler<'destruction.open'> = ({ number }, by, { book, now }) => {
  const order = readOrder(book, number)
  if (order === undefined) return fail({ kind: 'not-found', what: 'destruction' })
  const { source: _source, leftAlone, ...shown } = order
  const [approvals, enabled] = [approvalsOf(book, number), approvers(book)]
  const release = { titles: order.titles, approvedBy: approvals.map(({ byId }) => byId) }
  const releasedAt = approvals.at(-1)?.at
  const excludedNow = leftAlone ?? (order.copyId === null ? exclusionsOf(book, order.footage, now) : [])
  return succeed({
    value: {
      order: {
        ...shown,
        excludedNow: [...excludedNow],
        keptSinceRelease:
          order.state === 'approved' && releasedAt !== undefined && order.copyId === null
            ? [...keptSince(book, order.footage, releasedAt, now)]
            : [],
        approvals: approvals.map(({ byId: _id, ...approval }) => approval),
        approval: approvalBy(book, order, by.accountId, dayOf(now)),
        awaited: order.state === 'open' ? [...awaitedApprovals(release, enabled)] : [],
        shortage: order.state === 'open' ? releaseShortage(release, enabled) : null,
        isAlone: isAlone(enabled),
      },
    },
    event: { subject: order.requestId, body: { number } },
  })
}

const propose: WriteHandler<'destruction.propose'> = ({ source, method, note }, by, { book, now }) => {
  const due = loadDues(book, now).find((one) => one.source === source)
  if (due === undefined) return fail(invalid('source', 'destruction-not-due'))
  if (sourcesUnderWay(book).has(source)) return fail(invalid('source', 'destruction-under-way'))
  // Rules 28, 33: where all of it must be left alone, there is nothing to release.
  if (withoutExcluded(due.footage, due.excluded).length === 0) {
    const detail = [...new Set(due.excluded.map((one) => one.number))].join(', ')
    return refuse(invalid('source', 'destruction-all-kept', detail), {
      subject: due.requestId,
      body: { source, kept: detail },
    })
  }
  const year = yearOf(dayOf(now))
  const drawn = drawNumber(book, `destruction/${year}`)
  const number = orderNumberSchema.parse(`D-${year}-${String(drawn).padStart(3, '0')}`)
  const titles = readClinic(book).destructionApprovals
  insertOrder(book, { number, due, method, note, titles, at: now, by: by.accountId })
  return succeed({ value: { number }, event: { subject: due.requestId, body: { number, due, method, note, titles } } })
}

const orderUnderWay = (book: ReadableBook, number: OrderNumber): Result<StoredOrder> => {
  const order = readOrder(book, number)
  if (order === undefined) return fail({ kind: 'not-found', what: 'destruction' })
  return order.state === 'open' || order.state === 'approved'
    ? succeed(order)
    : fail(invalid('number', 'destruction-moved-on'))
}

const refusals = {
  'may-not': 'not-allowed',
  'none-left': 'destruction-moved-on',
  'approved-already': 'approved-already',
  'officer-only': 'approval-officer-only',
  'officer-last': 'approval-officer-last',
  waiting: 'approval-waiting',
} as const

const approve: WriteHandler<'destruction.approve'> = ({ number }, by, { book, now }) => {
  const found = orderUnderWay(book, number)
  if (!found.ok) return found
  const { titles, requestId } = found.value
  const answer = approvalBy(book, found.value, by.accountId, dayOf(now))
  if (answer.kind !== 'allowed') {
    const detail = answer.kind === 'waiting' ? answer.until : undefined
    return refuse(invalid('number', refusals[answer.kind], detail), {
      subject: requestId,
      body: { number, because: answer.kind },
    })
  }
  const { title, alone } = answer
  const isLast = title === titles.at(-1)
  insertApproval(book, number, { title, at: now, by: by.accountId, alone, isLast })
  return succeed({
    value: { title, isReleased: isLast },
    event: { subject: requestId, body: { number, title, alone, isReleased: isLast } },
  })
}

const withdraw: WriteHandler<'destruction.withdraw'> = ({ number, reason }, by, { book, now }) => {
  const found = orderUnderWay(book, number)
  if (!found.ok) return found
  withdrawOrder(book, number, { at: now, by: by.accountId, reason })
  return succeed({ value: {}, event: { subject: found.value.requestId, body: { number, reason } } })
}

export const destructionHandlers = {
  'destruction.dues': dues,
  'destruction.list': list,
  'destruction.open': open,
  'destruction.propose': propose,
  'destruction.approve': approve,
  'destruction.withdraw': withdraw,
  'destruction.execute': execute,
} satisfies Partial<Handlers>
