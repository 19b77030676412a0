import { describe, expect, test } from 'vitest'
import { registerCamera } from '../door/honest-inputs.ts'
import { entryCountOf, openHouse } from '../door/house.ts'

describe('the confirmation of automatic deletion', () => {
  test('of ten thousand cameras is one row that can be shown', async () => {
    const built = await openHouse()
    const first = await registerCamera(built, 'C-001')
    const before = await entryCountOf(built)
    const entered = built.gate.enter()
    entered?.session.book.write(
      (book) => {
        book.run(`insert into camera (id, number, building, floor, place, zone, field_of_view, is_public, hours,
            channel, installed_on, used_for_changing, is_operating_room, registered_at)
          with recursive counted (n) as (select 1 union all select n + 1 from counted where n < 9999)
          select printf('00000000-0000-4000-9000-%012d', n), 'X-' || n, building, floor, place, zone, field_of_view,
            is_public, hours, channel, installed_on, used_for_changing, is_operating_room, registered_at
          from camera, counted`)
        book.run(`insert into retention_rule
          select camera.id, rule.recorded_from, rule.retention, rule.set_at, null from camera, retention_rule rule
          where camera.number like 'X-%'`)
        book.run(`insert into camera_recorder
          select camera.id, own.recorded_from, own.recorder_id from camera, camera_recorder own where camera.number like 'X-%'`)
      },
      () => true,
    )
    entered?.leave()
    const { cameras } = await built.call('camera.list', {})
    expect(cameras).toHaveLength(10_000)
    await built.call('destruction.confirmAutoDeletion', {
      cameraIds: cameras.map(({ id }) => id).filter((id) => id !== first),
      recordedThrough: '2026-10-20',
      checkedAt: '2026-11-23T00:30:00.000Z',
    })
    const period = { from: '2026-11-01', to: '2026-11-30' }
    const { rows } = await built.call('ledger.list', { period, kinds: ['destruction'], before: null })
    expect(rows[0]?.fileAndForm).toBe('카메라 X-1 외 9998대\n2026. 10. 20.까지 녹화분')
    expect(await entryCountOf(built)).toBe(before + 2)
  })
})
