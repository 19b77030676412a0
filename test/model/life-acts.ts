// What happens to a request beside its answer: searches, supplements, objections, taking up again, withdrawing, closing.
import type { InputOf } from '../../domain/contract/contract.ts'
import { type Act, type Acting, oneOf, oneOutOf, requestsWhere } from './year-of-acts.ts'
import type { RangeKept, RequestKept } from './chronicle.ts'
import { asksRemovalOnly, isStillOwed, slowStatus, standingOf } from './slow-request.ts'
import { isPartlyThere, isWhollyThere } from './slow-sight.ts'
import { dayOfMinute, dayText, instantOf } from './slow-time.ts'

type Found = InputOf<'request.recordSearch'>['searches'][number]['outcome']

export const lookThrough = async (
  { desk }: Acting,
  request: RequestKept,
  range: RangeKept,
  outcome: Found,
): Promise<void> => {
  const searches = [{ rangeId: range.id, outcome, note: '10:05 파란 우산' }]
  await desk.act('request.recordSearch', { requestId: request.id, searches })
  range.searched = outcome
}

export const search: Act = async (acting) => {
  const { desk, chance } = acting
  const request = oneOf(acting, requestsWhere(acting, isStillOwed))
  const range = oneOf(acting, request?.ranges ?? [])
  if (request === undefined || range === undefined) return false
  const isThere = isWhollyThere(desk.chronicle, range, desk.now())
  // What is gone was not watched, whoever says so.
  if (!isThere && isPartlyThere(desk.chronicle, range, desk.now())) return false
  const outcome = isThere ? chance.of(['found', 'found', 'not-filmed']) : 'footage-missing'
  // Somebody seen cannot be refused as not filmed, and only where no more is asked is it said of footage that is there.
  await lookThrough(acting, request, range, outcome)
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
  request.objections.push({ id: objectionId, received: desk.now(), wishedOn, answered: null })
  return true
}

/** With which playing all of it had been seen, whatever was decided; the first one where it never was. */
const wasShownAt = ({ from, to, playings }: RangeKept): number | null => {
  const seen = new Set<number>()
  for (const playing of playings) {
    for (let minute = Math.max(from, playing.from); minute < Math.min(to, playing.to); minute += 1) seen.add(minute)
    if (seen.size === to - from) return playing.at
  }
  return playings[0]?.at ?? null
}

/** From then on the days count anew, unless some stretch of it never had an answer. */
const takenUp = ({ desk }: Acting, request: RequestKept, arrived: number, rangeIds: readonly string[]): void => {
  const before = request.counts.at(-1)?.from ?? request.received
  const isUnanswered = request.ranges.some((range) => standingOf(request, range) === 'unanswered')
  request.counts.push({ from: isUnanswered ? before : arrived, since: desk.now() })
  for (const range of request.ranges) {
    if (!rangeIds.includes(range.id)) continue
    range.rounds = []
    range.takenUp = desk.now()
    range.shownAt = null
    range.formerlyShownAt = wasShownAt(range)
    range.watched = new Set()
  }
  request.end = null
}

const answeredRanges = (request: RequestKept): readonly string[] =>
  request.ranges.filter((range) => standingOf(request, range) !== 'unanswered').map(({ id }) => id)

export const answerObjection: Act = async (acting) => {
  const { desk } = acting
  const request = oneOf(
    acting,
    requestsWhere(acting, ({ objections }) => objections.some(({ answered }) => answered === null)),
  )
  const objection = request?.objections.find(({ answered }) => answered === null)
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
  objection.answered = desk.now()
  if (isUpheld) takenUp(acting, request, objection.received, rangeIds)
  return true
}

export const takeUpAgain = async (acting: Acting, request: RequestKept, arrived: number): Promise<void> => {
  const rangeIds = [...answeredRanges(request)]
  await acting.desk.act('request.reopen', {
    requestId: request.id,
    reason: '따로 보존한 사본이 나옴',
    reasonArrivedAt: instantOf(arrived),
    rangeIds,
  })
  takenUp(acting, request, arrived, rangeIds)
}

export const reopen: Act = async (acting) => {
  const { desk, chance } = acting
  const request = oneOf(
    acting,
    requestsWhere(acting, (one) => !isStillOwed(one) && answeredRanges(one).length > 0),
  )
  if (request === undefined) return false
  await takeUpAgain(acting, request, Math.max(request.received, desk.now() - chance.below(2000)))
  return true
}

export const withdraw: Act = async (acting) => {
  const request = oneOf(acting, requestsWhere(acting, isStillOwed))
  if (request === undefined) return false
  await acting.desk.act('request.withdraw', { requestId: request.id, reason: '청구인이 찾음' })
  request.end = 'withdrawn'
  request.withdrawals.push(acting.desk.now())
  return true
}

/** The copy or the deletion beside the viewing is taken back; a letter that would then be another one is not. */
export const withdrawPart: Act = async (acting) => {
  const found = requestsWhere(acting, (one) => isStillOwed(one) && one.kinds.includes('viewing'))
  const request = oneOf(acting, found)
  const kind = (['copy', 'deletion'] as const).find((one) => request?.kinds.includes(one))
  if (request === undefined || kind === undefined) return false
  await acting.desk.act('request.withdrawPart', { requestId: request.id, kind, reason: '보고 나서 필요 없다고 함' })
  request.kinds = request.kinds.filter((one) => one !== kind)
  if (kind === 'copy') request.copyTakenBack = acting.desk.now()
  return true
}

export const close: Act = async (acting) => {
  const isDone = (one: RequestKept): boolean =>
    ['refused', 'viewed', 'withdrawn'].includes(slowStatus(one)) &&
    one.objections.every(({ answered }) => answered !== null)
  const request = oneOf(acting, requestsWhere(acting, isDone))
  if (request === undefined || asksRemovalOnly(request)) return false
  await acting.desk.act('request.close', { requestId: request.id, reason: '회신을 마침' })
  request.end = 'closed'
  return true
}
