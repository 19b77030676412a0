import { createHash } from 'node:crypto'
import {
  appendFileSync,
  mkdtempSync,
  openSync,
  ftruncateSync,
  closeSync,
  rmSync,
  writeFileSync,
  utimesSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { News } from '../../../domain/contract/client.ts'
import { createHashRunner } from '../../../electron/copy/run-hash.ts'

const workerFile = join(import.meta.dirname, '../../../electron/worker/hash-worker.ts')
const gigabyte = 1024 ** 3
const megabyte = 1024 ** 2

const folderOfTest = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'yeollamjigi-hash-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Takes no room on the disk and is read like any other file. */
const sparseFile = (folder: string, bytes: number): string => {
  const path = join(folder, 'CAM11_20261120.mp4')
  const file = openSync(path, 'w')
  ftruncateSync(file, bytes)
  closeSync(file)
  return path
}

const digestOfZeros = (bytes: number): string => {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(megabyte)
  for (let done = 0; done < bytes; done += megabyte) hash.update(piece)
  return hash.digest('hex')
}

const nobody = (): void => undefined
const refused = (reason: string) => ({ ok: false, failure: { kind: 'file-refused', reason } })

describe('the digest of a file that is handed out', () => {
  test('is the SHA-256 of what is in it, with its name and size', async () => {
    const path = join(folderOfTest(), 'clip.mp4')
    writeFileSync(path, 'abc')
    expect(await createHashRunner(workerFile, nobody).runHash('job', path)).toEqual({
      ok: true,
      value: {
        name: 'clip.mp4',
        bytes: 3,
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    })
  })

  test('of a file of gigabytes is taken with its progress told and memory flat', async () => {
    const bytes = 2 * gigabyte + 12 * megabyte
    const path = sparseFile(folderOfTest(), bytes)
    const told: number[] = []
    let memoryMost = 0
    const before = process.memoryUsage().rss
    const { runHash } = createHashRunner(workerFile, (news: News) => {
      if (news.kind === 'job-progress') told.push(news.doneCount)
      memoryMost = Math.max(memoryMost, process.memoryUsage().rss)
    })
    const hashed = await runHash('job', path)
    expect(hashed).toMatchObject({ ok: true, value: { bytes, sha256: digestOfZeros(bytes) } })
    expect(told.length).toBeGreaterThan(40)
    expect(told).toEqual(told.toSorted((one, other) => one - other))
    // A thread of its own takes some tens of megabytes; the file is seventy times as large as this bound.
    expect(memoryMost - before).toBeLessThan(200 * megabyte)
  }, 60_000)

  test('is not finished when somebody stops it in the middle', async () => {
    const path = sparseFile(folderOfTest(), 64 * gigabyte)
    let doneBytes = 0
    const runner = createHashRunner(workerFile, (news) => {
      if (news.kind !== 'job-progress') return
      doneBytes = news.doneCount
      runner.cancelHash('job')
    })
    expect(await runner.runHash('job', path)).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(doneBytes).toBeLessThan(gigabyte)
  })

  test.each([
    ['grows', 'changed', (path: string) => appendFileSync(path, 'more')],
    ['is written over', 'changed', (path: string) => utimesSync(path, 1, 1)],
    ['is taken away', 'unreadable', (path: string) => rmSync(path)],
  ])('is refused where the file %s while it is read', async (_how, reason, meddle) => {
    const path = sparseFile(folderOfTest(), gigabyte)
    let isDone = false
    const { runHash } = createHashRunner(workerFile, () => {
      if (!isDone) meddle(path)
      isDone = true
    })
    expect(await runHash('job', path)).toEqual(refused(reason))
  })

  test('is refused of an empty file, of a folder and of a file that is not there', async () => {
    const folder = folderOfTest()
    const empty = join(folder, 'empty.mp4')
    writeFileSync(empty, '')
    const { runHash } = createHashRunner(workerFile, nobody)
    expect(await runHash('job', empty)).toEqual(refused('empty'))
    expect(await runHash('job', folder)).toEqual(refused('unreadable'))
    expect(await runHash('job', join(folder, 'gone.mp4'))).toEqual(refused('unreadable'))
  })
})
