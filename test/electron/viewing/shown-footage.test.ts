import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import {
  cameraFacts,
  honestInputs,
  intakeFor,
  longAgo,
  receive,
  registerCamera,
  yesterday,
  refusalOf,
} from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const shown = async (
  built: House,
  requestId: string,
  cameraId: string,
  footage: readonly [string, string] = yesterday,
) =>
  built.dispatch('viewing.record', {
    cameraIds: [cameraId],
    footageFrom: footage[0],
    footageTo: footage[1],
    purpose: '로비에서 넘어짐',
    startedAt: '2026-11-23T00:50:00.000Z',
    endedAt: '2026-11-23T00:55:00.000Z',
    withStaff: '',
    outsiders: '홍길동',
    requestId,
  })

const issue = (field: string, reason: string) => ({ failure: { kind: 'invalid', issues: [{ field, reason }] } })

const at = (clock: string) => instant(`2026-11-23T${clock}:00.000Z`)

const shownAt = async (built: House, requestId: string, cameraId: string, startedAt: string) =>
  built.dispatch('viewing.record', {
    cameraIds: [cameraId],
    footageFrom: yesterday[0],
    footageTo: yesterday[1],
    purpose: '로비에서 넘어짐',
    startedAt,
    endedAt: startedAt,
    withStaff: '',
    outsiders: '홍길동',
    requestId,
  })

describe('rules 18, 19: a viewing is judged by when it took place', () => {
  test('one of the time when the request was refused is none, though it was taken up again since', async () => {
    const built = await openHouse()
    const { requestId, cameraId } = await receive(built, yesterday)
    built.now = at('02:00')
    await built.call(
      'decision.notify',
      await refusalOf(built, requestId, { ground: 'law-restricts', facts: '「의료법」 제22조' }),
    )
    built.now = at('03:00')
    await built.call('request.reopen', {
      requestId,
      reason: '새 진단서',
      reasonArrivedAt: at('02:45'),
      rangeIds: (await built.call('request.open', { requestId })).request.ranges.map(({ id }) => id),
    })
    built.now = at('04:00')
    expect(await shownAt(built, requestId, cameraId, at('02:30'))).toMatchObject(issue('requestId', 'basis-missing'))
    expect(await shownAt(built, requestId, cameraId, at('03:30'))).toMatchObject({ ok: true })
  })

  test('one from before the withdrawal is written down after it, and one from after it is none', async () => {
    const built = await openHouse()
    const { requestId, cameraId } = await receive(built, yesterday)
    built.now = at('02:00')
    await built.call('request.withdraw', { requestId, reason: '더 필요 없음' })
    built.now = at('03:00')
    expect(await shownAt(built, requestId, cameraId, at('02:30'))).toMatchObject(issue('requestId', 'basis-missing'))
    expect(await shownAt(built, requestId, cameraId, at('01:30'))).toMatchObject({ ok: true })
    expect((await built.call('request.open', { requestId })).request.status).toBe('withdrawn')
  })
})

describe('footage shown to outsiders', () => {
  test('rule 19: is footage that the request asks for', async () => {
    const built = await openHouse()
    const { requestId, cameraId } = await receive(built, yesterday)
    expect(await shown(built, requestId, cameraId)).toMatchObject({ ok: true })
  })

  test('rule 41: settles no request for deletion, which is answered by a notice', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-001')
    const priorViewing = { how: 'told', note: '11월 20일 원무과에서 함께 봄' } as const
    const intake = { ...intakeFor(cameraId, ...yesterday), kinds: ['deletion' as const], priorViewing }
    const { requestId } = await built.call('request.receive', intake)
    expect(await shown(built, requestId, cameraId)).toMatchObject({ ok: true })
    const { request } = await built.call('request.open', { requestId })
    expect(request.status).toBe('open')
    expect(request.ranges.map(({ answer }) => answer)).toEqual([null])
  })

  test('rule 19: is not of a camera that the request does not name', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built, yesterday)
    const other = await registerCamera(built, 'C-999')
    expect(await shown(built, requestId, other)).toMatchObject(issue('cameraIds.0', 'not-asked-for'))
  })

  test('rule 19: is not of another time than the request names', async () => {
    const built = await openHouse()
    const { requestId, cameraId } = await receive(built, yesterday)
    const later = ['2026-11-22T05:30:00.000Z', '2026-11-22T06:00:00.000Z'] as const
    expect(await shown(built, requestId, cameraId, later)).toMatchObject(issue('cameraIds.0', 'not-asked-for'))
  })

  test('rule 19: a refused request is no basis', async () => {
    const built = await openHouse()
    const { requestId, cameraId } = await receive(built, yesterday)
    const draft = await refusalOf(built, requestId, { ground: 'law-restricts', facts: '「의료법」 제21조' })
    await built.call('decision.notify', draft)
    expect(await shown(built, requestId, cameraId)).toMatchObject(issue('requestId', 'basis-missing'))
  })
})

describe('two hundred stretches, each of the longest words', () => {
  test('rule 17: are received, refused and listed', async () => {
    const built = await openHouse()
    const camera = {
      ...cameraFacts,
      building: '가'.repeat(40),
      floor: '나'.repeat(40),
      place: '다'.repeat(200),
      zone: '라'.repeat(40),
      fieldOfView: '마'.repeat(200),
    }
    const cameraIds: string[] = []
    for (let count = 1; count <= 50; count += 1) {
      const number = `${String(count).padStart(2, '0')}${'바'.repeat(28)}`
      cameraIds.push((await built.call('camera.register', { ...camera, number, audio: false })).cameraId)
    }
    const ranges = (span: readonly [string, string]) =>
      Array.from({ length: 200 }, (_, index) => ({ cameraId: cameraIds[index % 50] ?? '', from: span[0], to: span[1] }))
    const intake = { ...intakeFor(cameraIds[0] ?? '', ...longAgo), ranges: ranges(longAgo), secureAt: '사'.repeat(200) }
    const { requestId } = await built.call('request.receive', intake)
    await built.call('decision.notify', await refusalOf(built, requestId))
    await built.call('request.receive', { ...intake, ranges: ranges(yesterday) })
    await built.call('viewing.record', {
      ...(await honestInputs['viewing.record'](built)),
      cameraIds,
      withStaff: '아'.repeat(200),
      purpose: '자'.repeat(200),
    })
    const period = { from: '2026-11-01', to: '2026-11-30' }
    const { rows } = await built.call('ledger.list', { period, kinds: ['viewing', 'use'], before: null })
    expect(rows).toHaveLength(2)
    const { request } = await built.call('request.open', { requestId })
    for (const paper of [
      { kind: 'receipt', requestId } as const,
      { kind: 'notice', noticeId: request.notices[0]?.id ?? '' } as const,
    ])
      await built.call('paper.output', { paper, to: 'printer', purpose: '교부' })
  })
})
