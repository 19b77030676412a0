import { expect, test } from 'vitest'
import { differencesBetween } from '../../../domain/camera/spreadsheet-difference.ts'
import { rowsToImport } from '../../../domain/camera/spreadsheet-import.ts'
import { readRows } from './spreadsheet-rows.ts'

const read = readRows([
  {},
  { 관리번호: 'A-002', 설치장소: '회복실' },
  { 관리번호: 'A-003', 설치장소: '탈의실' },
  { 관리번호: 'A-004' },
])
const differences = differencesBetween([], read)

type Answers = readonly { readonly row: number; readonly usedForChanging: boolean }[]

const taken = (answers: Answers, leftOutRows: readonly number[] = []) =>
  rowsToImport(differences, read.rowCount, { answers, leftOutRows })

const imported = (answers: Answers, leftOutRows: readonly number[] = []) => {
  const { added, changed, leftOutCount } = taken(answers, leftOutRows)
  expect(changed).toEqual([])
  return { numbers: added.map((camera) => camera.number), leftOutCount }
}

test('rows that stop or wait for an answer are left out, and counted', () => {
  expect(imported([])).toEqual({ numbers: ['A-001', 'A-004'], leftOutCount: 2 })
})

test('rule 37: a recovery room comes in with the answer no, which is kept', () => {
  const answers = [{ row: 3, usedForChanging: false }]
  expect(imported(answers)).toEqual({ numbers: ['A-001', 'A-002', 'A-004'], leftOutCount: 1 })
  expect(taken(answers).added.map((camera) => camera.usedForChanging)).toEqual([null, false, null])
})

test('rule 37: with the answer yes it stays out', () => {
  expect(imported([{ row: 3, usedForChanging: true }])).toEqual({ numbers: ['A-001', 'A-004'], leftOutCount: 2 })
})

test('an answer opens no row that stops, is sound already or does not exist', () => {
  const answers = [2, 4, 99].map((row) => ({ row, usedForChanging: false }))
  expect(imported(answers)).toEqual({ numbers: ['A-001', 'A-004'], leftOutCount: 2 })
  expect(taken(answers).added.map((camera) => camera.usedForChanging)).toEqual([null, null])
})

test('a row that somebody leaves out stays out, and is counted', () => {
  expect(imported([], [5])).toEqual({ numbers: ['A-001'], leftOutCount: 3 })
})
