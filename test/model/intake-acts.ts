// Requests come in by three doors, and what they lacked comes later.
import type { InputOf } from '../../domain/contract/contract.ts'
import { type Act, type Acting, numberAfter, oneOf, oneOutOf, requestsWhere } from './year-of-acts.ts'
import type { RequestKept, Span } from './chronicle.ts'
import { isStillOwed, slowStatus } from './slow-request.ts'
import { thereThrough } from './slow-sight.ts'
import { dayOfMinute, dayText, instantOf } from './slow-time.ts'

type Intake = InputOf<'request.receive'>

const surnames = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임'] as const
const syllables = [
  '가',
  '나',
  '다',
  '라',
  '마',
  '바',
  '사',
  '아',
  '자',
  '차',
  '하',
  '도',
  '로',
  '모',
  '보',
  '소',
] as const

/** No two people of the year share a name, so that a search for one must find that one. */
const nameOf = (index: number): string =>
  `${surnames[index % 10]}${syllables[Math.floor(index / 10) % 16]}${syllables[Math.floor(index / 160) % 16]}온`

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

const applicantOf = ({ chance, desk }: Acting): { applicant: Intake['applicant']; needs: readonly string[] } => {
  const door = chance.of(['self', 'self', 'self', 'agent', 'authority'])
  if (door === 'self') return { applicant: { door }, needs: ['identity'] }
  if (door === 'agent') {
    const isChild = chance.below(2) === 0
    return {
      applicant: {
        door,
        relation: isChild ? 'parent' : 'mandated',
        filmed: { name: '홍어린', bornOn: isChild ? '2018-05-05' : '1980-05-05' },
      },
      needs: ['identity', isChild ? 'family-certificate' : 'mandate'],
    }
  }
  const isBare = chance.below(2) === 0
  const wished = chance.below(3)
  return {
    applicant: {
      door,
      body: '견본경찰서',
      department: '수사과',
      post: '',
      rank: '경위',
      replyWishedOn: wished === 0 ? null : dayText(dayOfMinute(desk.now()) + 2 + wished * 4),
      brought: isBare ? 'letter' : 'warrant',
      documentNumber: '수사과-1234',
      ground: isBare ? null : 'warrant',
      citedItem: isBare ? 'item-7' : null,
      statute: '',
      scope: isBare ? '' : '영장에 적힌 시간',
      safeguardsAsked: true,
    },
    needs: isBare ? ['identity', 'ground', 'official-letter'] : ['identity', 'warrant'],
  }
}

const kindsOf = ({ chance }: Acting): Intake['kinds'] => [
  ...chance.of([['viewing'], ['viewing'], ['viewing', 'copy'], ['copy'], ['existence', 'viewing'], ['deletion']]),
]

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
    lifted: null,
    liftedBy: null,
  })
}

export const receive: Act = async (acting) => {
  const { desk, chance } = acting
  const { chronicle } = desk
  const received = desk.now() - (oneOutOf(acting, 8) ? 1440 * (1 + chance.below(3)) : chance.below(10))
  const spans: Span[] = []
  const rangeCount = 1 + chance.below(3)
  for (let tries = 0; spans.length < rangeCount && tries < 20; tries += 1) {
    const span = footageOf(acting, received, new Set(spans.map(({ cameraId }) => cameraId)))
    if (span !== null) spans.push(span)
  }
  if (spans.length === 0) return false
  const { applicant, needs } = applicantOf(acting)
  const isProven = chance.below(2) === 0
  const isSecured = chance.below(2) === 0
  const name = nameOf(chronicle.requests.length)
  const kinds = kindsOf(acting)
  const intake: Intake = {
    requester: { name, phone: `010-${1000 + chronicle.requests.length}-${1000 + chance.below(9000)}`, address: '' },
    applicant,
    kinds,
    hasViewedBefore: kinds.includes('deletion'),
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
  if (isSecured) secured(acting, requestId, spans)
  const { request } = await desk.act('request.open', { requestId })
  chronicle.requests.push({
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
      isShown: false,
      copiedAt: null,
    })),
    notices: [],
    supplements: [],
    objections: [],
    counts: [{ from: received, since: received }],
    needs: needs.filter((need) => need !== 'identity' || !isProven),
    end: null,
  })
  // Pressed twice: the same words for the same minutes are one request under one number.
  if (oneOutOf(acting, 15)) {
    const again = await desk.act('request.receive', intake)
    if (again.number !== number) throw new Error(`${number} pressed twice became ${again.number}`)
  }
  return true
}

const isNeedy = (request: RequestKept): boolean => request.needs.length > 0 && isStillOwed(request)

/** The next paper that is missing is brought. */
export const bring: Act = async (acting) => {
  const { desk } = acting
  const request = oneOf(acting, requestsWhere(acting, isNeedy))
  const [need] = request?.needs ?? []
  if (request === undefined || need === undefined) return false
  const requestId = request.id
  if (need === 'identity') await desk.act('request.confirmIdentity', { requestId, proof: 'passport' })
  else if (need === 'ground') {
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
  return true
}
