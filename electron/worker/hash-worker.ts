// The thread that reads a file for its digest. It is ended from outside when somebody stops it: it holds nothing but a handle
// to read by.
import { parentPort, workerData } from 'node:worker_threads'
import { hashFile } from './hash-file.ts'
import type { HashJob, HashMessage } from './hash-message.ts'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const tell = (message: HashMessage): void => parentPort?.postMessage(message)

const { path }: HashJob = workerData
tell(hashFile(path, (doneCount, totalCount) => tell({ kind: 'progress', doneCount, totalCount })))
