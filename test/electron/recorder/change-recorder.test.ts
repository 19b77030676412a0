// A recorder is a thing of its own: what it is called, where its footage lies and what its clock said do not move with its name.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { foundOn } from '../../../domain/recorder/found-on.ts'
import { blankRecorder, cameraFacts, intakeFor, soundCheck } from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

type Check = InputOf<'recorder.recordCheck'>['checks'][number]

const cameraOn = async (built: House, number: string, recorder = 'NVR-1') =>
  (await built.call('camera.register', { ...cameraFacts, number, recorder, audio: false })).cameraId

const recordersOf = async (built: House) => (await built.call('recorder.list', {})).recorders

const recorderCalled = async (built: House, name: string) => {
  const found = (await recordersOf(built)).find((one) => one.name === name && one.retiredOn === null)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

/** Its clock is four minutes and twelve seconds fast, or what is said. */
const look = async (built: House, recorder: string, change: Partial<Check> = {}): Promise<void> => {
  const check = { ...soundCheck, recorder, ...change }
  await built.call('recorder.recordCheck', { checks: [check], deletion: 'leave' })
}

const issuesOf = async (built: House, name: string, input: unknown) => {
  const before = await entryCountOf(built)
  const answer = await built.dispatch(name, input)
  expect(await entryCountOf(built)).toBe(before)
  if (answer.ok) throw new Error(`${name} was accepted`)
  return answer.failure.kind === 'invalid'
    ? answer.failure.issues.map(({ field, reason }) => [field, reason])
    : answer.failure.kind
}

const restated = async (built: House, from: string, change: Partial<InputOf<'recorder.restate'>>) => {
  const { id } = await recorderCalled(built, from)
  return { ...blankRecorder, name: from, recorderId: id, edition: 0, reason: '', ...change }
}

describe('a new name', () => {
  test('leaves the checks, the cameras and the history with the recorder, and the old name in it', async () => {
    const built = await openHouse()
    await cameraOn(built, 'C-1')
    await look(built, 'NVR-1')
    const before = await entryCountOf(built)
    const change = { name: '본관 녹화기', place: '1층 관제실', channelCount: 16, reason: '이름을 맞춤' }
    await built.call('recorder.restate', await restated(built, 'NVR-1', change))
    expect(await entryCountOf(built)).toBe(before + 1)
    const [recorder] = await recordersOf(built)
    expect(recorder).toMatchObject({ name: '본관 녹화기', place: '1층 관제실', channelCount: 16, retiredOn: null })
    expect(recorder?.checks.map(({ clockErrorSeconds }) => clockErrorSeconds)).toEqual([252])
    expect((await built.call('camera.list', {})).cameras.map((camera) => camera.recorder)).toEqual(['본관 녹화기'])
    const { changes } = await built.call('recorder.history', { recorderId: recorder?.id ?? '' })
    expect(changes).toMatchObject([
      {
        edition: 1,
        reason: '이름을 맞춤',
        changedBy: '이책임',
        fields: [
          { field: 'channelCount', was: null, became: 16 },
          { field: 'name', was: 'NVR-1', became: '본관 녹화기' },
          { field: 'place', was: '', became: '1층 관제실' },
        ],
      },
    ])
  })

  test('is not that of another one in use, not unseen, and not none', async () => {
    const built = await openHouse()
    await cameraOn(built, 'C-1')
    await cameraOn(built, 'C-2', 'NVR-2')
    const asked = async (change: Partial<InputOf<'recorder.restate'>>) =>
      issuesOf(built, 'recorder.restate', await restated(built, 'NVR-1', change))
    expect(await asked({ name: 'NVR-2' })).toEqual([['name', 'name-taken']])
    expect(await asked({})).toEqual([['name', 'nothing-changed']])
    expect(await asked({ name: 'X', edition: 1 })).toEqual([['name', 'changed-meanwhile']])
    expect(await asked({ installedOn: '2026-12-01' })).toEqual([['installedOn', 'in-future']])
  })

  test('an order to destroy that is under way is not proposed a second time under it', async () => {
    const built = await openHouse()
    await cameraOn(built, 'C-1')
    await look(built, 'NVR-1', { oldest: { on: '2026-10-13', clock: '00:04:12' } })
    const [due] = (await built.call('destruction.dues', {})).dues
    await built.call('destruction.propose', { source: due?.source ?? '', method: 'overwrite', note: '' })
    await built.call('recorder.restate', await restated(built, 'NVR-1', { name: '본관 녹화기' }))
    expect((await built.call('destruction.dues', {})).dues).toEqual([])
  })
})

describe('a recorder that is replaced', () => {
  const replace = async (built: House, change: Partial<InputOf<'recorder.retire'>> = {}) => {
    const { id } = await recorderCalled(built, 'NVR-1')
    return { recorderId: id, edition: 0, retiredOn: '2026-11-20', successor: 'NVR-1', reason: '고장', ...change }
  }

  test('leaves its name to the next one, and its checks and its footage stay its own', async () => {
    const built = await openHouse()
    const cameraId = await cameraOn(built, 'C-1')
    await look(built, 'NVR-1', {
      checkedAt: '2026-11-18T01:00:00.000Z',
      clock: { on: null, clock: '10:04:12' },
      oldest: { on: '2026-10-19', clock: '00:04:12' },
    })
    expect(await built.call('recorder.retire', await replace(built))).toEqual({ movedCount: 1 })
    const recorders = await recordersOf(built)
    const midnight = instant('2026-11-21T00:00:00+09:00')
    expect(recorders.map(({ name, retiredOn, checks, stays }) => [name, retiredOn, checks.length, stays])).toEqual([
      ['NVR-1', null, 0, [{ cameraId, from: midnight, to: null }]],
      ['NVR-1', '2026-11-20', 1, [{ cameraId, from: instant('1900-01-02T00:00:00Z'), to: midnight }]],
    ])
    // The next one is new: that it has nothing from before its first day takes nothing away.
    await look(built, 'NVR-1', { oldest: { on: '2026-11-21', clock: '00:00' }, clock: { on: null, clock: '09:29' } })
    expect((await recordersOf(built)).map(({ findings }) => findings)).toEqual([[], []])
    const { requestId } = await built.call(
      'request.receive',
      intakeFor(cameraId, '2026-11-10T05:00:00.000Z', '2026-11-10T05:30:00.000Z'),
    )
    const { ranges } = (await built.call('request.open', { requestId })).request
    expect(ranges.map(({ availability }) => availability)).toMatchObject([{ kind: 'available', through: '2026-12-10' }])
  })

  test('needs the name of the next one while cameras film on it, and a day on which they did', async () => {
    const built = await openHouse()
    const cameraId = await cameraOn(built, 'C-1')
    expect(await issuesOf(built, 'recorder.retire', await replace(built, { successor: '' }))).toEqual([
      ['successor', 'recorder-films'],
    ])
    expect(await issuesOf(built, 'recorder.retire', await replace(built, { retiredOn: '2026-11-24' }))).toEqual([
      ['retiredOn', 'in-future'],
    ])
    await cameraOn(built, 'C-2', 'NVR-2')
    await built.call('camera.restate', { ...cameraFacts, number: 'C-1', recorder: 'NVR-2', cameraId, edition: 0 })
    const { id: recorderId } = await recorderCalled(built, 'NVR-2')
    const early = await replace(built, { recorderId, successor: 'NVR-3' })
    expect(await issuesOf(built, 'recorder.retire', early)).toEqual([['retiredOn', 'recorder-not-there']])
    // Nothing films on the first one any more.
    await built.call('recorder.retire', await replace(built, { retiredOn: '2026-11-23', successor: '' }))
    const unknown = { ...soundCheck, recorder: 'NVR-4' }
    expect(await issuesOf(built, 'recorder.recordCheck', { checks: [unknown], deletion: 'leave' })).toEqual([
      ['checks.0.recorder', 'recorder-unknown'],
    ])
  })

  test('by one of another name: every camera says so in its own history', async () => {
    const built = await openHouse()
    const cameraId = await cameraOn(built, 'C-1')
    await built.call('recorder.retire', await replace(built, { successor: 'NVR-9' }))
    expect((await built.call('camera.list', {})).cameras[0]?.recorder).toBe('NVR-9')
    expect((await built.call('camera.history', { cameraId })).changes).toMatchObject([
      { reason: '고장', fields: [{ field: 'recorder', was: 'NVR-1', became: 'NVR-9' }] },
    ])
  })
})

describe('a camera that names another recorder', () => {
  const restate = async (built: House, cameraId: string, recorderSince: 'now' | 'always'): Promise<void> => {
    const facts = { ...cameraFacts, number: 'C-1', recorder: 'NVR-2', channel: '7' }
    await built.call('camera.restate', { ...facts, cameraId, edition: 0, recorderSince })
  }

  test('has moved there: what was asked of earlier days is still found by the clock of the old one', async () => {
    const built = await openHouse()
    const cameraId = await cameraOn(built, 'C-1')
    await look(built, 'NVR-1')
    await restate(built, cameraId, 'now')
    await look(built, 'NVR-2', { clock: { on: null, clock: '09:29' } })
    const recorders = await recordersOf(built)
    const asked = (from: string, to: string) =>
      foundOn({ cameraId, from: instant(from), to: instant(to) }, recorders).map(({ recorder, begin }) => [
        recorder,
        begin.errorSeconds,
      ])
    expect(asked('2026-11-20T05:00:00Z', '2026-11-20T05:30:00Z')).toEqual([['NVR-1', 252]])
    expect(asked('2026-11-23T05:00:00Z', '2026-11-23T05:30:00Z')).toEqual([['NVR-2', -60]])
    expect(asked('2026-11-23T00:30:00Z', '2026-11-23T01:30:00Z')).toEqual([
      ['NVR-1', 252],
      ['NVR-2', -60],
    ])
  })

  test('had the wrong one written down: the footage has lain on the right one all the time', async () => {
    const built = await openHouse()
    const cameraId = await cameraOn(built, 'C-1')
    await restate(built, cameraId, 'always')
    const recorders = await recordersOf(built)
    // Nothing ever lay on the name that was a slip of the pen.
    expect(recorders.map(({ name, stays }) => [name, stays.map(({ to }) => to)])).toEqual([['NVR-2', [null]]])
  })
})
