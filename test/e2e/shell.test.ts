// What the shell forbids and what it keeps, in a running app. Skipped parts on real Electron ask what only the double
// can tell.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { callableNames } from '../../domain/contract/operation-names.ts'
import { makeWire } from '../electron-double/wire.ts'
import { expect, isRealElectron, test } from './app.ts'

interface Stranger {
  readonly url: string
  readonly hits: () => readonly string[]
}

/** A server on this machine that a page of ours must never reach. */
const withStranger = async (use: (stranger: Stranger) => Promise<void>): Promise<void> => {
  const hits: string[] = []
  const server: Server = createServer((request, response) => {
    hits.push(request.url ?? '')
    response.setHeader('access-control-allow-origin', '*')
    response.end('<h1>stranger</h1>')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  try {
    await use({ url: `http://127.0.0.1:${port}`, hits: () => hits })
  } finally {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
}

const stillShowsApp = async (page: Page): Promise<boolean> =>
  page.evaluate(() => location.pathname === '/index.html' && 'yeollamjigi' in globalThis)

test.describe('navigation', () => {
  test('a page cannot leave the app', async ({ opened: { page, app } }) => {
    await withStranger(async ({ url, hits }) => {
      await page.evaluate((to) => location.assign(to), `${url}/left`)
      if (!isRealElectron) {
        await expect
          .poll(async () => app('seen', null))
          .toContainEqual({ kind: 'navigation-denied', url: `${url}/left` })
      }
      expect(await stillShowsApp(page)).toBe(true)
      expect(hits()).toEqual([])
    })
  })

  test('a page cannot go to another page of the app or to a file', async ({ opened: { page } }) => {
    const before = page.url()
    for (const target of ['/paper.html', 'file:///etc/hostname', 'data:text/html,<h1>x</h1>']) {
      await page.evaluate((to) => location.assign(to), target).catch(() => undefined)
      await expect.poll(() => page.url()).toBe(before)
      expect(await stillShowsApp(page)).toBe(true)
    }
  })

  test('no new window opens, by script or by link', async ({ opened: { page, app } }) => {
    await withStranger(async ({ url, hits }) => {
      const strange = (): readonly string[] =>
        page
          .context()
          .pages()
          .map((each) => new URL(each.url()))
          .filter(({ origin }) => origin !== new URL(page.url()).origin)
          .map(({ href }) => href)
      await page.evaluate((to) => void window.open(to), `${url}/script`)
      await page.evaluate((to) => {
        const link = document.createElement('a')
        link.href = to
        link.target = '_blank'
        document.body.append(link)
        link.click()
        link.remove()
      }, `${url}/link`)
      if (!isRealElectron) {
        const denials = async () => (await app('seen', null)).filter(({ kind }) => kind === 'window-denied').length
        await expect.poll(denials).toBe(2)
      }
      await expect.poll(strange).toEqual([])
      expect(await stillShowsApp(page)).toBe(true)
      expect(hits()).toEqual([])
    })
  })

  test('a download is refused', async ({ opened: { page, app } }) => {
    test.skip(isRealElectron, 'asks the journal of the double')
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['x']))
      link.download = 'x.txt'
      link.click()
    })
    await expect.poll(async () => (await app('seen', null)).map(({ kind }) => kind)).toContain('download-denied')
  })
})

test.describe('content', () => {
  test('no request leaves the PC: fetch, image, script, beacon, socket', async ({ opened: { page } }) => {
    await withStranger(async ({ url, hits }) => {
      const outcomes = await page.evaluate(async (to) => {
        const image = async (): Promise<string> =>
          new Promise((end) => {
            const element = new Image()
            element.addEventListener('load', () => end('loaded'))
            element.addEventListener('error', () => end('refused'))
            element.src = `${to}/image`
          })
        const outcomeOf = async (attempt: Promise<unknown>): Promise<string> =>
          attempt.then(
            () => 'loaded',
            () => 'refused',
          )
        const socket = async (): Promise<string> =>
          new Promise((end) => {
            try {
              const opening = new WebSocket(to.replace('http', 'ws'))
              opening.addEventListener('open', () => end('loaded'))
              opening.addEventListener('error', () => end('refused'))
            } catch {
              end('refused')
            }
          })
        navigator.sendBeacon(`${to}/beacon`, 'x')
        return Promise.all([outcomeOf(fetch(`${to}/fetch`)), image(), outcomeOf(import(`${to}/script.js`)), socket()])
      }, url)
      expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused'])
      expect(hits()).toEqual([])
    })
  })

  test('beneath the content policy, requests are cancelled too', async ({ opened: { app } }) => {
    test.skip(isRealElectron, 'asks the double for the verdict of the request rule')
    for (const stranger of [
      'http://127.0.0.1/',
      'https://example.org/',
      'ws://127.0.0.1/',
      'file:///etc/hostname',
      'app://yeollamjigi.example/',
    ]) {
      expect(await app('would-cancel', stranger), stranger).toBe(true)
    }
    expect(await app('would-cancel', 'app://yeollamjigi/index.html')).toBe(false)
  })

  test('frames, foreign scripts, styles, forms, pictures and connections are refused', async ({ opened: { page } }) => {
    const imported = await page.evaluate(async () => {
      const violated: string[] = []
      Reflect.set(globalThis, 'violated', violated)
      document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective))
      const frame = document.createElement('iframe')
      frame.src = 'https://example.org/'
      const style = document.createElement('style')
      style.textContent = 'body { --intruder: 1 }'
      const form = document.createElement('form')
      form.action = 'https://example.org/'
      form.method = 'post'
      document.body.append(frame, style, form)
      form.submit()
      void fetch('https://example.org/').catch(() => undefined)
      const image = new Image()
      image.src = 'https://example.org/x.png'
      const script = URL.createObjectURL(new Blob(['globalThis.intruder = true'], { type: 'text/javascript' }))
      return import(script).then(
        () => 'loaded',
        () => 'refused',
      )
    })
    expect(imported).toBe('refused')
    const violated = async () =>
      new Set(await page.evaluate((): readonly string[] => Reflect.get(globalThis, 'violated')))
    const directives = ['frame-src', 'style-src-elem', 'form-action', 'connect-src', 'img-src', 'script-src-elem']
    await expect.poll(violated).toEqual(new Set(directives))
    const traces = await page.evaluate(() => [
      'intruder' in globalThis,
      getComputedStyle(document.body).getPropertyValue('--intruder'),
    ])
    expect(traces).toEqual([false, ''])
  })

  test('text becomes neither code nor elements', async ({ opened: { page } }) => {
    const outcomes = await page.evaluate(async () => {
      const attempts: Record<string, () => unknown> = {
        // oxlint-disable-next-line no-eval
        eval: () => (0, eval)('1 + 1'),
        // oxlint-disable-next-line typescript/no-implied-eval
        function: () => new Function('return 2')(),
        scriptText: () => Object.assign(document.createElement('script'), { textContent: '1' }),
        scriptSource: () => Object.assign(document.createElement('script'), { src: '/index.html' }),
        elements: () => Object.assign(document.createElement('div'), { innerHTML: '<img src=x onerror=alert(1)>' }),
      }
      const outcome = (attempt: () => unknown): string => {
        try {
          attempt()
          return 'let through'
        } catch {
          return 'refused'
        }
      }
      // In a task of its own: Playwright lets the script that it evaluates itself use eval.
      return new Promise<Record<string, string>>((end) =>
        setTimeout(() =>
          end(Object.fromEntries(Object.entries(attempts).map(([name, attempt]) => [name, outcome(attempt)]))),
        ),
      )
    })
    expect(outcomes).toEqual({
      eval: 'refused',
      function: 'refused',
      scriptText: 'refused',
      scriptSource: 'refused',
      elements: 'refused',
    })
  })

  test('no permission is granted', async ({ opened: { page, app } }) => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[]
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
    })
    expect(new Set(states)).toEqual(new Set(['denied']))
    if (isRealElectron) return
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'display-capture', 'midi']) {
      expect(await app('would-grant', permission), permission).toBe(false)
    }
  })
})

test.describe('the door', () => {
  test('the page finds one function per operation and nothing of Node or Electron', async ({ opened: { page } }) => {
    const found = await page.evaluate(() => {
      const names = ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron', 'electronDoubleBinding']
      const bridge: object = Reflect.get(globalThis, 'yeollamjigi')
      const calls: object = Reflect.get(bridge, 'call')
      return {
        strangers: names.filter((name) => name in globalThis),
        bridge: Object.keys(bridge),
        calls: Object.keys(calls),
        isFrozen: Object.isFrozen(bridge) && Object.isFrozen(calls),
      }
    })
    expect(found.strangers).toEqual([])
    expect(found.bridge).toEqual(['call', 'onNews'])
    expect(found.calls.toSorted()).toEqual([...callableNames].toSorted())
    expect(found.isFrozen).toBe(true)
  })

  test('the print page gets the paper bridge only', async ({ opened: { page } }) => {
    const papers = () =>
      page
        .context()
        .pages()
        .filter((other) => other.url().endsWith('/paper.html'))
    await expect.poll(() => papers().length).toBe(1)
    const [paper] = papers()
    expect(await paper?.evaluate(() => Object.keys(Reflect.get(globalThis, 'yeollamjigi')))).toEqual(['paper'])
  })

  test('a call from a sub-frame is refused', async ({ opened: { page } }) => {
    test.skip(isRealElectron, 'in Electron a sub-frame has nothing to call with')
    const wire = makeWire()
    const message = { kind: 'invoke', channel: 'door', text: wire.encode(['session.state', {}]) }
    await page.evaluate(() => document.body.append(document.createElement('iframe')))
    const frame = page.frames().find((candidate) => candidate !== page.mainFrame())
    const answer = await frame?.evaluate(async (sent) => {
      const binding: unknown = Reflect.get(globalThis, 'electronDoubleBinding')
      return typeof binding === 'function' ? ((await binding(sent)) as { readonly text: string }) : null
    }, message)
    expect(wire.decode(answer?.text ?? 'null')).toEqual({ ok: false, failure: { kind: 'wrong-sender' } })
  })
})

test.describe('window and process', () => {
  test('a second start leaves at once and brings the first to the front', async ({ opened, launch }) => {
    test.skip(isRealElectron, 'asks the journal of the double')
    await expect(launch()).rejects.toThrow('ended with 0 before it was ready')
    await expect.poll(async () => (await opened.app('seen', null)).map(({ kind }) => kind)).toContain('focused')
  })

  test('the window stands where it was left', async ({ opened, launch }) => {
    test.skip(isRealElectron, 'the double places windows by command')
    const bounds = { x: 33, y: 44, width: 1234, height: 777 }
    await opened.app('place-window', bounds)
    await opened.close()
    const again = await launch()
    const [window] = await again.app('windows', null)
    expect(window).toMatchObject({ bounds, isMaximized: false })
    await again.app('maximise-window', null)
    await again.close()
    const [maximised] = await (await launch()).app('windows', null)
    expect(maximised).toMatchObject({ bounds, isMaximized: true })
  })

  test('quitting waits for running work, and a second request changes nothing', async ({ opened }) => {
    test.skip(isRealElectron, 'holds a dialog of the double open')
    const { page, app, ended } = opened
    await app('answer-dialog', { kind: 'hold', finally: { kind: 'cancel' } })
    await page.evaluate(async () => {
      const calls: Record<string, (input: unknown) => Promise<unknown>> = Reflect.get(
        Reflect.get(globalThis, 'yeollamjigi'),
        'call',
      )
      await calls['setup.drawRecoveryCode']?.({})
      void calls['setup.printRecoveryCode']?.({ clinicName: '하늘의원', to: 'pdf' })
    })
    await expect.poll(async () => (await app('shown-dialogs', null)).length).toBe(1)
    await app('quit', null)
    await app('close-window', null)
    await app('quit', null)
    expect((await app('windows', null)).length).toBeGreaterThan(0)
    await app('release-dialogs', null)
    expect(await ended).toBe(0)
  })

  test('closing the window ends the process', async ({ opened }) => {
    await opened.app('close-window', null)
    expect(await opened.ended).toBe(0)
  })

  test('when the PC is locked or sleeps, the page is told to lock', async ({ opened: { page, app } }) => {
    test.skip(isRealElectron, 'the double raises the power events')
    await page.evaluate(() => {
      const heard: unknown[] = []
      Reflect.set(globalThis, 'heard', heard)
      Reflect.get(Reflect.get(globalThis, 'yeollamjigi'), 'onNews')((news: unknown) => heard.push(news))
    })
    await app('power', 'lock-screen')
    await app('power', 'suspend')
    const heard = async () => page.evaluate((): unknown => Reflect.get(globalThis, 'heard'))
    await expect.poll(heard).toEqual([{ kind: 'lock-requested' }, { kind: 'lock-requested' }])
  })

  test('the menu is Korean and leaves the keys of the screens alone', async ({ opened: { app } }) => {
    test.skip(isRealElectron, 'asks the double for the menu')
    const menu = JSON.stringify(await app('menu', null))
    for (const word of ['파일', '편집', '보기', '도움말', '끝내기']) expect(menu).toContain(word)
    expect(menu).not.toMatch(/accelerator":"[^"]*\+?(P|K|F|S|N|F2|F3)"/)
  })
})
