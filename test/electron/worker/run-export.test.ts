import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { News } from '../../../domain/contract/client.ts'
import { createExportRunner } from '../../../electron/shell/run-export.ts'
import { ledgerBook, usualRow } from './ledger-book.ts'
import { readCsv } from './written.ts'

const workerFile = join(import.meta.dirname, '../../../electron/worker/export-worker.ts')
const manyRows = Array.from({ length: 6000 }, () => usualRow)

describe('an export in its thread', () => {
  test('tells its progress and leaves a whole file under a temporary name', async () => {
    const told: News[] = []
    const { runExport } = createExportRunner(workerFile, (news) => told.push(news))
    const built = ledgerBook(manyRows)
    const job = built.job('csv')
    expect(await runExport(job)).toEqual({ ok: true, value: { rowCount: 6000 } })
    expect(told[0]).toEqual({ kind: 'job-progress', jobId: 'job-1', doneCount: 2000, totalCount: 6000 })
    expect(readCsv(`${job.path}.part`).rows).toHaveLength(6000)
    expect(existsSync(job.path)).toBe(false)
  })

  test.each(['csv', 'xlsx'] as const)(
    'cancelled on the way, a %s leaves no file and no lock on the book',
    async (format) => {
      const built = ledgerBook(manyRows)
      const runner = createExportRunner(workerFile, () => runner.cancelJob('job-1'))
      expect(await runner.runExport(built.job(format))).toEqual({ ok: false, failure: { kind: 'cancelled' } })
      expect(readdirSync(built.folder).filter((name) => name.startsWith('ledger'))).toEqual([])
      expect(built.book.reading.get('pragma wal_checkpoint(truncate)')).toMatchObject({ busy: 0 })
    },
  )

  test('the book is written to while an export reads it, and the export shows its own moment', async () => {
    const built = ledgerBook(manyRows)
    const job = built.job('csv')
    const { runExport } = createExportRunner(workerFile, () => built.append([usualRow]))
    expect(await runExport(job)).toEqual({ ok: true, value: { rowCount: 6000 } })
    expect(readCsv(`${job.path}.part`).rows).toHaveLength(6000)
  })

  test('a folder that is not there is a file that was not written', async () => {
    const built = ledgerBook([usualRow])
    const { runExport } = createExportRunner(workerFile, () => {})
    const job = { ...built.job('csv'), path: join(built.folder, 'gone', 'ledger.csv') }
    expect(await runExport(job)).toEqual({ ok: false, failure: { kind: 'file-not-written' } })
  })

  test.runIf(existsSync('/dev/full'))('a full disk is a file that was not written', async () => {
    const built = ledgerBook(manyRows)
    const { runExport } = createExportRunner(workerFile, () => {})
    const job = built.job('csv')
    symlinkSync('/dev/full', `${job.path}.part`)
    expect(await runExport(job)).toEqual({ ok: false, failure: { kind: 'file-not-written' } })
    expect(existsSync(`${job.path}.part`)).toBe(false)
  })

  test('a thread that dies ends the export instead of leaving it hanging', async () => {
    const built = ledgerBook([usualRow])
    const dying = join(built.folder, 'dying.mjs')
    writeFileSync(dying, 'process.exit(7)')
    const { runExport } = createExportRunner(dying, () => {})
    await expect(runExport(built.job('csv'))).rejects.toThrow('the export ended without a result')
  })
})
