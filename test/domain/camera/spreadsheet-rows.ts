// Rows of a camera inventory as the tests write them: sound unless a test says otherwise.
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import type { Camera } from '../../../domain/camera/camera.ts'
import { byNumber } from '../../../domain/camera/spreadsheet-difference.ts'
import { readCameraRows, type ReadCameras } from '../../../domain/camera/spreadsheet.ts'
import { cameraTableOf } from '../../../domain/camera/spreadsheet-header.ts'

export const soundCells = {
  관리번호: 'A-001',
  건물: '본관',
  층: '1층',
  설치장소: '접수대',
  구역: '로비',
  촬영범위: '접수대 전체',
  공개여부: '공개',
  촬영시간: '24시간',
  녹화기: 'NVR-1',
  채널: '1',
}

export const today = plainDay('2026-11-22')

export type NamedCells = Readonly<Record<string, string>>

/** The cells under a header that has every column that any of the rows names. */
export const numbered = (rows: readonly NamedCells[]) => {
  const headers = [...new Set([...Object.keys(soundCells), ...rows.flatMap((row) => Object.keys(row))])]
  const lines = rows.map((row) => headers.map((header) => ({ ...soundCells, ...row })[header] ?? ''))
  return [headers, ...lines].map((cells, index) => ({ row: index + 1, cells }))
}

export const readRows = (rows: readonly NamedCells[], cameras: readonly Camera[] = []): ReadCameras => {
  const table = cameraTableOf(numbered(rows))
  if (!table.ok) throw new Error(JSON.stringify(table.failure))
  return readCameraRows(table.value, { inBook: byNumber(cameras), today })
}

/** What is said about one row that differs from a sound one in `cells`. */
export const readOne = (cells: NamedCells) => {
  const { findings, rows } = readRows([cells])
  return { findings, facts: rows[0]?.facts ?? null }
}
