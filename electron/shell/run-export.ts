// Exports run in a worker thread, so the window never stops answering. Cancelling ends the thread: it only reads the
// book, and what it wrote so far is dropped.
import { Worker } from 'node:worker_threads'
import type { News } from '../../domain/contract/client.ts'
import { type Result, fail, succeed } from '../../domain/result.ts'
import type { Machine } from '../door/machine.ts'
import type { ExportMessage } from '../worker/export-message.ts'
import { dropFile } from './file-aside.ts'

/** Rows die young: with more room they only lie about longer, some 50 MB of them in a long export. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 } as const

type Outcome = Result<{ readonly rowCount: number }>

export const createExportRunner = (
  workerFile: string,
  tell: (news: News) => void,
): Pick<Machine, 'runExport' | 'cancelJob'> => {
  const cancels = new Map<string, () => void>()

  const runExport: Machine['runExport'] = async (job) => {
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>()
    const worker = new Worker(workerFile, { workerData: job, resourceLimits })
    worker.on('message', (message: ExportMessage) => {
      if (message.kind === 'done') resolve(succeed({ rowCount: message.rowCount }))
      else if (message.kind === 'failed') resolve(fail({ kind: 'file-not-written' }))
      else tell({ ...message, kind: 'job-progress', jobId: job.jobId })
    })
    // Neither is an expected outcome: the door makes an incident of it.
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the export ended without a result')))
    cancels.set(job.jobId, () => resolve(fail({ kind: 'cancelled' })))

    let isWhole = false
    try {
      const outcome = await promise
      isWhole = outcome.ok
      return outcome
    } finally {
      cancels.delete(job.jobId)
      await worker.terminate()
      if (!isWhole) await dropFile(job.path)
    }
  }

  return { runExport, cancelJob: (jobId) => cancels.get(jobId)?.() }
}
