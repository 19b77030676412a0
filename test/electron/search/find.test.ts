import { expect, test } from 'vitest'
import {
  handOverCopy,
  honestInputs,
  intakeFor,
  letter,
  longAgo,
  placeHold,
  proposeDestruction,
  registerCamera,
} from '../door/honest-inputs.ts'
import { openHouse } from '../door/house.ts'

test('a request is found by the day of its footage and by the day it was received, however they are written', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const { requestId } = await built.call('request.receive', intakeFor(cameraId, ...longAgo))
  const { receivedAt } = (await built.call('request.open', { requestId })).request
  expect(receivedAt.slice(0, 10)).toBe('2026-11-23')
  for (const text of ['11-23', '11월 23일', '2026. 11. 23.', '10-01', '10/1', '20261001', '홍길동 10월 1일']) {
    expect([text, (await built.call('search.find', { text })).hits]).toMatchObject([text, [{ requestId }]])
  }
  expect((await built.call('search.find', { text: '11-24' })).hits).toEqual([])
})

test('a notice is found by its number from the moment it is issued, and leads to its request', async () => {
  const built = await openHouse()
  const refusal = await honestInputs['decision.notify'](built)
  const { number } = await built.call('decision.notify', refusal)
  const { hits } = await built.call('search.find', { text: number })
  expect(hits).toContainEqual({
    kind: 'notice',
    requestId: refusal.requestId,
    number,
    requesterName: '홍길동',
    detail: '11-23 (월)',
  })
})

test('an agency is found by its name and by the number of its letter, also where that came later', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const { requestId } = await built.call('request.receive', {
    ...intakeFor(cameraId, ...longAgo),
    identityProof: 'official-card',
    documentsSeen: ['official-letter'],
    applicant: { ...letter, documentNumber: '수사과-1111' },
  })
  const found = async (text: string) => (await built.call('search.find', { text })).hits
  expect(await found('수사과-1111')).toMatchObject([{ requestId }])
  await built.call('request.stateGround', {
    requestId,
    brought: 'letter',
    documentNumber: '수사과-2345',
    ground: 'other-law',
    citedItem: null,
    statute: '감염병예방법 제76조의2',
    scope: '14:00부터 14:30까지 출입구',
    safeguardsAsked: true,
  })
  expect(await found('수사과-1111')).toEqual([])
  for (const text of ['수사과-2345', '견본경찰', 'ㄱㅊㅅ', '10-01', '홍길동'])
    expect([text, await found(text)]).toMatchObject([text, [{ requestId }]])
})

test('a hold, a copy, a demand for completion and a registered letter are found by their numbers and lead to where they stand', async () => {
  const built = await openHouse()
  const found = async (text: string) => (await built.call('search.find', { text })).hits
  const holdNumber = await placeHold(built)
  expect(await found(holdNumber)).toEqual([
    { kind: 'hold', number: holdNumber, reason: '환자 넘어짐', detail: '11-23 (월)' },
  ])

  const { copyId, number, ledgerNumber } = await handOverCopy(built)
  expect(await found(number)).toContainEqual({
    kind: 'copy',
    copyId,
    number,
    recipientName: '홍길동',
    detail: '11-23 (월)',
  })
  expect(ledgerNumber).toBeGreaterThan(0)

  const supplement = await honestInputs['request.askSupplement'](built)
  const asked = await built.call('request.askSupplement', supplement)
  expect(await found(`보완 ${asked.number}`)).toMatchObject([
    { kind: 'supplement', requestId: supplement.requestId, number: asked.number },
  ])

  const delivery = await honestInputs['notice.recordDelivery'](built)
  expect(await found('11002-1234-9876')).toEqual([])
  await built.call('notice.recordDelivery', {
    ...delivery,
    means: { kind: 'post', registeredNumber: '11002-1234-9876' },
  })
  expect((await found('11002-1234-9876')).map(({ kind }) => kind)).toEqual(['notice'])
  expect((await found('홍길동')).filter(({ kind }) => kind === 'notice')).toEqual([])
})

test('an order to destroy is found by its number, in whatever state it is', async () => {
  const built = await openHouse()
  const { number } = await proposeDestruction(built)
  const found = async () => (await built.call('search.find', { text: number.toLowerCase() })).hits
  expect(await found()).toMatchObject([{ kind: 'destruction', number, sourceNumber: expect.stringMatching(/^NVR-/) }])
  await built.call('destruction.withdraw', { number, reason: '다시 확인하기로 함' })
  expect(await found()).toHaveLength(1)
})
