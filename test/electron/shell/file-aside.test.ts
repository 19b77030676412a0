import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dropFile, readChosenFile, settleFile, writeAside } from '../../../electron/shell/file-aside.ts'

const folder = mkdtempSync(join(tmpdir(), 'yeollamjigi-aside-'))
const bytes = new TextEncoder().encode('장부')

describe('a file', () => {
  test('has its name only once it is settled', async () => {
    const path = join(folder, 'ledger.csv')
    writeFileSync(path, 'older')
    expect(await writeAside(path, bytes)).toEqual({ ok: true, value: null })
    expect(readFileSync(path, 'utf8')).toBe('older')
    expect(await settleFile(path)).toEqual({ ok: true, value: null })
    expect(readFileSync(path, 'utf8')).toBe('장부')
    expect(existsSync(`${path}.part`)).toBe(false)
  })

  test('that is dropped leaves nothing', async () => {
    const path = join(folder, 'dropped.pdf')
    await writeAside(path, bytes)
    await dropFile(path)
    expect(existsSync(path) || existsSync(`${path}.part`)).toBe(false)
  })

  test('that cannot be written is a failure, not an exception', async () => {
    const path = join(folder, 'no', 'such', 'folder.pdf')
    expect(await writeAside(path, bytes)).toEqual({ ok: false, failure: { kind: 'file-not-written' } })
    expect(await settleFile(path)).toEqual({ ok: false, failure: { kind: 'file-not-written' } })
  })
})

describe('a chosen file', () => {
  test('is read whole, with its name but not its folder', async () => {
    const path = join(folder, 'cameras.csv')
    writeFileSync(path, bytes)
    const chosen = await readChosenFile(path, bytes.length)
    expect(chosen.ok && chosen.value.name).toBe('cameras.csv')
    expect(chosen.ok && new TextDecoder().decode(chosen.value.bytes)).toBe('장부')
  })

  test.each([
    ['empty', new Uint8Array(), 10],
    ['too-large', bytes, bytes.length - 1],
  ] as const)('is refused as %s', async (reason, content, bytesMax) => {
    const path = join(folder, `${reason}.csv`)
    writeFileSync(path, content)
    expect(await readChosenFile(path, bytesMax)).toEqual({ ok: false, failure: { kind: 'file-refused', reason } })
  })

  test.each(['absent.csv', '.'])('is refused as unreadable: %s', async (name) => {
    const chosen = await readChosenFile(join(folder, name), 1_000_000)
    expect(chosen).toEqual({ ok: false, failure: { kind: 'file-refused', reason: 'unreadable' } })
  })
})
