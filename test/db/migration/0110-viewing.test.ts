import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { viewingAndItsLedger } from '../../../db/migration/0110-viewing.ts'
import { migrations } from '../../../db/migration/migrations.ts'

const row = (number: number, facts: Readonly<Record<string, string | number | null>>) => ({
  number,
  kind: 'use',
  handler: '이예시',
  recipient: '',
  basis: '',
  form: '시청',
  corrects: null,
  ...facts,
})

const rows = [
  row(1, { recipient: '홍길동, 김견본', kind: 'viewing' }),
  row(2, { kind: 'destruction', basis: '보호법 제21조\n자동 삭제 확인' }),
  row(3, { kind: 'viewing', basis: '접수 제2026-0001호\n문서 2026-1', form: '통지서(방문)' }),
  row(4, { kind: 'correction', corrects: 1, handler: '박"표본' }),
  row(5, { kind: 'provision', form: '사본' }),
  row(6, { kind: 'destruction', basis: '보호법 제21조\n대장 제5호', handler: '' }),
  row(7, { kind: 'correction', corrects: 4 }),
]

const bookBefore = (): Database.Database => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = off')
  for (const { version, sql } of migrations) if (version < viewingAndItsLedger.version) database.exec(sql)
  const camera = database.prepare(
    `insert into camera (id, number, building, floor, place, zone, field_of_view, is_public, hours, recorder, channel,
       retention, is_operating_room, registered_at) values (?, ?, '', '', '로비', '', '', 1, '', '', '', '{}', 0, 'x')`,
  )
  camera.run('c1', '1')
  camera.run('c11', '11')
  camera.run('c2', '2')
  for (const { number, kind, handler, recipient, basis, form, corrects } of rows) {
    const leaf = JSON.stringify({ at: `2026-11-2${number}T00:00:00.000Z`, kind: 'x', subject: 'r' })
    database.prepare("insert into entry (sequence, leaf, body) values (?, ?, x'')").run(number - 1, leaf)
    database
      .prepare(
        `insert into ledger_row (number, sequence, kind, occurred_at, file_and_form, handler, purpose, recipient_name,
           recipient_relation, recipient_phone, basis, form, period, corrects)
         values (?, ?, ?, '2026-11-20T00:00:00.000Z', '', ?, '', ?, '', '', ?, ?, '', ?)`,
      )
      .run(number, number - 1, kind, handler, recipient, basis, form, corrects)
  }
  database.exec(`
    insert into viewing (ledger_number, started_at, ended_at, cameras, footage_from, footage_to, purpose, viewer_id,
      with_staff, outsiders) values (1, 'a', 'b', '로비 11, 로비 2', 'c', 'd', '확인', 'lee', '', '');
    insert into destruction (ledger_number, recorded_through, checked_at) values (2, 'x', 'x');
    insert into destruction_camera (ledger_number, camera_id) values (2, 'c1');
    insert into notice (id, number, request_id, issued_at, content) values ('n', '2026-1', 'r', 'x', '{}');
    insert into request_range (id, request_id, position, camera_id, starts_at, ends_at) values ('g', 'r', 0, 'c2', 'a', 'b');
    insert into range_result (range_id, notice_id, result) values ('g', 'n', '{}');
    insert into copy (id, number, ledger_number, request_id, provided_at, provided_by, recipient_kind, recipient, purpose,
      reason, basis, medium, medium_label, files, delivered_by, masking, password, limits, has_promised, fee, content)
    values ('k', 'C-1', 5, 'r', 'x', 'lee', 'self', '{}', '', '', '', 'usb', '', '[]', 'visit', '{}', '', '', 0, '{}', '{}');
    insert into copy_piece (copy_id, position, range_id, camera_id, camera_number, camera_place, starts_at, ends_at)
    values ('k', 0, 'g', 'c1', '1', '로비', 'a', 'b');
  `)
  return database
}

const migrated = (): Database.Database => {
  const database = bookBefore()
  database.exec(viewingAndItsLedger.sql)
  return database
}

describe('the book that finds rows by camera and person', () => {
  test('rule 17: leaves every row of the ledger as it was', () => {
    const before = bookBefore().prepare('select * from ledger_row').all()
    expect(migrated().prepare('select * from ledger_row').all()).toEqual(before)
  })

  test('says when a viewing was entered, and makes no result up', () => {
    expect(migrated().prepare('select entered_at, place, masking, result from viewing').all()).toEqual([
      { entered_at: '2026-11-21T00:00:00.000Z', place: '', masking: null, result: null },
    ])
  })

  test('finds earlier rows by the cameras that stand beside them, and corrections by those of what they restate', () => {
    const found = migrated().prepare('select number, camera_id from ledger_row_camera order by number, camera_id').raw()
    expect(found.all()).toEqual([
      [1, 'c11'],
      [1, 'c2'],
      [2, 'c1'],
      [3, 'c2'],
      [4, 'c11'],
      [4, 'c2'],
      [5, 'c1'],
      [6, 'c1'],
      [7, 'c11'],
      [7, 'c2'],
    ])
  })

  test('finds earlier rows by each person that they name', () => {
    const found = migrated().prepare('select number, person from ledger_row_person order by number, person').raw()
    expect(found.all()).toEqual([
      [1, '김견본'],
      [1, '이예시'],
      [1, '홍길동'],
      [1, '홍길동, 김견본'],
      [2, '이예시'],
      [3, '이예시'],
      [4, '박"표본'],
      [5, '이예시'],
      [7, '이예시'],
    ])
  })
})
