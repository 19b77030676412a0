// A later list against the inventory: what is applied makes the book equal the file, and nothing else is touched.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Camera } from '../../../domain/camera/camera.ts'
import { differencesBetween } from '../../../domain/camera/spreadsheet-difference.ts'
import { rowsToImport } from '../../../domain/camera/spreadsheet-import.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { type NamedCells, readRows, soundCells } from './spreadsheet-rows.ts'
import { onlyRule } from '../../../domain/footage/footage-facts.ts'

const retention = { count: 30, unit: 'day', statedAs: '30일', longerReason: '' } as const

const cameraFrom = (cells: NamedCells, more: Partial<Camera> = {}): Camera => {
  const [row] = readRows([cells]).rows
  if (row === undefined) throw new Error('no camera')
  const id = `00000000-0000-4000-8000-${(cells['관리번호'] ?? 'A-001').slice(2).padStart(12, '0')}` as Camera['id']
  return { ...row.facts, id, retentionRules: onlyRule(retention), isOperatingRoom: false, retiredOn: null, ...more }
}

const differencesOf = (cameras: readonly Camera[], rows: readonly NamedCells[]) =>
  differencesBetween(cameras, readRows(rows, cameras))

describe('a later list', () => {
  test('that says the same changes nothing', () => {
    expect(differencesOf([cameraFrom({})], [{}])).toEqual({ rows: [], unchangedCount: 1, missing: [] })
  })

  test('says from what to what', () => {
    const { rows } = differencesOf([cameraFrom({})], [{ 설치장소: '로비 동측', 공개여부: '비공개' }])
    expect(rows.map(({ fields }) => fields)).toEqual([
      [
        { field: 'place', was: '접수대', became: '로비 동측' },
        { field: 'isPublic', was: true, became: false },
      ],
    ])
  })

  test('never takes down what it leaves out: it is named', () => {
    const camera = cameraFrom({ 관리번호: 'A-002' })
    expect(differencesOf([camera], [{}]).missing).toEqual([camera])
  })

  test('names a camera also in a row that stops: then it is not missing', () => {
    expect(differencesOf([cameraFrom({})], [{ 설치장소: '탈의실' }])).toEqual({
      rows: [],
      unchangedCount: 0,
      missing: [],
    })
  })

  test('cannot change a camera that was taken down, and does not miss it', () => {
    const camera = cameraFrom({}, { retiredOn: plainDay('2026-11-01') })
    const read = readRows([{ 설치장소: '로비' }], [camera])
    expect(read.findings.map(({ reason, weight }) => [reason, weight])).toEqual([['camera-retired', 'stops']])
    expect(differencesOf([camera], [{ 관리번호: 'A-002' }]).missing).toEqual([])
  })

  test('rule 37: a room that was asked about is not asked about again, another room is', () => {
    const camera = cameraFrom({ 설치장소: '회복실' }, { usedForChanging: false })
    expect(readRows([{ 설치장소: '회복실' }], [camera]).rows).toMatchObject([{ isAsked: false }])
    expect(differencesOf([camera], [{ 설치장소: '회복실' }]).unchangedCount).toBe(1)
    expect(readRows([{ 설치장소: '회복실 2' }], [camera]).rows).toMatchObject([{ isAsked: true }])
  })

  test('rule 32: cannot move a camera into an operating room', () => {
    const { findings, rows } = readRows([{ 설치장소: '수술실 1' }], [cameraFrom({})])
    expect(findings.map(({ reason, weight }) => [reason, weight])).toEqual([['operating-room-crossed', 'stops']])
    expect(rows).toEqual([])
  })

  test('an empty cell of a column that a list need not have says nothing', () => {
    const camera = cameraFrom({}, { installedOn: plainDay('2024-03-02') })
    expect(differencesOf([camera], [{ 설치일: '' }]).unchangedCount).toBe(1)
  })
})

const numbers = Array.from({ length: 12 }, (_unused, index) => `A-${String(index).padStart(3, '0')}`)
const cells: fc.Arbitrary<NamedCells> = fc.record({
  관리번호: fc.constantFrom(...numbers),
  설치장소: fc.constantFrom('접수대', '로비', '복도', '회복실', '탈의실'),
  공개여부: fc.constantFrom('공개', '비공개'),
  채널: fc.constantFrom('1', '2'),
  설치일: fc.constantFrom('', '2024-03-02', '2025-01-01'),
})
const list = fc.uniqueArray(cells, { selector: (row) => row['관리번호'], maxLength: 12 })

test('applying the differences makes the book equal the file for chosen rows, and leaves the rest as it was', () => {
  const isSound = (row: NamedCells): boolean => row['설치장소'] !== '회복실' && row['설치장소'] !== '탈의실'
  fc.assert(
    fc.property(list, list, fc.array(fc.integer({ min: 2, max: 14 })), (inBook, inFile, leftOutRows) => {
      const cameras = inBook.filter(isSound).map((row) => cameraFrom(row))
      const read = readRows(inFile.length === 0 ? [{}] : inFile, cameras)
      const differences = differencesBetween(cameras, read)
      const answers = read.rows.map(({ row }) => ({ row, usedForChanging: row % 2 === 0 }))
      const { added, changed, leftOutCount } = rowsToImport(differences, read.rowCount, { answers, leftOutRows })
      const after = [
        ...cameras.map((camera) => ({ ...camera, ...changed.find((one) => one.camera === camera)?.facts })),
        ...added.map((facts) => cameraFrom({ ...soundCells, 관리번호: facts.number }, facts)),
      ]
      const again = differencesBetween(after, read).rows
      const isChosen = ({ row, isAsked }: (typeof read.rows)[number]): boolean =>
        !leftOutRows.includes(row) && (!isAsked || row % 2 === 1)
      const isApplied = ({ row }: { readonly row: number }): boolean =>
        !differences.rows.some((one) => one.row === row && isChosen(one))
      expect(again.every((one) => isApplied(one) || one.fields.every(({ field }) => field === 'usedForChanging'))).toBe(
        true,
      )
      expect(after.length).toBe(cameras.length + added.length)
      expect(leftOutCount + added.length + changed.length + differences.unchangedCount).toBe(read.rowCount)
      const touched = new Set(changed.map(({ camera }) => camera.number))
      expect(after).toEqual(expect.arrayContaining(cameras.filter(({ number }) => !touched.has(number))))
    }),
  )
})
