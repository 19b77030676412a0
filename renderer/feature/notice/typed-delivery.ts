// A delivery as it is typed: one line for where it went, whatever the way, so that nothing is lost by choosing another way.
import { type Instant, clockTimeOf, dayOf, instantAt } from '../../../domain/calendar/instant.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { type Delivery, type DeliveryKind, type DeliveryMeans, destinationOf } from '../../../domain/notice/delivery.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { readClock, readDay } from '../../ui/typed-time.ts'

export interface TypedDelivery {
  readonly kind: DeliveryKind
  readonly to: string
  /** Who is proposed as having received it in person; no number and no address. */
  readonly receiver: string
  readonly day: string
  readonly clock: string
  readonly againBecause: string
}

const kindFor: Readonly<Record<RequestDetail['replyBy'], DeliveryKind>> = {
  visit: 'in-person',
  post: 'post',
  fax: 'fax',
  email: 'email',
}

/** By the way in which the requester wished the reply; over the counter it is the requester who receives it. */
export const deliveryBegun = (
  { replyBy, requester }: Pick<RequestDetail, 'replyBy' | 'requester'>,
  openedAt: Instant,
): TypedDelivery => ({
  kind: kindFor[replyBy],
  to: replyBy === 'visit' ? requester.name : '',
  receiver: requester.name,
  day: dayOf(openedAt),
  clock: clockTimeOf(openedAt),
  againBecause: '',
})

/** What a record tells, to be put right. */
export const deliveryTold = ({ means, at }: Pick<Delivery, 'means' | 'at'>): TypedDelivery => ({
  kind: means.kind,
  to: destinationOf(means),
  receiver: '',
  day: dayOf(at),
  clock: clockTimeOf(at),
  againBecause: '',
})

/** What was typed stays for whatever way is chosen; a name that was only proposed does not become a number. */
export const byOtherMeans = (typed: TypedDelivery, kind: DeliveryKind): TypedDelivery => {
  const isUntyped = typed.to === '' || typed.to === typed.receiver
  return { ...typed, kind, ...(isUntyped ? { to: kind === 'in-person' ? typed.receiver : '' } : {}) }
}

const meansOf = ({ kind, to }: TypedDelivery): DeliveryMeans => {
  if (kind === 'in-person') return { kind, receivedBy: to }
  if (kind === 'post') return { kind, registeredNumber: to }
  return kind === 'fax' ? { kind, number: to } : { kind, address: to }
}

/** The name of the line in what is sent. */
export const destinationField: Readonly<Record<DeliveryKind, string>> = {
  'in-person': 'means.receivedBy',
  post: 'means.registeredNumber',
  fax: 'means.number',
  email: 'means.address',
}

/** null while day or time cannot be read, which their own fields say. */
export const readDelivery = (
  typed: TypedDelivery,
  openedAt: Instant,
  today: PlainDay,
): Omit<InputOf<'notice.recordDelivery'>, 'noticeId'> | null => {
  const [day, clock] = [readDay(typed.day, today), readClock(typed.clock)]
  if (day.kind !== 'right' || clock.kind !== 'right') return null
  // Untouched, the time is the very moment; typed, it is the minute that was typed.
  const isUntouched = day.value === dayOf(openedAt) && clock.value === clockTimeOf(openedAt)
  return {
    means: meansOf(typed),
    at: isUntouched ? openedAt : instantAt(day.value, clock.value),
    againBecause: typed.againBecause,
  }
}
