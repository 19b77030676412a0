import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { rowKinds } from '../../../domain/ledger/official-row.ts'
import { openBody, subjectKey } from '../../../db/ledger/subject-key.ts'
import { dropFile, settleFile, writeAside } from '../../../electron/shell/file-aside.ts'
import { createExportRunner } from '../../../electron/shell/run-export.ts'
import { honestInputs } from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'
import { readCsv, readXlsx } from './written.ts'

const workerFile = join(import.meta.dirname, '../../../electron/worker/export-worker.ts')

/** A house whose files and threads are the shipped ones; only the dialog and the print window are answered for. */
const exportingHouse = async (): Promise<House> => {
  const built = await openHouse()
  Object.assign(built.machine, { writeAside, settleFile, dropFile, ...createExportRunner(workerFile, () => {}) })
  await built.call('viewing.record', await honestInputs['viewing.record'](built))
  return built
}

const input: InputOf<'ledger.export'> = {
  jobId: 'job-1',
  period: { from: '2026-01-01', to: '2026-11-23' },
  kinds: [...rowKinds],
  format: 'csv',
  columns: ['purpose', 'recipient'],
  purpose: '자체 점검',
  unmaskedReason: '',
}

const fileName = '보기의원 개인영상정보 관리대장 2026-01-01~2026-11-23'

const lastEntryBody = (built: House): unknown => {
  const entered = built.gate.enter()
  const book = entered?.session.book.reading
  const entry = book?.get<{ body: Uint8Array }>('select body from entry order by sequence desc limit 1')
  const key = book === undefined ? undefined : subjectKey(book, 'clinic')
  entered?.leave()
  if (entry === undefined || key === undefined) throw new Error('no entry')
  return JSON.parse(openBody(key, entry.body))
}

describe('taking the ledger out', () => {
  test('rule 47: it leaves a file and one entry that says what, how and for what', async () => {
    const built = await exportingHouse()
    const before = await entryCountOf(built)
    expect(await built.call('ledger.export', input)).toEqual({ fileName: `${fileName}.csv`, rowCount: 1 })
    expect(await entryCountOf(built)).toBe(before + 1)
    expect(lastEntryBody(built)).toEqual({
      body: {
        period: input.period,
        cameraId: null,
        person: '',
        kinds: input.kinds,
        columns: input.columns,
        format: 'csv',
        purpose: '자체 점검',
        masking: 'masked',
        unmaskedReason: '',
        rowCount: 1,
        fileName: `${fileName}.csv`,
      },
      row: null,
    })
    const { rows, facts } = readCsv(join(built.folder, `${fileName}.csv`))
    expect(rows).toHaveLength(1)
    expect(facts['기록 수']).toBe(`제1호 ~ 제1호, 기록 ${before}건`)
    expect(existsSync(join(built.folder, `${fileName}.csv.part`))).toBe(false)
  })

  test('the Excel file and the PDF get their names the same way', async () => {
    const built = await exportingHouse()
    expect(await built.call('ledger.export', { ...input, format: 'xlsx' })).toMatchObject({ rowCount: 1 })
    expect((await readXlsx(join(built.folder, `${fileName}.xlsx`))).worksheets).toHaveLength(2)
    expect(await built.call('ledger.export', { ...input, format: 'pdf' })).toMatchObject({ rowCount: 1 })
    expect(readFileSync(join(built.folder, `${fileName}.pdf`), 'utf8')).toBe('%PDF of ledger')
  })

  test('rule 47: without a purpose it is refused', async () => {
    const built = await exportingHouse()
    expect(await built.dispatch('ledger.export', { ...input, purpose: ' ' })).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ field: 'purpose', reason: 'required' }] },
    })
  })

  test.each(['csv', 'xlsx', 'pdf'] as const)('a cancelled dialog leaves no %s and no entry', async (format) => {
    const built = await exportingHouse()
    const before = await entryCountOf(built)
    built.machine.isSavingCancelled = true
    expect(await built.dispatch('ledger.export', { ...input, format })).toMatchObject({
      failure: { kind: 'cancelled' },
    })
    expect(await entryCountOf(built)).toBe(before)
    expect(readdirSync(built.folder).filter((name) => name.startsWith('보기의원'))).toEqual([])
  })

  test.each(['csv', 'pdf'] as const)('a folder that went away leaves no entry of a %s', async (format) => {
    const built = await exportingHouse()
    const before = await entryCountOf(built)
    Object.assign(built.machine, {
      chooseSavePath: () => Promise.resolve({ ok: true, value: join(built.folder, 'gone', 'x') }),
    })
    const answer = await built.dispatch('ledger.export', { ...input, format })
    expect(answer).toEqual({ ok: false, failure: { kind: 'file-not-written' } })
    expect(await entryCountOf(built)).toBe(before)
  })

  test('the book itself cannot be chosen as the file', async () => {
    const built = await exportingHouse()
    Object.assign(built.machine, {
      chooseSavePath: () => Promise.resolve({ ok: true, value: join(built.folder, 'book.db') }),
    })
    expect(await built.dispatch('ledger.export', input)).toMatchObject({ failure: { kind: 'file-not-written' } })
    expect((await built.call('ledger.head', {})).head.lastNumber).toBe(1)
  })
})
