import { describe, expect, test } from 'vitest'
import { registerCamera } from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

describe('the confirmation of automatic deletion', () => {
  const rowOf = async (built: House, recordedThrough: string) => {
    const cameraIds = [await registerCamera(built, 'C-001')]
    const checkedAt = '2026-11-23T00:30:00.000Z'
    await built.call('destruction.confirmAutoDeletion', { cameraIds, recordedThrough, checkedAt })
    const period = { from: '2026-11-01', to: '2026-11-30' }
    const { rows } = await built.call('ledger.list', { period, kinds: ['destruction'], before: null })
    return rows[0]?.purpose
  }

  test('rule 31: says that the retention ended, where it had', async () => {
    expect(await rowOf(await openHouse(), '2026-10-23')).toBe('보관기간 만료')
  })

  test('rule 31: does not say so of footage that should still have been there', async () => {
    expect(await rowOf(await openHouse(), '2026-10-24')).toBe('보관기간이 끝나기 전에 지워진 것을 확인')
  })

  test('of ten thousand cameras is one row that can be shown', async () => {
    const built = await openHouse()
    const first = await registerCamera(built, 'C-001')
    const before = await entryCountOf(built)
    const entered = built.gate.enter()
    entered?.session.book.write(
      (book) => {
        book.run(`insert into camera (id, number, building, floor, place, zone, field_of_view, is_public, hours, recorder,
            channel, installed_on, used_for_changing, retention, is_operating_room, registered_at)
          with recursive counted (n) as (select 1 union all select n + 1 from counted where n < 9999)
          select printf('00000000-0000-4000-9000-%012d', n), 'X-' || n, building, floor, place, zone, field_of_view,
            is_public, hours, recorder, channel, installed_on, used_for_changing, retention, is_operating_room, registered_at
          from camera, counted`)
        book.run(`insert into retention_rule
          select id, '1900-01-01', retention, registered_at, null from camera where number like 'X-%'`)
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
