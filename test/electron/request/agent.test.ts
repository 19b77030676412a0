import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { intakeFor, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const guardian = {
  door: 'agent',
  relation: 'parent',
  filmed: { name: '임어린', bornOn: '2013-08-02' },
} as const

const receiveFor = async (built: House, bornOn: string) => {
  const cameraId = await registerCamera(built, 'C-001')
  const { requestId } = await built.call('request.receive', {
    ...intakeFor(cameraId, ...yesterday),
    applicant: { ...guardian, filmed: { ...guardian.filmed, bornOn } },
  })
  return { cameraId, requestId }
}

const show = (built: House, requestId: string, cameraId: string) =>
  built.dispatch('viewing.record', {
    cameraIds: [cameraId],
    footageFrom: yesterday[0],
    footageTo: yesterday[1],
    purpose: '아이가 넘어진 경위 확인',
    startedAt: '2026-11-23T00:50:00.000Z',
    endedAt: '2026-11-23T00:55:00.000Z',
    withStaff: '',
    outsiders: '홍길동',
    requestId,
  })

const unconfirmed = {
  failure: { kind: 'invalid', issues: [{ field: 'requestId', reason: 'representation-unconfirmed' }] },
}

test('rule 13: a card alone shows no footage of another; with the proof of relation it does', async () => {
  const built = await openHouse()
  const { requestId, cameraId } = await receiveFor(built, '2013-08-02')
  expect(await show(built, requestId, cameraId)).toMatchObject(unconfirmed)
  await built.call('request.recordDocuments', { requestId, documents: ['family-certificate'] })
  expect(await show(built, requestId, cameraId)).toMatchObject({ ok: true })
})

test('rule 13: for somebody of 14 the proof of relation is not asked, and a mandate is', async () => {
  const built = await openHouse()
  const { requestId, cameraId } = await receiveFor(built, '2012-11-23')
  expect(
    await built.dispatch('request.recordDocuments', { requestId, documents: ['family-certificate'] }),
  ).toMatchObject({ failure: { kind: 'invalid', issues: [{ field: 'documents', reason: 'not-allowed' }] } })
  await built.call('request.recordDocuments', { requestId, documents: ['mandate'] })
  expect(await show(built, requestId, cameraId)).toMatchObject({ ok: true })
})

test('rule 12: of a paper the book keeps its kind, who looked and when', async () => {
  const built = await openHouse()
  const { requestId } = await receiveFor(built, '2013-08-02')
  await built.call('request.recordDocuments', { requestId, documents: ['family-certificate'] })
  built.now = instant('2026-11-23T02:00:00.000Z')
  await built.call('request.recordDocuments', { requestId, documents: ['family-certificate'] })
  const { request } = await built.call('request.open', { requestId })
  expect(request.documents).toEqual([
    { kind: 'family-certificate', seenBy: '이책임', seenAt: '2026-11-23T01:00:00.000Z' },
  ])
})

test('the person filmed is found by name as the agent is', async () => {
  const built = await openHouse()
  const { requestId } = await receiveFor(built, '2013-08-02')
  const { hits } = await built.call('search.find', { text: '임어린' })
  expect(hits).toMatchObject([{ requestId, requesterName: '홍길동' }])
})
