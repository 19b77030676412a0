// CSV of the whole ledger beside the sqlite3 shell's CSV of the same query over a plain copy (the shell cannot read the
// encrypted file), and peak memory of a long ledger beside a short one.
import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { build } from 'vite'
import { instant } from '../../domain/calendar/instant.ts'
import { plainDay } from '../../domain/calendar/plain-day.ts'
import { correctableColumns, rowKinds } from '../../domain/ledger/official-row.ts'
import { everyRow } from '../../domain/ledger/row-filter.ts'
import { clinic } from './clinic-life.ts'
import type { ExportJobText } from './export-job-text.ts'
import type { Finding } from './report.ts'
import type { SeededBook } from './seeded-book.ts'
import { median, millisecondsOf } from './timing.ts'

const usualTurnCount = 5

interface Once {
  readonly rowCount: number
  readonly milliseconds: number
  readonly peakKilobytes: number
}

/** Bundled as the app ships it: reading TypeScript would take more memory than the export. */
const bundleOnce = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'export-once.ts'),
      outDir: join(folder, 'once'),
      rolldownOptions: { external: ['better-sqlite3'], output: { entryFileNames: 'export-once.mjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  symlinkSync(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'), 'junction')
}

/**
 * Half-spaces of 4 MB: what V8 makes of the 8 MB that the app gives its export thread (electron/shell/run-export.ts). With 2 MB a
 * row outlives the room it was made in, and the process grows by a fifth.
 */
const youngGeneration = '--max-semi-space-size=4'

const exportOnce = (folder: string, { path, dataKey }: SeededBook, format: 'csv' | 'xlsx'): Once => {
  const job: ExportJobText = {
    jobId: 'bench',
    bookPath: path,
    dataKeyHex: Buffer.from(dataKey).toString('hex'),
    order: {
      clinicName: clinic.name,
      period: { from: plainDay('2017-01-01'), to: plainDay('2026-12-31') },
      kinds: rowKinds,
      ...everyRow,
      filterWords: [],
      columns: correctableColumns,
      masking: 'masked',
      unmaskedReason: '',
      stamp: { userName: '이책임', at: instant('2026-11-23T01:00:00Z'), purpose: '측정' },
    },
    format,
    path: join(folder, `ledger.${format}`),
  }
  const script = join(folder, 'once/export-once.mjs')
  const told = execFileSync(process.execPath, [youngGeneration, script, JSON.stringify(job)], { encoding: 'utf8' })
  return JSON.parse(told) as Once
}

const sameQuery = `select row.number, row.kind, row.occurred_at, row.file_and_form, row.handler, row.purpose,
  row.recipient_name, row.recipient_relation, row.recipient_phone, row.basis, row.form, row.period, row.corrects,
  (select later.number from ledger_row later where later.corrects = row.number) as corrected_by
  from ledger_row row where row.occurred_at >= '2016' and row.occurred_at < '2027' order by row.number`

/** The ledger alone, in clear, with the same table and indexes. */
const plainCopy = (folder: string, { book }: SeededBook): string => {
  const path = join(folder, 'plain.db')
  const plain = new Database(path)
  const [table] = book.reading.all<{ sql: string }>("select sql from sqlite_schema where name = 'ledger_row'")
  plain.exec((table?.sql ?? '').replace(' references entry (sequence)', ''))
  plain.exec('create unique index ledger_row_by_corrected on ledger_row (corrects) where corrects is not null')
  const columnCount = plain.pragma('table_info(ledger_row)') as readonly unknown[]
  const insert = plain.prepare(`insert into ledger_row values (${columnCount.map(() => '?').join(', ')})`)
  plain.transaction(() => {
    for (const row of book.reading.iterate<Record<string, unknown>>('select * from ledger_row'))
      insert.run(...Object.values(row))
  })()
  plain.close()
  return path
}

const shellCommands = (file: string): string => `.mode csv\n.headers on\n.once ${file}\n${sameQuery};\n`

const byShell = (folder: string, plain: string): number =>
  millisecondsOf(() => {
    execFileSync('sqlite3', ['-batch', plain], { input: shellCommands(join(folder, 'shell.csv')) })
  })

/** Where there is no shell: rows read and written by the shortest loop over the same driver. */
const byLoop = (folder: string, plain: string): number =>
  millisecondsOf(() => {
    const database = new Database(plain, { readonly: true })
    let text = ''
    for (const row of database.prepare(sameQuery).raw().iterate() as Iterable<readonly unknown[]>)
      text += `${row.map((cell) => `"${String(cell)}"`).join(',')}\r\n`
    writeFileSync(join(folder, 'loop.csv'), text)
    database.close()
  })

const hasShell = (): boolean => {
  try {
    execFileSync('sqlite3', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const memoryFinding = (format: 'csv' | 'xlsx', long: readonly Once[], short: readonly Once[]): Finding => {
  const [inLong, inShort] = [long, short].map((runs) => median(runs.map(({ peakKilobytes }) => peakKilobytes)) / 1024)
  return {
    what: `${format} export, peak memory: ${long[0]?.rowCount ?? 0} rows ÷ ${short[0]?.rowCount ?? 0} rows`,
    ratio: (inLong ?? 0) / (inShort ?? 1),
    budget: { word: 'at most', ratio: 1.2 },
    detail: `${inLong?.toFixed(0)} MB and ${inShort?.toFixed(0)} MB, whole process`,
  }
}

export const exports = async (
  folder: string,
  large: SeededBook,
  small: SeededBook,
  turnCount = usualTurnCount,
): Promise<readonly Finding[]> => {
  await bundleOnce(folder)
  const plain = plainCopy(folder, large)
  const baseline = hasShell()
    ? { name: 'sqlite3 shell', run: byShell }
    : { name: 'driver loop (no shell here)', run: byLoop }
  const turns = Array.from({ length: turnCount }).map(() => ({
    base: baseline.run(folder, plain),
    csv: exportOnce(folder, large, 'csv'),
    shortCsv: exportOnce(folder, small, 'csv'),
    xlsx: exportOnce(folder, large, 'xlsx'),
    shortXlsx: exportOnce(folder, small, 'xlsx'),
  }))
  const ours = median(turns.map(({ csv }) => csv.milliseconds))
  const base = median(turns.map((turn) => turn.base))
  const excel = median(turns.map(({ xlsx }) => xlsx.milliseconds))
  return [
    {
      what: `csv export ÷ ${baseline.name} (rate)`,
      ratio: base / ours,
      budget: { word: 'at least', ratio: 0.5 },
      detail: `${turns[0]?.csv.rowCount} rows: ${ours.toFixed(0)} ms encrypted, masked and synced; ${baseline.name} ${base.toFixed(0)} ms over a plain copy; xlsx ${excel.toFixed(0)} ms`,
    },
    memoryFinding(
      'csv',
      turns.map(({ csv }) => csv),
      turns.map(({ shortCsv }) => shortCsv),
    ),
    memoryFinding(
      'xlsx',
      turns.map(({ xlsx }) => xlsx),
      turns.map(({ shortXlsx }) => shortXlsx),
    ),
  ]
}
