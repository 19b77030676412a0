// Rules that a linter does not know: where SQL may stand, what the pure rules may not touch, how long a file may be.
import { describe, expect, test } from 'vitest'
import { folderOf, sources, type SourceFile } from './source.ts'

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/[^\n]*/g, ' ')

const where = (isIn: (file: SourceFile) => boolean, pattern: RegExp): readonly string[] =>
  sources.filter((file) => isIn(file) && pattern.test(withoutComments(file.text))).map(({ path }) => path)

const isProduct = ({ path }: SourceFile): boolean => folderOf(path) !== 'build'
const isDomain = ({ path }: SourceFile): boolean => folderOf(path) === 'domain'

const sql =
  /[`'"]\s*(?:select\s[\s\S]*?\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+(?:table|index|trigger)\s)/i

describe('the source', () => {
  test('only db/ knows SQL', () => {
    expect(where(({ path }) => folderOf(path) !== 'db', sql)).toEqual([])
    expect(where(({ path }) => folderOf(path) === 'db', sql).length).toBeGreaterThan(5)
  })

  test('the rules take now, ids and chance as arguments', () => {
    expect(where(isDomain, /Date\.now\(|new Date\(\)|Math\.random\(|crypto\.|process\./)).toEqual([])
  })

  test('no code path opens a connection', () => {
    const network =
      /\bfetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon|from 'node:(?:https?|http2|net|tls|dgram|dns)'|autoUpdater/
    expect(where(isProduct, network)).toEqual([])
  })

  test('no switch of Electron that weakens a window is touched, and nothing opens outside the app', () => {
    const weakening =
      /experimentalFeatures|enableBlinkFeatures|allowRunningInsecureContent|allowpopups|openExternal|webviewTag: true|nodeIntegration: true|webSecurity: false|sandbox: false|contextIsolation: false/
    expect(where(isProduct, weakening)).toEqual([])
    expect(where(isProduct, /webviewTag: false/)).toEqual(['electron/shell/secure-preferences.ts'])
  })

  test('nothing is left for later in a comment', () => {
    expect(sources.filter(({ text }) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('a file can be read in a sitting: at most 250 lines, words and migrations apart', () => {
    const isList = /^(?:renderer\/words\/|db\/migration\/)/
    const long = sources
      .filter(({ path, text }) => !isList.test(path) && text.split('\n').length > 250)
      .map(({ path, text }) => `${path}: ${text.split('\n').length}`)
    expect(long).toEqual([])
  })

  test('file names are words in kebab-case that say what is inside', () => {
    const shapeless = /(?:^|[/-])(?:utils?|helpers?|common|misc|manager)(?:[.-]|$)/
    const names = sources.map(({ path }) => path)
    expect(names.filter((name) => shapeless.test(name) || !/^[\w./-]+$/.test(name) || /[A-Z]/.test(name))).toEqual([])
  })

  test('no default exports outside configuration', () => {
    const named = sources.filter(({ path }) => !path.endsWith('.config.ts'))
    expect(named.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([])
  })
})
