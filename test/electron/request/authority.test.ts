import { expect, test } from 'vitest'
import { intakeFor, letter, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const receiveLetter = async (built: House, part: object = {}) => {
  const cameraId = await registerCamera(built, 'C-001')
  const intake = intakeFor(cameraId, ...yesterday)
  const answer = await built.dispatch('request.receive', {
    ...intake,
    identityProof: 'official-card',
    documentsSeen: ['official-letter'],
    applicant: { ...letter, ...part },
  })
  return { cameraId, answer }
}

const received = async (built: House) => {
  const { cameraId } = await receiveLetter(built)
  const { requests } = await built.call('request.list', { status: 'open', after: null })
  const [request] = requests
  if (request === undefined) throw new Error('not received')
  return { cameraId, request }
}

const show = (built: House, requestId: string, cameraId: string) =>
  built.dispatch('viewing.record', {
    cameraIds: [cameraId],
    footageFrom: yesterday[0],
    footageTo: yesterday[1],
    purpose: '절도 사건 수사',
    startedAt: '2026-11-23T00:50:00.000Z',
    endedAt: '2026-11-23T00:55:00.000Z',
    withStaff: '',
    outsiders: '홍길동',
    requestId,
  })

const completed = {
  brought: 'letter',
  documentNumber: '수사과-1234',
  ground: 'other-law',
  citedItem: 'item-7',
  statute: '감염병예방법 제76조의2',
  scope: '14:00부터 14:30까지 출입구',
  safeguardsAsked: true,
  checkedAt: '2026-11-23T00:50:00.000Z',
} as const

test('rule 21: the item of art. 18(2) for investigations is refused to a private clinic', async () => {
  const { answer } = await receiveLetter(await openHouse(), { ground: 'item-7' })
  expect(answer).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'applicant.ground', reason: 'ground-public-only' }] },
  })
})

test('rule 22: a bare letter is received, rests with what it lacks, and is shown nothing', async () => {
  const built = await openHouse()
  const { request, cameraId } = await received(built)
  expect(request).toMatchObject({ status: 'open', openNeeds: ['ground'] })
  expect(await show(built, request.id, cameraId)).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'requestId', reason: 'ground-missing' }] },
  })
})

test('rule 22: completed with a ground it is provision, with ground, recipient and document in the row (rule 20)', async () => {
  const built = await openHouse()
  const { request, cameraId } = await received(built)
  await built.call('request.stateGround', { requestId: request.id, ...completed })
  expect(await show(built, request.id, cameraId)).toMatchObject({ ok: true })
  const period = { from: '2026-11-01', to: '2026-11-30' }
  const { rows } = await built.call('ledger.list', { period, kinds: ['provision', 'viewing'], before: null })
  expect(rows).toMatchObject([
    {
      kind: 'provision',
      purpose: '절도 사건 수사',
      recipient: { name: '홍길동', relation: '견본경찰서 수사과 경위' },
      basis: `보호법 제18조제2항제2호\n감염병예방법 제76조의2\n문서 수사과-1234, 접수 제${request.number}호`,
    },
  ])
})

test('rule 22: completing is checked as receiving is, and only an agency has a ground to state', async () => {
  const built = await openHouse()
  const { request, cameraId } = await received(built)
  expect(
    await built.dispatch('request.stateGround', { requestId: request.id, ...completed, statute: '' }),
  ).toMatchObject({ failure: { kind: 'invalid', issues: [{ field: 'statute', reason: 'required' }] } })
  const { requestId } = await built.call('request.receive', intakeFor(cameraId, ...yesterday))
  expect(await built.dispatch('request.stateGround', { requestId, ...completed })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'requestId', reason: 'not-allowed' }] },
  })
})

test('an agency has no ten days: the day it wishes stands in their place', async () => {
  const built = await openHouse()
  const { request } = await received(built)
  expect(request).toMatchObject({ clock: 'asked', legalLastDay: null, rawLastDay: '2026-12-01' })
  const { tasks } = await built.call('today.list', {})
  expect(tasks).toMatchObject([{ kind: 'reply-due', clock: 'asked', legalLastDay: null, rawLastDay: '2026-12-01' }])
})
