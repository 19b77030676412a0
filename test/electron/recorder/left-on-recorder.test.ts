// Rules 27, 29 and 31: footage does not leave the book's eye with the camera or the recorder that recorded it. It is looked at, asked
// for and destroyed until nothing of it is left.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { cameraFacts, carryOut, soundCheck } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

type Check = InputOf<'recorder.recordCheck'>['checks'][number]

const cameraOn = async (built: House, recorder: string) =>
  (await built.call('camera.register', { ...cameraFacts, number: 'C-1', recorder, audio: false })).cameraId

/** But for the sign and the access log, which are asked about too. */
const kindsToday = async (built: House) =>
  (await built.call('today.list', {})).tasks.flatMap((task) =>
    task.kind === 'sign-check' || task.kind === 'log-review'
      ? []
      : [`${task.kind} ${'number' in task ? task.number : ''}`],
  )

const duesOf = async (built: House) => (await built.call('destruction.dues', {})).dues

const look = (built: House, recorder: string, change: Partial<Check>) =>
  built.dispatch('recorder.recordCheck', {
    checks: [{ ...soundCheck, recorder, checkedAt: built.now, clock: { on: null, clock: '10:00' }, ...change }],
    deletion: 'leave',
  })

const recordersOf = async (built: House) => (await built.call('recorder.list', {})).recorders

const replace = async (built: House, successor: string): Promise<void> => {
  const [recorder] = await recordersOf(built)
  await built.call('recorder.retire', {
    recorderId: recorder?.id ?? '',
    edition: 0,
    retiredOn: '2026-11-23',
    successor,
    reason: '고장',
  })
}

const destroy = async (built: House, source: string): Promise<void> => {
  const { number } = await built.call('destruction.propose', { source, method: 'shred-medium', note: '' })
  await built.call('destruction.approve', { number })
  await built.call('destruction.approve', { number })
  const { executedAt: _executedAt, ...carried } = carryOut(number)
  await built.call('destruction.execute', { ...carried, executedAt: built.now, method: 'shred-medium' })
}

test('rule 27: what a recorder keeps too long of cameras that were all taken down is due, and gone once it was destroyed', async () => {
  const built = await openHouse()
  const cameraId = await cameraOn(built, 'NVR-5')
  await built.call('camera.retire', { cameraId, edition: 0, retiredOn: '2026-11-23', reason: '고장' })
  built.now = instant('2027-01-23T01:00:00Z')
  await look(built, 'NVR-5', { oldest: { on: '2026-11-01', clock: '00:00' } })
  expect(await duesOf(built)).toMatchObject([{ reason: 'over-retention', number: 'NVR-5', endedOn: '2026-12-01' }])
  expect(await kindsToday(built)).toEqual(['over-retention NVR-5'])
  built.now = instant('2027-01-23T05:00:00Z')
  await destroy(built, (await duesOf(built))[0]?.source ?? '')
  expect(await duesOf(built)).toEqual([])
})

describe('a recorder that was replaced', () => {
  test('rules 27 and 31: is looked at until the days of its footage are over, then asked for until that is destroyed', async () => {
    const built = await openHouse()
    await cameraOn(built, 'NVR-5')
    await replace(built, 'NVR-6')
    // Recorded through 11-23 and kept through 12-23.
    built.now = instant('2026-12-22T01:00:00Z')
    expect(await kindsToday(built)).toContain('recorder-check NVR-6 +1')
    expect((await recordersOf(built)).map(({ name, cameras }) => [name, cameras.length])).toEqual([
      ['NVR-6', 1],
      ['NVR-5', 1],
    ])
    built.now = instant('2026-12-24T01:00:00Z')
    expect(await kindsToday(built)).toContain('over-retention NVR-5')
    expect(await duesOf(built)).toMatchObject([
      { number: 'NVR-5', footage: [{ from: null, to: instant('2026-11-23T01:00:00Z') }] },
    ])
    await destroy(built, (await duesOf(built))[0]?.source ?? '')
    expect(await duesOf(built)).toEqual([])
    expect((await recordersOf(built)).find(({ name }) => name === 'NVR-5')).toMatchObject({ cameras: [], findings: [] })
    expect(await look(built, 'NVR-5', { oldest: { on: '2026-11-20', clock: '00:00' } })).toMatchObject({ ok: false })
  })

  test('rule 27: what a check sees there past its day is due at once, and a new one of its name is told from it', async () => {
    const built = await openHouse()
    await cameraOn(built, 'NVR-5')
    await replace(built, 'NVR-5')
    built.now = instant('2026-12-10T01:00:00Z')
    expect(
      await look(built, 'NVR-5 (철거 2026-11-23)', { oldest: { on: '2026-11-01', clock: '00:00' } }),
    ).toMatchObject({
      ok: true,
    })
    expect((await recordersOf(built)).map(({ checks }) => checks.length)).toEqual([0, 1])
    expect(await duesOf(built)).toMatchObject([
      {
        reason: 'over-retention',
        endedOn: '2026-12-01',
        footage: [{ from: null, to: instant('2026-11-10T00:00:00+09:00') }],
      },
    ])
  })

  test('rule 31: is not spoken of by the automatic deletion that a round saw on the next one', async () => {
    const built = await openHouse()
    await cameraOn(built, 'NVR-5')
    await replace(built, 'NVR-6')
    built.now = instant('2027-03-05T01:00:00Z')
    await built.call('recorder.recordCheck', {
      checks: [
        {
          ...soundCheck,
          recorder: 'NVR-6',
          checkedAt: built.now,
          clock: { on: null, clock: '10:00' },
          oldest: { on: '2027-02-03', clock: '00:00' },
        },
      ],
      deletion: 'write',
    })
    expect(await kindsToday(built)).toEqual(['over-retention NVR-5'])
  })
})
