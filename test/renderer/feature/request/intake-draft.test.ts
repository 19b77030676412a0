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
import type { TypedSpan } from '../../../../renderer/ui/typed-span.ts'
import { onlyRule } from '../../../../domain/footage/footage-facts.ts'

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
  retentionRules: onlyRule({ count: 30, unit: 'day', statedAs: '30일', longerReason: '' }),
  isOperatingRoom: false,
  retiredOn: null,
}))

const span = (typed: string): TypedSpan => ({ typed, typedAt: now })

const whole: IntakeDraft = {
  ...blankIntake,
  name: '임보기',
  phone: '010-0000-0000',
  cameraIds,
  spans: [span('12-16 1410-1440'), span('어제 오후 3시부터 30분')],
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
  const found = read({ ...whole, spans: [span('12-16 23:50-00:00')] })
  expect(found.kind === 'ready' && found.intake.ranges[0]?.to).toBe('2026-12-16T15:00:00.000Z')
})

test('a blank form names each field that is missing, once', () => {
  expect(stopsAt(blankIntake)).toEqual([
    'cameras required',
    'spans.0 required',
    'receivedDay required',
    'receivedClock required',
    'requester.name required',
    'requester.phone required',
    'purpose required',
  ])
})

test.each([
  ['2026-02-30 10:00-11:00', ['spans.0 not-a-day']],
  ['12-16 25:00-26:00', ['spans.0 not-a-time']],
  ['12-16 11:00-10:00', ['spans.0 end-before-start']],
  ['12-16 오후 3시부터 12-15 오후 4시까지', ['spans.0 end-before-start']],
  ['2026-12-18 10:00-11:00', ['spans.0 in-future']],
  ['2025-12-16 10:00-11:00', ['spans.0 camera-not-installed']],
  ['어제 3시부터 4시', ['spans.0 time-ambiguous']],
  ['어제 오후 3시부터 20분 로비에서', ['spans.0 time-unread']],
] as const)('%s is stopped beside its field, once for both cameras', (typed, issues) => {
  expect(stopsAt({ ...whole, spans: [span(typed)] })).toEqual(issues)
})

test('words left in the camera box are never dropped', () => {
  expect(stopsAt({ ...whole, cameraTyped: '로비' })).toEqual(['cameras camera-unchosen'])
})

test('more ranges than a request can hold are stopped beside the cameras', () => {
  const spans = Array.from({ length: 101 }, () => span('12-16 14:10-14:40'))
  expect(stopsAt({ ...whole, spans })).toEqual(['cameras too-many'])
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
  expect(issues).toEqual([{ field: 'spans.1', reason: 'after-received' }])
})

test('the clocks run for the oldest of several meanings, whose footage is gone first', () => {
  expect(spanSoFar(span('어제 3시부터 4시'), now)).toEqual({
    from: '2026-12-15T18:00:00.000Z',
    to: '2026-12-15T19:00:00.000Z',
  })
  expect(spanSoFar(span('어제'), now)).toBeNull()
})

test('어제 stays the day before it was typed, and what is recorded by now is no longer in the future', () => {
  const later = instant('2026-12-18T09:00:00+09:00')
  expect(spanSoFar(span('어제 15:00-15:30'), later)?.from).toBe('2026-12-16T06:00:00.000Z')
  expect(spanSoFar(span('오늘 15:00-15:30'), now)).toBeNull()
  expect(spanSoFar(span('12-17 15:00-15:30'), later)?.from).toBe('2026-12-17T06:00:00.000Z')
})

const forChild: IntakeDraft = { ...whole, door: 'agent', filmedName: '임견본', filmedBornOn: '20130802' }

const applicantIn = (draft: IntakeDraft) => {
  const found = read(draft)
  return found.kind === 'ready' ? found.intake.applicant : null
}

test('rule 13: an agent says who was filmed, born when', () => {
  expect(applicantIn(forChild)).toEqual({
    door: 'agent',
    relation: 'parent',
    filmed: { name: '임견본', bornOn: '2013-08-02' },
  })
  expect(stopsAt({ ...forChild, filmedName: '', filmedBornOn: '' })).toEqual([
    'applicant.filmed.bornOn required',
    'applicant.filmed.name required',
  ])
  expect(stopsAt({ ...forChild, filmedBornOn: '2013-02-30' })).toEqual(['applicant.filmed.bornOn not-a-day'])
  expect(stopsAt({ ...forChild, filmedBornOn: '2026-12-18' })).toEqual(['applicant.filmed.bornOn after-received'])
})

test('rule 13: a paper ticked for a child is forgotten once the day of birth says otherwise', () => {
  const ticked: IntakeDraft = { ...forChild, documentsSeen: ['family-certificate'] }
  const documentsIn = (draft: IntakeDraft) => {
    const found = read(draft)
    return found.kind === 'ready' ? found.intake.documentsSeen : null
  }
  expect(documentsIn(ticked)).toEqual(['family-certificate'])
  expect(documentsIn({ ...ticked, filmedBornOn: '2012-12-17' })).toEqual([])
})

test('what was typed at another door does not go with the person filmed', () => {
  expect(applicantIn({ ...forChild, door: 'self' })).toEqual({ door: 'self' })
})

const fromPolice: IntakeDraft = {
  ...whole,
  door: 'authority',
  authority: { ...blankIntake.authority, body: '견본경찰서', documentNumber: '수사과-0000', citedItem: 'item-7' },
}

test('rule 22: a letter without a ground is ready to be received, with a body and a number', () => {
  expect(applicantIn(fromPolice)).toMatchObject({ door: 'authority', ground: null, citedItem: 'item-7' })
  const bare = { ...fromPolice, authority: blankIntake.authority }
  expect(stopsAt(bare)).toEqual(['applicant.body required'])
  expect(stopsAt({ ...bare, authority: { ...bare.authority, body: '견본경찰서' } })).toEqual([
    'applicant.documentNumber required',
  ])
})

test('the day that an agency wishes may be left out, and must be a day where it is typed', () => {
  const wishing = (replyWishedOn: string) => ({
    ...fromPolice,
    authority: { ...fromPolice.authority, replyWishedOn },
  })
  expect(applicantIn(wishing(''))).toMatchObject({ replyWishedOn: null })
  expect(applicantIn(wishing('12-21'))).toMatchObject({ replyWishedOn: '2026-12-21' })
  expect(stopsAt(wishing('13-45'))).toEqual(['applicant.replyWishedOn not-a-day'])
})
