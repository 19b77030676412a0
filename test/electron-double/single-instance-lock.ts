// requestSingleInstanceLock with a folder: the first process writes its number there and watches; a second one leaves a
// knock.
import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0)
    return true
  } catch {
    return false
  }
}

const holderOf = (lockFile: string): number | null => {
  try {
    const processId = Number(readFileSync(lockFile, 'utf8'))
    return Number.isSafeInteger(processId) && processId > 0 && isAlive(processId) ? processId : null
  } catch {
    return null
  }
}

export const holdSingleInstanceLock = (folder: string, onSecond: () => void): boolean => {
  mkdirSync(folder, { recursive: true })
  const lockFile = join(folder, 'lock')
  if (holderOf(lockFile) !== null) {
    writeFileSync(join(folder, `knock-${process.pid}`), '')
    return false
  }
  writeFileSync(lockFile, String(process.pid))
  const knocks = new Set<string>()
  const watcher = watch(folder, (_event, name) => {
    if (name === null || !name.startsWith('knock-') || knocks.has(name)) return
    knocks.add(name)
    onSecond()
  })
  watcher.unref()
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return true
}
