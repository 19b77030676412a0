// What a viewing answers: on its own day (rule 7), and only what was asked to be seen (rule 41).
import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { honestInputs, intakeFor, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

/** Received on 11-23, so the legal last day is 12-03; the footage is secured and outlives it. */
const securedRequest = async (built: House, facts: Partial<InputOf<'request.receive'>> = {}) => {
  const cameraId = await registerCamera(built, 'C-001')
  const { requestId } = await built.call('request.receive', {
    ...intakeFor(cameraId, ...yesterday),
    secureAt: '관제실 NVR',
    ...facts,
  })
  return { cameraId, requestId }
}

const show = async (built: House, { cameraId, requestId }: { readonly cameraId: string; readonly requestId: string }) =>
  built.call('viewing.record', {
    ...(await honestInputs['viewing.record'](built)),
    cameraIds: [cameraId],
    outsiders: '홍길동',
    requestId,
    startedAt: built.now,
    endedAt: built.now,
  })

const lateDaysOf = async (built: House): Promise<readonly number[]> =>
  (await built.call('request.list', { status: 'all', after: null })).requests.map((one) => one.replyLateDayCount)

const at = (day: string) => instant(`${day}T01:00:00Z`)

test.each([
  ['2026-12-03', 0],
  ['2026-12-20', 17],
])('rule 7: footage shown at once on %s is answered %i days late, though no notice says so', async (day, count) => {
  const built = await openHouse()
  const request = await securedRequest(built)
  built.now = at(day)
  await show(built, request)
  expect(await lateDaysOf(built)).toEqual([count])
})

test('rule 7: seen once more, it is late by the day it was first shown', async () => {
  const built = await openHouse()
  const request = await securedRequest(built)
  built.now = at('2026-12-02')
  await show(built, request)
  built.now = at('2026-12-20')
  await show(built, request)
  expect(await lateDaysOf(built)).toEqual([0])
})

test.each([
  ['2026-12-02', 0],
  ['2026-12-20', 17],
])('rule 7: shown at once on %s and taken up again, it stays %i days late', async (day, count) => {
  const built = await openHouse()
  const request = await securedRequest(built)
  const { requestId } = request
  built.now = at(day)
  await show(built, request)
  built.now = at('2026-12-21')
  await show(built, request)
  const rangeIds = (await built.call('request.open', { requestId })).request.ranges.map(({ id }) => id)
  built.now = at('2026-12-22')
  await built.call('request.reopen', { requestId, reason: '더 볼 것이 있음', reasonArrivedAt: built.now, rangeIds })
  built.now = at('2026-12-23')
  await show(built, request)
  expect(await lateDaysOf(built)).toEqual([count])
})

test('rule 41: a viewing answers no request for suspension alone, which stays on today', async () => {
  const built = await openHouse()
  const request = await securedRequest(built, { kinds: ['suspension'] })
  await show(built, request)
  const { requestId } = request
  expect((await built.call('request.open', { requestId })).request).toMatchObject({
    status: 'open',
    ranges: [{ answer: null }],
  })
  const { tasks } = await built.call('today.list', {})
  expect(tasks).toContainEqual(expect.objectContaining({ kind: 'reply-due', requestId }))
  expect(await built.dispatch('request.close', { requestId, reason: '마침' })).toMatchObject({
    failure: { kind: 'still-owed' },
  })
})
