// How a letter about operating-room footage left the building, what was wrong about a record of that, and that it came back: as of
// every other, but that no confirmed text sets a day against which it would be late.
import { dayOf } from '../../domain/calendar/instant.ts'
import type { Delivery } from '../../domain/notice/delivery.ts'
import { recordAt } from '../../domain/notice/delivery-records.ts'
import { correctionIssues, deliveryIssues, returnIssues } from '../../domain/notice/delivery-rules.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { addDelivery, addReturn, deliveriesOf } from '../../db/delivery.ts'
import { type OperatingRoomLetter, operatingRoomLetter } from '../../db/operating-room-letter.ts'
import { readOperatingRoom } from '../../db/operating-room-list.ts'
import type { WriteContext, WriteHandler } from '../door/handler.ts'
import { indexOperatingRoom } from './index-request.ts'

interface Sent {
  readonly letter: OperatingRoomLetter
  readonly deliveries: readonly Delivery[]
}

const sentOf = ({ book }: WriteContext, noticeId: string): Result<Sent> => {
  const letter = operatingRoomLetter(book, noticeId)
  if (letter === undefined) return fail({ kind: 'not-found', what: 'paper' })
  // What never came out of the machine cannot have left the building.
  if (letter.printedCount === 0) return fail({ kind: 'notice-not-out' })
  return succeed({ letter, deliveries: deliveriesOf(book, noticeId) })
}

/** Found by the numbers on the post office's slips as well. */
const reindex = ({ book, now }: WriteContext, { requestId }: OperatingRoomLetter): void => {
  const request = readOperatingRoom(book, requestId, now)
  if (request !== undefined) indexOperatingRoom(book, request)
}

export const recordDelivery: WriteHandler<'operatingRoom.recordDelivery'> = (input, by, context) => {
  const { noticeId, means, at, againBecause } = input
  const sent = sentOf(context, noticeId)
  if (!sent.ok) return sent
  const { letter, deliveries } = sent.value
  const told = { outAt: letter.issuedAt, lastDeliveredAt: deliveries.at(-1)?.at ?? null }
  const issues = deliveryIssues(input, told, context.now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  addDelivery(context.book, noticeId, { means, at, corrects: null, because: againBecause, recordedBy: by.accountId })
  reindex(context, letter)
  const attempt = deliveries.length + 1
  return succeed({
    value: { attempt },
    event: { subject: letter.requestId, body: { number: letter.number, attempt, means, at, againBecause } },
  })
}

export const correctDelivery: WriteHandler<'operatingRoom.correctDelivery'> = (input, by, context) => {
  const { noticeId, position, means, at, reason } = input
  const sent = sentOf(context, noticeId)
  if (!sent.ok) return sent
  const recorded = recordAt(sent.value.deliveries, position)
  if (!recorded.ok) return recorded
  const { letter } = sent.value
  const issues = correctionIssues({ means, at }, recorded.value, { outAt: letter.issuedAt }, context.now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  addDelivery(context.book, noticeId, { means, at, corrects: position, because: reason, recordedBy: by.accountId })
  reindex(context, letter)
  return succeed({
    value: {},
    event: {
      subject: letter.requestId,
      body: {
        number: letter.number,
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
  const { number, requestId } = sent.value.letter
  const { means, at } = delivery.value
  return succeed({
    value: {},
    event: { subject: requestId, body: { number, position, means, at, returnedOn, reason } },
  })
}
