import { describe, expect, test } from 'vitest'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { attemptKind } from '../../../domain/ledger/event.ts'
import { holdTerms, intakeFor, longAgo, placeHold, receive, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

const issue = (field: string, reason: string, detail?: string) => ({
  ok: false,
  failure: { kind: 'invalid', issues: [{ field, reason, ...(detail === undefined ? {} : { detail }) }] },
})

const rangesOf = async (built: House, requestId: string) =>
  (await built.call('request.open', { requestId })).request.ranges

const ofRequest = async (built: House, requestId: string, from = requestId): Promise<InputOf<'hold.place'>> => {
  const rangeIds = (await rangesOf(built, from)).map(({ id }) => id)
  return { footage: { of: 'request', requestId, rangeIds }, ...holdTerms }
}

const ofCamera = (cameraId: string, [from, to]: readonly [string, string] = yesterday): InputOf<'hold.place'> => ({
  footage: { of: 'cameras', basis: 'dispute', spans: [{ cameraId, from, to }] },
  ...holdTerms,
})

const lastKind = (built: House): string | undefined => {
  const entered = built.gate.enter()
  const row = entered?.session.book.reading.get<{ kind: string }>(
    'select kind from entry order by sequence desc limit 1',
  )
  entered?.leave()
  return row?.kind
}

describe('rule 28: a hold of what a request asks for', () => {
  test('has one number for all its stretches, and they outlive their retention', async () => {
    const built = await openHouse()
    const cameraIds = [await registerCamera(built, 'C-1'), await registerCamera(built, 'C-2')]
    const { requestId } = await built.call('request.receive', {
      ...intakeFor(cameraIds[0] ?? '', ...yesterday),
      ranges: cameraIds.map((cameraId) => ({ cameraId, from: yesterday[0], to: yesterday[1] })),
    })
    expect(await built.call('hold.place', await ofRequest(built, requestId))).toEqual({ number: 'H-2026-001' })
    expect((await rangesOf(built, requestId)).map(({ availability }) => availability)).toEqual(
      cameraIds.map(() => ({
        kind: 'held',
        through: holdTerms.reviewOn,
        holdNumber: 'H-2026-001',
        storedWhere: holdTerms.storedWhere,
      })),
    )
  })

  test('names no footage of another request', async () => {
    const built = await openHouse()
    const [one, other] = [await receive(built, yesterday), await receive(built, yesterday)]
    const input = await ofRequest(built, one.requestId, other.requestId)
    expect(await built.dispatch('hold.place', input)).toEqual(issue('footage', 'not-allowed'))
  })

  test('is not placed twice, neither by a second press nor by a stretch named twice', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built, yesterday)
    const input = await ofRequest(built, requestId)
    const rangeIds = (await rangesOf(built, requestId)).flatMap(({ id }) => [id, id])
    const twice = await Promise.all([
      built.dispatch('hold.place', { ...input, footage: { ...input.footage, rangeIds } }),
      built.dispatch('hold.place', input),
    ])
    expect(twice).toEqual([
      { ok: true, value: { number: 'H-2026-001' } },
      issue('footage.rangeIds', 'already-held', 'H-2026-001'),
    ])
    const { hold } = await built.call('hold.open', { number: 'H-2026-001' })
    expect(hold.stretches).toHaveLength(1)
  })

  test('rule 30: is placed with the request, where its footage was secured at the counter', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-1')
    const secured = { ...intakeFor(cameraId, ...yesterday), secureAt: '관제실 잠금함' }
    const { number } = await built.call('request.receive', secured)
    const { hold } = await built.call('hold.open', { number: 'H-2026-001' })
    expect(hold).toMatchObject({
      basis: 'request',
      requestNumber: number,
      reason: `열람 청구 ${number} 처리`,
      reviewOn: '2026-12-23',
      stretches: [{ cameraNumber: 'C-1' }],
    })
  })
})

describe('rule 28: a hold without a request', () => {
  test('freezes only the camera and the time it names', async () => {
    const built = await openHouse()
    const [held, other] = [await registerCamera(built, 'C-1'), await registerCamera(built, 'C-2')]
    await built.call('hold.place', ofCamera(held))
    const hourLater = ['2026-11-22T06:00:00.000Z', '2026-11-22T06:30:00.000Z'] as const
    const stretches = [
      { cameraId: held, from: yesterday[0], to: yesterday[1] },
      { cameraId: held, from: hourLater[0], to: hourLater[1] },
      { cameraId: other, from: yesterday[0], to: yesterday[1] },
    ]
    const asked = { ...intakeFor(held, ...yesterday), ranges: stretches }
    const { requestId } = await built.call('request.receive', asked)
    expect((await rangesOf(built, requestId)).map(({ availability }) => availability.kind)).toEqual([
      'held',
      'available',
      'available',
    ])
  })

  test('needs its reason, its place and its review day, each beside its field', async () => {
    const built = await openHouse()
    const input = ofCamera(await registerCamera(built, 'C-1'))
    for (const field of ['reason', 'storedWhere'] as const) {
      expect(await built.dispatch('hold.place', { ...input, [field]: ' ' })).toEqual(issue(field, 'required'))
    }
    const reviewed = (reviewOn: string) => built.dispatch('hold.place', { ...input, reviewOn })
    expect(await reviewed('2026-11-22')).toEqual(issue('reviewOn', 'in-past'))
    expect(await reviewed('2027-11-25')).toEqual(issue('reviewOn', 'review-too-far', '2027-11-24'))
  })

  test('of footage past its day is refused, and that somebody tried is an entry', async () => {
    const built = await openHouse()
    const input = ofCamera(await registerCamera(built, 'C-1'), longAgo)
    const before = await entryCountOf(built)
    expect(await built.dispatch('hold.place', input)).toEqual(
      issue('footage.spans.0.from', 'retention-passed', expect.any(String)),
    )
    expect(lastKind(built)).toBe(attemptKind)
    expect(await entryCountOf(built)).toBe(before + 1)
    expect((await built.call('hold.list', { filter: 'open', after: null })).holds).toEqual([])
  })

  test('names cameras that there are, and times that have passed', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-1')
    const forged = ofCamera('00000000-0000-4000-8000-00000000ffff')
    expect(await built.dispatch('hold.place', forged)).toEqual(issue('footage.spans.0.cameraId', 'camera-unknown'))
    const ahead = ofCamera(cameraId, [yesterday[0], '2026-11-23T02:00:00.000Z'])
    expect(await built.dispatch('hold.place', ahead)).toEqual(issue('footage.spans.0.to', 'in-future'))
  })

  test('is not placed twice, but the same footage is held for another purpose too', async () => {
    const built = await openHouse()
    const input = ofCamera(await registerCamera(built, 'C-1'))
    await built.call('hold.place', input)
    expect(await built.dispatch('hold.place', input)).toEqual(
      issue('footage.spans.0.from', 'already-held', 'H-2026-001'),
    )
    const authority = { ...input, footage: { ...input.footage, basis: 'authority' } }
    expect(await built.dispatch('hold.place', authority)).toEqual({ ok: true, value: { number: 'H-2026-002' } })
  })

  test('draws no number where it is refused', async () => {
    const built = await openHouse()
    await placeHold(built)
    await built.dispatch('hold.place', ofCamera(await registerCamera(built, 'C-9'), longAgo))
    expect(await placeHold(built)).toBe('H-2026-002')
  })
})
