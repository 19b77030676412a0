// What a notice promised to hide is not shown at the screen either.
import { expect, test } from 'vitest'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { honestInputs, receive, refusalOf, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

type Masking = 'none' | 'others-masked'

const granted = async (built: House, masking: Masking): Promise<InputOf<'viewing.record'>> => {
  const { requestId, cameraId } = await receive(built, yesterday)
  const refusal = await refusalOf(built, requestId)
  await built.call('decision.notify', {
    ...refusal,
    results: refusal.results.map(({ rangeId }) => ({ rangeId, result: { kind: 'granted', masking } })),
    appointment: { at: '2026-11-24T01:00:00.000Z', place: '원무팀', forms: ['watching'], method: 'visit' },
    objection: '',
  })
  return {
    ...(await honestInputs['viewing.record'](built)),
    cameraIds: [cameraId],
    requestId,
    outsiders: '홍길동',
    startedAt: built.now,
    endedAt: built.now,
  }
}

const promised = { ok: false, failure: { kind: 'invalid', issues: [{ field: 'masking', reason: 'masking-promised' }] } }

test('rule 10: others whom the notice promised to hide are not shown, whatever reason is written', async () => {
  const built = await openHouse()
  const record = await granted(built, 'others-masked')
  for (const masking of [{ kind: 'none-needed' }, { kind: 'not-masked', reason: '시간이 없음' }]) {
    expect(await built.dispatch('viewing.record', { ...record, masking })).toEqual(promised)
  }
  await built.call('viewing.record', { ...record, masking: { kind: 'others-masked' } })
})

test('rule 10: staff look at what they are to mask, and what did not play was shown to nobody', async () => {
  const built = await openHouse()
  const record = await granted(built, 'others-masked')
  await built.call('viewing.record', { ...record, outsiders: '' })
  const unplayed = { ...record, result: { kind: 'not-played', words: '파일이 열리지 않음' } }
  expect(await built.dispatch('viewing.record', unplayed)).toMatchObject({ ok: true })
})

test('rule 10: where nothing was promised nothing need be hidden', async () => {
  const built = await openHouse()
  expect(await built.dispatch('viewing.record', await granted(built, 'none'))).toMatchObject({ ok: true })
})
