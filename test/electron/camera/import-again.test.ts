import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testClinics } from '../../clinics.ts'
import { cameraFacts, holdTerms, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'
import { headers, writeCells } from '../spreadsheet/spreadsheet-bytes.ts'

const row = (number: string, place = '로비 동측', channel = '1') => [
  number,
  '본관',
  '1층',
  place,
  '로비',
  '로비 전체',
  '공개',
  '24시간',
  'NVR-1',
  channel,
]

const look = async (built: House, content: string | Uint8Array) => {
  built.machine.fileToOpen = join(built.folder, 'cameras.csv')
  writeFileSync(built.machine.fileToOpen, content)
  return (await built.call('camera.previewSpreadsheet', {})).preview
}

const bring = async (built: House, content: string | Uint8Array) => {
  const { previewId, findings } = await look(built, content)
  const answers = findings
    .filter(({ weight }) => weight === 'asks')
    .map((one) => ({ row: one.row, usedForChanging: false }))
  return built.call('camera.importSpreadsheet', { previewId, answers, leftOutRows: [], retirement: null })
}

const list = async (built: House) => (await built.call('camera.list', {})).cameras

const first = writeCells([headers, row('A-1'), row('A-2'), row('A-3')])
const later = writeCells([headers, row('A-1', '주차장'), row('A-2', '로비 동측', '7'), row('A-4')])

describe.each(testClinics.map(({ id, camerasPath, policy }) => [id, camerasPath, policy.cameras] as const))(
  'clinic %s',
  (_id, camerasPath, count) => {
    test('imported again as it is, changes nothing and asks nothing', async () => {
      const built = await openHouse()
      await bring(built, readFileSync(camerasPath))
      const { differences, findings } = await look(built, readFileSync(camerasPath))
      expect(differences).toEqual({ rows: [], unchangedCount: count, missing: [] })
      expect(findings).toEqual([])
    })
  },
)

describe('a later list', () => {
  test('is applied in one entry, from what to what, and each camera keeps what it was', async () => {
    const built = await openHouse()
    await bring(built, first)
    const entriesBefore = await entryCountOf(built)
    expect(await bring(built, later)).toEqual({ importedCount: 1, changedCount: 2, retiredCount: 0, leftOutCount: 0 })
    expect(await entryCountOf(built)).toBe(entriesBefore + 1)
    const cameras = await list(built)
    expect(cameras.map(({ number, place, channel, retiredOn }) => [number, place, channel, retiredOn])).toEqual([
      ['A-1', '주차장', '1', null],
      ['A-2', '로비 동측', '7', null],
      ['A-3', '로비 동측', '1', null],
      ['A-4', '로비 동측', '1', null],
    ])
    const [changed] = cameras
    if (changed === undefined) throw new Error('no camera')
    const { changes } = await built.call('camera.history', { cameraId: changed.id })
    expect(changes).toMatchObject([
      { edition: 1, reason: 'cameras.csv', fields: [{ field: 'place', was: '로비 동측', became: '주차장' }] },
    ])
  })

  test('takes down what it leaves out only where somebody says so, with a day and a reason', async () => {
    const built = await openHouse()
    await bring(built, first)
    const { previewId, differences } = await look(built, later)
    const cameraIds = differences?.missing.map(({ cameraId }) => cameraId) ?? []
    const choice = { previewId, answers: [], leftOutRows: [2, 3, 4] }
    const tomorrow = { cameraIds, retiredOn: '2026-11-24', reason: '철거 공사' }
    expect(await built.dispatch('camera.importSpreadsheet', { ...choice, retirement: tomorrow })).toMatchObject({
      failure: { issues: [{ field: 'retirement.retiredOn', reason: 'in-future' }] },
    })
    const retirement = { ...tomorrow, retiredOn: '2026-11-20' }
    expect(await built.call('camera.importSpreadsheet', { ...choice, retirement })).toEqual({
      importedCount: 0,
      changedCount: 0,
      retiredCount: 1,
      leftOutCount: 3,
    })
    expect((await list(built)).map(({ number, retiredOn }) => [number, retiredOn])).toEqual([
      ['A-1', null],
      ['A-2', null],
      ['A-3', '2026-11-20'],
    ])
  })

  test('takes down no camera that it names', async () => {
    const built = await openHouse()
    await bring(built, first)
    const { previewId } = await look(built, later)
    const named = (await list(built)).find(({ number }) => number === 'A-1')
    const retirement = { cameraIds: [named?.id], retiredOn: '2026-11-20', reason: '철거' }
    expect(
      await built.dispatch('camera.importSpreadsheet', { previewId, answers: [], leftOutRows: [], retirement }),
    ).toEqual({ ok: false, failure: { kind: 'not-found', what: 'camera' } })
  })

  test('is looked at again where the inventory changed after it was seen', async () => {
    const built = await openHouse()
    await bring(built, first)
    const { previewId } = await look(built, later)
    const cameraId = await registerCamera(built, 'B-1')
    const choice = { previewId, answers: [], leftOutRows: [], retirement: null }
    const meanwhile = { failure: { issues: [{ reason: 'changed-meanwhile' }] } }
    expect(await built.dispatch('camera.importSpreadsheet', choice)).toMatchObject(meanwhile)
    const again = await look(built, later)
    await built.call('camera.restate', {
      ...cameraFacts,
      number: 'B-1',
      channel: '9',
      cameraId,
      edition: 0,
      reason: '',
    })
    expect(await built.dispatch('camera.importSpreadsheet', { ...choice, previewId: again.previewId })).toMatchObject(
      meanwhile,
    )
  })
})

test('rule 28: a list denies no held footage by taking its camera down before it', async () => {
  const built = await openHouse()
  await bring(built, first)
  const cameraId = (await list(built)).find(({ number }) => number === 'A-3')?.id
  if (cameraId === undefined) throw new Error('no camera')
  const spans = [{ cameraId, from: yesterday[0], to: yesterday[1] }]
  const { number } = await built.call('hold.place', {
    footage: { of: 'cameras', basis: 'dispute', spans },
    ...holdTerms,
  })
  const { previewId } = await look(built, later)
  const retirement = { cameraIds: [cameraId], retiredOn: '2026-11-20', reason: '철거' }
  const input = { previewId, answers: [], leftOutRows: [], retirement }
  expect(await built.dispatch('camera.importSpreadsheet', input)).toEqual({
    ok: false,
    failure: {
      kind: 'invalid',
      issues: [{ field: 'retirement.retiredOn', reason: 'footage-known', detail: number }],
    },
  })
})
