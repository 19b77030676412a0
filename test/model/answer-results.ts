// What a notice says of each stretch, and when what is granted may be seen: by what the chronicle knows, as chance will.
import type { InputOf } from '../../domain/contract/contract.ts'
import { appointmentFor, type SettledDay } from './appointments.ts'
import { type Acting, oneOutOf } from './year-of-acts.ts'
import type { RangeKept, RequestKept } from './chronicle.ts'
import { asksExistenceOnly, asksRemovalOnly, standingOf } from './slow-request.ts'
import { isPartlyThere, isWhollyThere, lossOf, thereThrough } from './slow-sight.ts'
import { dayOfMinute, dayText, instantOf } from './slow-time.ts'

export type Draft = InputOf<'decision.notify'>
export type Result = Draft['results'][number]['result']

export const needsAnswer = (request: RequestKept) => (range: RangeKept) =>
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

/** Of whom only the existence is asked is told what somebody saw who looked; null while nobody did. */
const existenceOf = ({ searched }: RangeKept): Result | null => {
  if (searched === 'found') return { kind: 'granted', masking: 'none' }
  return searched === 'not-filmed' ? { kind: 'refused', reason: { ground: 'not-filmed', facts: '' } } : null
}

const resultOf = (acting: Acting, request: RequestKept, range: RangeKept): Result => {
  const { desk, chance } = acting
  const now = desk.now()
  const isRemoval = asksRemovalOnly(request)
  const isExistence = asksExistenceOnly(request)
  if (!isPartlyThere(desk.chronicle, range, now)) return lossGround(acting, request, range)
  const refusal: Result = { kind: 'refused', reason: isRemoval ? bound : harm }
  const last = thereThrough(desk.chronicle, range, now)
  const endOn = dayText(dayOfMinute(now) + 1 + chance.below(6))
  const mayPostpone = isRemoval || last === null || last >= endOn
  const postponed: Result = {
    kind: 'postponed',
    postponement: {
      cause: 'searching',
      // Another postponement tells what is new each time.
      facts: range.rounds.length === 0 ? '' : `${range.rounds.length}번째로 다른 녹화기에서 더 찾음`,
      expectedEndOn: endOn,
    },
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
  if (isExistence) return existenceOf(range) ?? (mayPostpone ? postponed : refusal)
  if (draw === 2 && !isRemoval) {
    const shown = [{ from: instantOf(range.from), to: instantOf(range.from + 5) }]
    return { kind: 'part', masking: 'others-masked', shown, reason: harm }
  }
  return { kind: 'granted', masking: chance.of(['none', 'others-masked']) }
}

/** `settled`: the same for every stretch; else as chance and the footage will. */
export const draftFor = (
  acting: Acting,
  request: RequestKept,
  settled: Result | null = null,
  day: SettledDay | null = null,
): Draft => {
  const awaiting = request.ranges.filter(needsAnswer(request))
  const results = awaiting.map((range) => ({ range, result: settled ?? resultOf(acting, request, range) }))
  const granted = results.filter(({ result }) => result.kind === 'granted' || result.kind === 'part')
  const isSeen = granted.length > 0 && !asksRemovalOnly(request) && !asksExistenceOnly(request)
  return {
    requestId: request.id,
    results: results.map(({ range, result }) => ({ rangeId: range.id, result })),
    appointment: isSeen
      ? appointmentFor(
          acting,
          request,
          granted.map(({ range }) => range),
          day,
        )
      : null,
    fee: { causedBy: 'requester', items: [], postageWon: 0, payment: '' },
    addition: '',
    objection: '관리책임자에게 서면이나 전화로 이의를 제기하실 수 있습니다.',
    deliverBy: 'visit',
  }
}
