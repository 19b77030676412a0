// How notices leave the building: printed, handed over or sent, brought back by the postman and sent again, and written down wrong.
import type { InputOf } from '../../domain/contract/contract.ts'
import { type Act, type Acting, oneOf, requestsWhere } from './year-of-acts.ts'
import type { DeliveryKept, NoticeKept, RequestKept } from './chronicle.ts'
import { inOrderTold, isAnswer, isBack, slowLegalDay } from './slow-request.ts'
import { dayIndexOf, dayOfMinute, instantOf } from './slow-time.ts'

export const putOut = async ({ desk }: Acting, request: RequestKept): Promise<boolean> => {
  const notice = request.notices.find(({ out, voided }) => out === null && voided === null)
  if (notice === undefined) return false
  await desk.act('paper.output', {
    paper: { kind: 'notice', noticeId: notice.id },
    to: 'printer',
    purpose: '청구인 교부',
  })
  notice.out = desk.now()
  return true
}

export const print: Act = async (acting) => {
  const request = oneOf(
    acting,
    requestsWhere(acting, ({ notices }) => notices.some(({ out, voided }) => out === null && voided === null)),
  )
  return request === undefined ? false : putOut(acting, request)
}

type Means = InputOf<'notice.recordDelivery'>['means']

const meansFor = ({ chance }: Acting, { name }: RequestKept): Means =>
  chance.of([
    { kind: 'in-person', receivedBy: name },
    { kind: 'post', registeredNumber: '11002-1234-5678' },
    { kind: 'email', address: 'claimant@example.kr' },
  ])

/** By the first attempt, as it is told now; what came back was sent all the same (rule 7). */
const checkLateness = ({ desk }: Acting, request: RequestKept, notice: NoticeKept, told: number): void => {
  const legal = slowLegalDay(desk.chronicle, request, notice.issued)
  const [first] = inOrderTold(notice)
  const isCounted = legal !== null && isAnswer(request, notice) && first !== undefined
  const late = isCounted ? Math.max(0, dayOfMinute(first.at) - dayIndexOf(legal)) : 0
  if (late !== told) throw new Error(`${notice.number} is ${late} days late, not ${told}`)
}

export const send = async (
  acting: Acting,
  request: RequestKept,
  notice: NoticeKept,
  means = meansFor(acting, request),
): Promise<void> => {
  const { desk } = acting
  const againBecause = notice.deliveries.length === 0 ? '' : '되돌아와 다시 보냄'
  const input = { noticeId: notice.id, means, at: desk.house.now, againBecause }
  const { lateDayCount, attempt } = await desk.act('notice.recordDelivery', input)
  notice.recordCount += 1
  notice.deliveries.push({
    position: notice.recordCount,
    at: desk.now(),
    travels: means.kind !== 'in-person',
    returnedOn: null,
  })
  if (attempt !== notice.deliveries.length) throw new Error(`${notice.number} went out ${attempt} times`)
  checkLateness(acting, request, notice, lateDayCount)
}

/** One of the notices that stand, whatever became of their requests. */
const noticeWhere = (acting: Acting, isWanted: (notice: NoticeKept) => boolean) =>
  oneOf(
    acting,
    requestsWhere(acting, () => true).flatMap((request) =>
      request.notices
        .filter((notice) => notice.voided === null && notice.out !== null && isWanted(notice))
        .map((notice) => ({ request, notice })),
    ),
  )

export const deliver: Act = async (acting) => {
  const chosen = noticeWhere(acting, ({ deliveries }) => deliveries.length === 0)
  if (chosen === undefined) return false
  await send(acting, chosen.request, chosen.notice)
  return true
}

const mayReturn = (delivery: DeliveryKept | undefined): delivery is DeliveryKept =>
  delivery !== undefined && delivery.travels && delivery.returnedOn === null

/** 반송: the postman brings it back, and it is on the desk again. */
export const bringBack = async ({ desk }: Acting, notice: NoticeKept): Promise<boolean> => {
  const delivery = inOrderTold(notice).at(-1)
  if (!mayReturn(delivery)) return false
  const { position } = delivery
  const input = { noticeId: notice.id, position, returnedOn: desk.today(), reason: '수취인 부재' }
  await desk.act('notice.recordReturn', input)
  delivery.returnedOn = desk.today()
  return true
}

export const takeBack: Act = async (acting) => {
  const chosen = noticeWhere(acting, (notice) => mayReturn(inOrderTold(notice).at(-1)))
  return chosen === undefined ? false : bringBack(acting, chosen.notice)
}

export const sendAgain: Act = async (acting) => {
  const chosen = noticeWhere(acting, isBack)
  if (chosen === undefined) return false
  await send(acting, chosen.request, chosen.notice)
  return true
}

/** The first record was wrong: it went out at another time, before it came back and before anything after it. */
export const rightDelivery: Act = async (acting) => {
  const { desk, chance } = acting
  const chosen = noticeWhere(acting, ({ deliveries }) => deliveries.length > 0)
  if (chosen === undefined) return false
  const { request, notice } = chosen
  const [first, second] = inOrderTold(notice)
  if (first === undefined) return false
  const returned = first.returnedOn === null ? desk.now() : (dayIndexOf(first.returnedOn) + 1) * 1440 - 1
  const latest = Math.min(second?.at ?? desk.now(), returned, desk.now())
  const out = notice.out ?? notice.issued
  const at = out + chance.below(latest - out + 1)
  if (at === first.at) return false
  const means: Means = first.travels
    ? { kind: 'email', address: 'claimant@example.kr' }
    : { kind: 'in-person', receivedBy: request.name }
  const input = { noticeId: notice.id, position: first.position, means, at: instantOf(at), reason: '날짜를 잘못 적음' }
  const { lateDayCount } = await desk.act('notice.correctDelivery', input)
  notice.recordCount += 1
  first.position = notice.recordCount
  first.at = at
  checkLateness(acting, request, notice, lateDayCount)
  return true
}
