import { describe, expect, test } from 'vitest'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { instant } from '../../../domain/calendar/instant.ts'
import { everyViewing } from '../../../domain/viewing/viewing-filter.ts'
import { honestInputs, receive, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const viewingOf = async (built: House): Promise<InputOf<'viewing.record'>> => honestInputs['viewing.record'](built)

const november = { from: '2026-11-01', to: '2026-11-30' }
const all = {
  period: november,
  kinds: ['use', 'viewing', 'correction'] as InputOf<'ledger.list'>['kinds'],
  before: null,
}

const rowOf = async (built: House, number: number) => (await built.call('ledger.open', { number })).row

describe('what a viewing leaves', () => {
  test('rule 18: a row that says where it was, what it came to, and nothing of masking where staff watched alone', async () => {
    const built = await openHouse()
    const result = { kind: 'not-found', words: '사람이 지나가지 않음' } as const
    const { ledgerNumber } = await built.call('viewing.record', { ...(await viewingOf(built)), result })
    const row = await rowOf(built, ledgerNumber)
    expect(row.purpose).toBe('시설 안전\n결과 없음: 사람이 지나가지 않음')
    expect(row.form).toBe('시청\n관제실')
  })

  test('the place last watched at is the usual one from then on', async () => {
    const built = await openHouse()
    expect(await built.call('viewing.choices', {})).toMatchObject({ usualPlace: '관제실', storagePlace: '관제실' })
    await built.call('viewing.record', { ...(await viewingOf(built)), place: '원무과' })
    expect((await built.call('viewing.choices', {})).usualPlace).toBe('원무과')
    const { ledgerNumber } = await built.call('viewing.record', await viewingOf(built))
    expect((await rowOf(built, ledgerNumber)).form).toBe('시청\n원무과')
  })

  test('rule 17: a viewing written down more than a day later says so', async () => {
    const built = await openHouse()
    const viewing = await viewingOf(built)
    const early = await built.call('viewing.record', viewing)
    built.now = instant('2026-11-24T00:41:00Z')
    const late = await built.call('viewing.record', viewing)
    expect((await rowOf(built, early.ledgerNumber)).purpose).not.toContain('나중에 적음')
    expect((await rowOf(built, late.ledgerNumber)).purpose).toContain('나중에 적음: 2026. 11. 24')
  })

  test('rule 25: a viewing may run over midnight, and none lasts longer than a day', async () => {
    const built = await openHouse()
    const viewing = await viewingOf(built)
    built.now = instant('2026-11-26T01:00:00Z')
    const long = { ...viewing, startedAt: '2026-11-23T14:59:00.000Z', endedAt: '2026-11-24T15:00:00.000Z' }
    expect(await built.dispatch('viewing.record', long)).toMatchObject({
      failure: { issues: [{ field: 'endedAt', reason: 'viewing-too-long' }] },
    })
    expect(await built.dispatch('viewing.record', { ...long, endedAt: '2026-11-23T15:10:00.000Z' })).toMatchObject({
      ok: true,
    })
  })

  test('rule 18: what did not play is told in words, and leaving others visible gives its reason', async () => {
    const built = await openHouse()
    const viewing = await viewingOf(built)
    expect(
      await built.dispatch('viewing.record', { ...viewing, result: { kind: 'not-played', words: ' ' } }),
    ).toMatchObject({ failure: { kind: 'invalid', issues: [{ field: 'result.words', reason: 'required' }] } })
    expect(
      await built.dispatch('viewing.record', { ...viewing, masking: { kind: 'not-masked', reason: '' } }),
    ).toMatchObject({ failure: { kind: 'invalid', issues: [{ field: 'masking.reason', reason: 'required' }] } })
  })

  test('rule 19: footage that did not play for the requester has not met the request', async () => {
    const built = await openHouse()
    const { requestId, cameraId } = await receive(built, yesterday)
    const shown = {
      ...(await viewingOf(built)),
      cameraIds: [cameraId],
      startedAt: '2026-11-23T00:50:00.000Z',
      endedAt: '2026-11-23T00:55:00.000Z',
      outsiders: '홍길동',
      requestId,
    }
    const answerOf = async () => (await built.call('request.open', { requestId })).request.ranges[0]?.answer
    await built.call('viewing.record', { ...shown, result: { kind: 'not-played', words: '녹화기 고장' } })
    expect(await answerOf()).toBeNull()
    const { ledgerNumber } = await built.call('viewing.record', { ...shown, masking: { kind: 'others-masked' } })
    expect(await answerOf()).toMatchObject({ kind: 'shown' })
    expect((await rowOf(built, ledgerNumber)).form).toBe('시청\n관제실\n다른 사람 가림')
    expect(await built.call('ledger.open', { number: ledgerNumber })).toMatchObject({ request: { id: requestId } })
  })

  test('rule 19: outsiders without a request are refused', async () => {
    const built = await openHouse()
    expect(await built.dispatch('viewing.record', { ...(await viewingOf(built)), outsiders: '이웃' })).toMatchObject({
      failure: { kind: 'invalid', issues: [{ field: 'outsiders', reason: 'basis-missing' }] },
    })
  })
})

describe('the log of viewings', () => {
  test('rule 17: shows the chain of what was restated, and the corrections are found by the same camera', async () => {
    const built = await openHouse()
    const viewing = await viewingOf(built)
    const { ledgerNumber } = await built.call('viewing.record', viewing)
    const correction = { column: 'purpose', reason: '잘못 적음' } as const
    const first = await built.call('ledger.correct', { ...correction, number: ledgerNumber, value: '화재 점검' })
    const second = await built.call('ledger.correct', { ...correction, number: first.ledgerNumber, value: '누수 점검' })
    const { viewings } = await built.call('viewing.list', { before: null })
    expect(viewings[0]?.corrections.map((one) => one.ledgerNumber)).toEqual([first.ledgerNumber, second.ledgerNumber])
    expect(viewings[0]?.corrections[0]?.words).toContain('→ 화재 점검')
    const found = await built.call('ledger.list', { ...all, cameraId: viewing.cameraIds[0] ?? null })
    expect(found.rows).toHaveLength(3)
  })

  test('each part of the filter narrows, and together they all hold', async () => {
    const built = await openHouse()
    const viewing = await viewingOf(built)
    const other = await registerCamera(built, 'C-2')
    await built.call('viewing.record', viewing)
    await built.call('viewing.record', { ...viewing, cameraIds: [other], purpose: '분실물 확인' })
    const { viewers } = await built.call('viewing.choices', {})
    const shown = async (part: Partial<InputOf<'viewing.list'>['filter']>) => {
      const answer = await built.call('viewing.list', { filter: { ...everyViewing, ...part }, before: null })
      expect(answer.totalCount).toBe(answer.viewings.length)
      return answer.viewings.map(({ ledgerNumber }) => ledgerNumber)
    }
    expect(await shown({})).toEqual([2, 1])
    expect(await shown({ cameraId: other })).toEqual([2])
    expect(await shown({ purpose: '시설 안전' })).toEqual([1])
    expect(await shown({ cameraId: other, purpose: '시설 안전' })).toEqual([])
    expect(await shown({ viewerId: viewers[0]?.id ?? null })).toEqual([2, 1])
    expect(await shown({ watchedBy: 'outsiders' })).toEqual([])
    expect(await shown({ period: { from: '2026-11-23', to: '2026-11-23' } })).toEqual([2, 1])
    expect(await shown({ period: { from: '2026-11-24', to: '2026-11-24' } })).toEqual([])
  })
})
