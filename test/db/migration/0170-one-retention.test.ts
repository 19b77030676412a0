import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'

const version = 170
const stated = (count: number) => JSON.stringify({ count, unit: 'day', statedAs: `${count}일`, longerReason: '' })

test('rule 24: a column that a later rule had left behind goes, and the rules stay as they were', () => {
  const database = new Database(':memory:')
  for (const { sql } of migrations.filter((one) => one.version < version)) database.exec(sql)
  database
    .prepare(
      `insert into camera (id, number, building, floor, place, zone, field_of_view, is_public, hours, recorder, channel,
         retention, is_operating_room, registered_at)
       values ('c', 'C-001', '', '', '로비', '', '', 1, '', 'NVR-1', '1', ?, 0, '2026-11-01')`,
    )
    .run(stated(30))
  const rule = database.prepare('insert into retention_rule values (?, ?, ?, ?, null)')
  rule.run('c', '1900-01-01', stated(30), '2026-11-01')
  rule.run('c', '2026-12-01', stated(10), '2026-11-20')
  for (const { sql } of migrations.filter((one) => one.version === version)) database.exec(sql)
  expect(database.pragma(`table_info(camera)`)).not.toContainEqual(expect.objectContaining({ name: 'retention' }))
  expect(database.prepare('select number from camera').all()).toEqual([{ number: 'C-001' }])
  expect(database.prepare('select recorded_from, retention from retention_rule').all()).toEqual([
    { recorded_from: '1900-01-01', retention: stated(30) },
    { recorded_from: '2026-12-01', retention: stated(10) },
  ])
})
