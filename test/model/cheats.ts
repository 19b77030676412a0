// What nobody may do, tried every day. Where footage past its day or not granted was wanted, the product promises to remember it.
import { type Act, type Acting, oneOf, openCamera, pairWhere, requestsWhere } from './year-of-acts.ts'
import { draftFor } from './answer-results.ts'
import type { RangeKept, RequestKept, Span } from './chronicle.ts'
import { destructionCheats } from './destruction-cheats.ts'
import { copyDraft, viewingOf } from './footage-acts.ts'
import { spansToCopy } from './slow-copy.ts'
import { letterCheats } from './letter-cheats.ts'
import { roomCheats } from './room-cheats.ts'
import { mayLift } from './keeping-acts.ts'
import { asksExistenceOnly, asksRemovalOnly, isStillOwed, slowStatus, standingOf } from './slow-request.ts'
import { roundOf } from './slow-round.ts'
import { isPartlyThere, isWhollyThere } from './slow-sight.ts'
import { dayOfMinute, dayText, instantOf } from './slow-time.ts'

const nobody = '00000000-0000-4000-8000-999999999999'

const goneSpan = (acting: Acting): Span | null => {
  const { desk, chance } = acting
  const camera = openCamera(acting)
  if (camera === undefined) return null
  const from = (dayOfMinute(desk.now()) - 32 - chance.below(25)) * 1440 + chance.below(1400)
  const span = { cameraId: camera.id, from, to: from + 10 }
  return isPartlyThere(desk.chronicle, span, desk.now() - 5) ? null : span
}

const viewGone: Act = async (acting) => {
  const span = goneSpan(acting)
  if (span === null) return false
  await acting.desk.cheat('viewing.record', viewingOf(acting, span, null), 'attempt')
  return true
}

const holdGone: Act = async (acting) => {
  const { desk } = acting
  const span = goneSpan(acting)
  if (span === null || isPartlyThere(desk.chronicle, span, desk.now())) return false
  const spans = [{ cameraId: span.cameraId, from: instantOf(span.from), to: instantOf(span.to) }]
  const terms = { reason: '늦게 알게 됨', storedWhere: '관제실', reviewOn: desk.today() }
  await desk.cheat('hold.place', { footage: { of: 'cameras', basis: 'dispute', spans }, ...terms }, 'attempt')
  return true
}

const isGone = ({ desk }: Acting, span: Span): boolean => !isWhollyThere(desk.chronicle, span, desk.now())

const promiseGone: Act = async (acting) => {
  const chosen = pairWhere(
    acting,
    (request, range) =>
      standingOf(request, range) === 'unanswered' &&
      isStillOwed(request) &&
      !asksRemovalOnly(request) &&
      !asksExistenceOnly(request) &&
      isGone(acting, range),
  )
  if (chosen === undefined) return false
  const draft = draftFor(acting, chosen.request)
  const results = draft.results.map((one) =>
    one.rangeId === chosen.range.id ? { ...one, result: { kind: 'granted', masking: 'none' } } : one,
  )
  await acting.desk.cheat('decision.notify', { ...draft, results }, 'attempt')
  return true
}

const copyGone: Act = async (acting) => {
  const chosen = pairWhere(acting, (_, range) => isGone(acting, range))
  if (chosen === undefined) return false
  const { request, range } = chosen
  await acting.desk.cheat('copy.provide', copyDraft(acting, request, range, range), 'attempt')
  return true
}

/** It is there, but nobody granted it, or to nobody whose right was seen. */
const copyUngranted: Act = async (acting) => {
  const chosen = pairWhere(
    acting,
    (request, range) =>
      !isGone(acting, range) && (request.needs.length > 0 || spansToCopy(request, range).length === 0),
  )
  if (chosen === undefined) return false
  const { request, range } = chosen
  await acting.desk.cheat('copy.provide', copyDraft(acting, request, range, range), 'attempt')
  return true
}

const claimSeen: Act = async (acting) => {
  const { desk } = acting
  const chosen = pairWhere(
    acting,
    (request, range) => isStillOwed(request) && !isPartlyThere(desk.chronicle, range, desk.now()),
  )
  if (chosen === undefined) return false
  const searches = [{ rangeId: chosen.range.id, outcome: 'found', note: '' }]
  await desk.cheat('request.recordSearch', { requestId: chosen.request.id, searches }, 'attempt')
  return true
}

const isThereNow = ({ desk }: Acting, span: Span): boolean => isWhollyThere(desk.chronicle, span, desk.now() - 5)

const showUnproven: Act = async (acting) => {
  const chosen = pairWhere(acting, (request, range) => request.needs.length > 0 && isThereNow(acting, range))
  if (chosen === undefined) return false
  await acting.desk.cheat('viewing.record', viewingOf(acting, chosen.range, chosen.request.id), 'nothing')
  return true
}

const showKeptBack: Act = async (acting) => {
  const isKeptBack = (request: RequestKept, range: RangeKept): boolean =>
    ['part', 'refused'].includes(roundOf(request, range)?.kind ?? '') && isThereNow(acting, range)
  const chosen = pairWhere(acting, isKeptBack)
  if (chosen === undefined) return false
  await acting.desk.cheat('viewing.record', viewingOf(acting, chosen.range, chosen.request.id), 'nothing')
  return true
}

const liftOwn: Act = async (acting) => {
  const { desk } = acting
  const { chronicle, person } = desk
  const own = chronicle.holds.filter(
    (one) => one.proposed !== null && one.lifted === null && !mayLift(chronicle, one, person.id, desk.now()),
  )
  const hold = oneOf(acting, own)
  if (hold === undefined) return false
  await desk.cheat('hold.lift', { number: hold.number, reason: '혼자 해제' }, 'nothing')
  return true
}

const holdTwice: Act = async (acting) => {
  const { desk } = acting
  const hold = oneOf(
    acting,
    desk.chronicle.holds.filter(({ lifted, basis }) => lifted === null && basis !== 'request' && basis !== 'room'),
  )
  if (hold === undefined) return false
  const spans = hold.spans.map(({ cameraId, from, to }) => ({ cameraId, from: instantOf(from), to: instantOf(to) }))
  const terms = { reason: '한 번 더', storedWhere: '관제실', reviewOn: desk.today() }
  await desk.cheat('hold.place', { footage: { of: 'cameras', basis: hold.basis, spans }, ...terms }, 'nothing')
  return true
}

const correctTwice: Act = async (acting) => {
  const { desk } = acting
  const number = oneOf(acting, [...desk.chronicle.correctedRows.keys()])
  if (number === undefined) return false
  await desk.cheat('ledger.correct', { number, column: 'purpose', value: '또 고침', reason: '또' }, 'nothing')
  return true
}

const answerTwice: Act = async (acting) => {
  const request = oneOf(
    acting,
    requestsWhere(acting, (one) => ['granted', 'refused', 'viewed', 'closed'].includes(slowStatus(one))),
  )
  const [range] = request?.ranges ?? []
  if (request === undefined || range === undefined) return false
  const draft = draftFor(acting, request)
  const results = [
    { rangeId: range.id, result: { kind: 'refused', reason: { ground: 'retention-passed', facts: '' } } },
  ]
  await acting.desk.cheat('decision.notify', { ...draft, results, appointment: null }, 'nothing')
  return true
}

const chaseClosed: Act = async (acting) => {
  const { desk } = acting
  const copy = oneOf(
    acting,
    desk.chronicle.copies.filter(({ closed }) => closed !== null),
  )
  if (copy === undefined) return false
  await desk.cheat(
    'copy.extend',
    { copyId: copy.id, dueOn: dayText(dayOfMinute(desk.now()) + 90), reason: '더' },
    'nothing',
  )
  return true
}

const forge: Act = async (acting) => {
  const { desk, chance } = acting
  const [name, input] = chance.of([
    ['request.open', { requestId: nobody }],
    ['copy.open', { copyId: nobody }],
    ['notice.void', { noticeId: nobody, reason: '없는 통지' }],
    ['request.withdraw', { requestId: nobody, reason: '없는 청구' }],
    ['hold.lift', { number: 'H-2026-999999', reason: '없는 보존' }],
    ['ledger.correct', { number: 999_999, column: 'purpose', value: '없는 줄', reason: '없음' }],
    ['hold.list', { filter: 'open', after: null, asAdministrator: true }],
  ] as const)
  await desk.cheat(name, input, 'nothing')
  return true
}

export const cheats = {
  viewGone,
  holdGone,
  promiseGone,
  copyGone,
  copyUngranted,
  claimSeen,
  showUnproven,
  showKeptBack,
  liftOwn,
  holdTwice,
  correctTwice,
  answerTwice,
  chaseClosed,
  forge,
  ...destructionCheats,
  ...letterCheats,
  ...roomCheats,
} as const satisfies Readonly<Record<string, Act>>

export const countCheat = ({ desk }: Acting, name: keyof typeof cheats): void => {
  desk.cheats.set(name, (desk.cheats.get(name) ?? 0) + 1)
}

/** Tried, if there is anything to try it on, and counted. */
export const tryCheat = async (acting: Acting, name: keyof typeof cheats): Promise<boolean> => {
  const isTried = await cheats[name](acting)
  if (isTried) countCheat(acting, name)
  return isTried
}
