import { describe, expect, it } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { operatingRoomIssues, readViewing } from '../../../../renderer/feature/viewing/read-viewing.ts'
import { viewingDrafts, type ViewingDraft } from '../../../../renderer/feature/viewing/viewing-draft.ts'
import { makeCamera } from '../camera/camera-making.ts'

const camera = makeCamera()
const now = instant('2026-11-22T14:20:00+09:00')
const startedAt = instant('2026-11-22T14:10:30+09:00')
const said = (typed: string) => ({ footage: { typed, typedAt: startedAt } })
const draft: ViewingDraft = {
  ...viewingDrafts.blank,
  running: { kind: 'running', startedAt },
  cameraIds: [camera.id],
  footage: { typed: '11-20 1005-1020', typedAt: startedAt },
  purpose: '시설 안전 확인',
}
const issues = (part: Partial<ViewingDraft>): readonly string[] => {
  const read = readViewing({ ...draft, ...part }, now)
  return read.kind === 'right' ? [] : read.issues.map(({ field, reason }) => `${field} ${reason}`)
}
const recorded = (part: Partial<ViewingDraft>) => {
  const read = readViewing({ ...draft, ...part }, now)
  return read.kind === 'right' ? read.record : null
}

describe('reading a viewing', () => {
  it('takes the stamped start, and now as the end of one that still runs', () => {
    expect(recorded({})).toMatchObject({
      startedAt,
      endedAt: now,
      footageFrom: instant('2026-11-20T10:05:00+09:00'),
      footageTo: instant('2026-11-20T10:20:00+09:00'),
    })
  })

  it('keeps the end that was stamped, however long the fields are corrected', () => {
    const endedAt = instant('2026-11-22T14:12:00+09:00')
    expect(recorded({ running: { kind: 'stopped', startedAt, endedAt } })).toMatchObject({ startedAt, endedAt })
  })

  it('means footage of today where no day was typed', () => {
    expect(recorded(said('10:05-10:20'))?.footageFrom).toBe(instant('2026-11-22T10:05:00+09:00'))
  })

  it('means the day on which 어제 was typed, though the viewing goes over midnight', () => {
    const typedAt = instant('2026-11-21T23:58:00+09:00')
    expect(recorded({ footage: { typed: '어제 10:05-10:20', typedAt } })?.footageFrom).toBe(
      instant('2026-11-20T10:05:00+09:00'),
    )
  })

  it('goes over midnight', () => {
    expect(recorded(said('11-20 23:50-24:00'))?.footageTo).toBe(instant('2026-11-21T00:00:00+09:00'))
    expect(recorded(said('11-20 23:50-00:10'))?.footageTo).toBe(instant('2026-11-21T00:10:00+09:00'))
  })

  it('records nothing while the time has two meanings', () => {
    expect(issues(said('11-20 3시부터 4시'))).toEqual(['footage time-ambiguous'])
  })

  it('never drops words left in the camera box', () => {
    expect(issues({ cameraTyped: '로비' })).toEqual(['cameraIds camera-unchosen'])
  })

  it('rule 18: names a missing purpose, camera and time all at once', () => {
    expect(issues({ purpose: ' ', cameraIds: [], ...said('') })).toEqual([
      'footage required',
      'cameraIds required',
      'purpose required',
    ])
  })

  it('keeps wrong text and says why', () => {
    expect(issues(said('02-30 10:00-11:00'))).toEqual(['footage not-a-day'])
    expect(issues(said('11-20 25:00-26:00'))).toEqual(['footage not-a-time'])
  })

  it('rule 14: refuses a resident number among the people', () => {
    expect(issues({ outsiders: '900101-1234567' })).toEqual(['outsiders resident-number'])
  })

  it('reads the typed times of an earlier viewing', () => {
    const past = { mode: 'past', running: { kind: 'idle' }, startedClock: '9:05', endedClock: '0912' } as const
    expect(recorded({ ...past, startedDay: '11-21' })).toMatchObject({
      startedAt: instant('2026-11-21T09:05:00+09:00'),
      endedAt: instant('2026-11-21T09:12:00+09:00'),
    })
    expect(issues({ ...past, endedClock: '' })).toEqual(['endedAt required'])
  })

  it('rule 34: says at once that an operating room takes another way', () => {
    const theatre = makeCamera({ number: '77', isOperatingRoom: true })
    expect(operatingRoomIssues([camera, theatre], { ...draft, cameraIds: [camera.id, theatre.id] })).toEqual([
      { field: 'cameraIds', reason: 'operating-room', detail: '77' },
    ])
    expect(operatingRoomIssues([camera, theatre], draft)).toEqual([])
  })
})
