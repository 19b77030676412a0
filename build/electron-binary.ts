// Electron's npm package fetches its binary from outside the registry, which a closed network refuses.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const electronFolder = resolve(import.meta.dirname, '../node_modules/electron')

/** Null when the binary is not here. Nothing is fetched. */
export const findElectron = (): string | null => {
  const pathFile = join(electronFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

/** Tries for as long as a person would wait. */
export const fetchElectron = (millisecondsMax: number): string | null => {
  spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore', timeout: millisecondsMax })
  return findElectron()
}
