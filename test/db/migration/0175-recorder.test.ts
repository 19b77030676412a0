import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'

const version = 175
const beginning = '1900-01-02T00:00:00.000Z'

/** Of the book before: two cameras on NVR-1, one of which moved to NVR-2, and checks of both and of one that nobody names. */
const olderBook = (): Database.Database => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = on')
  for (const { sql } of migrations.filter((one) => one.version < version)) database.exec(sql)
  database.exec(`insert into account values ('a', '이책임', '책임자', 'officer', 's', '2026-10-01', null)`)
  const camera = database.prepare(
    `insert into camera (id, number, building, floor, place, zone, field_of_view, is_public, hours, recorder, channel,
       is_operating_room, registered_at)
     values (?, ?, '', '', '로비', '', '', 1, '', ?, '1', 0, '2026-10-02')`,
  )
  camera.run('stayed', 'C-1', 'NVR-1')
  camera.run('moved', 'C-2', 'NVR-2')
  database
    .prepare(`insert into camera_change values ('moved', 1, 'recorder', '"NVR-1"', '"NVR-2"', '', ?, 'a')`)
    .run('2026-11-10T03:00:00.000Z')
  const check = database.prepare(
    `insert into recorder_check values (?, ?, '2026-11-01', '2026-11-01', 'a', ?, null, 'sound', null, '')`,
  )
  check.run('1', 'NVR-1', 252)
  check.run('2', 'NVR-2', -30)
  check.run('3', 'NVR-9', 0)
  database.exec(`insert into destruction_order (number, source, reason, source_number, method, note, ended_on, destroy_by, titles,
      footage, excluded, proposed_at, proposed_by)
    values ('D-2026-001', 'recorder NVR-1', 'over-retention', 'NVR-1', '', '', '', '', '[]', '[]', '[]', '', 'a')`)
  return database
}

const moved = (): Database.Database => {
  const database = olderBook()
  for (const { sql } of migrations.filter((one) => one.version === version)) database.exec(sql)
  return database
}

test('every recorder that a camera or a check names becomes one of its own, known since it was named first', () => {
  expect(moved().prepare('select name, registered_at, retired_on from recorder order by name').all()).toEqual([
    { name: 'NVR-1', registered_at: '2026-10-02', retired_on: null },
    { name: 'NVR-2', registered_at: '2026-11-01', retired_on: null },
    { name: 'NVR-9', registered_at: '2026-11-01', retired_on: null },
  ])
})

test('each check stays with its recorder', () => {
  const checks = moved()
    .prepare(
      `select recorder.name, clock_error_seconds as error from recorder_check
       join recorder on recorder.id = recorder_id order by recorder_check.id`,
    )
    .all()
  expect(checks).toEqual([
    { name: 'NVR-1', error: 252 },
    { name: 'NVR-2', error: -30 },
    { name: 'NVR-9', error: 0 },
  ])
})

test('a camera that moved lies on the old one until the moment of its change', () => {
  const stays = moved()
    .prepare(
      `select camera_id as camera, recorded_from as since, recorder.name from camera_recorder
       join recorder on recorder.id = recorder_id order by camera_id, recorded_from`,
    )
    .all()
  expect(stays).toEqual([
    { camera: 'moved', since: beginning, name: 'NVR-1' },
    { camera: 'moved', since: '2026-11-10T03:00:00.000Z', name: 'NVR-2' },
    { camera: 'stayed', since: beginning, name: 'NVR-1' },
  ])
})

test('an order that is under way is still known by its recorder, and still frozen', () => {
  const database = moved()
  expect(
    database.prepare(`select name from destruction_order join recorder on source = 'recorder ' || recorder.id`).all(),
  ).toEqual([{ name: 'NVR-1' }])
  expect(() => database.exec(`update destruction_order set source = 'x'`)).toThrow('frozen')
})

test('of recorders in use no two are called the same, and ids are those of the rest of the book', () => {
  const database = moved()
  const [{ id } = { id: '' }] = database.prepare<[], { id: string }>('select id from recorder').all()
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  const again = `insert into recorder values ('x', 'NVR-1', '', '', '', null, null, null, '2026-11-20')`
  expect(() => database.exec(again)).toThrow(/UNIQUE/)
  database.exec(`update recorder set retired_on = '2026-11-19' where name = 'NVR-1'`)
  database.exec(again)
})
