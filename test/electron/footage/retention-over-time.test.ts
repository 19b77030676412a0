// A camera's policy is its rules over time and nothing else: what the list, the map and the due list say of a day is what the
// rule of that day's recording says.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { registerCamera, soundCheck } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const keptFor = (count: number) =>
  ({ count, unit: 'day', statedAs: `촬영일부터 ${count}일`, longerReason: count > 30 ? '분쟁이 잦은 곳' : '' }) as const

/** Set on 11-23 for what is recorded from 11-24 on. */
const changedTomorrow = async (count: number): Promise<House> => {
  const built = await openHouse()
  const cameraIds = [await registerCamera(built, 'C-001')]
  await built.call('camera.changeRetention', { cameraIds, recordedFrom: '2026-11-24', retention: keptFor(count) })
  return built
}

/** What the due list says after somebody saw that the recorder reaches back to that day. */
const dueAfterSeeing = async (built: House, today: string, oldestOn: string) => {
  built.now = instant(`${today}T10:00:00+09:00`)
  const check = { ...soundCheck, checkedAt: built.now, oldest: { on: oldestOn, clock: '00:00' } }
  await built.call('recorder.recordCheck', {
    checks: [{ ...check, clock: { on: null, clock: '10:00' } }],
    deletion: 'leave',
  })
  const { dues } = await built.call('destruction.dues', {})
  return dues.flatMap(({ footage }) => footage.map(({ to }) => to))
}

const rowOnMap = async (built: House, today: string) => {
  built.now = instant(`${today}T10:00:00+09:00`)
  const [row] = (await built.call('footage.map', { dayCount: 60 })).rows
  return { limitOn: row?.limitOn, runs: row?.runs.map(({ kind, from }) => [kind, from]) }
}

describe('rule 24: a retention that starts tomorrow governs what is recorded from tomorrow', () => {
  test('in the list', async () => {
    const built = await changedTomorrow(60)
    const [camera] = (await built.call('camera.list', {})).cameras
    expect(camera?.retention.count).toBe(30)
    built.now = instant('2026-11-24T00:00:00+09:00')
    expect((await built.call('camera.list', {})).cameras[0]?.retention.count).toBe(60)
  })

  test('a longer one: nothing of it is due before its own day, and what came before is due on its old day', async () => {
    const built = await changedTomorrow(60)
    expect(await dueAfterSeeing(built, '2026-12-24', '2026-11-23')).toEqual([instant('2026-11-24T00:00:00+09:00')])
    expect(await dueAfterSeeing(await changedTomorrow(60), '2027-01-05', '2026-11-24')).toEqual([])
    expect(await dueAfterSeeing(await changedTomorrow(60), '2027-01-24', '2026-11-24')).toEqual([
      instant('2026-11-25T00:00:00+09:00'),
    ])
  })

  test('a shorter one: what came before keeps its thirty days, and of what came after nothing outlives its ten', async () => {
    const built = await changedTomorrow(10)
    expect(await dueAfterSeeing(built, '2026-12-10', '2026-11-10')).toEqual([])
    expect(await dueAfterSeeing(await changedTomorrow(10), '2026-12-24', '2026-12-13')).toEqual([
      instant('2026-12-14T00:00:00+09:00'),
    ])
  })

  test('on the map', async () => {
    const longer = await changedTomorrow(60)
    expect((await rowOnMap(longer, '2026-12-23')).limitOn).toBe('2026-11-23')
    expect((await rowOnMap(longer, '2027-01-20')).limitOn).toBe('2026-11-24')
    const shorter = await changedTomorrow(10)
    expect((await rowOnMap(shorter, '2026-12-10')).runs).toContainEqual([
      'unconfirmed',
      instant('2026-11-24T00:00:00+09:00'),
    ])
  })
})
