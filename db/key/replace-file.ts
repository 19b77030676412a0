import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const syncFolder = (folder: string): void => {
  // Windows cannot open a folder; there the rename itself is journalled.
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

const writeSynced = (path: string, content: string): void => {
  const descriptor = openSync(path, 'w', 0o600)
  try {
    // Not writeSync, which on a nearly full disk writes a part and says so only in its return value.
    writeFileSync(descriptor, content)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Replaces a file durably: written and synced beside it, renamed over it, the folder synced. */
export const replaceFile = (path: string, content: string): void => {
  const aside = `${path}.new`
  try {
    writeSynced(aside, content)
    renameSync(aside, path)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}
