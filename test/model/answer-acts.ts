// Answers: every kind of result for every kind of letter, put out, and now and then declared void.
import { type Act, type Acting, oneOf, oneOutOf, requestsWhere } from './year-of-acts.ts'
import { draftFor, needsAnswer, type Result } from './answer-results.ts'
import { seenThrough, type SettledDay } from './appointments.ts'
import type { NoticeKept, RangeKept, RequestKept, Round, Span } from './chronicle.ts'
import { putOut } from './delivery-acts.ts'
import { lookThrough } from './life-acts.ts'
import { asksExistenceOnly, isStillOwed, slowDueDay, slowStatus, standingOf } from './slow-request.ts'
import { roundOf } from './slow-round.ts'
import { isWhollyThere } from './slow-sight.ts'
import { minuteOf } from './slow-time.ts'

const shownBy = (range: RangeKept, result: Result): readonly Span[] => {
  if (result.kind === 'granted') return [{ cameraId: range.cameraId, from: range.from, to: range.to }]
  if (result.kind !== 'part') return []
  return result.shown.map(({ from, to }) => ({ cameraId: range.cameraId, from: minuteOf(from), to: minuteOf(to) }))
}

const roundFrom = (noticeId: string, range: RangeKept, result: Result): Round => ({
  noticeId,
  kind: result.kind,
  ground: result.kind === 'refused' ? result.reason.ground : null,
  shown: shownBy(range, result),
  expectedEndOn: result.kind === 'postponed' ? result.postponement.expectedEndOn : null,
  endedOn: null,
})

/** Whoever asks whether there is footage of somebody is answered by one who looked. */
const lookFirst = async (acting: Acting, request: RequestKept): Promise<void> => {
  const { desk, chance } = acting
  if (!asksExistenceOnly(request) || request.needs.length > 0) return
  for (const range of request.ranges.filter(needsAnswer(request))) {
    if (range.searched === null && isWhollyThere(desk.chronicle, range, desk.now()) && !oneOutOf(acting, 4))
      await lookThrough(acting, request, range, chance.of(['found', 'not-filmed']))
  }
}

export const answerRequest = async (
  acting: Acting,
  request: RequestKept,
  settled: Result | null = null,
  day: SettledDay | null = null,
): Promise<NoticeKept> => {
  const { desk } = acting
  if (settled === null) await lookFirst(acting, request)
  const draft = draftFor(acting, request, settled, day)
  const through = seenThrough(desk.chronicle, request, desk.now())
  const { noticeId, number, ledgerNumber } = await desk.act('decision.notify', draft)
  const notice: NoticeKept = {
    id: noticeId,
    number,
    issued: desk.now(),
    ledgerNumber,
    appointedAt: draft.appointment?.at ?? null,
    isWish: draft.appointment?.isRequestersWish === true,
    seenThrough: through,
    out: null,
    deliveries: [],
    recordCount: 0,
    voided: null,
  }
  request.notices.push(notice)
  for (const { rangeId, result } of draft.results) {
    const range = request.ranges.find(({ id }) => id === rangeId)
    range?.rounds.push(roundFrom(noticeId, range, result))
  }
  return notice
}

/** The one whose day comes first is answered first; now and then another one is left too long. */
export const decide: Act = async (acting) => {
  const { desk } = acting
  const { chronicle } = desk
  const waiting = requestsWhere(acting, (one) => isStillOwed(one) && one.ranges.some(needsAnswer(one))).filter(
    (one) => slowStatus(one) === 'open' || oneOutOf(acting, 2),
  )
  const byDay = waiting.toSorted((a, b) =>
    slowDueDay(chronicle, a, desk.now()) < slowDueDay(chronicle, b, desk.now()) ? -1 : 1,
  )
  const request = oneOutOf(acting, 3) ? oneOf(acting, waiting) : byDay[0]
  if (request === undefined) return false
  await answerRequest(acting, request)
  // An issued removal that granted something is the end of it (rule 41).
  if (oneOutOf(acting, 10)) return true
  return putOut(acting, request)
}

const mayBeVoid = (request: RequestKept, notice: NoticeKept): boolean => {
  const own = request.ranges.filter((range) => roundOf(request, range)?.noticeId === notice.id)
  const isSeen = own.some(
    ({ shownAt, copies, playings }) =>
      shownAt !== null ||
      copies.some(({ at }) => at >= notice.issued) ||
      // Whoever saw a part of it cannot be told that the notice never held.
      playings.some(({ at }) => at >= notice.issued),
  )
  return notice.voided === null && own.length > 0 && !isSeen && !['withdrawn', 'closed'].includes(slowStatus(request))
}

export const takeBackNotice = async ({ desk }: Acting, notice: NoticeKept): Promise<void> => {
  const { ledgerNumber } = await desk.act('notice.void', { noticeId: notice.id, reason: '카메라를 잘못 적음' })
  const { correctedRows } = desk.chronicle
  let last = notice.ledgerNumber
  for (let next = correctedRows.get(last); next !== undefined; next = correctedRows.get(last)) last = next
  correctedRows.set(last, ledgerNumber)
  notice.voided = desk.now()
}

export const declareVoid: Act = async (acting) => {
  const found = requestsWhere(acting, () => true).flatMap((request) =>
    request.notices.filter((notice) => mayBeVoid(request, notice)),
  )
  const notice = oneOf(acting, found)
  if (notice === undefined) return false
  await takeBackNotice(acting, notice)
  return true
}

export const endPostponement: Act = async (acting) => {
  const { desk } = acting
  const isWaiting = (request: RequestKept) => (range: RangeKept) => standingOf(request, range) === 'waiting'
  const request = oneOf(
    acting,
    requestsWhere(acting, (one) => isStillOwed(one) && one.ranges.some(isWaiting(one))),
  )
  if (request === undefined) return false
  const waiting = request.ranges.filter(isWaiting(request))
  await desk.act('decision.endPostponement', { requestId: request.id })
  for (const range of waiting) {
    const round = roundOf(request, range)
    if (round !== null) round.endedOn = desk.today()
  }
  return true
}
