// The thread that exports. It is ended from outside when somebody cancels: it holds nothing but a read-only connection and a
// temporary file.
import { parentPort, workerData } from 'node:worker_threads'
import type { ExportJob } from './export-job.ts'
import type { ExportMessage } from './export-message.ts'
import { writeExport } from './write-export.ts'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const tell = (message: ExportMessage): void => parentPort?.postMessage(message)

/** A full disk or a folder that went away is expected; anything else is a broken assumption and ends the thread. */
const isDiskError = (error: unknown): boolean => error instanceof Error && 'syscall' in error

const job: ExportJob = workerData
try {
  const { rowCount } = writeExport(job, (doneCount, totalCount) => tell({ kind: 'progress', doneCount, totalCount }))
  tell({ kind: 'done', rowCount })
} catch (error) {
  if (!isDiskError(error)) throw error
  tell({ kind: 'failed' })
}
