import { describe, expect, it } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { rangeIdSchema, requestIdSchema, type RequestDetail } from '../../../../domain/request/request.ts'
import { saysStretch, stretchesOf, takeOver } from '../../../../renderer/feature/viewing/from-request.ts'
import { viewingDrafts } from '../../../../renderer/feature/viewing/viewing-draft.ts'
import { footageWords, runningWords } from '../../../../renderer/feature/viewing/viewing-words.ts'
import { makeCamera } from '../camera/camera-making.ts'

const [one, two, theatre] = [makeCamera(), makeCamera(), makeCamera({ isOperatingRoom: true })]
const at = (clock: string, day = '2026-11-20') => instant(`${day}T${clock}:00+09:00`)

const now = at('14:20', '2026-11-22')

const range = (camera: typeof one, from: string, to: ReturnType<typeof at>) => ({
  id: rangeIdSchema.parse('00000000-0000-4000-9000-000000000001'),
  cameraId: camera.id,
  cameraNumber: camera.number,
  cameraPlace: camera.place,
  gone: [],
  isOperatingRoom: camera.isOperatingRoom,
  isPublic: camera.isPublic,
  from: at(from),
  to,
  availability: { kind: 'available' as const, through: plainDay('2026-12-20') },
  answer: null,
  search: null,
})

const request: RequestDetail = {
  id: requestIdSchema.parse('00000000-0000-4000-a000-000000000001'),
  number: '2026-0001',
  status: 'open',
  requester: { name: '홍길동', phone: '010-0000-0000', address: '' },
  applicant: { door: 'self' },
  kinds: ['viewing'],
  purpose: '분실물',
  hint: '',
  receivedAt: at('09:00', '2026-11-21'),
  enteredAt: at('09:00', '2026-11-21'),
  channel: 'visit',
  replyBy: 'visit',
  handlerName: '이예시',
  identity: { proof: 'passport', checkedBy: '이예시', checkedAt: at('09:00', '2026-11-21') },
  documents: [],
  ranges: [
    range(one, '10:00', at('10:30')),
    range(two, '10:00', at('10:30')),
    range(theatre, '10:00', at('10:30')),
    range(one, '23:50', at('00:00', '2026-11-21')),
  ],
  notices: [],
  priorViewing: null,
  follows: null,
  followedBy: [],
  supplements: [],
  objections: [],
  reopenings: [],
  receiptPrintedCount: 0,
  openHolds: [],
  withdrawnAt: null,
  unclaimed: null,
  copies: [],
  paperLanguage: 'ko',
  history: [],
}

describe('taking over a request', () => {
  it('rule 19: of what was granted in part takes the pieces', () => {
    const shown = [
      { from: at('10:00'), to: at('10:05') },
      { from: at('10:20'), to: at('10:30') },
    ]
    const result = {
      kind: 'part' as const,
      masking: 'none' as const,
      shown,
      reason: { ground: 'not-filmed' as const, facts: '' },
    }
    const ranges = [{ ...range(one, '10:00', at('10:30')), answer: { kind: 'decided' as const, result } }]
    expect(stretchesOf({ ranges }).map(({ from, to }) => ({ from, to }))).toEqual(shown)
  })

  it('rule 34: watches cameras of one time together and leaves operating rooms out', () => {
    expect(stretchesOf(request).map(({ cameraIds }) => cameraIds)).toEqual([[one.id, two.id], [one.id]])
  })

  it('fills the first stretch, the purpose and the requester', () => {
    expect(takeOver(viewingDrafts.blank, request, '열람 청구 응대', now)).toMatchObject({
      cameraIds: [one.id, two.id],
      footage: { typed: '11-20 (금) 10:00–10:30', typedAt: now },
      purpose: '열람 청구 응대',
      outsiders: '홍길동',
      requestId: request.id,
    })
  })

  it('rule 19: tells whether the fields still say what was asked for', () => {
    const [first] = stretchesOf(request)
    const taken = takeOver(viewingDrafts.blank, request, '응대', now)
    expect(first !== undefined && saysStretch(taken, first, now)).toBe(true)
    expect(
      first !== undefined &&
        saysStretch({ ...taken, footage: { typed: '11-20 10:00-10:31', typedAt: now } }, first, now),
    ).toBe(false)
  })

  it('rule 12: names no outsider while the identity is not confirmed', () => {
    expect(takeOver(viewingDrafts.blank, { ...request, identity: null }, '응대', now).outsiders).toBe('')
  })

  it('keeps a purpose that was typed, and writes a stretch until midnight on its own day', () => {
    const late = { ...request, ranges: request.ranges.slice(3) }
    expect(takeOver({ ...viewingDrafts.blank, purpose: '점검' }, late, '응대', now)).toMatchObject({
      purpose: '점검',
      footage: { typed: '11-20 (금) 23:50–24:00' },
    })
  })
})

describe('words of the log', () => {
  it('writes an end at midnight as 24:00 and names another day', () => {
    expect(footageWords(at('23:50'), at('00:00', '2026-11-21'))).toBe('11-20 23:50–24:00')
    expect(footageWords(at('23:50'), at('00:10', '2026-11-21'))).toBe('11-20 23:50–11-21 00:10')
    expect(footageWords(at('10:00'), at('10:30'))).toBe('11-20 10:00–10:30')
  })

  it('counts the running time in minutes and seconds, with hours where there are any', () => {
    expect(runningWords(at('10:00'), instant('2026-11-20T10:06:42+09:00'))).toBe('06:42')
    expect(runningWords(at('10:00'), instant('2026-11-20T11:06:42+09:00'))).toBe('1:06:42')
    expect(runningWords(at('10:00'), at('09:59'))).toBe('00:00')
  })
})
