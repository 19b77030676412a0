import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'

test('rule 24: what a camera was kept for so far becomes its first rule, from the beginning', () => {
  const database = new Database(':memory:')
  for (const { sql } of migrations.filter(({ version }) => version < 40)) database.exec(sql)
  const retention = JSON.stringify({ count: 60, unit: 'day', statedAs: '촬영일부터 60일', longerReason: '어린이집' })
  database
    .prepare(
      `insert into camera (id, number, building, floor, place, zone, field_of_view, is_public, hours, recorder, channel,
         retention, is_operating_room, registered_at)
       values ('c-1', 'C-001', '', '', '로비', '', '', 1, '', 'NVR-1', '1', ?, 0, '2026-11-01T00:00:00.000Z')`,
    )
    .run(retention)

  for (const { sql } of migrations.filter(({ version }) => version === 40)) database.exec(sql)

  expect(database.prepare('select * from retention_rule').all()).toEqual([
    { camera_id: 'c-1', recorded_from: '1900-01-01', retention, set_at: '2026-11-01T00:00:00.000Z', set_by: null },
  ])
})
