// The digest of a chosen file is taken in a worker thread, so the window never stops answering. Stopping ends the thread.
import { basename } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { News } from '../../domain/contract/client.ts'
import type { HashedFile } from '../../domain/copy/hashed-file.ts'
import { type Result, fail, succeed } from '../../domain/result.ts'
import type { HashJob, HashMessage } from '../worker/hash-message.ts'

type Outcome = Result<HashedFile>

export interface HashRunner {
  readonly runHash: (jobId: string, path: string) => Promise<Outcome>
  readonly cancelHash: (jobId: string) => void
}

export const createHashRunner = (workerFile: string, tell: (news: News) => void): HashRunner => {
  const cancels = new Map<string, () => void>()

  const runHash: HashRunner['runHash'] = async (jobId, path) => {
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>()
    const job: HashJob = { path }
    const worker = new Worker(workerFile, { workerData: job })
    worker.on('message', (message: HashMessage) => {
      if (message.kind === 'done') {
        const { bytes, sha256 } = message
        resolve(succeed({ name: basename(path).normalize('NFC'), bytes, sha256 }))
      } else if (message.kind === 'refused') resolve(fail({ kind: 'file-refused', reason: message.reason }))
      else tell({ ...message, kind: 'job-progress', jobId })
    })
    // Neither is an expected outcome: the door makes an incident of it.
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the hashing ended without a result')))
    cancels.set(jobId, () => resolve(fail({ kind: 'cancelled' })))
    try {
      return await promise
    } finally {
      cancels.delete(jobId)
      await worker.terminate()
    }
  }

  return { runHash, cancelHash: (jobId) => cancels.get(jobId)?.() }
}
