// Files get their name only once they are whole: written aside, flushed, then renamed.
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { type Result, fail, succeed } from '../../domain/result.ts'
import type { ChosenFile, Machine } from '../door/machine.ts'

const asideOf = (path: string): string => `${path}.part`

/** A full disk, a missing folder and a file that another program holds open all end here. */
const written = async (write: () => Promise<void>): Promise<Result<null>> => {
  try {
    await write()
    return succeed(null)
  } catch {
    return fail({ kind: 'file-not-written' })
  }
}

const flushFolder = async (folder: string): Promise<void> => {
  // Windows cannot open a folder; there the rename is durable by itself.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export const dropFile: Machine['dropFile'] = async (path) => rm(asideOf(path), { force: true })

export const writeAside: Machine['writeAside'] = async (path, bytes) => {
  const outcome = await written(async () => {
    const handle = await open(asideOf(path), 'w')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
  })
  if (!outcome.ok) await dropFile(path)
  return outcome
}

export const settleFile: Machine['settleFile'] = async (path) =>
  written(async () => {
    await rename(asideOf(path), path)
    await flushFolder(dirname(path))
  })

/** Looks at the size before reading, so a file of gigabytes never comes into memory. */
export const readChosenFile = async (path: string, bytesMax: number): Promise<Result<ChosenFile>> => {
  try {
    const { size } = await stat(path)
    if (size === 0) return fail({ kind: 'file-refused', reason: 'empty' })
    if (size > bytesMax) return fail({ kind: 'file-refused', reason: 'too-large' })
    const handle = await open(path, 'r')
    try {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(size), 0, size, 0)
      return succeed({ name: basename(path), bytes: buffer.subarray(0, bytesRead) })
    } finally {
      await handle.close()
    }
  } catch {
    return fail({ kind: 'file-refused', reason: 'unreadable' })
  }
}
