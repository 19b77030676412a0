import { expect, test } from 'vitest'
import { correctedCamera } from '../../../db/migration/0310-corrected-camera.ts'
import { bookBefore } from './book-before.ts'

test('what was changed so far was so until then', () => {
  const database = bookBefore(correctedCamera.version)
  database.exec(`insert into camera_change (camera_id, edition, field, was, became, reason, changed_at, changed_by)
    values ('c', 1, 'isPublic', 'false', 'true', '', '2026-11-23T01:00:00.000Z', 'a')`)
  database.exec(correctedCamera.sql)
  expect(database.prepare('select is_correction from camera_change').all()).toEqual([{ is_correction: 0 }])
})
