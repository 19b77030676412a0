// Exports run in a worker thread, so the window never stops answering. Cancelling ends the thread: it only reads the
// book, and what it wrote so far is dropped.
import { Worker } from 'node:worker_threads'
import type { News } from '../../domain/contract/client.ts'
import { type Result, fail, succeed } from '../../domain/result.ts'
import type { Machine } from '../door/machine.ts'
import type { ExportMessage } from '../worker/export-message.ts'
import { dropFile } from './file-aside.ts'

type Outcome = Result<{ readonly rowCount: number }>

export const createExportRunner = (
  workerFile: string,
  tell: (news: News) => void,
): Pick<Machine, 'runExport' | 'cancelJob'> => {
  const cancels = new Map<string, () => void>()

  const runExport: Machine['runExport'] = async (job) => {
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    const worker = new Worker(workerFile, { workerData: job })
    const failed = (): void => resolve(fail({ kind: 'file-not-written' }))
    worker.on('message', (message: ExportMessage) => {
      if (message.kind === 'done') resolve(succeed({ rowCount: message.rowCount }))
      else if (message.kind === 'failed') failed()
      else
        tell({
          kind: 'job-progress',
          jobId: job.jobId,
          doneCount: message.doneCount,
          totalCount: message.totalCount,
        })
    })
    worker.once('error', failed)
    worker.once('exit', failed)
    cancels.set(job.jobId, () => resolve(fail({ kind: 'cancelled' })))

    const outcome = await promise
    cancels.delete(job.jobId)
    await worker.terminate()
    if (!outcome.ok) await dropFile(job.path)
    return outcome
  }

  return { runExport, cancelJob: (jobId) => cancels.get(jobId)?.() }
}
