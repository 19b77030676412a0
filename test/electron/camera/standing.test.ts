import { describe, expect, test } from 'vitest'
import { registerCamera } from '../door/honest-inputs.ts'
import { clinic, entryCountOf, type House, openHouse } from '../door/house.ts'

const signOf = (cameraIds: readonly string[]) => ({
  cameraIds: [...cameraIds],
  checkedOn: '2026-11-20',
  checkedBy: '이책임',
  shows: ['purpose-and-place', 'range-and-hours'] as ('contact' | 'purpose-and-place' | 'range-and-hours')[],
})

const standingOf = async (built: House, id: string) =>
  (await built.call('camera.standings', {})).standings.find(({ cameraId }) => cameraId === id)

const changesOf = async (built: House, cameraId: string) =>
  (await built.call('camera.history', { cameraId })).changes.map(({ fields }) => fields)

const issuesOf = async (built: House, name: string, input: unknown) => {
  const before = await entryCountOf(built)
  const answer = await built.dispatch(name, input)
  expect(await entryCountOf(built)).toBe(before)
  if (answer.ok) throw new Error(`${name} was accepted`)
  return answer.failure.kind === 'invalid'
    ? answer.failure.issues.map(({ field, reason }) => [field, reason])
    : answer.failure.kind
}

const sixty = { count: 60, unit: 'day', statedAs: '촬영일부터 60일', longerReason: '분쟁이 잦은 곳' } as const

test('rule 38: a new camera has the purpose of a clinic that films for just one', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'A-1')
  expect(await standingOf(built, cameraId)).toEqual({
    cameraId,
    purposes: clinic.purposes,
    basis: null,
    resolution: '',
    sign: null,
    companyId: null,
  })
})

test('rule 38: only a purpose that the policy states is taken, and never none', async () => {
  const built = await openHouse()
  const cameraIds = [await registerCamera(built, 'A-1')]
  const state = { cameraIds, basis: null }
  expect(await issuesOf(built, 'camera.statePurposes', { ...state, purposes: ['직원 감시'] })).toEqual([
    ['purposes', 'not-allowed'],
  ])
  expect(await issuesOf(built, 'camera.statePurposes', { ...state, purposes: [] })).toEqual([['purposes', 'required']])
})

describe('rule 39: one look at the sign speaks for many cameras', () => {
  test('in one entry, and each keeps from what to what', async () => {
    const built = await openHouse()
    const cameraIds = [await registerCamera(built, 'A-1'), await registerCamera(built, 'A-2')]
    const before = await entryCountOf(built)
    await built.call('camera.checkSign', signOf(cameraIds))
    expect(await entryCountOf(built)).toBe(before + 1)
    for (const cameraId of cameraIds) {
      expect((await standingOf(built, cameraId))?.sign).toEqual({
        checkedOn: '2026-11-20',
        checkedBy: '이책임',
        shows: ['purpose-and-place', 'range-and-hours'],
      })
      expect(await changesOf(built, cameraId)).toEqual([
        [
          { field: 'signCheckedBy', was: null, became: '이책임' },
          { field: 'signCheckedOn', was: null, became: '2026-11-20' },
          { field: 'signShowsContact', was: null, became: false },
          { field: 'signShowsPurpose', was: null, became: true },
          { field: 'signShowsRange', was: null, became: true },
        ],
      ])
    }
    expect(await issuesOf(built, 'camera.checkSign', signOf(cameraIds))).toEqual([['cameraIds', 'nothing-changed']])
  })

  test('not on a day to come, and of no camera that was taken down', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'A-1')
    expect(await issuesOf(built, 'camera.checkSign', { ...signOf([cameraId]), checkedOn: '2026-11-24' })).toEqual([
      ['checkedOn', 'in-future'],
    ])
    await built.call('camera.retire', { cameraId, edition: 0, retiredOn: '2026-11-22', reason: '고장' })
    expect(await issuesOf(built, 'camera.checkSign', signOf([cameraId]))).toEqual([['cameraIds', 'camera-retired']])
  })
})

test('rule 48: a company is named once, and a contract is not of a day to come', async () => {
  const built = await openHouse()
  const facts = { name: '견본보안', task: '유지보수', contractedOn: null, checkedOn: null, isDisclosed: false }
  const { companyId } = await built.call('company.register', facts)
  expect(await issuesOf(built, 'company.register', facts)).toEqual([['name', 'name-taken']])
  expect(await issuesOf(built, 'company.restate', { ...facts, companyId })).toEqual([['name', 'nothing-changed']])
  expect(await issuesOf(built, 'company.restate', { ...facts, companyId, contractedOn: '2027-01-01' })).toEqual([
    ['contractedOn', 'in-future'],
  ])
  await built.call('company.restate', { ...facts, companyId, contractedOn: '2026-03-02' })
  const cameraId = await registerCamera(built, 'A-1')
  await built.call('camera.entrust', { cameraIds: [cameraId], companyId })
  expect(await changesOf(built, cameraId)).toEqual([[{ field: 'company', was: null, became: '견본보안' }]])
})

describe('rule 24: a retention changes for what is recorded from its day on', () => {
  test('not for what exists already, and not beyond 30 days without its reason', async () => {
    const built = await openHouse()
    const cameraIds = [await registerCamera(built, 'A-1')]
    const change = { cameraIds, recordedFrom: '2026-11-23', retention: sixty }
    expect(await issuesOf(built, 'camera.changeRetention', { ...change, recordedFrom: '2026-11-22' })).toEqual([
      ['recordedFrom', 'in-past'],
    ])
    expect(
      await issuesOf(built, 'camera.changeRetention', { ...change, retention: { ...sixty, longerReason: '' } }),
    ).toEqual([['retention.longerReason', 'retention-reason-missing']])
    await built.call('camera.changeRetention', change)
    const [camera] = (await built.call('camera.list', {})).cameras
    expect(camera?.retention).toEqual(sixty)
    expect(camera?.retentionRules.map(({ recordedFrom, retention }) => [recordedFrom, retention.count])).toEqual([
      ['1900-01-01', 30],
      ['2026-11-23', 60],
    ])
  })

  test('a change for a day to come speaks for the camera from that day on', async () => {
    const built = await openHouse()
    const cameraIds = [await registerCamera(built, 'A-1')]
    await built.call('camera.changeRetention', { cameraIds, recordedFrom: '2026-12-01', retention: sixty })
    const daysKept = async () => (await built.call('camera.list', {})).cameras.map(({ retention }) => retention.count)
    expect(await daysKept()).toEqual([30])
    built.now = '2026-12-01T01:00:00.000Z' as House['now']
    expect(await daysKept()).toEqual([60])
  })
})

test('a camera that was recorded as taken down by mistake films on, with its reason', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'A-1')
  const reinstate = { cameraId, edition: 1, reason: '다른 카메라였음' }
  expect(await issuesOf(built, 'camera.reinstate', { ...reinstate, edition: 0 })).toEqual([
    ['number', 'nothing-changed'],
  ])
  await built.call('camera.retire', { cameraId, edition: 0, retiredOn: '2026-11-20', reason: '고장' })
  await built.call('camera.reinstate', reinstate)
  expect((await built.call('camera.list', {})).cameras[0]?.retiredOn).toBeNull()
  expect((await built.call('camera.history', { cameraId })).changes[0]).toMatchObject({
    reason: '다른 카메라였음',
    fields: [{ field: 'retiredOn', was: '2026-11-20', became: null }],
  })
})
