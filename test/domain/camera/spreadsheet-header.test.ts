import { describe, expect, test } from 'vitest'
import { cameraTableOf } from '../../../domain/camera/spreadsheet-header.ts'
import { nameOfColumn, requiredColumns } from '../../../domain/camera/spreadsheet-column.ts'
import { spreadsheetRowsMax } from '../../../domain/camera/spreadsheet-table.ts'
import { readRows, soundCells } from './spreadsheet-rows.ts'

const headers = Object.keys(soundCells)
const cells = Object.values(soundCells)
const rowsOf = (lines: readonly (readonly string[])[]) => lines.map((line, index) => ({ row: index + 1, cells: line }))
const tableOf = (lines: readonly (readonly string[])[]) => {
  const table = cameraTableOf(rowsOf(lines))
  if (!table.ok) throw new Error(JSON.stringify(table.failure))
  return table.value
}
const refusal = (reason: string) => ({ ok: false, failure: { kind: 'file-refused', reason } })

describe('a column is known by the names offices give it', () => {
  test.each([
    ['number', ['관리번호', '관리 번호', '카메라번호', '번호', 'No', 'No.', 'NO', 'ｎｏ']],
    ['building', ['건물', '건물명', '동', '건물(동)']],
    ['floor', ['층', '층수', ' 층 ', '*층']],
    ['place', ['설치장소', '설치위치', '위치', '장소', '설치\n장소']],
    ['zone', ['구역', '용도', '구역명']],
    ['fieldOfView', ['촬영범위', '촬영영역', '[촬영범위]']],
    ['isPublic', ['공개여부', '공개구분', '공개/비공개', '공개여부(Y/N)']],
    ['hours', ['촬영시간', '녹화 시간']],
    ['recorder', ['녹화기', '녹화장치', 'NVR', 'dvr', 'NVR/DVR', '녹화기(NVR)']],
    ['channel', ['채널', 'CH', 'ch.', '채널번호', 'ＣＨ']],
    ['installedOn', ['설치일', '설치일자', '설치일(YYYY-MM-DD)']],
    ['audio', ['음성', '음성(녹음)', '녹음여부', '음성 녹음']],
    ['usedForChanging', ['환복여부', '환복 여부', '환복']],
  ] as const)('%s', (column, names) => {
    const others = headers.filter((header) => header !== (column in soundCells ? column : nameOfColumn(column)))
    for (const name of names) {
      const table = tableOf([
        [...others, name],
        [...others.map(() => '가'), '나'],
      ])
      expect([name, table.positions.get(column)]).toEqual([name, others.length])
    }
  })

  test('the better name wins, and the other column is said not to be imported', () => {
    const { findings, rows } = readRows([{ 번호: '7' }])
    expect(rows[0]?.facts.number).toBe('A-001')
    expect(findings).toEqual([{ row: 1, column: '번호', value: '번호', reason: 'column-unknown', weight: 'notes' }])
  })
})

describe('where the header stands', () => {
  test('columns may stand in any order', () => {
    const table = tableOf([headers.toReversed(), cells.toReversed()])
    expect(requiredColumns.map((column) => table.positions.get(column))).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
  })

  test('a title, even one that names a column, may stand above it', () => {
    const table = tableOf([['CCTV 설치 현황', '', '위치'], ['2026. 11. 1. 기준'], headers, cells])
    expect(table.header.row).toBe(3)
    expect(table.rows.map((row) => row.row)).toEqual([4])
  })

  test('beyond the tenth row it is no header', () => {
    const titles = Array.from({ length: 10 }, () => ['현황'])
    expect(cameraTableOf(rowsOf([...titles, headers, cells]))).toEqual(refusal('no-header'))
    expect(cameraTableOf(rowsOf([...titles.slice(1), headers, cells])).ok).toBe(true)
  })
})

describe('what cannot be a camera inventory is refused', () => {
  test('without a header', () => {
    expect(cameraTableOf(rowsOf([cells, cells]))).toEqual(refusal('no-header'))
  })

  test('with columns missing, naming each', () => {
    const lines = [headers, cells].map((line) => line.filter((_cell, index) => index !== 5 && index !== 8))
    expect(cameraTableOf(rowsOf(lines))).toEqual({
      ok: false,
      failure: { kind: 'file-refused', reason: 'columns-missing', columns: ['촬영범위', '녹화기'] },
    })
  })

  test('with a header and no camera', () => {
    expect(cameraTableOf(rowsOf([headers]))).toEqual(refusal('empty'))
    expect(cameraTableOf([])).toEqual(refusal('empty'))
  })

  test('with more than 10,000 rows, where 10,000 are accepted', () => {
    const rows = Array.from({ length: spreadsheetRowsMax }, () => cells)
    expect(tableOf([headers, ...rows]).rows).toHaveLength(10_000)
    expect(cameraTableOf(rowsOf([headers, ...rows, cells]))).toEqual(refusal('too-many-rows'))
  })
})

test('rule 14: an unknown column named by a resident registration number is noted without the number', () => {
  const { findings } = readRows([{ '900101-1234567': 'x' }])
  expect(findings.map((finding) => finding.reason)).toEqual(['column-unknown'])
  expect(JSON.stringify(findings)).not.toMatch(/900101|1234567/)
})
