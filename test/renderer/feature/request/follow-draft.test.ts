import { expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import type { Applicant } from '../../../../domain/request/applicant.ts'
import { type RequestDetail, rangeIdSchema, requestIdSchema } from '../../../../domain/request/request.ts'
import { cameraWith } from '../../../domain/cameras.ts'
import { cameraIdSchema } from '../../../../domain/camera/camera.ts'
import { draftFollowing } from '../../../../renderer/feature/request/follow-draft.ts'
import { readIntake } from '../../../../renderer/feature/request/intake-draft.ts'

const now = instant('2026-12-17T14:20:00+09:00')
const today = plainDay('2026-12-17')
const idOf = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
const at = (text: string) => instant(`${text}:00+09:00`)
const cameras = [1, 2].map((count) => cameraWith({ id: cameraIdSchema.parse(idOf(count)), number: `C-00${count}` }))

const spans = [
  { from: at('2026-12-10T10:00'), to: at('2026-12-10T10:30') },
  { from: at('2026-12-14T23:50'), to: at('2026-12-15T00:20') },
] as const

const requestOf = (applicant: Applicant, shownCount = 0): RequestDetail => ({
  id: requestIdSchema.parse(idOf(9)),
  number: '2026-0012',
  status: 'viewed',
  requester: { name: '홍길동', phone: '010-1234-5678', address: '견본로 1' },
  applicant,
  kinds: ['viewing', 'deletion'],
  priorViewing: null,
  follows: null,
  followedBy: [],
  purpose: '분실물',
  hint: '파란 외투',
  receivedAt: at('2026-12-16T09:00'),
  enteredAt: at('2026-12-16T09:00'),
  channel: 'post',
  replyBy: 'email',
  paperLanguage: 'ja',
  handlerName: '이예시',
  identity: { proof: 'passport', checkedBy: '이예시', checkedAt: at('2026-12-16T09:05') },
  documents: [{ kind: 'mandate', seenBy: '이예시', seenAt: at('2026-12-16T09:05') }],
  ranges: spans.flatMap((span, row) =>
    cameras.map((camera, column) => ({
      id: rangeIdSchema.parse(idOf(100 + row * cameras.length + column)),
      cameraId: camera.id,
      cameraNumber: camera.number,
      cameraPlace: camera.place,
      gone: [],
      isOperatingRoom: false,
      isPublic: true,
      ...span,
      availability: { kind: 'available' as const, through: plainDay('2027-01-05') },
      answer: row < shownCount ? ({ kind: 'shown', shownAt: at('2026-12-16T10:00'), result: null } as const) : null,
      search: null,
    })),
  ),
  notices: [],
  supplements: [],
  objections: [],
  reopenings: [],
  receiptPrintedCount: 0,
  copies: [],
  openHolds: [],
  withdrawnAt: null,
  unclaimed: null,
  history: [],
})

const applicants: readonly Applicant[] = [
  { door: 'self' },
  { door: 'agent', relation: 'mandated', filmed: { name: '김찍힘', bornOn: plainDay('1980-05-06') } },
  {
    door: 'authority',
    body: '견본경찰서',
    department: '수사과',
    post: '형사1팀',
    rank: '경위',
    brought: 'letter',
    documentNumber: '수사과-1234',
    ground: 'other-law',
    citedItem: null,
    statute: '견본법 제12조',
    scope: '10시부터',
    safeguardsAsked: true,
    replyWishedOn: null,
  },
]

test.each(applicants)('all that is known is taken over, and the same is read from it ($door)', (applicant) => {
  const request = requestOf(applicant)
  const read = readIntake(draftFollowing(request, ['copy'], cameras, now), cameras, now, today)
  expect(read.kind === 'ready' && read.intake).toMatchObject({
    requester: request.requester,
    applicant,
    kinds: ['copy'],
    follows: request.id,
    purpose: request.purpose,
    hint: request.hint,
    replyBy: request.replyBy,
    paperLanguage: request.paperLanguage,
    ranges: request.ranges.map(({ cameraId, from, to }) => ({ cameraId, from, to })),
    receivedAt: now,
  })
})

test('rules 12, 13: neither the card nor the papers seen for the earlier request count for this one', () => {
  const [, agent] = applicants
  const draft = draftFollowing(requestOf(agent ?? { door: 'self' }, 2), ['copy'], cameras, now)
  expect(draft).toMatchObject({ identityProof: null, documentsSeen: [] })
})

test('rule 41: of a deletion what was shown is taken over, with the request on which it was seen', () => {
  const read = readIntake(
    draftFollowing(requestOf({ door: 'self' }, 1), ['deletion'], cameras, now),
    cameras,
    now,
    today,
  )
  expect(read.kind === 'ready' && read.intake).toMatchObject({
    kinds: ['deletion'],
    priorViewing: { how: 'in-book', requestNumber: '2026-0012' },
    ranges: cameras.map(({ id }) => ({ cameraId: id, ...spans[0] })),
  })
})

test('what is wanted now is still to be said where nobody said it', () => {
  const read = readIntake(draftFollowing(requestOf({ door: 'self' }), [], cameras, now), cameras, now, today)
  expect(read.kind === 'stopped' && read.issues.map(({ field }) => field)).toEqual(['kinds'])
})
