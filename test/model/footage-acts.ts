// Footage watched, inside and with whoever asked, and copies of it that go out and must come back.
import type { InputOf } from '../../domain/contract/contract.ts'
import { type Act, type Acting, oneOf, oneOutOf, openCamera, requestsWhere } from './year-of-acts.ts'
import type { CopyKept, RangeKept, RequestKept, Span } from './chronicle.ts'
import { asksRemovalOnly, slowStatus, standingOf } from './slow-request.ts'
import { roundOf } from './slow-round.ts'
import { isWhollyThere } from './slow-sight.ts'
import { dayIndexOf, dayOfMinute, dayText, instantOf } from './slow-time.ts'
import { copiedAt, spansToCopy } from './slow-copy.ts'

type Viewing = InputOf<'viewing.record'>

export const viewingOf = (
  { desk }: Acting,
  span: Span,
  requestId: string | null,
  result: Viewing['result'] = null,
): Viewing => ({
  cameraIds: [span.cameraId],
  footageFrom: instantOf(span.from),
  footageTo: instantOf(span.to),
  purpose: '시설 안전',
  startedAt: instantOf(desk.now() - 5),
  endedAt: instantOf(desk.now()),
  withStaff: '',
  outsiders: requestId === null ? '' : '청구인',
  // Whatever the notice promised is kept.
  masking: { kind: requestId === null ? 'none-needed' : 'others-masked' },
  requestId,
  result,
})

export const watch = async (
  acting: Acting,
  span: Span,
  requestId: string | null,
  result: Viewing['result'] = null,
): Promise<void> => {
  const { desk } = acting
  const { ledgerNumber } = await desk.act('viewing.record', viewingOf(acting, span, requestId, result))
  desk.chronicle.viewings.push({ ledgerNumber, requestId, spans: [span], started: desk.now() - 5 })
}

/** Somebody of the clinic looks, mostly at last night, sometimes at the last day that is left. */
export const viewInside: Act = async (acting) => {
  const { desk, chance } = acting
  const camera = openCamera(acting)
  if (camera === undefined) return false
  const age = chance.of([1, 2, 3 + chance.below(20), 24 + chance.below(9)])
  const from = (dayOfMinute(desk.now()) - age) * 1440 + chance.below(1400)
  const span = { cameraId: camera.id, from, to: from + 5 + chance.below(20) }
  if (!isWhollyThere(desk.chronicle, span, desk.now() - 5)) return false
  await watch(acting, span, null)
  return true
}

/** What of a stretch its requester may see. */
export const spansToSee = (request: RequestKept, range: RangeKept): readonly Span[] => {
  const round = roundOf(request, range)
  if (round?.kind === 'refused') return []
  return round?.kind === 'part' ? round.shown : [{ cameraId: range.cameraId, from: range.from, to: range.to }]
}

const mayWatch = (request: RequestKept): boolean =>
  request.needs.length === 0 &&
  !asksRemovalOnly(request) &&
  !['refused', 'withdrawn', 'closed'].includes(slowStatus(request))

export const show = async (
  acting: Acting,
  request: RequestKept,
  range: RangeKept,
  played: Span,
  result: Viewing['result'],
): Promise<void> => {
  const { desk } = acting
  await watch(acting, played, request.id, result)
  for (let minute = played.from; minute < played.to; minute += 1) range.watched.add(minute)
  range.playings.push({ at: desk.now() - 5, from: played.from, to: played.to })
  const isSeen = result !== null || spansToSee(request, range).every((one) => isWatched(range, one))
  // Who asked for nothing but a copy has not got it by watching.
  if (isSeen && request.kinds.some((kind) => kind === 'viewing' || kind === 'existence'))
    range.shownAt ??= desk.now() - 5
}

/** The requester watches: by appointment, or at once without a notice (rule 8). */
export const viewWithOutsiders: Act = async (acting) => {
  const { desk, chance } = acting
  const found = requestsWhere(acting, mayWatch).flatMap((request) =>
    request.ranges
      .filter((range) => standingOf(request, range) === 'granted' || oneOutOf(acting, 6))
      .flatMap((range) => spansToSee(request, range).map((span) => ({ request, range, span }))),
  )
  const chosen = oneOf(acting, found)
  if (chosen === undefined || desk.now() - 5 < chosen.request.checked) return false
  if (!isWhollyThere(desk.chronicle, chosen.span, desk.now() - 5)) return false
  const { request, range, span } = chosen
  // Now and then they stop halfway, and now and then that was enough.
  const isBroken = oneOutOf(acting, 5)
  const isEnough = isBroken && chance.below(2) === 0
  const played = isBroken ? { ...span, to: span.from + Math.ceil((span.to - span.from) / 2) } : span
  await show(acting, request, range, played, isEnough ? { kind: 'enough', words: '' } : null)
  return true
}

const isWatched = ({ watched }: RangeKept, { from, to }: Span): boolean => {
  for (let minute = from; minute < to; minute += 1) if (!watched.has(minute)) return false
  return true
}

export const copyDraft = (
  { desk, chance }: Acting,
  request: RequestKept,
  range: RangeKept,
  span: Span,
): InputOf<'copy.provide'> => ({
  requestId: request.id,
  pieces: [{ rangeId: range.id, from: instantOf(span.from), to: instantOf(span.to) }],
  medium: 'usb',
  mediumLabel: 'YJ-U12',
  files: [{ name: 'CAM03.mp4', bytes: 734_003_200, sha256: '7be109d4a2f853c6'.repeat(4) }],
  deliveredBy: 'visit',
  masking: { kind: 'others-masked' },
  password: 'phone',
  recipient: { name: request.name, affiliation: '견본경찰서', rank: '경위', phone: '010-1234-5678' },
  purpose: '경위 확인',
  reason: '보험사에 낼 자료',
  limits: '목적 밖 이용 금지',
  hasPromised: true,
  dueOn:
    request.door === 'authority' || chance.below(3) > 0
      ? dayText(dayOfMinute(desk.now()) + 5 + chance.below(40))
      : null,
  fee: { causedBy: 'requester', items: [], postageWon: 0, payment: '' },
})

const mayTakeCopy = (request: RequestKept): boolean =>
  request.needs.length === 0 &&
  (request.door === 'authority' || request.kinds.includes('copy')) &&
  !['refused', 'withdrawn', 'closed'].includes(slowStatus(request))

export const provideCopy: Act = async (acting) => {
  const { desk } = acting
  const found = requestsWhere(acting, mayTakeCopy).flatMap((request) =>
    request.ranges
      .filter((range) => copiedAt(request, range) === null)
      .flatMap((range) => spansToCopy(request, range).map((span) => ({ request, range, span }))),
  )
  const chosen = oneOf(acting, found)
  if (chosen === undefined) return false
  const { request, range, span } = chosen
  if (!isWhollyThere(desk.chronicle, span, desk.now())) return false
  // Now and then a clip of it goes, and now and then that is enough.
  const isClip = oneOutOf(acting, 4)
  const clip = isClip ? { ...span, to: span.from + Math.ceil((span.to - span.from) / 2) } : span
  await handOver(acting, request, range, clip, isClip && oneOutOf(acting, 2))
  return true
}

export const handOver = async (
  acting: Acting,
  request: RequestKept,
  range: RangeKept,
  span: Span,
  isEnough = false,
): Promise<CopyKept> => {
  const { desk } = acting
  const draft = { ...copyDraft(acting, request, range, span), isEnough }
  const { copyId, number } = await desk.act('copy.provide', draft)
  range.copies.push({ at: desk.now(), from: span.from, to: span.to, isEnough })
  // Where nothing but the copy was asked for, handing it over is the answer.
  const isMet = request.door === 'authority' || !request.kinds.includes('viewing')
  if (isMet) range.shownAt ??= copiedAt(request, range)
  const copy: CopyKept = {
    id: copyId,
    number,
    requestId: request.id,
    pieces: [span],
    provided: desk.now(),
    dueOn: draft.dueOn ?? null,
    closed: null,
    ending: null,
  }
  desk.chronicle.copies.push(copy)
  return copy
}

const openCopies = ({ desk }: Acting): readonly CopyKept[] =>
  desk.chronicle.copies.filter(({ closed }) => closed === null)

export const endCopy = async ({ desk }: Acting, copy: CopyKept, how: InputOf<'copy.close'>['how']): Promise<void> => {
  await desk.act('copy.close', { copyId: copy.id, how, closedOn: desk.today(), byWhom: '홍길동', note: '' })
  copy.closed = desk.now()
  copy.ending = how.kind
}

export const followCopy: Act = async (acting) => {
  const { desk, chance } = acting
  const copy = oneOf(acting, openCopies(acting))
  if (copy === undefined) return false
  const copyId = copy.id
  const { dueOn } = copy
  const draw = chance.below(4)
  if (draw === 0) await desk.act('copy.remind', { copyId, way: 'phone', note: '' })
  else if (draw === 1 && dueOn !== null) {
    const later = dayText(Math.max(dayIndexOf(dueOn) + 1, dayOfMinute(desk.now())) + chance.below(30))
    await desk.act('copy.extend', { copyId, dueOn: later, reason: '재판이 늦어짐' })
    copy.dueOn = later
  } else if (dueOn === null || dueOn <= dayText(dayOfMinute(desk.now()) + 5)) {
    const how = chance.of([
      { kind: 'returned' },
      { kind: 'destroyed-by-recipient', proof: 'letter' },
      { kind: 'destroyed-here', method: '파쇄' },
    ] as const)
    await endCopy(acting, copy, how)
  } else return false
  return true
}
