// How the notice of a decision on operating-room footage left the building, what was wrong about a record of that, and that it came
// back: as of every other notice, but that no confirmed text sets a day against which it would be late.
import { dayOf } from '../../domain/calendar/instant.ts'
import type { Delivery } from '../../domain/notice/delivery.ts'
import { recordAt } from '../../domain/notice/delivery-records.ts'
import { correctionIssues, deliveryIssues, returnIssues } from '../../domain/notice/delivery-rules.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { addDelivery, addReturn, deliveriesOf } from '../../db/delivery.ts'
import { readOperatingRoom } from '../../db/operating-room-list.ts'
import { type FrozenOperatingRoomNotice, readOperatingRoomNotice } from '../../db/operating-room-notice.ts'
import type { WriteContext, WriteHandler } from '../door/handler.ts'
import { indexOperatingRoom } from './index-request.ts'

interface Sent {
  readonly notice: FrozenOperatingRoomNotice
  readonly deliveries: readonly Delivery[]
}

const sentOf = ({ book }: WriteContext, noticeId: string): Result<Sent> => {
  const notice = readOperatingRoomNotice(book, noticeId)
  if (notice === undefined) return fail({ kind: 'not-found', what: 'paper' })
  // What never came out of the machine cannot have left the building.
  if (notice.printedCount === 0) return fail({ kind: 'notice-not-out' })
  return succeed({ notice, deliveries: deliveriesOf(book, noticeId) })
}

/** Found by the numbers on the post office's slips as well. */
const reindex = ({ book, now }: WriteContext, { requestId }: FrozenOperatingRoomNotice): void => {
  const request = readOperatingRoom(book, requestId, now)
  if (request !== undefined) indexOperatingRoom(book, request)
}

export const recordDelivery: WriteHandler<'operatingRoom.recordDelivery'> = (input, by, context) => {
  const { noticeId, means, at, againBecause } = input
  const sent = sentOf(context, noticeId)
  if (!sent.ok) return sent
  const { notice, deliveries } = sent.value
  const told = { issuedAt: notice.issuedAt, lastDeliveredAt: deliveries.at(-1)?.at ?? null }
  const issues = deliveryIssues(input, told, context.now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  addDelivery(context.book, noticeId, { means, at, corrects: null, because: againBecause, recordedBy: by.accountId })
  reindex(context, notice)
  const attempt = deliveries.length + 1
  return succeed({
    value: { attempt },
    event: { subject: notice.requestId, body: { number: notice.number, attempt, means, at, againBecause } },
  })
}

export const correctDelivery: WriteHandler<'operatingRoom.correctDelivery'> = (input, by, context) => {
  const { noticeId, position, means, at, reason } = input
  const sent = sentOf(context, noticeId)
  if (!sent.ok) return sent
  const recorded = recordAt(sent.value.deliveries, position)
  if (!recorded.ok) return recorded
  const { notice } = sent.value
  const issues = correctionIssues({ means, at }, recorded.value, notice, context.now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  addDelivery(context.book, noticeId, { means, at, corrects: position, because: reason, recordedBy: by.accountId })
  reindex(context, notice)
  return succeed({
    value: {},
    event: {
      subject: notice.requestId,
      body: {
        number: notice.number,
        position,
        reason,
        means: { from: recorded.value.means, to: means },
        at: { from: recorded.value.at, to: at },
      },
    },
  })
}

export const recordReturn: WriteHandler<'operatingRoom.recordReturn'> = (input, by, context) => {
  const { noticeId, position, returnedOn, reason } = input
  const sent = sentOf(context, noticeId)
  if (!sent.ok) return sent
  const delivery = recordAt(sent.value.deliveries, position)
  if (!delivery.ok) return delivery
  const issues = returnIssues(returnedOn, delivery.value, dayOf(context.now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  addReturn(context.book, noticeId, { position, returnedOn, reason, recordedBy: by.accountId })
  const { number, requestId } = sent.value.notice
  const { means, at } = delivery.value
  return succeed({
    value: {},
    event: { subject: requestId, body: { number, position, means, at, returnedOn, reason } },
  })
}
