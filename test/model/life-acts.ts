// What happens to a request beside its answer: searches, supplements, objections, taking up again, withdrawing, closing.
import { type Act, type Acting, oneOf, oneOutOf, requestsWhere } from './year-of-acts.ts'
import type { RequestKept } from './chronicle.ts'
import { asksRemovalOnly, isStillOwed, slowStatus, standingOf } from './slow-request.ts'
import { isPartlyThere, isWhollyThere } from './slow-sight.ts'
import { dayOfMinute, dayText, instantOf } from './slow-time.ts'

export const search: Act = async (acting) => {
  const { desk, chance } = acting
  const request = oneOf(acting, requestsWhere(acting, isStillOwed))
  const range = oneOf(acting, request?.ranges ?? [])
  if (request === undefined || range === undefined) return false
  const isThere = isWhollyThere(desk.chronicle, range, desk.now())
  // What is gone was not watched, whoever says so.
  if (!isThere && isPartlyThere(desk.chronicle, range, desk.now())) return false
  const outcome = isThere ? chance.of(['found', 'found', 'not-filmed']) : 'footage-missing'
  // Somebody seen cannot be refused as not filmed, and the acts of answering never say it of footage that is there.
  await desk.act('request.recordSearch', {
    requestId: request.id,
    searches: [{ rangeId: range.id, outcome, note: '10:05 파란 우산' }],
  })
  return true
}

export const askSupplement: Act = async (acting) => {
  const { desk, chance } = acting
  const request = oneOf(
    acting,
    requestsWhere(acting, (one) => one.needs.length > 0 && isStillOwed(one)),
  )
  if (request === undefined) return false
  const dueOn = dayText(dayOfMinute(desk.now()) + chance.below(7))
  const { supplementId, number } = await desk.act('request.askSupplement', {
    requestId: request.id,
    missing: ['identity-proof'],
    detail: '',
    dueOn,
  })
  request.supplements.push({ id: supplementId, number, dueOn, isClosed: false })
  return true
}

export const takeSupplement: Act = async (acting) => {
  const { desk } = acting
  const request = oneOf(
    acting,
    requestsWhere(
      acting,
      (one) => one.end === null && slowStatus(one) !== 'closed' && one.supplements.some(({ isClosed }) => !isClosed),
    ),
  )
  const supplement = request?.supplements.find(({ isClosed }) => !isClosed)
  if (request === undefined || supplement === undefined) return false
  await desk.act('request.recordSupplement', {
    requestId: request.id,
    supplementId: supplement.id,
    came: '여권을 봄',
  })
  supplement.isClosed = true
  return true
}

export const object: Act = async (acting) => {
  const { desk } = acting
  const request = oneOf(
    acting,
    requestsWhere(acting, ({ notices }) => notices.length > 0),
  )
  const notice = request?.notices.at(-1)
  if (request === undefined || notice === undefined) return false
  const wishedOn = dayText(dayOfMinute(desk.now()) + 10)
  const { objectionId } = await desk.act('request.receiveObjection', {
    requestId: request.id,
    noticeId: notice.id,
    receivedAt: desk.house.now,
    channel: 'visit',
    about: '영상이 남아 있다고 들음',
    answerWishedOn: wishedOn,
  })
  request.objections.push({ id: objectionId, received: desk.now(), wishedOn, isAnswered: false })
  return true
}

/** From then on the days count anew, unless some stretch of it never had an answer. */
const takenUp = ({ desk }: Acting, request: RequestKept, arrived: number, rangeIds: readonly string[]): void => {
  const before = request.counts.at(-1)?.from ?? request.received
  request.counts.push({ from: slowStatus(request) === 'open' ? before : arrived, since: desk.now() })
  for (const range of request.ranges) {
    if (!rangeIds.includes(range.id)) continue
    range.rounds = []
    range.isShown = false
  }
  request.end = null
}

const answeredRanges = (request: RequestKept): readonly string[] =>
  request.ranges.filter((range) => standingOf(request, range) !== 'unanswered').map(({ id }) => id)

export const answerObjection: Act = async (acting) => {
  const { desk } = acting
  const request = oneOf(
    acting,
    requestsWhere(acting, ({ objections }) => objections.some(({ isAnswered }) => !isAnswered)),
  )
  const objection = request?.objections.find(({ isAnswered }) => !isAnswered)
  if (request === undefined || objection === undefined) return false
  const rangeIds = [...answeredRanges(request)]
  const isUpheld = rangeIds.length > 0 && oneOutOf(acting, 2)
  await desk.act('request.answerObjection', {
    requestId: request.id,
    objectionId: objection.id,
    result: isUpheld ? 'upheld' : 'not-upheld',
    words: '보관기간이 지나 영상이 없습니다.',
    rangeIds: isUpheld ? rangeIds : [],
  })
  objection.isAnswered = true
  if (isUpheld) takenUp(acting, request, objection.received, rangeIds)
  return true
}

export const reopen: Act = async (acting) => {
  const { desk, chance } = acting
  const request = oneOf(
    acting,
    requestsWhere(acting, (one) => !isStillOwed(one) && answeredRanges(one).length > 0),
  )
  if (request === undefined) return false
  const rangeIds = [...answeredRanges(request)]
  const arrived = Math.max(request.received, desk.now() - chance.below(2000))
  await desk.act('request.reopen', {
    requestId: request.id,
    reason: '따로 보존한 사본이 나옴',
    reasonArrivedAt: instantOf(arrived),
    rangeIds,
  })
  takenUp(acting, request, arrived, rangeIds)
  return true
}

export const withdraw: Act = async (acting) => {
  const request = oneOf(acting, requestsWhere(acting, isStillOwed))
  if (request === undefined) return false
  await acting.desk.act('request.withdraw', { requestId: request.id, reason: '청구인이 찾음' })
  request.end = 'withdrawn'
  return true
}

export const close: Act = async (acting) => {
  const isDone = (one: RequestKept): boolean =>
    ['refused', 'viewed', 'withdrawn'].includes(slowStatus(one)) && one.objections.every(({ isAnswered }) => isAnswered)
  const request = oneOf(acting, requestsWhere(acting, isDone))
  if (request === undefined || asksRemovalOnly(request)) return false
  await acting.desk.act('request.close', { requestId: request.id, reason: '회신을 마침' })
  request.end = 'closed'
  return true
}
