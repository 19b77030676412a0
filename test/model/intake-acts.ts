// Requests come in by three doors, and what they lacked comes later.
import { applicantOf, type Intake, kindsOf, nameOf } from './applicants.ts'
import { type Act, type Acting, numberAfter, oneOf, oneOutOf, requestsWhere } from './year-of-acts.ts'
import type { RequestKept, Span } from './chronicle.ts'
import { isStillOwed, slowStatus } from './slow-request.ts'
import { thereThrough } from './slow-sight.ts'
import { dayOfMinute, dayText, instantOf } from './slow-time.ts'

const footageOf = (acting: Acting, received: number, taken: ReadonlySet<string>): Span | null => {
  const { chance, desk } = acting
  const camera = oneOf(acting, desk.chronicle.cameras)
  if (camera === undefined || taken.has(camera.id)) return null
  const age = chance.of([1, 1 + chance.below(5), 6 + chance.below(18), 24 + chance.below(8), 31 + chance.below(30)])
  const day = dayOfMinute(received) - age
  if (camera.retiredDay !== null && day > camera.retiredDay) return null
  const from = day * 1440 + (oneOutOf(acting, 12) ? 1430 : 7 * 60 + chance.below(12 * 60))
  const span = { cameraId: camera.id, from, to: from + 10 + chance.below(30) }
  return span.to <= received ? span : null
}

/** What is settled beforehand of a request; chance settles the rest. */
export interface Settled {
  readonly door?: RequestKept['door']
  readonly kinds?: Intake['kinds']
  readonly spans?: readonly Span[]
  readonly isProven?: boolean
  readonly isSecured?: boolean
  readonly isBackdated?: boolean
}

const secured = (acting: Acting, requestId: string, spans: readonly Span[]): void => {
  const { desk } = acting
  const { holds } = desk.chronicle
  const now = desk.now()
  const there = spans.filter((span) => thereThrough(desk.chronicle, span, now) !== null)
  if (there.length === 0) return
  const prefix = `H-${desk.today().slice(0, 4)}-`
  holds.push({
    number: numberAfter(
      holds.map(({ number }) => number),
      prefix,
      3,
    ),
    basis: 'request',
    spans: there,
    placed: now,
    requestId,
    reviewOn: dayText(dayOfMinute(now) + 30),
    proposedBy: null,
    proposed: null,
    lifted: null,
    liftedBy: null,
  })
}

const spansFor = (acting: Acting, received: number): readonly Span[] => {
  const spans: Span[] = []
  const rangeCount = 1 + acting.chance.below(3)
  for (let tries = 0; spans.length < rangeCount && tries < 20; tries += 1) {
    const span = footageOf(acting, received, new Set(spans.map(({ cameraId }) => cameraId)))
    if (span !== null) spans.push(span)
  }
  return spans
}

/** null where no camera has footage of a time that could be asked for. */
export const receiveAs = async (acting: Acting, settled: Settled): Promise<RequestKept | null> => {
  const { desk, chance } = acting
  const { chronicle } = desk
  const isBackdated = settled.isBackdated ?? oneOutOf(acting, 8)
  const received = desk.now() - (isBackdated ? 1440 * (1 + chance.below(3)) : chance.below(10))
  const spans = settled.spans ?? spansFor(acting, received)
  if (spans.length === 0) return null
  const { applicant, needs } = applicantOf(acting, settled.door)
  const isProven = settled.isProven ?? chance.below(2) === 0
  const isSecured = settled.isSecured ?? chance.below(2) === 0
  const name = nameOf(chronicle.requests.length)
  const kinds = settled.kinds ?? kindsOf(acting)
  const intake: Intake = {
    requester: { name, phone: `010-${1000 + chronicle.requests.length}-${1000 + chance.below(9000)}`, address: '' },
    applicant,
    kinds,
    priorViewing:
      kinds.includes('deletion') && !kinds.includes('viewing') ? { how: 'told', note: '지난달 열람함' } : null,
    purpose: chance.of(['넘어진 경위 확인', '분실물 확인', '주차 접촉 확인']),
    hint: '',
    ranges: spans.map(({ cameraId, from, to }) => ({ cameraId, from: instantOf(from), to: instantOf(to) })),
    receivedAt: instantOf(received),
    channel: chance.of(['visit', 'phone', 'post', 'email']),
    replyBy: chance.of(['visit', 'post', 'email']),
    paperLanguage: chance.of(['ko', 'ko', 'ko', 'en', 'ja']),
    identityProof: isProven ? (applicant.door === 'authority' ? 'official-card' : 'resident-card') : null,
    documentsSeen: [],
    secureAt: isSecured ? '관제실 잠금함' : null,
  }
  const { requestId, number } = await desk.act('request.receive', intake)
  const { request } = await desk.act('request.open', { requestId })
  const kept: RequestKept = {
    id: requestId,
    number,
    name,
    door: applicant.door,
    kinds,
    wishedOn: applicant.door === 'authority' ? applicant.replyWishedOn : null,
    received,
    ranges: spans.map((span, index) => ({
      ...span,
      id: request.ranges[index]?.id ?? '',
      rounds: [],
      shownAt: null,
      playings: [],
      formerlyShownAt: null,
      copies: [],
      watched: new Set<number>(),
      searched: null,
      takenUp: null,
    })),
    notices: [],
    supplements: [],
    objections: [],
    counts: [{ from: received, since: received }],
    needs: needs.filter((need) => need !== 'identity' || !isProven),
    checked: desk.now(),
    end: null,
    withdrawals: [],
    copyTakenBack: null,
  }
  chronicle.requests.push(kept)
  // What a request of the day before yesterday asks for may be there because it was asked for.
  if (isSecured) secured(acting, requestId, spans)
  // Pressed twice: the same words for the same minutes are one request under one number.
  if (oneOutOf(acting, 15)) {
    const again = await desk.act('request.receive', intake)
    if (again.number !== number) throw new Error(`${number} pressed twice became ${again.number}`)
  }
  return kept
}

export const receive: Act = async (acting) => (await receiveAs(acting, {})) !== null

const isNeedy = (request: RequestKept): boolean => request.needs.length > 0 && isStillOwed(request)

/** The next paper that is missing is brought. */
export const bring: Act = async (acting) => {
  const request = oneOf(acting, requestsWhere(acting, isNeedy))
  return request === undefined ? false : bringFor(acting, request)
}

export const bringFor = async ({ desk }: Acting, request: RequestKept): Promise<boolean> => {
  const [need] = request.needs
  if (need === undefined) return false
  const requestId = request.id
  if (need === 'identity') {
    const proof = request.door === 'authority' ? 'official-card' : 'passport'
    await desk.act('request.confirmIdentity', { requestId, proof })
  } else if (need === 'ground') {
    if (slowStatus(request) !== 'open') return false
    await desk.act('request.stateGround', {
      requestId,
      brought: 'letter',
      documentNumber: '수사과-1234',
      ground: 'consent',
      citedItem: 'item-7',
      statute: '',
      scope: '14:00부터 14:30까지',
      safeguardsAsked: true,
    })
    request.needs.push('consent-form')
  } else {
    const kinds = ['family-certificate', 'mandate', 'official-letter', 'warrant', 'consent-form'] as const
    const documents = kinds.filter((kind) => kind === need)
    await desk.act('request.recordDocuments', { requestId, documents })
  }
  request.needs = request.needs.filter((one) => one !== need)
  request.checked = desk.now()
  return true
}
