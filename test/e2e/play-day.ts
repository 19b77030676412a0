// `npm start` without a display: plays clinic c's day headlessly and leaves its papers, exports and screens in out/.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { testClinics } from '../clinics.ts'
import { type LaunchedApp, launchDouble } from '../electron-double/launch.ts'
import { dayClock, type Observer, playClinicDay } from './desk/clinic-day.ts'

const out = resolve(import.meta.dirname, '../../out')
const clinic = testClinics.find(({ id }) => id === 'c')
if (clinic === undefined) throw new Error('clinic c is missing')

const inDark = new Set(['today', 'request'])

const startedAt = performance.now()
const say = (line: string): void =>
  console.log(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${line}`)

const shoot = async ({ page }: LaunchedApp, name: string): Promise<void> => {
  // Finished, so that a change of theme is not caught half-way.
  await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' })
}

const observer: Observer = {
  step: async (name, act) => {
    const from = performance.now()
    await act()
    say(`${name} (${Math.round(performance.now() - from)} ms)`)
  },
  picture: async (name, app) => {
    await shoot(app, name)
    if (!inDark.has(name)) return
    await app.page.getByRole('button', { name: '어두운 화면' }).click()
    await shoot(app, `${name}-dark`)
    await app.page.getByRole('button', { name: '밝은 화면' }).click()
  },
}

// The names that the README promises, whatever the clinic calls its files.
const promisedNames: readonly (readonly [RegExp, string])[] = [
  [/^통지서 .*\.pdf$/, 'notice.pdf'],
  [/^접수증 .*\.pdf$/, 'receipt.pdf'],
  [/관리대장 .*\.pdf$/, 'ledger.pdf'],
  [/관리대장 .*\.csv$/, 'ledger.csv'],
  [/관리대장 .*\.xlsx$/, 'ledger.xlsx'],
]

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const dataFolder = mkdtempSync(join(tmpdir(), 'yeollamjigi-day-'))
await playClinicDay({
  clinic,
  out,
  observer,
  start: () => launchDouble({ dataFolder, clock: dayClock }),
})
rmSync(dataFolder, { recursive: true, force: true })

for (const name of readdirSync(out)) {
  const promised = promisedNames.find(([pattern]) => pattern.test(name.normalize('NFC')))
  if (promised !== undefined) renameSync(join(out, name), join(out, promised[1]))
}
const missing = promisedNames.map(([, name]) => name).filter((name) => !readdirSync(out).includes(name))
if (missing.length > 0) throw new Error(`not produced: ${missing.join(', ')}`)
say(`out/: ${readdirSync(out).toSorted().join(', ')}`)
