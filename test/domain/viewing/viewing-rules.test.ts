import { describe, expect, it } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { Camera } from '../../../domain/camera/camera.ts'
import { type ViewingRecord, viewingRecordSchema } from '../../../domain/viewing/operations.ts'
import { type RequestBehindViewing, viewableSpans, viewingIssues } from '../../../domain/viewing/viewing-rules.ts'
import { cameraWith } from '../cameras.ts'

const at = (text: string) => instant(`${text}:00+09:00`)
const now = at('2026-11-23T15:30')
const camera = cameraWith()
const typed = {
  cameraIds: [camera.id],
  footageFrom: at('2026-11-22T14:00'),
  footageTo: at('2026-11-22T14:30'),
  purpose: '분실물 확인',
  startedAt: at('2026-11-23T15:00'),
  endedAt: at('2026-11-23T15:20'),
  withStaff: '',
  outsiders: '',
  requestId: null,
}
const record = viewingRecordSchema.parse(typed)
const onRequest = viewingRecordSchema.parse({
  ...typed,
  requestId: '00000000-0000-4000-8000-000000000009',
  outsiders: '홍길동',
})
const received: RequestBehindViewing = {
  receivedAt: at('2026-11-23T10:00'),
  openNeeds: [],
  isCheckedSince: false,
  isOver: false,
  ranges: [{ cameraId: camera.id, from: typed.footageFrom, to: typed.footageTo }],
}

const issuesOf = (facts: Partial<ViewingRecord>, cameras: readonly Camera[] = [camera]) =>
  viewingIssues({ ...record, ...facts }, cameras, null, now)

describe('a viewing', () => {
  it('of yesterday’s footage by staff passes', () => {
    expect(issuesOf({})).toEqual([])
  })

  it('rule 18: states its purpose', () => {
    const issues = viewingRecordSchema.safeParse({ ...typed, purpose: ' ' }).error?.issues
    expect(issues?.map(({ path, message }) => [path.join('.'), message])).toContainEqual(['purpose', 'required'])
  })

  it.each([
    ['an end before its start', { endedAt: at('2026-11-23T14:59') }, 'endedAt', 'end-before-start'],
    ['an end in the future', { endedAt: at('2026-11-23T15:31') }, 'endedAt', 'in-future'],
    ['footage that ends before it starts', { footageTo: at('2026-11-22T13:00') }, 'footageTo', 'end-before-start'],
    ['footage in the future', { footageTo: at('2026-11-23T15:31') }, 'footageTo', 'in-future'],
    ['footage filmed after the viewing', { footageTo: at('2026-11-23T15:21') }, 'footageTo', 'in-future'],
    ['footage from before the camera', { footageFrom: at('2026-01-09T10:00') }, 'cameraIds.0', 'camera-not-installed'],
  ] as const)('rule 18: %s is stopped', (_what, facts, field, reason) => {
    expect(issuesOf(facts)).toMatchObject([{ field, reason }])
  })

  it('that starts in the future is stopped', () => {
    expect(issuesOf({ startedAt: at('2026-11-23T16:00'), endedAt: at('2026-11-23T16:10') })).toEqual([
      { field: 'startedAt', reason: 'in-future' },
      { field: 'endedAt', reason: 'in-future' },
    ])
  })

  it('rule 19: outsiders need a request', () => {
    expect(issuesOf({ outsiders: '이웃 주민' })).toEqual([{ field: 'outsiders', reason: 'basis-missing' }])
    expect(viewingIssues(onRequest, [camera], received, now)).toEqual([])
  })

  it('rule 12: nobody watches on a request before the identity is confirmed', () => {
    const unconfirmed = { ...received, openNeeds: ['identity'] as const }
    expect(viewingIssues(onRequest, [camera], unconfirmed, now)).toEqual([
      { field: 'requestId', reason: 'identity-unconfirmed' },
    ])
  })

  it('on a request cannot have started before it was received, nor on one that is not there', () => {
    const later = { ...received, receivedAt: at('2026-11-23T15:10') }
    expect(viewingIssues(onRequest, [camera], later, now)).toEqual([{ field: 'startedAt', reason: 'before-received' }])
    expect(viewingIssues(onRequest, [camera], null, now)).toEqual([{ field: 'requestId', reason: 'basis-missing' }])
  })

  it('rule 34: of operating-room footage never goes the ordinary way', () => {
    expect(issuesOf({}, [cameraWith({ isOperatingRoom: true })])).toEqual([
      { field: 'cameraIds.0', reason: 'operating-room', detail: 'C-001' },
    ])
  })

  it.each([
    ['10:00', '10:10', true],
    ['10:02', '10:08', true],
    ['10:10', '10:12', false],
    ['10:00', '10:12', false],
    ['10:20', '10:30', true],
    ['10:05', '10:25', false],
  ])('rule 19: what was kept back of a stretch is not shown: %s to %s', (from, to, isShown) => {
    const day = '2026-11-22T'
    const pieces = [
      { from: at(`${day}10:05`), to: at(`${day}10:10`) },
      { from: at(`${day}10:00`), to: at(`${day}10:05`) },
      { from: at(`${day}10:20`), to: at(`${day}10:30`) },
    ]
    const result = {
      kind: 'part',
      masking: 'none',
      shown: pieces,
      reason: { ground: 'not-filmed', facts: '' },
    } as const
    const range = { cameraId: camera.id, from: at(`${day}09:00`), to: at(`${day}11:00`), result }
    const watched = { ...onRequest, footageFrom: at(`${day}${from}`), footageTo: at(`${day}${to}`) }
    const issues = viewingIssues(watched, [camera], { ...received, ranges: viewableSpans(range) }, now)
    expect(issues.map(({ reason }) => reason)).toEqual(isShown ? [] : ['not-asked-for'])
  })

  it('rule 19: nothing of a refused stretch is shown, and staff alone may look at all of it', () => {
    const result = { kind: 'refused', reason: { ground: 'not-filmed', facts: '' } } as const
    const refused = { cameraId: camera.id, from: typed.footageFrom, to: typed.footageTo, result }
    expect(viewableSpans(refused)).toEqual([])
    const alone = { ...onRequest, outsiders: '' }
    expect(viewingIssues(alone, [camera], { ...received, ranges: viewableSpans(refused) }, now)).toEqual([])
  })

  it('names an unknown camera by its place in the list', () => {
    expect(issuesOf({}, [])).toEqual([{ field: 'cameraIds.0', reason: 'camera-unknown' }])
  })
})
