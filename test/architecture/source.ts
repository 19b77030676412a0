// The product's own source files and what each of them imports, for the tests that hold the architecture.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

const sourceFolders = ['domain', 'db', 'electron', 'renderer', 'build'] as const

export interface SourceFile {
  /** Path from the root with forward slashes. */
  readonly path: string
  readonly text: string
  /** Imported modules: a path from the root for our own files, otherwise the package's name or `node:…`. */
  readonly imports: readonly string[]
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\b[^'"\n]*?(?:\n[^'"]*?)?from\s+['"]([^'"]+)['"]|(?:^|[^\w.])import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/gu

const packageOf = (specifier: string): string =>
  specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? specifier)

const resolved = (path: string, specifier: string): string => {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(path), specifier.split('?')[0] ?? ''))
  return specifier.startsWith('node:') ? specifier : packageOf(specifier)
}

export const importsIn = (path: string, text: string): readonly string[] =>
  [...text.matchAll(importPattern)].map((found) => resolved(path, found[1] ?? found[2] ?? found[3] ?? ''))

const readSource = (folder: string): readonly SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const file = join(root, folder, name)
      const path = relative(root, file).split(sep).join('/')
      const text = readFileSync(file, 'utf8')
      return { path, text, imports: importsIn(path, text) }
    })

export const sources: readonly SourceFile[] = sourceFolders.flatMap(readSource)

export const folderOf = (path: string): string => dirname(path).split('/')[0] ?? ''
