import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { replaceFile } from '../../db/key/replace-file.ts'

const keyFile = (content: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'yeollamjigi-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'keys.json')
  writeFileSync(path, content)
  return path
}

const module = resolve(import.meta.dirname, '../../db/key/replace-file.ts')

describe('replacing a file', () => {
  test.runIf(existsSync('/dev/full'))('a full disk leaves the file as it was and nothing beside it', () => {
    const path = keyFile('before')
    symlinkSync('/dev/full', `${path}.new`)
    expect(() => replaceFile(path, 'after')).toThrow(/ENOSPC/)
    expect(readFileSync(path, 'utf8')).toBe('before')
    expect(existsSync(`${path}.new`)).toBe(false)
  })

  test.runIf(process.platform === 'linux')('a disk with room for half of it leaves the file as it was', () => {
    const path = keyFile('before')
    const script = `import { replaceFile } from ${JSON.stringify(module)}; replaceFile(${JSON.stringify(path)}, 'x'.repeat(3000))`
    // One block of 1024 bytes is all that the child may write: the first write is cut short without an error.
    const child = spawnSync(
      'bash',
      ['-c', `ulimit -f 1; exec "${process.execPath}" --input-type=module -e "$0"`, script],
      {
        encoding: 'utf8',
      },
    )
    expect(child.status, child.stderr).not.toBe(0)
    expect(child.stderr).toContain('EFBIG')
    expect(readFileSync(path, 'utf8')).toBe('before')
  })
})
