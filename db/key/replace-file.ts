import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const syncFolder = (folder: string): void => {
  // Windows cannot open a folder; there the rename itself is journalled.
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

/** Replaces a file durably: written and synced beside it, renamed over it, the folder synced. */
export const replaceFile = (path: string, content: string): void => {
  const aside = `${path}.new`
  const descriptor = openSync(aside, 'w', 0o600)
  writeSync(descriptor, content)
  fsyncSync(descriptor)
  closeSync(descriptor)
  renameSync(aside, path)
  syncFolder(dirname(path))
}
