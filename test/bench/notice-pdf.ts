// A notice saved as PDF through the shipped app, from the call to the settled file, beside Chromium printing the very
// same page as static HTML that is already loaded.
import { mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { ensureBuilt } from '../../build/ensure-built.ts'
import { browserFlags, findOrInstallBrowser } from '../../build/find-browser.ts'
import type { InputOf, OperationName, OutputOf } from '../../domain/contract/contract.ts'
import type { YeollamjigiWindow } from '../../domain/contract/client.ts'
import type { Result } from '../../domain/result.ts'
import { type LaunchedApp, launchDouble } from '../electron-double/launch.ts'
import { clinic } from './clinic-life.ts'
import type { Finding } from './report.ts'
import { median } from './timing.ts'

const turnCount = 10
const assets = join(import.meta.dirname, '../../dist/renderer/assets')
const what = 'notice PDF ÷ Chromium printing the same static page'

const caller =
  (page: Page) =>
  async <Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> => {
    const answer = await page.evaluate(
      async ([called, given]) => {
        const { yeollamjigi } = globalThis as unknown as { readonly yeollamjigi: YeollamjigiWindow }
        const call = yeollamjigi.call[called] as (sent: unknown) => Promise<Result<unknown>>
        return call(given)
      },
      [name, input] as const,
    )
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`)
    return answer.value as OutputOf<Name>
  }

type Call = ReturnType<typeof caller>

const issueNotice = async (call: Call): Promise<string> => {
  const { code, askedGroups } = await call('setup.drawRecoveryCode', {})
  await call('setup.createBook', {
    clinic,
    account: { name: '이책임', title: '팀장', password: 'a long enough password' },
    typedGroups: askedGroups.map((position) => code.groups[position] ?? ''),
  })
  const camera = {
    building: '본관',
    floor: '1층',
    place: '로비',
    zone: '로비',
    fieldOfView: '로비 전체',
    hours: '24시간',
  }
  const { cameraId } = await call('camera.register', {
    ...camera,
    number: '01',
    isPublic: true,
    recorder: 'NVR-1',
    channel: '1',
    installedOn: null,
    usedForChanging: null,
    audio: false,
  })
  const { requestId } = await call('request.receive', {
    requester: { name: '홍길동', phone: '010-0000-0000', address: '' },
    applicant: { door: 'self' },
    kinds: ['viewing'],
    purpose: '로비에서 넘어짐',
    hint: '',
    ranges: [{ cameraId, from: '2026-10-01T05:00:00.000Z', to: '2026-10-01T05:30:00.000Z' }],
    receivedAt: '2026-12-17T05:00:00.000Z',
    channel: 'visit',
    replyBy: 'visit',
    identityProof: 'resident-card',
    documentsSeen: [],
    secureAt: null,
  })
  const { request } = await call('request.open', { requestId })
  const { noticeId } = await call('decision.notify', {
    requestId,
    results: request.ranges.map(({ id }) => ({
      rangeId: id,
      result: { kind: 'refused', reason: { ground: 'retention-passed', facts: '' } },
    })),
    appointment: null,
    fee: { causedBy: 'requester', items: [], postageWon: 0, payment: '' },
    addition: '',
    objection: '관리책임자에게 서면이나 전화로 이의를 제기하실 수 있습니다.',
    deliverBy: 'visit',
  })
  return noticeId
}

/** Markup and styles as they stand in the print window, without its scripts; fonts from the built files. */
const staticPage = async (page: Page): Promise<string> => {
  const paper = page
    .context()
    .pages()
    .find((one) => URL.parse(one.url())?.pathname === '/paper.html')
  if (paper === undefined) throw new Error('the print window is not there')
  const { body, styles } = await paper.evaluate(() => ({
    body: document.body.outerHTML,
    styles: [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n'),
  }))
  const inlined = styles.replaceAll(/url\("([^"]+\.woff2)"\)/g, (_whole, address: string) => {
    const bytes = readFileSync(join(assets, basename(address)))
    return `url("data:font/woff2;base64,${bytes.toString('base64')}")`
  })
  return `<!doctype html><html lang="ko"><head><style>${inlined}</style></head>${body.replaceAll(/<script[\s\S]*?<\/script>/g, '')}</html>`
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const measure = async (app: LaunchedApp, browser: Browser, folder: string): Promise<Finding> => {
  const call = caller(app.page)
  const noticeId = await issueNotice(call)
  // The person who answers the dialog is not part of the measured time.
  const answerDialog = async () => app.dialogs.saveInto(folder)
  const save = async (): Promise<void> => {
    await call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'pdf', purpose: '측정' })
  }
  await answerDialog()
  await save()
  const plain = await browser.newPage()
  const html = await staticPage(app.page)
  const show = async (): Promise<void> => {
    await plain.setContent(html)
    await plain.evaluate(async () => document.fonts.ready)
  }
  const print = async () => plain.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
  await show()
  await print()
  const turns: { readonly ours: number; readonly load: number; readonly base: number }[] = []
  for (let turn = 0; turn < turnCount; turn += 1) {
    await answerDialog()
    turns.push({ ours: await timed(save), load: await timed(show), base: await timed(print) })
  }
  const [ours, load, base] = [
    median(turns.map((turn) => turn.ours)),
    median(turns.map((turn) => turn.load)),
    median(turns.map((turn) => turn.base)),
  ]
  return {
    what,
    ratio: ours / base,
    budget: { word: 'at most', ratio: 1.3 },
    detail: `median ${ours.toFixed(0)} ms from the call to the settled file and its entry; printing alone ${base.toFixed(0)} ms, loading the static page ${load.toFixed(0)} ms more`,
  }
}

export const noticePdf = async (parent: string): Promise<Finding> => {
  const unmeasured = (why: string): Finding => ({ what, ratio: null, budget: null, detail: why })
  if (!ensureBuilt()) return unmeasured('the app could not be built')
  const folder = join(parent, 'papers')
  mkdirSync(folder)
  let app: LaunchedApp | null = null
  let browser: Browser | null = null
  try {
    app = await launchDouble({ dataFolder: join(parent, 'app'), clock: '2026-12-17T05:20:00.000Z' })
    // The app's own browser closes pages that it did not open, so the static page has another of the same make.
    browser = await chromium.launch({
      executablePath: findOrInstallBrowser(),
      args: [...browserFlags, '--no-sandbox'],
    })
    return await measure(app, browser, folder)
  } catch (error) {
    return unmeasured(String(error))
  } finally {
    await browser?.close()
    await app?.close()
  }
}
