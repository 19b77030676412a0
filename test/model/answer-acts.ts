// Answers: every kind of result for every kind of letter, put out, delivered, and now and then declared void.
import type { InputOf } from '../../domain/contract/contract.ts'
import { type Act, type Acting, oneOf, oneOutOf, requestsWhere } from './year-of-acts.ts'
import type { NoticeKept, RangeKept, RequestKept, Round, Span } from './chronicle.ts'
import {
  asksRemovalOnly,
  isStillOwed,
  roundOf,
  slowDueDay,
  slowLegalDay,
  isAnswer,
  slowStatus,
  standingOf,
} from './slow-request.ts'
import { isPartlyThere, isWhollyThere, lossOf, thereThrough } from './slow-sight.ts'
import { dayIndexOf, dayOfMinute, dayText, instantOf, minuteOf } from './slow-time.ts'

type Draft = InputOf<'decision.notify'>
type Result = Draft['results'][number]['result']

const needsAnswer = (request: RequestKept) => (range: RangeKept) =>
  ['unanswered', 'waiting', 'ended'].includes(standingOf(request, range))

const harm = { ground: 'harm-to-others', facts: '가정폭력 피해자의 거처가 드러남' } as const
const bound = { ground: 'law-restricts', facts: '「형사소송법」 제47조' } as const

const lossGround = ({ desk }: Acting, request: RequestKept, range: RangeKept): Result => {
  const loss = lossOf(desk.chronicle, range, desk.now(), dayOfMinute(request.received))
  if (loss === 'past') return { kind: 'refused', reason: { ground: 'retention-passed', facts: '' } }
  return loss === 'lost'
    ? { kind: 'refused', reason: { ground: 'footage-lost', facts: '녹화기 저장장치 고장으로 없어짐' } }
    : { kind: 'refused', reason: { ground: 'not-filmed', facts: '' } }
}

/** `lastDay`: through which it is there unless somebody secures it. */
const resultOf = (acting: Acting, request: RequestKept, range: RangeKept): Result => {
  const { desk, chance } = acting
  const now = desk.now()
  const isRemoval = asksRemovalOnly(request)
  if (!isPartlyThere(desk.chronicle, range, now)) return lossGround(acting, request, range)
  const refusal: Result = { kind: 'refused', reason: isRemoval ? bound : harm }
  const last = thereThrough(desk.chronicle, range, now)
  const endOn = dayText(dayOfMinute(now) + 1 + chance.below(6))
  const mayPostpone = isRemoval || last === null || last >= endOn
  const postponed: Result = {
    kind: 'postponed',
    postponement: { cause: 'searching', facts: '', expectedEndOn: endOn },
  }
  if (request.needs.length > 0) {
    if (mayPostpone && oneOutOf(acting, 2)) return postponed
    if (request.door === 'authority') return { kind: 'refused', reason: { ground: 'ground-missing', facts: '' } }
    return { kind: 'refused', reason: { ground: 'identity-unconfirmed', facts: '' } }
  }
  if (!isWhollyThere(desk.chronicle, range, now)) return refusal
  const draw = chance.below(10)
  if (draw === 0) return refusal
  if (draw === 1 && mayPostpone) return postponed
  if (draw === 2 && !isRemoval) {
    const shown = [{ from: instantOf(range.from), to: instantOf(range.from + 5) }]
    return { kind: 'part', masking: 'others-masked', shown, reason: harm }
  }
  return { kind: 'granted', masking: chance.of(['none', 'others-masked']) }
}

const shownBy = (range: RangeKept, result: Result): readonly Span[] => {
  if (result.kind === 'granted') return [{ cameraId: range.cameraId, from: range.from, to: range.to }]
  if (result.kind !== 'part') return []
  return result.shown.map(({ from, to }) => ({ cameraId: range.cameraId, from: minuteOf(from), to: minuteOf(to) }))
}

const lastHourToday = (now: number): number => dayOfMinute(now) * 1440 + 18 * 60

/** A day that everything granted lives to see. */
const appointmentFor = (acting: Acting, spans: readonly Span[]): Draft['appointment'] => {
  const { desk } = acting
  const now = desk.now()
  const tomorrow = dayText(dayOfMinute(now) + 1)
  const lastDays = spans.map((span) => thereThrough(desk.chronicle, span, now))
  const livesOn = lastDays.every((day) => day === null || day >= tomorrow)
  const at = instantOf(livesOn ? (dayOfMinute(now) + 1) * 1440 + 10 * 60 : lastHourToday(now))
  return { at, place: '원무팀', forms: ['watching'], method: 'visit' }
}

export const draftFor = (acting: Acting, request: RequestKept): Draft => {
  const awaiting = request.ranges.filter(needsAnswer(request))
  const results = awaiting.map((range) => ({ range, result: resultOf(acting, request, range) }))
  const granted = results.filter(({ result }) => result.kind === 'granted' || result.kind === 'part')
  const isSeen = granted.length > 0 && !asksRemovalOnly(request)
  return {
    requestId: request.id,
    results: results.map(({ range, result }) => ({ rangeId: range.id, result })),
    appointment: isSeen
      ? appointmentFor(
          acting,
          granted.map(({ range }) => range),
        )
      : null,
    fee: { causedBy: 'requester', items: [], postageWon: 0, payment: '' },
    addition: '',
    objection: '관리책임자에게 서면이나 전화로 이의를 제기하실 수 있습니다.',
    deliverBy: 'visit',
  }
}

const roundFrom = (noticeId: string, range: RangeKept, result: Result): Round => ({
  noticeId,
  kind: result.kind,
  shown: shownBy(range, result),
  expectedEndOn: result.kind === 'postponed' ? result.postponement.expectedEndOn : null,
  endedOn: null,
})

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
  const draft = draftFor(acting, request)
  const { noticeId, number, ledgerNumber } = await desk.act('decision.notify', draft)
  request.notices.push({
    id: noticeId,
    number,
    issued: desk.now(),
    ledgerNumber,
    appointedAt: draft.appointment?.at ?? null,
    isPrinted: false,
    deliveries: [],
    isVoid: false,
  })
  for (const { rangeId, result } of draft.results) {
    const range = request.ranges.find(({ id }) => id === rangeId)
    range?.rounds.push(roundFrom(noticeId, range, result))
  }
  // An issued removal that granted something is the end of it (rule 41).
  if (oneOutOf(acting, 10)) return true
  return putOut(acting, request)
}

const putOut = async ({ desk }: Acting, request: RequestKept): Promise<boolean> => {
  const notice = request.notices.find(({ isPrinted, isVoid }) => !isPrinted && !isVoid)
  if (notice === undefined) return false
  await desk.act('paper.output', {
    paper: { kind: 'notice', noticeId: notice.id },
    to: 'printer',
    purpose: '청구인 교부',
  })
  notice.isPrinted = true
  return true
}

const isOnDesk = ({ isPrinted, isVoid, deliveries }: NoticeKept): boolean =>
  isPrinted && !isVoid && deliveries.length === 0

export const print: Act = async (acting) => {
  const request = oneOf(
    acting,
    requestsWhere(acting, ({ notices }) => notices.some(({ isPrinted, isVoid }) => !isPrinted && !isVoid)),
  )
  return request === undefined ? false : putOut(acting, request)
}

export const deliver: Act = async (acting) => {
  const { desk, chance } = acting
  const request = oneOf(
    acting,
    requestsWhere(acting, ({ notices }) => notices.some(isOnDesk)),
  )
  const notice = request?.notices.find(isOnDesk)
  if (request === undefined || notice === undefined) return false
  const { lateDayCount } = await desk.act('notice.recordDelivery', {
    noticeId: notice.id,
    means: chance.of([
      { kind: 'in-person', receivedBy: request.name },
      { kind: 'post', registeredNumber: '11002-1234-5678' },
      { kind: 'email', address: 'claimant@example.kr' },
    ]),
    at: desk.house.now,
    againBecause: '',
  })
  notice.deliveries.push(desk.now())
  const legal = slowLegalDay(desk.chronicle, request, notice.issued)
  const isCounted = legal !== null && isAnswer(request, notice)
  const late = isCounted ? Math.max(0, dayOfMinute(desk.now()) - dayIndexOf(legal)) : 0
  if (late !== lateDayCount) throw new Error(`${notice.number} is ${late} days late, not ${lateDayCount}`)
  return true
}

const mayBeVoid = (request: RequestKept, notice: NoticeKept): boolean => {
  const own = request.ranges.filter((range) => roundOf(request, range)?.noticeId === notice.id)
  const isSeen = own.some(({ isShown, copiedAt }) => isShown || (copiedAt !== null && copiedAt >= notice.issued))
  return !notice.isVoid && own.length > 0 && !isSeen && !['withdrawn', 'closed'].includes(slowStatus(request))
}

export const declareVoid: Act = async (acting) => {
  const { desk } = acting
  const found = requestsWhere(acting, () => true).flatMap((request) =>
    request.notices.filter((notice) => mayBeVoid(request, notice)),
  )
  const notice = oneOf(acting, found)
  if (notice === undefined) return false
  const { ledgerNumber } = await desk.act('notice.void', { noticeId: notice.id, reason: '카메라를 잘못 적음' })
  const { correctedRows } = desk.chronicle
  let last = notice.ledgerNumber
  for (let next = correctedRows.get(last); next !== undefined; next = correctedRows.get(last)) last = next
  correctedRows.set(last, ledgerNumber)
  notice.isVoid = true
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
