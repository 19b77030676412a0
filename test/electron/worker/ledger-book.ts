// A real encrypted book with the official rows a test names, and the job that exports it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import type { ExportOrder } from '../../../domain/ledger/export-facts.ts'
import { correctableColumns, type OfficialRow, rowKinds } from '../../../domain/ledger/official-row.ts'
import { everyRow } from '../../../domain/ledger/row-filter.ts'
import { type Book, bookOf } from '../../../db/book.ts'
import { appendEntry } from '../../../db/ledger/append-entry.ts'
import { makeDatabase } from '../../../db/open.ts'
import type { ExportJob } from '../../../electron/worker/export-job.ts'

export const usualRow: OfficialRow = {
  kind: 'viewing',
  occurredAt: instant('2026-11-20T05:30:00Z'),
  fileAndForm: '카메라 03 로비 / 재생\n11. 19. 14:00 ~ 14:30',
  handler: '이책임',
  purpose: '로비에서 넘어짐',
  recipient: { name: '홍길동', relation: '본인', phone: '010-1234-5678' },
  basis: '보호법 제35조\n접수 제2026-0001호',
  form: '시청',
  period: '당일',
  corrects: null,
}

export const usualOrder: ExportOrder = {
  clinicName: '보기의원',
  period: { from: plainDay('2026-11-01'), to: plainDay('2026-11-30') },
  kinds: rowKinds,
  ...everyRow,
  filterWords: [],
  columns: correctableColumns,
  masking: 'unmasked',
  unmaskedReason: '감독기관 제출',
  stamp: { userName: '이책임', at: instant('2026-11-23T01:00:00Z'), purpose: '자체 점검' },
}

export interface LedgerBook {
  readonly folder: string
  readonly book: Book
  readonly append: (rows: readonly OfficialRow[]) => void
  readonly job: (format: 'csv' | 'xlsx', order?: Partial<ExportOrder>) => ExportJob
}

export const ledgerBook = (rows: readonly OfficialRow[]): LedgerBook => {
  const folder = mkdtempSync(join(tmpdir(), 'yeollamjigi-'))
  const bookPath = join(folder, 'book.db')
  const dataKey = Buffer.alloc(32, 3)
  const book = bookOf(makeDatabase(bookPath, dataKey))
  onTestFinished(() => {
    book.close()
    rmSync(folder, { recursive: true })
  })
  const stamp = { at: usualRow.occurredAt, actor: 'a', terminal: '관제실 PC', kind: 'viewing.record' }
  const append = (more: readonly OfficialRow[]): void =>
    book.write(
      (writing) => {
        for (const officialRow of more) appendEntry(writing, { subject: null, body: {}, officialRow }, stamp)
      },
      () => true,
    )
  append(rows)
  return {
    folder,
    book,
    append,
    job: (format, order = {}) => ({
      jobId: 'job-1',
      bookPath,
      dataKey,
      order: { ...usualOrder, ...order },
      format,
      path: join(folder, `ledger.${format}`),
    }),
  }
}
