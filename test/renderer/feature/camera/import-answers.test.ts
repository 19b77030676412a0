import { describe, expect, it } from 'vitest'
import { type CameraId, cameraIdSchema } from '../../../../domain/camera/camera.ts'
import { importFindingSchema, type ImportFinding, type ImportPreview } from '../../../../domain/camera/operations.ts'
import { askedRows, findingsByWeight, importCounts } from '../../../../renderer/feature/camera/import-answers.ts'
import { findingSentence } from '../../../../renderer/feature/camera/finding-sentence.ts'
import { translators } from '../../../../renderer/words/translate.ts'

const finding = (row: number, weight: ImportFinding['weight']): ImportFinding => ({
  row,
  column: '설치장소',
  value: '회복실',
  reason: weight === 'asks' ? 'changing-use-unanswered' : 'not-a-day',
  weight,
})

const preview: ImportPreview = {
  previewId: '00000000-0000-4000-8000-000000000001',
  fileName: '카메라.csv',
  encoding: 'cp949',
  rowCount: 6,
  soundCount: 2,
  findings: [finding(2, 'notes'), finding(3, 'stops'), finding(4, 'asks'), finding(5, 'asks'), finding(5, 'stops')],
  findingCount: 5,
  sample: [],
  differences: null,
}

const asProposed = { leftOutRows: new Set<number>(), retiredIds: new Set<CameraId>() }

describe('what would be imported now', () => {
  it('rule 37: a question on a row that is stopped anyway is not asked', () => {
    expect(askedRows(preview)).toEqual([4])
  })

  it('rule 37: an unanswered row stays out, the answer no brings it in, yes keeps it out', () => {
    expect(importCounts(preview, new Map(), asProposed)).toEqual({
      soundCount: 2,
      askedCount: 1,
      stoppedCount: 3,
      unansweredCount: 1,
      importCount: 2,
    })
    expect(importCounts(preview, new Map([[4, false]]), asProposed)).toMatchObject({
      unansweredCount: 0,
      importCount: 3,
    })
    expect(importCounts(preview, new Map([[4, true]]), asProposed)).toMatchObject({
      unansweredCount: 0,
      importCount: 2,
    })
  })

  it('counts of a later list the changes that are chosen and the cameras that are taken down', () => {
    const place = { number: '1', place: '로비', floor: '1층', building: '본관' }
    const cameraId = cameraIdSchema.parse('00000000-0000-4000-8000-000000000002')
    const later: ImportPreview = {
      ...preview,
      differences: {
        rows: [2, 4].map((row) => ({ ...place, row, isNew: false, fields: [], isAsked: row === 4 })),
        unchangedCount: 1,
        missing: [{ ...place, cameraId }],
      },
    }
    const counted = (answers: readonly [number, boolean][], leftOut: readonly number[], retired: readonly CameraId[]) =>
      importCounts(later, new Map(answers), { leftOutRows: new Set(leftOut), retiredIds: new Set(retired) }).importCount
    expect(counted([], [], [])).toBe(1)
    expect(counted([[4, false]], [], [])).toBe(2)
    expect(counted([[4, false]], [2], [cameraId])).toBe(2)
  })

  it('shows what waits for an answer first, then what stops a row, in the order of the file', () => {
    expect(findingsByWeight(preview.findings).map(({ row, weight }) => `${row} ${weight}`)).toEqual([
      '4 asks',
      '5 asks',
      '3 stops',
      '5 stops',
      '2 notes',
    ])
  })

  it('has a sentence in both languages for every reason there is', () => {
    for (const reason of importFindingSchema.shape.reason.options) {
      for (const weight of ['stops', 'notes'] as const) {
        for (const t of [translators.ko, translators.en]) {
          const sentence = findingSentence(t, { row: 3, column: '번호', value: '01', reason, weight, otherRow: 2 })
          expect(sentence, reason).toMatch(/\S/)
          expect(sentence, reason).not.toMatch(/camera\.\S|failure\.\S|\{\{/)
        }
      }
    }
  })
})
