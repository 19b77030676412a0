// What a notice may not give as its ground, or as its condition (rules 9, 29).
import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { receive, refusalOf, soundCheck, yesterday } from '../door/honest-inputs.ts'
import { openHouse } from '../door/house.ts'

const notFilmed = { ground: 'not-filmed', facts: '청구인이 찍히지 않음' } as const

test('rule 29: of footage that was lost before anybody looked, nobody can say who was in it', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  built.now = instant('2026-11-24T01:00:00Z')
  await built.call('recorder.recordCheck', {
    checks: [{ ...soundCheck, checkedAt: '2026-11-24T00:30:00.000Z', oldest: { on: '2026-11-23', clock: '00:04:12' } }],
    deletion: 'leave',
  })
  expect(await built.dispatch('decision.notify', await refusalOf(built, requestId, notFilmed))).toMatchObject({
    failure: { issues: [{ field: 'results.0.result.reason.ground', reason: 'ground-unproven' }] },
  })
})

test('rule 29: whoever looked while it was there may say so afterwards', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const { request } = await built.call('request.open', { requestId })
  await built.call('request.recordSearch', {
    requestId,
    searches: request.ranges.map(({ id }) => ({ rangeId: id, outcome: 'not-filmed', note: '' })),
  })
  built.now = instant('2027-02-01T01:00:00Z')
  expect(await built.dispatch('decision.notify', await refusalOf(built, requestId, notFilmed))).toMatchObject({
    ok: true,
  })
})

test('rule 9: no condition hides in the place of the appointment', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const refusal = await refusalOf(built, requestId)
  expect(
    await built.dispatch('decision.notify', {
      ...refusal,
      results: refusal.results.map(({ rangeId }) => ({ rangeId, result: { kind: 'granted', masking: 'none' } })),
      appointment: {
        at: '2026-11-24T01:00:00.000Z',
        place: '관제실, 경찰 입회 시에만 열람 가능',
        forms: ['watching'],
        method: 'visit',
      },
      objection: '',
    }),
  ).toMatchObject({ failure: { issues: [{ field: 'appointment.place', reason: 'unlawful-reason' }] } })
})
