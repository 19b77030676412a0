import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { attemptKind } from '../../../domain/ledger/event.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'
import {
  agency,
  confirmIdentity,
  consentOf,
  everybodyConsents,
  grant,
  intakeOf,
  longAgo,
  mediator,
  receive,
  registerOperatingRoom,
  viewingOf,
} from './operating-room-inputs.ts'

const rowsOf = async (built: House) =>
  (
    await built.call('ledger.list', {
      period: { from: '2026-01-01', to: '2026-12-31' },
      kinds: ['viewing', 'use', 'provision', 'destruction'],
      before: null,
    })
  ).rows

const openRequest = async (built: House, requestId: string) =>
  (await built.call('operatingRoom.open', { requestId })).request

const lastKindOf = (built: House): string => {
  const entered = built.gate.enter()
  try {
    return (
      entered?.session.book.reading.get<{ kind: string }>('select kind from entry order by sequence desc limit 1')
        ?.kind ?? ''
    )
  } finally {
    entered?.leave()
  }
}

const granting = (requestId: string) => ({ requestId, verdict: { kind: 'granted' }, language: 'ko' }) as const

describe('rule 34: the three bases', () => {
  test('four people and three consents are blocked, and who is missing is named', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built)
    for (const position of [0, 1, 2]) await built.call('operatingRoom.recordConsent', consentOf(requestId, position))
    expect(await built.dispatch('operatingRoom.decide', granting(requestId))).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ field: 'verdict', reason: 'consent-missing', detail: '박간호' }] },
    })
    expect(lastKindOf(built)).toBe(attemptKind)
    await built.call('operatingRoom.recordConsent', consentOf(requestId, 3))
    await built.call('operatingRoom.decide', granting(requestId))
    expect((await openRequest(built, requestId)).state).toBe('granted')
  })

  test("the head's own viewing has no other way", async () => {
    const built = await openHouse()
    const requester = { name: '이원장', phone: '02-000-0000', standing: 'head' } as const
    const { requestId, cameraId } = await receive(built, { requester })
    const viewing = viewingOf(built, { requestId, cameraId })
    expect(await built.dispatch('operatingRoom.recordViewing', viewing)).toMatchObject({ ok: false })
    const plain = {
      cameraIds: [cameraId],
      footageFrom: viewing.footageFrom,
      footageTo: viewing.footageTo,
      purpose: '원장 확인',
      startedAt: viewing.startedAt,
      endedAt: viewing.endedAt,
      withStaff: '',
      outsiders: '',
      requestId: null,
    }
    expect(await built.dispatch('viewing.record', plain)).toMatchObject({
      ok: false,
      failure: { issues: [{ reason: 'operating-room' }] },
    })
    expect(await rowsOf(built)).toEqual([])
  })

  test('an agency needs the number of its letter, and what it sees is 제공', async () => {
    const built = await openHouse()
    const basis = { kind: 'authority', body: '견본경찰서', purpose: 'investigation', documentNumber: '' } as const
    const { requestId, cameraId } = await receive(built, { requester: agency, basis, people: [] })
    expect(await built.dispatch('operatingRoom.decide', granting(requestId))).toMatchObject({
      ok: false,
      failure: { issues: [{ reason: 'basis-missing' }] },
    })
    const seen = { proof: 'official-card', document: 'official-letter' } as const
    await built.call('operatingRoom.confirmIdentity', { requestId, ...seen })
    await built.call('operatingRoom.stateBasis', { requestId, basis: { ...basis, documentNumber: '수사과-1234' } })
    await built.call('operatingRoom.decide', granting(requestId))
    await built.call('operatingRoom.recordViewing', viewingOf(built, { requestId, cameraId }))
    const [row] = await rowsOf(built)
    expect(row?.kind).toBe('provision')
    expect(row?.basis).toContain('제38조의2제5항제1호')
    expect(row?.basis).toContain('수사과-1234')
  })

  test('the mediation must be opened, and the patient must consent', async () => {
    const built = await openHouse()
    const basis = { kind: 'mediation', caseNumber: '2026의조123', openedOn: null } as const
    const patient = { part: 'patient', name: '홍길동', title: '' } as const
    const { requestId } = await receive(built, { requester: mediator, basis, people: [patient] })
    await built.call('operatingRoom.recordConsent', consentOf(requestId, 0))
    expect(await built.dispatch('operatingRoom.decide', granting(requestId))).toMatchObject({ ok: false })
    await built.call('operatingRoom.stateBasis', { requestId, basis: { ...basis, openedOn: '2026-11-20' } })
    await built.call('operatingRoom.decide', granting(requestId))
  })

  test('a guardian does not speak for a patient who can decide', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built)
    const word = { ...consentOf(requestId, 0), signedBy: 'guardian', guardianName: '홍보호' }
    expect(await built.dispatch('operatingRoom.recordConsent', word)).toMatchObject({
      ok: false,
      failure: { issues: [{ field: 'signedBy', reason: 'guardian-cannot-override' }] },
    })
    const { requestId: child } = await receive(built, { capacity: 'minor' })
    await built.call('operatingRoom.recordConsent', {
      ...consentOf(child, 0),
      signedBy: 'guardian',
      guardianName: '홍보호',
    })
  })

  test('a consent taken back, or a participant found out later, stops what was granted', async () => {
    const built = await openHouse()
    const one = await grant(built)
    await built.call('operatingRoom.recordConsent', consentOf(one.requestId, 2, 'refused'))
    const blocked = await built.dispatch('operatingRoom.recordViewing', viewingOf(built, one))
    expect(blocked).toMatchObject({
      ok: false,
      failure: { issues: [{ field: 'requestId', reason: 'consent-missing', detail: '이마취' }] },
    })
    expect(lastKindOf(built)).toBe(attemptKind)
    const other = await grant(built)
    const forgotten = { part: 'staff', name: '최보조', title: '' } as const
    await built.call('operatingRoom.addPerson', { requestId: other.requestId, ...forgotten })
    expect(await built.dispatch('operatingRoom.recordViewing', viewingOf(built, other))).toMatchObject({
      ok: false,
      failure: { issues: [{ detail: '최보조' }] },
    })
  })

  test('showings are counted for each request, and only what was asked for is shown', async () => {
    const built = await openHouse()
    const one = await grant(built)
    const viewing = viewingOf(built, one)
    expect((await built.call('operatingRoom.recordViewing', viewing)).ordinal).toBe(1)
    expect((await built.call('operatingRoom.recordViewing', viewing)).ordinal).toBe(2)
    const further = { ...viewing, footageTo: '2026-11-22T07:00:00.000Z' }
    expect(await built.dispatch('operatingRoom.recordViewing', further)).toMatchObject({
      ok: false,
      failure: { issues: [{ field: 'footageTo', reason: 'not-asked-for' }] },
    })
    const anywhere = { ...viewing, isPlaceRestricted: false }
    expect(await built.dispatch('operatingRoom.recordViewing', anywhere)).toMatchObject({ ok: false })
    expect((await openRequest(built, one.requestId)).viewingCount).toBe(2)
    expect((await rowsOf(built)).map(({ kind }) => kind)).toEqual(['viewing', 'viewing'])
  })

  test('nothing shown before the grant can be entered after it', async () => {
    const built = await openHouse()
    const early = built.now
    built.now = instant('2026-11-23T02:00:00Z')
    const one = await grant(built)
    const viewing = { ...viewingOf(built, one), startedAt: early, endedAt: early }
    expect(await built.dispatch('operatingRoom.recordViewing', viewing)).toMatchObject({ ok: false })
  })
})

describe('rule 33: the footage of a request', () => {
  test('is held when it is received, and not let go before somebody decided', async () => {
    const built = await openHouse()
    const { requestId, holdNumber } = await receive(built)
    const number = holdNumber ?? ''
    built.now = instant('2026-12-25T01:00:00Z')
    const proposal = { number, reason: '보관기간이 지남' }
    expect(await built.dispatch('hold.proposeLift', proposal)).toMatchObject({
      ok: false,
      failure: { issues: [{ field: 'number', reason: 'operating-room-undecided', detail: 'OR-2026-001' }] },
    })
    await built.call('operatingRoom.decide', {
      requestId,
      verdict: { kind: 'incomplete', note: '간호사 동의가 모자람' },
      language: 'ko',
    })
    expect(await built.dispatch('hold.proposeLift', proposal)).toMatchObject({ ok: false })
    const objection = '관리책임자에게 이의를 제기하실 수 있습니다.'
    await built.call('operatingRoom.decide', {
      requestId,
      verdict: { kind: 'refused', reason: '동의 없음', objection },
      language: 'ko',
    })
    await built.call('hold.proposeLift', proposal)
  })

  test('outlives its day on that hold, and is extended while a dispute is pending', async () => {
    const built = await openHouse()
    const { requestId, cameraId, holdNumber } = await receive(built)
    await confirmIdentity(built, requestId)
    await everybodyConsents(built, requestId)
    await built.call('operatingRoom.extend', { requestId, reason: '분쟁조정 진행 중' })
    const { hold } = await built.call('hold.open', { number: holdNumber ?? '' })
    expect(hold.reviewOn).toBe('2027-01-02')
    expect((await openRequest(built, requestId)).extensions).toHaveLength(1)
    built.now = instant('2026-12-27T01:00:00Z')
    await built.call('operatingRoom.decide', granting(requestId))
    await built.call('operatingRoom.recordViewing', viewingOf(built, { requestId, cameraId }))
  })

  test('past its day is received without a hold and cannot be granted', async () => {
    const built = await openHouse()
    const { requestId, holdNumber } = await receive(built, longAgo)
    expect(holdNumber).toBeNull()
    await everybodyConsents(built, requestId)
    expect(await built.dispatch('operatingRoom.decide', granting(requestId))).toMatchObject({
      ok: false,
      failure: { issues: [{ reason: 'retention-passed' }] },
    })
    expect(lastKindOf(built)).toBe(attemptKind)
  })

  test('must be secured somewhere, and the place is asked for', async () => {
    const built = await openHouse()
    const intake = { ...intakeOf(await registerOperatingRoom(built)), storedWhere: '' }
    expect(await built.dispatch('operatingRoom.receive', intake)).toMatchObject({
      ok: false,
      failure: { issues: [{ field: 'storedWhere', reason: 'required' }] },
    })
  })
})

describe('the course of a request', () => {
  test('an undecided one is closed only as withdrawn', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built)
    const before = await entryCountOf(built)
    const closing = { requestId, how: 'done', note: '마침' }
    expect(await built.dispatch('operatingRoom.close', closing)).toEqual({ ok: false, failure: { kind: 'still-owed' } })
    expect(await entryCountOf(built)).toBe(before)
    await built.call('operatingRoom.close', { requestId, how: 'withdrawn', note: '청구인이 거둠' })
    expect((await openRequest(built, requestId)).state).toBe('closed')
  })

  test('ordinary cameras have their own way', async () => {
    const built = await openHouse()
    const facts = { number: 'C-001', building: '본원', floor: '1층', place: '로비', zone: '로비', fieldOfView: '로비' }
    const rest = { isPublic: true, hours: '24시간', recorder: 'NVR-1', channel: '1', installedOn: null } as const
    const { cameraId } = await built.call('camera.register', { ...facts, ...rest, usedForChanging: null, audio: false })
    expect(await built.dispatch('operatingRoom.receive', intakeOf(cameraId))).toMatchObject({
      ok: false,
      failure: { issues: [{ field: 'cameraIds.0', reason: 'not-operating-room' }] },
    })
  })

  test('the unconfirmed numbers are the clinic’s own, and an earlier request keeps the day it was given', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built)
    await built.call('operatingRoom.configure', { replyDays: 7, requestRegisterYears: 3, disputeExtensionDays: 60 })
    const { requestId: later } = await receive(built)
    expect((await openRequest(built, requestId)).dueOn).toBe('2026-12-03')
    expect((await openRequest(built, later)).dueOn).toBe('2026-11-30')
    const { tasks } = await built.call('today.list', {})
    expect(tasks.filter(({ kind }) => kind === 'operating-room-reply')).toHaveLength(2)
  })
})
