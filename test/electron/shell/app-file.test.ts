import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerAppRequest, fileBehind } from '../../../electron/shell/app-file.ts'

describe('the app:// scheme serves files of the renderer and nothing else', () => {
  const outside = mkdtempSync(join(tmpdir(), 'yeollamjigi-app-file-'))
  const folder = join(outside, 'renderer')

  beforeAll(() => {
    mkdirSync(join(folder, 'assets'), { recursive: true })
    writeFileSync(join(folder, 'index.html'), '<script nonce="__PAGE_NONCE__"></script>')
    writeFileSync(join(folder, 'assets', 'a.woff2'), 'font')
    writeFileSync(join(folder, 'notes.txt'), 'not shipped')
    writeFileSync(join(outside, 'secret.html'), 'secret')
    mkdirSync(join(outside, 'renderer-twin'))
    writeFileSync(join(outside, 'renderer-twin', 'a.html'), 'twin')
  })
  afterAll(() => rmSync(outside, { recursive: true }))

  test.each([
    'app://yeollamjigi/../secret.html',
    'app://yeollamjigi/%2e%2e/secret.html',
    'app://yeollamjigi/assets/..%2f..%2fsecret.html',
    'app://yeollamjigi/..%5csecret.html',
    'app://yeollamjigi/../renderer-twin/a.html',
    'app://yeollamjigi/%2e%2e%2frenderer-twin%2fa.html',
    'app://yeollamjigi//etc/hostname',
    'app://yeollamjigi/index.html%00.png',
    'app://yeollamjigi/%',
    'app://yeollamjigi/',
    'app://yeollamjigi/assets',
    'app://yeollamjigi/notes.txt',
    'app://yeollamjigi/absent.html',
    'app://yeollamjigi.example/index.html',
    'https://yeollamjigi/index.html',
    'not an address',
  ])('%s is not found', async (url) => {
    const answer = await answerAppRequest(folder, url, 'GET')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('404')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('only GET is answered', async () => {
    expect((await answerAppRequest(folder, 'app://yeollamjigi/index.html', 'POST')).status).toBe(404)
  })

  test('a file has its type and the security policy', async () => {
    const answer = await answerAppRequest(folder, 'app://yeollamjigi/assets/a.woff2', 'GET')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('font/woff2')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe')
  })

  test('every page has a nonce of its own, the same in its header', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await answerAppRequest(folder, 'app://yeollamjigi/index.html', 'GET')
        const nonce = /nonce="([^"]{20,})"/.exec(await answer.text())?.[1] ?? 'none in the page'
        expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
        return nonce
      }),
    )
    expect(new Set(nonces).size).toBe(2)
  })

  test('a query or fragment changes nothing', () => {
    expect(fileBehind(folder, 'app://yeollamjigi/index.html?a=../b#c')).toBe(join(folder, 'index.html'))
  })
})
