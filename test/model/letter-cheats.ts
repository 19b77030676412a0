// What nobody may say in a letter, nor about how it went out.
import { type Act, type Acting, oneOf, pairWhere, requestsWhere } from './year-of-acts.ts'
import { draftFor, needsAnswer } from './answer-results.ts'
import { dayTooLate } from './appointments.ts'
import type { DeliveryKept, NoticeKept, RangeKept, RequestKept } from './chronicle.ts'
import { asksExistenceOnly, inOrderTold, isBack, isStillOwed, standingOf } from './slow-request.ts'
import { isWhollyThere } from './slow-sight.ts'
import { dayIndexOf, instantOf } from './slow-time.ts'

const isThere = ({ desk }: Acting, range: RangeKept): boolean => isWhollyThere(desk.chronicle, range, desk.now())

const found = { kind: 'granted', masking: 'none' } as const

/** Every stretch that awaits an answer granted, whatever else is said of it. */
const grantingAll = (acting: Acting, request: RequestKept) => {
  const draft = draftFor(acting, request)
  return { ...draft, results: draft.results.map(({ rangeId }) => ({ rangeId, result: found })) }
}

const isAskedAfter =
  (acting: Acting) =>
  (request: RequestKept, range: RangeKept): boolean =>
    asksExistenceOnly(request) &&
    request.needs.length === 0 &&
    isStillOwed(request) &&
    needsAnswer(request)(range) &&
    isThere(acting, range)

/** Whoever asks only whether there is footage of them is told by one who looked. */
const tellUnsearched: Act = async (acting) => {
  const isWanted = isAskedAfter(acting)
  const chosen = pairWhere(acting, (request, range) => isWanted(request, range) && range.searched !== 'found')
  if (chosen === undefined) return false
  await cheatUnsearched(acting, chosen.request)
  return true
}

export const cheatUnsearched = async (acting: Acting, request: RequestKept): Promise<void> =>
  acting.desk.cheat('decision.notify', grantingAll(acting, request), 'nothing', 'search-missing')

const appointExistence: Act = async (acting) => {
  const chosen = pairWhere(acting, isAskedAfter(acting))
  if (chosen === undefined) return false
  await cheatAppointed(acting, chosen.request)
  return true
}

export const cheatAppointed = async (acting: Acting, request: RequestKept): Promise<void> => {
  const appointment = {
    at: instantOf(acting.desk.now() + 1440),
    place: '원무팀',
    forms: ['watching'],
    method: 'visit',
  }
  const draft = { ...grantingAll(acting, request), appointment }
  await acting.desk.cheat('decision.notify', draft, 'nothing', '"appointment","reason":"not-allowed"')
}

/** Rule 1: what is granted is seen within the ten days, unless whoever asked wishes it later. */
const appointLate: Act = async (acting) => {
  const { desk } = acting
  const chosen = pairWhere(
    acting,
    (request) =>
      request.needs.length === 0 &&
      isStillOwed(request) &&
      dayTooLate(desk.chronicle, request, desk.now()) !== null &&
      request.ranges.some(needsAnswer(request)) &&
      request.ranges.every((range) => !needsAnswer(request)(range) || isThere(acting, range)),
  )
  if (chosen === undefined) return false
  await cheatLate(acting, chosen.request)
  return true
}

export const cheatLate = async (acting: Acting, request: RequestKept): Promise<void> => {
  const { desk } = acting
  const appointment = dayTooLate(desk.chronicle, request, desk.now())
  const draft = { ...grantingAll(acting, request), appointment }
  await desk.cheat('decision.notify', draft, 'nothing', 'viewing-late')
}

const noticeWhere = (acting: Acting, isWanted: (notice: NoticeKept) => boolean): NoticeKept | undefined =>
  oneOf(
    acting,
    acting.desk.chronicle.requests.flatMap(({ notices }) =>
      notices.filter((notice) => notice.out !== null && notice.voided === null && isWanted(notice)),
    ),
  )

const deliverBefore: Act = async (acting) => {
  const notice = noticeWhere(acting, () => true)
  if (notice === undefined) return false
  const input = {
    noticeId: notice.id,
    means: { kind: 'in-person', receivedBy: '홍길동' },
    at: instantOf(notice.issued - 1440),
    againBecause: notice.deliveries.length > 0 ? '반송됨' : '',
  }
  await acting.desk.cheat('notice.recordDelivery', input, 'nothing', 'before-notice')
  return true
}

/** What went out goes out once more only for a reason. */
const deliverTwice: Act = async (acting) => {
  const { desk } = acting
  const notice = noticeWhere(acting, ({ deliveries }) => deliveries.length > 0)
  if (notice === undefined) return false
  const means = { kind: 'in-person', receivedBy: '홍길동' }
  const input = { noticeId: notice.id, means, at: desk.house.now, againBecause: '' }
  await desk.cheat('notice.recordDelivery', input, 'nothing', 'required')
  return true
}

/** What came back once does not come back again, and what was handed over never does. */
const returnTwice: Act = async (acting) => {
  const { desk } = acting
  const cannot = ({ travels, returnedOn }: DeliveryKept): boolean => !travels || returnedOn !== null
  const notice = noticeWhere(acting, ({ deliveries }) => deliveries.some(cannot))
  const delivery = notice?.deliveries.find(cannot)
  if (notice === undefined || delivery === undefined) return false
  const { position } = delivery
  const input = { noticeId: notice.id, position, returnedOn: desk.today(), reason: '수취인 부재' }
  await desk.cheat('notice.recordReturn', input, 'nothing', 'not-allowed')
  return true
}

/** What came back was not handed over, and had left by the day on which it came back. */
const rightReturned: Act = async (acting) => {
  const { desk, chance } = acting
  const notice = noticeWhere(acting, (one) => isBack(one))
  const delivery = notice === undefined ? undefined : inOrderTold(notice).at(-1)
  if (notice === undefined || delivery === undefined) return false
  const afterwards = (dayIndexOf(delivery.returnedOn ?? desk.today()) + 1) * 1440
  const told = { noticeId: notice.id, position: delivery.position, reason: '잘못 적음' }
  const byHand = { means: { kind: 'in-person', receivedBy: '홍길동' }, at: instantOf(delivery.at) }
  const later = { means: { kind: 'email', address: 'late@example.kr' }, at: instantOf(afterwards) }
  const isLater = afterwards <= desk.now() && chance.below(2) === 0
  await desk.cheat('notice.correctDelivery', { ...told, ...(isLater ? later : byHand) }, 'nothing', 'invalid')
  return true
}

const voidShown: Act = async (acting) => {
  const shown = requestsWhere(
    acting,
    ({ notices, ranges }) => notices.length > 0 && ranges.every(({ shownAt }) => shownAt !== null),
  )
  const request = oneOf(acting, shown)
  const notice = request?.notices.find(({ voided }) => voided !== null) ?? request?.notices.at(-1)
  if (notice === undefined) return false
  await acting.desk.cheat('notice.void', { noticeId: notice.id, reason: '없던 일로' }, 'nothing')
  return true
}

/** Rule 7: under which somebody saw a part of the footage, that notice held. */
const voidWatched: Act = async (acting) => {
  const watched = requestsWhere(acting, () => true).flatMap((request) =>
    request.notices.filter(
      (notice) =>
        notice.voided === null &&
        request.ranges.some(
          (range) =>
            range.shownAt === null &&
            standingOf(request, range) === 'granted' &&
            range.rounds.at(-1)?.noticeId === notice.id &&
            range.playings.some(({ at }) => at >= notice.issued),
        ),
    ),
  )
  const notice = oneOf(acting, watched)
  if (notice === undefined) return false
  await acting.desk.cheat('notice.void', { noticeId: notice.id, reason: '없던 일로' }, 'nothing', 'notice-stands')
  return true
}

export const letterCheats = {
  tellUnsearched,
  appointExistence,
  appointLate,
  deliverBefore,
  deliverTwice,
  returnTwice,
  rightReturned,
  voidShown,
  voidWatched,
} as const satisfies Readonly<Record<string, Act>>
