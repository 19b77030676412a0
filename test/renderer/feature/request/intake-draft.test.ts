import { expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { type Camera, cameraIdSchema } from '../../../../domain/camera/camera.ts'
import {
  blankIntake,
  type IntakeDraft,
  issuesOnScreen,
  readIntake,
  spanSoFar,
} from '../../../../renderer/feature/request/intake-draft.ts'

const today = plainDay('2026-12-17')
const now = instant('2026-12-17T14:20:00+09:00')
const cameraIds = [1, 2].map((index) => cameraIdSchema.parse(`00000000-0000-4000-8000-00000000000${index}`))

const cameras = cameraIds.map((id, index): Camera => ({
  id,
  number: `CAM-0${index}`,
  building: '본관',
  floor: '1층',
  place: '로비',
  zone: '공용',
  fieldOfView: '주된 동선',
  isPublic: true,
  hours: '24시간',
  recorder: 'NVR-1',
  channel: '1',
  installedOn: plainDay('2026-01-01'),
  usedForChanging: null,
  retention: { count: 30, unit: 'day', statedAs: '30일', longerReason: '' },
  isOperatingRoom: false,
}))

const whole: IntakeDraft = {
  ...blankIntake,
  name: '임보기',
  phone: '010-0000-0000',
  cameraIds,
  spans: [
    { day: '12-16', from: '1410', to: '1440' },
    { day: '12-16', from: '15', to: '15:30' },
  ],
  purpose: '접촉 사고 확인',
  receivedDay: '12-17',
  receivedClock: '14:18',
}

const read = (draft: IntakeDraft) => readIntake(draft, cameras, now, today)

const stopsAt = (draft: IntakeDraft): readonly string[] => {
  const found = read(draft)
  return found.kind === 'stopped' ? found.issues.map(({ field, reason }) => `${field} ${reason}`) : []
}

test('every stretch is asked of every camera, in Korean time', () => {
  const found = read(whole)
  expect(found.kind === 'ready' && found.intake.ranges.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2026-12-16T05:10:00.000Z 2026-12-16T05:40:00.000Z',
    '2026-12-16T05:10:00.000Z 2026-12-16T05:40:00.000Z',
    '2026-12-16T06:00:00.000Z 2026-12-16T06:30:00.000Z',
    '2026-12-16T06:00:00.000Z 2026-12-16T06:30:00.000Z',
  ])
})

test('an end of 00:00 is the midnight that ends the typed day', () => {
  const found = read({ ...whole, spans: [{ day: '12-16', from: '23:50', to: '00:00' }] })
  expect(found.kind === 'ready' && found.intake.ranges[0]?.to).toBe('2026-12-16T15:00:00.000Z')
})

test('a blank form names each field that is missing, once', () => {
  expect(stopsAt(blankIntake)).toEqual([
    'cameras required',
    'spans.0.day required',
    'spans.0.from required',
    'spans.0.to required',
    'receivedDay required',
    'receivedClock required',
    'requester.name required',
    'requester.phone required',
    'purpose required',
  ])
})

test.each([
  [{ day: '02-30', from: '10', to: '11' }, ['spans.0.day not-a-day']],
  [{ day: '12-16', from: '25', to: '11' }, ['spans.0.from not-a-time']],
  [{ day: '12-16', from: '11', to: '10' }, ['spans.0.to end-before-start']],
  [{ day: '12-18', from: '10', to: '11' }, ['spans.0.from in-future', 'spans.0.to in-future']],
  [{ day: '2025-12-16', from: '10', to: '11' }, ['spans.0.from camera-not-installed']],
] as const)('%j is stopped beside its field, once for both cameras', (span, issues) => {
  expect(stopsAt({ ...whole, spans: [span] })).toEqual(issues)
})

test('rule 14: a resident number is stopped in the field it was typed in', () => {
  expect(stopsAt({ ...whole, hint: '900101-1234567' })).toEqual(['hint resident-number'])
})

test('rule 28: footage said to be secured needs the place where it is', () => {
  expect(stopsAt({ ...whole, isSecured: true })).toEqual(['securedWhere required'])
})

test('rule 12: identity may be confirmed later', () => {
  const found = read(whole)
  expect(found.kind === 'ready' && found.intake.identityProof).toBeNull()
})

test('what main names by range is shown at the stretch it was typed in', () => {
  const issues = issuesOnScreen([{ field: 'ranges.3.to', reason: 'after-received' }], whole)
  expect(issues).toEqual([{ field: 'spans.1.to', reason: 'after-received' }])
})

test('the day alone is enough for the clocks', () => {
  expect(spanSoFar({ day: '12-16', from: '', to: '' }, today)).toEqual({
    from: '2026-12-16T03:00:00.000Z',
    to: '2026-12-16T03:00:00.000Z',
  })
  expect(spanSoFar({ day: '', from: '10', to: '11' }, today)).toBeNull()
})
