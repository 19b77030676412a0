import { describe, expect, test } from 'vitest'
import { cameraFacts, registerCamera } from '../door/honest-inputs.ts'
import { clinic, entryCountOf, house, type House, openHouse, settle } from '../door/house.ts'

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

test('rule 32: an operating room starts with thirty days where the policy has fewer; any other camera with the policy', async () => {
  const built = house()
  const retention = { count: 14, unit: 'day', statedAs: '촬영일부터 14일', longerReason: '' } as const
  await settle(built, { ...clinic, retention })
  for (const place of ['제1수술실', '로비'])
    await built.call('camera.register', { ...cameraFacts, number: place, place, isPublic: false, audio: false })
  const { cameras } = await built.call('camera.list', {})
  const daysOf = (place: string) => cameras.find((camera) => camera.place === place)?.retention
  expect(daysOf('제1수술실')).toMatchObject({ count: 30, unit: 'day' })
  expect(daysOf('로비')).toEqual(retention)
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

test('rule 38: a basis is stated only where one is needed, though many cameras are stated in one go', async () => {
  const built = await openHouse()
  const open = await registerCamera(built, 'A-1')
  const closed = await built.call('camera.register', { ...cameraFacts, number: 'A-2', isPublic: false, audio: false })
  const cameraIds = [open, closed.cameraId]
  await built.call('camera.statePurposes', { cameraIds, purposes: [...clinic.purposes], basis: 'consent' })
  expect((await standingOf(built, open))?.basis).toBeNull()
  expect((await standingOf(built, closed.cameraId))?.basis).toBe('consent')
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

test('rules 39 and 48: what the inventory owes stands in today until it is stated', async () => {
  const built = await openHouse()
  const cameraIds = [await registerCamera(built, 'A-1')]
  const kindsToday = async () => (await built.call('today.list', {})).tasks.map(({ kind }) => kind)
  const facts = { name: '견본보안', task: '유지보수', contractedOn: null, checkedOn: null, isDisclosed: false }
  const { companyId } = await built.call('company.register', facts)
  expect(await kindsToday()).toEqual([])
  await built.call('camera.entrust', { cameraIds, companyId })
  await built.call('camera.checkSign', signOf(cameraIds))
  expect(await kindsToday()).toEqual(['sign-incomplete', 'company-contract', 'company-check'])
  const settled = { contractedOn: '2026-03-02', checkedOn: '2026-11-01', isDisclosed: true }
  await built.call('company.restate', { ...facts, ...settled, companyId })
  await built.call('camera.checkSign', {
    ...signOf(cameraIds),
    shows: ['purpose-and-place', 'range-and-hours', 'contact'],
  })
  expect(await kindsToday()).toEqual([])
})
