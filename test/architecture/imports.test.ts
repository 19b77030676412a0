// The table of allowed imports. Arrows point inward: renderer → domain ← db ← electron.
import { describe, expect, test } from 'vitest'
import { folderOf, importsIn, type SourceFile, sources } from './source.ts'

interface Rule {
  readonly folders: readonly string[]
  /** Packages by name; `node:` allows Node's own modules. */
  readonly packages: readonly string[]
}

const rules: Readonly<Record<string, Rule>> = {
  domain: {
    folders: ['domain'],
    packages: ['zod', '@noble/hashes', '@scure/bip39', 'es-hangul', 'canonicalize', '@hyunbinseo/holidays-kr'],
  },
  db: { folders: ['domain', 'db'], packages: ['better-sqlite3', 'zod', '@noble/hashes', 'node:'] },
  electron: {
    folders: ['domain', 'db', 'electron'],
    packages: ['zod', 'better-sqlite3', 'csv-parse', 'electron', 'node:'],
  },
  renderer: {
    folders: ['domain', 'renderer'],
    packages: [
      'react',
      'react-dom',
      '@mantine/core',
      '@mantine/hooks',
      '@mantine/notifications',
      '@tabler/icons-react',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      'zustand',
      'i18next',
      'es-hangul',
      'zod',
      'uqr',
      'pretendard',
      'pretendard-jp',
    ],
  },
}

const isOwn = (imported: string): boolean => /^(?:domain|db|electron|renderer|build|test)\//.test(imported)

const breaches = ({ path, imports }: SourceFile): readonly string[] => {
  const rule = rules[folderOf(path)]
  if (rule === undefined) return []
  return imports
    .filter((imported) =>
      isOwn(imported)
        ? !rule.folders.includes(folderOf(imported))
        : !rule.packages.some(
            (allowed) => imported === allowed || (allowed === 'node:' && imported.startsWith('node:')),
          ),
    )
    .map((imported) => `${path} → ${imported}`)
}

const found = (text: string, path: string): readonly string[] =>
  breaches({ path, text, imports: importsIn(path, text) })

describe('imports point inward', () => {
  test('no file imports what its folder may not', () => {
    expect(sources.flatMap(breaches)).toEqual([])
  })

  test.each([
    ['domain/x.ts', "import { readFileSync } from 'node:fs'"],
    ['domain/x.ts', "import { book } from '../db/book.ts'"],
    ['db/x.ts', "import { gate } from '../electron/session/gate.ts'"],
    ['db/x.ts', "import { app } from 'electron'"],
    ['renderer/x.tsx', "import { insertCamera } from '../db/camera.ts'"],
    ['renderer/x.tsx', "export * from '../electron/main.ts'"],
    ['renderer/x.tsx', "const late = await import('node:child_process')"],
    ['electron/x.ts', "import '../renderer/main.tsx'"],
    ['electron/x.ts', "import axios from 'axios'"],
  ])('%s may not say: %s', (path, text) => {
    expect(found(text, path)).toHaveLength(1)
  })

  test("only the shell, the preload and main import 'electron'", () => {
    const allowed = /^electron\/(?:shell\/|main\.ts$|preload\.ts$)/
    const others = sources.filter(({ imports }) => imports.includes('electron')).map(({ path }) => path)
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter((path) => !allowed.test(path))).toEqual([])
  })

  test("only electron's door and session make or hold permissions", () => {
    const makers = sources.filter(({ text }) => /as Authorised</.test(text)).map(({ path }) => path)
    expect(makers).toEqual(['electron/door/authorise.ts'])
  })
})
