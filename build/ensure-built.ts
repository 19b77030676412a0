// Builds when dist/ is missing or older than a source.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const projectRoot = resolve(import.meta.dirname, '..')
const sources = ['domain', 'db', 'electron', 'renderer', 'build/electron.vite.config.ts', 'package-lock.json']
const products = ['dist/main/index.js', 'dist/preload/index.cjs', 'dist/renderer/index.html']

const newestIn = (path: string): number => {
  const facts = statSync(path)
  if (!facts.isDirectory()) return facts.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

const isFresh = (): boolean => {
  const files = products.map((product) => join(projectRoot, product))
  if (!files.every((file) => existsSync(file))) return false
  const oldestProduct = Math.min(...files.map((file) => statSync(file).mtimeMs))
  return sources.every((source) => newestIn(join(projectRoot, source)) <= oldestProduct)
}

export const build = (): boolean =>
  spawnSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'], {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0

export const ensureBuilt = (): boolean => isFresh() || build()
