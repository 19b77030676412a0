// By whom and by which camera a ledger row is found. Written with the row, never read as the record.
import type { CameraId } from '../../domain/camera/camera.ts'
import type { OfficialRow } from '../../domain/ledger/official-row.ts'
import { personsOf } from '../../domain/ledger/row-filter.ts'
import type { ReadableBook, WritableBook } from '../book.ts'

export const insertRowIndex = (
  book: WritableBook,
  number: number,
  row: OfficialRow,
  cameraIds: readonly CameraId[],
): void => {
  for (const person of personsOf(row))
    book.run(
      'insert into ledger_row_person (person, number, kind, occurred_at) values (?, ?, ?, ?)',
      person,
      number,
      row.kind,
      row.occurredAt,
    )
  for (const cameraId of new Set(cameraIds))
    book.run(
      'insert into ledger_row_camera (camera_id, number, kind, occurred_at) values (?, ?, ?, ?)',
      cameraId,
      number,
      row.kind,
      row.occurredAt,
    )
  if (row.corrects !== null)
    book.run(
      `insert into ledger_row_camera (camera_id, number, kind, occurred_at)
       select camera_id, ?, ?, ? from ledger_row_camera where number = ?`,
      number,
      row.kind,
      row.occurredAt,
      row.corrects,
    )
}

export const camerasOfLedgerRow = (book: ReadableBook, number: number): readonly CameraId[] =>
  book
    .all<{ camera_id: CameraId }>('select camera_id from ledger_row_camera where number = ? order by camera_id', number)
    .map(({ camera_id }) => camera_id)
