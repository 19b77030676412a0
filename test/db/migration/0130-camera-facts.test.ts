import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'

const version = 130

test.each([
  [['시설안전'], ['시설안전']],
  [['시설안전', '범죄 예방'], []],
])('rule 38: cameras of a clinic that films for %j get %j', (stated, expected) => {
  const database = new Database(':memory:')
  for (const { sql } of migrations.filter((one) => one.version < version)) database.exec(sql)
  database.prepare('insert into clinic values (1, ?)').run(JSON.stringify({ purposes: stated }))
  database.exec(`insert into camera (id, number, building, floor, place, zone, field_of_view, is_public, hours, recorder,
    channel, retention, is_operating_room, registered_at)
    values ('c', 'C-001', '', '', '', '', '', 1, '', 'NVR-1', '1', '{}', 0, '2026-11-01')`)
  for (const { sql } of migrations.filter((one) => one.version >= version)) database.exec(sql)
  expect(database.prepare('select camera_id, purposes, sign_checked_on from camera_standing').all()).toEqual([
    { camera_id: 'c', purposes: JSON.stringify(expected), sign_checked_on: null },
  ])
})
