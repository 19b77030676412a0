// By when what is granted is to be seen (Decree art. 41(4)). Received on 2026-11-23: the last day is 2026-12-03.
import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { intakeFor, postponementOf, refusalOf, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const secured = async (built: House): Promise<string> => {
  const cameraId = await registerCamera(built, 'C-001')
  const intake = { ...intakeFor(cameraId, ...yesterday), secureAt: '관제실 NVR' }
  return (await built.call('request.receive', intake)).requestId
}

const grantFor = async (
  built: House,
  requestId: string,
  day: string,
  part: { readonly isRequestersWish?: true } = {},
): Promise<InputOf<'decision.notify'>> => {
  const refusal = await refusalOf(built, requestId)
  return {
    ...refusal,
    results: refusal.results.map(({ rangeId }) => ({ rangeId, result: { kind: 'granted', masking: 'none' } })),
    appointment: { at: `${day}T01:00:00.000Z`, place: '원무팀', forms: ['watching'], method: 'visit', ...part },
    objection: '',
  }
}

const late = (detail: string) => ({
  ok: false,
  failure: { kind: 'invalid', issues: [{ field: 'appointment.at', reason: 'viewing-late', detail }] },
})

test('rule 1: what is granted is seen by the tenth day; a later one is the requester’s own wish, and the paper says so', async () => {
  const built = await openHouse()
  const requestId = await secured(built)
  expect(await built.dispatch('decision.notify', await grantFor(built, requestId, '2026-12-04'))).toEqual(
    late('2026-12-03'),
  )
  const wished = await grantFor(built, requestId, '2026-12-20', { isRequestersWish: true })
  const { noticeId } = await built.call('decision.notify', wished)
  await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '교부' })
  expect(JSON.stringify(built.machine.printed)).toContain('원하신 날')
})

test('rule 1: the tenth day itself is in time', async () => {
  const built = await openHouse()
  const draft = await grantFor(built, await secured(built), '2026-12-03')
  expect(await built.dispatch('decision.notify', draft)).toMatchObject({ ok: true })
})

test('rule 11: late already, or when a cause has ended, it is seen without delay', async () => {
  const built = await openHouse()
  const requestId = await secured(built)
  await built.call('decision.notify', await postponementOf(built, requestId))
  built.now = instant('2026-12-10T01:00:00Z')
  await built.call('decision.endPostponement', { requestId })
  expect(await built.dispatch('decision.notify', await grantFor(built, requestId, '2026-12-16'))).toEqual(
    late('2026-12-15'),
  )
  await built.call('decision.notify', await grantFor(built, requestId, '2026-12-15'))
})

test('rule 11: an end more than thirty days off is asked about once', async () => {
  const built = await openHouse()
  const requestId = await secured(built)
  const draft = await postponementOf(built, requestId)
  const until = (isFarEndMeant: boolean) => ({
    ...draft,
    results: draft.results.map(({ rangeId }) => ({
      rangeId,
      result: {
        kind: 'postponed' as const,
        postponement: { cause: 'masking' as const, facts: '', expectedEndOn: '2027-12-01', isFarEndMeant },
      },
    })),
  })
  expect(await built.dispatch('decision.notify', until(false))).toMatchObject({
    failure: { issues: [{ field: 'results.0.result.postponement.expectedEndOn', reason: 'end-far-off' }] },
  })
  await built.call('decision.notify', until(true))
})
