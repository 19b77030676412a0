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
    startedAt: checkedAt,
    endedAt: '2026-11-23T00:55:00.000Z',
    withStaff: '',
    outsiders: '홍길동',
    requestId,
  })

/** When the showing began: the papers were on the table by then. */
const checkedAt = '2026-11-23T00:50:00.000Z'

const unconfirmed = {
  failure: { kind: 'invalid', issues: [{ field: 'requestId', reason: 'representation-unconfirmed' }] },
}

test('rule 13: a card alone shows no footage of another; with the proof of relation it does', async () => {
  const built = await openHouse()
  const { requestId, cameraId } = await receiveFor(built, '2013-08-02')
  expect(await show(built, requestId, cameraId)).toMatchObject(unconfirmed)
  await built.call('request.recordDocuments', { requestId, documents: ['family-certificate'], checkedAt })
  expect(await show(built, requestId, cameraId)).toMatchObject({ ok: true })
})

test('rule 13: for somebody of 14 the proof of relation is not asked, and a mandate is', async () => {
  const built = await openHouse()
  const { requestId, cameraId } = await receiveFor(built, '2012-11-23')
  expect(
    await built.dispatch('request.recordDocuments', { requestId, documents: ['family-certificate'] }),
  ).toMatchObject({ failure: { kind: 'invalid', issues: [{ field: 'documents', reason: 'not-allowed' }] } })
  await built.call('request.recordDocuments', { requestId, documents: ['mandate'], checkedAt })
  expect(await show(built, requestId, cameraId)).toMatchObject({ ok: true })
})

test('rule 13: the guardian of a grown-up, who can sign no mandate, shows the guardianship', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const { requestId } = await built.call('request.receive', {
    ...intakeFor(cameraId, ...yesterday),
    applicant: { door: 'agent', relation: 'guardian', filmed: { name: '김어른', bornOn: '1940-05-05' } },
  })
  expect(await show(built, requestId, cameraId)).toMatchObject(unconfirmed)
  await built.call('request.recordDocuments', { requestId, documents: ['guardianship-certificate'], checkedAt })
  expect(await show(built, requestId, cameraId)).toMatchObject({ ok: true })
})

test('rule 12: of a paper the book keeps its kind, who looked and when', async () => {
  const built = await openHouse()
  const { requestId } = await receiveFor(built, '2013-08-02')
  await built.call('request.recordDocuments', { requestId, documents: ['family-certificate'], checkedAt })
  built.now = instant('2026-11-23T02:00:00.000Z')
  await built.call('request.recordDocuments', { requestId, documents: ['family-certificate'], checkedAt })
  const { request } = await built.call('request.open', { requestId })
  expect(request.documents).toEqual([{ kind: 'family-certificate', seenBy: '이책임', seenAt: checkedAt }])
})

test('the person filmed is found by name as the agent is', async () => {
  const built = await openHouse()
  const { requestId } = await receiveFor(built, '2013-08-02')
  const { hits } = await built.call('search.find', { text: '임어린' })
  expect(hits).toMatchObject([{ requestId, requesterName: '홍길동' }])
})
