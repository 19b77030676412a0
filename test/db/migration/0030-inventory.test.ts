import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'

const version = 30

test('cameras of a book from before the history run on, and a change of nothing is no change', () => {
  const database = new Database(':memory:')
  for (const { sql } of migrations.filter((one) => one.version < version)) database.exec(sql)
  database.exec(`insert into account values ('a', '이책임', '책임자', 'officer', 's', '2026-11-01', null)`)
  database.exec(`insert into camera (id, number, building, floor, place, zone, field_of_view, is_public, hours, recorder,
    channel, retention, is_operating_room, registered_at)
    values ('c', 'C-001', '', '', '', '', '', 1, '', 'NVR-1', '1', '{}', 0, '2026-11-01')`)
  for (const { sql } of migrations.filter((one) => one.version >= version)) database.exec(sql)
  expect(database.prepare('select number, retired_on from camera').all()).toEqual([
    { number: 'C-001', retired_on: null },
  ])
  const keep =
    database.prepare(`insert into camera_change (camera_id, edition, field, was, became, reason, changed_at, changed_by)
    values ('c', ?, 'place', ?, ?, '', '2026-11-23', 'a')`)
  keep.run(1, '"로비"', '"복도"')
  expect(() => keep.run(1, '"복도"', '"로비"')).toThrow(/UNIQUE/)
  expect(() => keep.run(2, '"복도"', '"복도"')).toThrow(/CHECK/)
})
