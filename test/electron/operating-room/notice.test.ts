import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { openHouse } from '../door/house.ts'
import {
  consentOf,
  filmingOf,
  grant,
  putOutRefusal,
  receive,
  refuse,
  registerOperatingRoom,
} from './operating-room-inputs.ts'

describe('the notice of a decision on operating-room footage', () => {
  test('is numbered and frozen with the decision, put out with a stamp, and a task until somebody says how it was sent', async () => {
    const built = await openHouse()
    const { requestId, number } = await receive(built)
    const { noticeId, number: noticeNumber } = await refuse(built, requestId, 'ja')
    expect(noticeNumber).toBe('2026-1')
    const kinds = async () => (await built.call('today.list', {})).tasks.map(({ kind }) => kind)
    expect(await kinds()).toContain('operating-room-delivery')
    const paper = { kind: 'operating-room-notice', noticeId } as const
    await built.call('paper.output', { paper, to: 'printer', purpose: '청구인에게 통지' })
    const printed = built.machine.printed.at(-1)
    expect(printed).toMatchObject({
      kind: 'operating-room-notice',
      language: 'ja',
      subtitle: '수술실 영상 청구 결과 통지서',
    })
    expect(JSON.stringify(printed)).toContain('동의가 모이지 않음')
    const sending = {
      noticeId,
      means: { kind: 'in-person', receivedBy: '홍길동' },
      at: built.now,
      againBecause: '',
    } as const
    await built.call('operatingRoom.recordDelivery', sending)
    expect(await kinds()).not.toContain('operating-room-delivery')
    // A second record says why there is one.
    expect(await built.dispatch('operatingRoom.recordDelivery', sending)).toMatchObject({
      ok: false,
      failure: { issues: [{ field: 'againBecause', reason: 'required' }] },
    })
    const { request } = await built.call('operatingRoom.open', { requestId })
    expect(request).toMatchObject({
      number,
      verdicts: [
        { notice: { number: '2026-1', printedCount: 1, deliveries: [{ againBecause: '', recordedBy: '이책임' }] } },
      ],
    })
  })

  test('cannot have been sent before it was issued', async () => {
    const built = await openHouse()
    const noticeId = await putOutRefusal(built)
    const sent = { noticeId, means: { kind: 'in-person', receivedBy: '홍길동' }, againBecause: '' } as const
    const at = instant('2026-11-22T01:00:00Z')
    expect(await built.dispatch('operatingRoom.recordDelivery', { ...sent, at })).toMatchObject({
      ok: false,
      failure: { issues: [{ field: 'at', reason: 'before-notice' }] },
    })
  })

  test('rule 34: what is missing is counted and nobody named: what one of them said is no matter of the others', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built)
    await built.call('operatingRoom.recordConsent', consentOf(requestId, 1, 'refused'))
    const { noticeId } = await built.call('operatingRoom.decide', {
      requestId,
      verdict: { kind: 'incomplete', note: '' },
      language: 'en',
    })
    await built.call('paper.output', {
      paper: { kind: 'operating-room-notice', noticeId },
      to: 'printer',
      purpose: '통지',
    })
    const told = JSON.stringify(built.machine.printed.at(-1))
    expect(told).toContain('수술에 참여한 사람 3명의 동의')
    expect(told).toContain('Consent of 3 people who took part in the operation')
    for (const name of ['김집도', '이마취', '박간호']) expect(told).not.toContain(name)
  })

  test('a consent form is printed for each of them and kept by nobody but the clinic', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built)
    const paper = { kind: 'operating-room-consent', requestId, position: 2 } as const
    await built.call('paper.output', { paper, to: 'printer', purpose: '동의를 받으려고' })
    expect(JSON.stringify(built.machine.printed.at(-1))).toContain('이마취')
    expect(
      await built.dispatch('paper.output', { paper: { ...paper, position: 9 }, to: 'printer', purpose: '동의' }),
    ).toEqual({
      ok: false,
      failure: { kind: 'not-found', what: 'paper' },
    })
  })
})

describe('finding a request for operating-room footage', () => {
  test('by name, initials, number, day, camera and whoever joined later; the search and the opening are entries', async () => {
    const built = await openHouse()
    const { requestId, number } = await grant(built)
    await built.call('operatingRoom.addPerson', { requestId, part: 'staff', name: '최보조', title: '' })
    for (const typed of ['홍길동', 'ㅎㄱㄷ', number, '11-22', '제1수술실', '최보조']) {
      const { hits } = await built.call('search.find', { text: typed })
      expect([typed, hits.filter(({ kind }) => kind === 'operating-room')]).toEqual([
        typed,
        [{ kind: 'operating-room', operatingRoomId: requestId, number, requesterName: '홍길동', detail: '11-23 (월)' }],
      ])
    }
  })
})

describe('rule 36: a wrong line of the filming register', () => {
  test('is said anew with a reason in a line of its own, once, and both stay', async () => {
    const built = await openHouse()
    const draft = filmingOf(await registerOperatingRoom(built))
    const { filmingId } = await built.call('operatingRoom.recordFilming', draft)
    const correction = { filmingId, draft: { ...draft, patientName: '홍길순' }, because: '이름을 잘못 적음' }
    expect(await built.dispatch('operatingRoom.correctFilming', { ...correction, draft })).toMatchObject({
      ok: false,
      failure: { issues: [{ reason: 'nothing-changed' }] },
    })
    const later = await built.call('operatingRoom.correctFilming', correction)
    const { filmings } = await built.call('operatingRoom.filmings', { before: null })
    expect(
      filmings.map(({ number, patientName, corrects, correctedBy, purgeableOn }) => [
        number,
        patientName,
        corrects,
        correctedBy,
        purgeableOn,
      ]),
    ).toEqual([
      ['F-2026-002', '홍길순', { number: 'F-2026-001', because: '이름을 잘못 적음' }, null, '2029-11-23'],
      ['F-2026-001', '홍길동', null, 'F-2026-002', '2029-11-23'],
    ])
    expect(await built.dispatch('operatingRoom.correctFilming', correction)).toMatchObject({
      ok: false,
      failure: { issues: [{ reason: 'filming-corrected' }] },
    })
    // The correction itself may be put right in its turn.
    await built.call('operatingRoom.correctFilming', { ...correction, filmingId: later.filmingId, draft })
  })
})
