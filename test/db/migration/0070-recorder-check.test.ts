import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'

const version = 70

test('a book from before the checks keeps its cameras and can take checks of their recorders', () => {
  const database = new Database(':memory:')
  for (const { sql } of migrations.filter((one) => one.version < version)) database.exec(sql)
  database.exec(`insert into account values ('a', '이책임', '책임자', 'officer', 's', '2026-11-01', null)`)
  database.exec(`insert into camera (id, number, building, floor, place, zone, field_of_view, is_public, hours, recorder,
    channel, retention, is_operating_room, registered_at)
    values ('c', 'C-001', '', '', '', '', '', 1, '', 'NVR-1', '1', '{}', 0, '2026-11-01')`)
  for (const { sql } of migrations.filter((one) => one.version === version)) database.exec(sql)
  const keep = database.prepare(
    `insert into recorder_check values (?, 'NVR-1', '2026-11-23', '2026-11-23', 'a', 252, null, ?, null, '')`,
  )
  keep.run('1', 'sound')
  expect(() => keep.run('2', 'fine')).toThrow(/CHECK/)
  expect(database.prepare('select number from camera').all()).toEqual([{ number: 'C-001' }])
  expect(database.prepare('select clock_error_seconds from recorder_check').all()).toEqual([
    { clock_error_seconds: 252 },
  ])
})
