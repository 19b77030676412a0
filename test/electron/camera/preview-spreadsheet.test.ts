import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { importPreviewSchema } from '../../../domain/camera/operations.ts'
import { rowsToImport } from '../../../domain/camera/spreadsheet-import.ts'
import { createPreviewKeeper } from '../../../electron/spreadsheet/preview-keeper.ts'
import { type KeptPreview, previewOf, type PreviewedSpreadsheet } from '../../../electron/camera/preview-spreadsheet.ts'
import { clinicsIn, inventedClinicsFolder, testClinics, type TestClinic } from '../../clinics.ts'
import { headers, korean949Bytes, writeCells } from '../spreadsheet/spreadsheet-bytes.ts'

const previewId = '3f0e5a52-6b0b-4a53-9a43-0d5b7e0f3c11'
const context = { cameras: [], inventoryVersion: '', today: plainDay('2026-11-22'), previewId }
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const previewed = (bytes: Uint8Array): PreviewedSpreadsheet => {
  const result = previewOf(bytes, 'cameras.csv', context)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const numberedRow = (index: number): readonly string[] => [
  `A-${index}`,
  '본관',
  '1층',
  `복도 ${index}`,
  '복도',
  '복도 전체',
  '공개',
  '24시간',
  'NVR-1',
  String(index),
]

/** The processor time of this thread, which other programs on the machine do not lengthen as they do the clock's. */
const workMsSince = (before: NodeJS.CpuUsage): number => process.threadCpuUsage(before).user / 1000

const counts = [13, 24, 30, 106] as const
const invented = clinicsIn(inventedClinicsFolder)

const asksAboutRecoveryRoom = ({ camerasPath }: TestClinic): boolean =>
  previewed(readFileSync(camerasPath)).preview.findings.some((finding) => finding.value === '회복실')

describe('the four clinics need no special case', () => {
  test.each([
    ...testClinics.map(
      ({ policy, camerasPath }, index) => ['found', policy.id, policy, camerasPath, counts[index]] as const,
    ),
    ...invented.map(
      ({ policy, camerasPath }, index) => ['invented', policy.id, policy, camerasPath, counts[index]] as const,
    ),
  ])('%s: clinic %s gives its cameras', (_origin, _id, policy, camerasPath, count) => {
    const { preview, kept } = previewed(readFileSync(camerasPath))
    expect(policy.cameras).toBe(count)
    expect(preview.rowCount).toBe(count)
    expect(preview.findings.filter((finding) => finding.weight !== 'asks')).toEqual([])
    const answers = kept.differences.rows.map(({ row }) => ({ row, usedForChanging: false }))
    const { added, leftOutCount } = rowsToImport(kept.differences, kept.rowCount, { answers, leftOutRows: [] })
    expect([added.length, leftOutCount]).toEqual([count, 0])
    expect(preview.soundCount + preview.findingCount).toBe(count)
  })

  test('rule 37: only the clinic with a recovery room is asked', () => {
    expect(testClinics.map(asksAboutRecoveryRoom)).toEqual([true, false, false, false])
  })
})

describe('a file that is not a camera inventory is refused whole', () => {
  const refusals: readonly (readonly [string, Uint8Array, string])[] = [
    ['an empty file', new Uint8Array(), 'empty'],
    ['a renamed .xlsx', bytesOf('PK\u0003\u0004'), 'is-excel'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'not-text'],
    ['a letter', bytesOf('안녕하세요.\n카메라 목록입니다.\n'), 'no-header'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'too-large'],
    [
      '10,001 rows',
      bytesOf(writeCells([headers, ...Array.from({ length: 10_001 }, (_, i) => numberedRow(i))])),
      'too-many-rows',
    ],
  ]
  test.each(refusals)('%s', (_name, bytes, reason) => {
    expect(previewOf(bytes, 'cameras.csv', context)).toEqual({ ok: false, failure: { kind: 'file-refused', reason } })
  })

  test('missing columns are named', () => {
    const rows = [headers, numberedRow(1)].map((cells) => cells.slice(0, 8))
    expect(previewOf(bytesOf(writeCells(rows)), 'cameras.csv', context)).toEqual({
      ok: false,
      failure: { kind: 'file-refused', reason: 'columns-missing', columns: ['녹화기', '채널'] },
    })
  })

  test('a broken quote is named by its row', () => {
    const text = `${writeCells([headers, numberedRow(1)])}"A-2,본관\r\n`
    expect(previewOf(bytesOf(text), 'cameras.csv', context)).toEqual({
      ok: false,
      failure: { kind: 'file-refused', reason: 'quote-broken', row: 3 },
    })
  })
})

describe('the same cameras are read from every way of saving them', () => {
  const rows = [headers, numberedRow(1), ['A-2', '본관', '2층', '로비\n동측', ...numberedRow(2).slice(4)]]
  const expected = previewed(bytesOf(writeCells(rows))).kept.differences.rows

  test.each([
    ['semicolons', bytesOf(writeCells(rows, { delimiter: ';' }))],
    ['tabs', bytesOf(writeCells(rows, { delimiter: '\t' }))],
    ['a byte order mark', bytesOf(`\uFEFF${writeCells(rows)}`)],
    ['유니코드 텍스트', Buffer.from(`\uFEFF${writeCells(rows, { delimiter: '\t' })}`, 'utf16le')],
    ['line feeds', bytesOf(writeCells(rows, { lineEnd: '\n' }))],
    ['empty rows at the end', bytesOf(`${writeCells(rows)},,,,,,,,,\r\n\r\n`)],
  ])('%s', (_name, bytes) => {
    expect(expected.map((row) => row.facts.place)).toEqual(['복도 1', '로비 동측'])
    expect(previewed(bytes).kept.differences.rows).toEqual(expected)
  })

  test('CP949', () => {
    const { preview } = previewed(korean949Bytes)
    expect(preview).toMatchObject({ encoding: 'cp949', rowCount: 1, soundCount: 1, findings: [] })
    expect(preview.sample[0]).toMatchObject({ place: '똠방실 입구', fieldOfView: '뷁 전체' })
  })
})

test('rule 14: a file name with a resident registration number is not carried on', () => {
  const text = writeCells([headers, numberedRow(1)])
  const result = previewOf(bytesOf(text), '900101-1234567.csv', context)
  expect(result.ok && [result.value.preview.fileName, result.value.kept.fileName].join()).not.toMatch(/\d/)
})

test('10,000 rows with a question each are previewed within a second', () => {
  const rows = Array.from({ length: 10_000 }, (_unused, index) => numberedRow(index).with(3, `회복실 ${index}`))
  const bytes = bytesOf(writeCells([headers, ...rows]))
  const before = process.threadCpuUsage()
  const { preview, kept } = previewed(bytes)
  expect(workMsSince(before)).toBeLessThan(1000)
  expect(importPreviewSchema.safeParse(preview).success).toBe(true)
  expect([preview.rowCount, preview.soundCount, preview.findings.length, preview.findingCount]).toEqual([
    10_000, 0, 200, 10_000,
  ])
  expect([preview.sample.length, kept.differences.rows.length]).toEqual([10, 10_000])
})

test.each(['(', ' ', '9', '여자', '화장실', '900101 ', '""'])(
  'a cell of megabytes of %j stops its row in time',
  (piece) => {
    const cell = `화장실${piece.repeat(4_000_000 / new TextEncoder().encode(piece).length)}가`
    const lines = [headers.join(), numberedRow(1).with(3, `"${cell}"`).join()]
    const before = process.threadCpuUsage()
    const { preview } = previewed(bytesOf(lines.join('\n')))
    expect(workMsSince(before)).toBeLessThan(1000)
    expect(preview.soundCount).toBe(0)
  },
)

test('no bytes and no cells make it throw, and what it shows always fits the contract', () => {
  const word = fc.constantFrom(
    ...headers,
    '음성',
    '설치일',
    '환복여부',
    '회복실',
    '탈의실',
    '공개',
    '=1',
    '-1',
    '900101-1234567',
    '"',
    '""',
    '',
    ' ',
  )
  const table = fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 8 })
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    table.map((rows) => bytesOf([headers.join(), ...rows.map((cells) => cells.join())].join('\n'))),
  )
  fc.assert(
    fc.property(bytes, (file) => {
      const result = previewOf(file, 'cameras.csv', context)
      if (!result.ok) return result.failure.kind === 'file-refused'
      const { preview } = result.value
      expect(JSON.stringify(result.value)).not.toMatch(/900101/)
      return importPreviewSchema.safeParse(preview).success && preview.soundCount <= preview.rowCount
    }),
    { numRuns: 1000 },
  )
})

describe('a preview is kept until it is imported, replaced or forgotten', () => {
  const { kept } = previewed(bytesOf(writeCells([headers, numberedRow(1)])))
  const unknown = { ok: false, failure: { kind: 'not-found', what: 'preview' } }

  test('and is found by its own id only', () => {
    const keeper = createPreviewKeeper<KeptPreview>()
    expect(keeper.find(previewId)).toEqual(unknown)
    keeper.keep(kept)
    expect(keeper.find(previewId)).toEqual({ ok: true, value: kept })
    expect(keeper.find('0b9f1a34-2c55-4d4e-8f4c-7f0d1f6f2a90')).toEqual(unknown)
  })

  test('a second file replaces the first', () => {
    const keeper = createPreviewKeeper<KeptPreview>()
    keeper.keep(kept)
    keeper.keep({ ...kept, previewId: '0b9f1a34-2c55-4d4e-8f4c-7f0d1f6f2a90' })
    expect(keeper.find(previewId)).toEqual(unknown)
  })

  test('forgotten, it is gone', () => {
    const keeper = createPreviewKeeper<KeptPreview>()
    keeper.keep(kept)
    keeper.forget()
    expect(keeper.find(previewId)).toEqual(unknown)
  })
})
