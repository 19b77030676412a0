// WCAG 2.2 A and AA, as far as axe can tell, on every screen and dialog: in full in the light theme, and once more for
// contrast in the dark one, where nothing but the colours differs.
import { AxeBuilder } from '@axe-core/playwright'
import type { LaunchedApp } from '../electron-double/launch.ts'
import type { Language } from '../../renderer/theme/appearance.ts'
import { testClinics } from '../clinics.ts'
import { expect, test } from './app.ts'
import { confirmAutoDeletion, corridorCamera, importCameras } from './desk/camera.ts'
import { dayClock } from './desk/clinic-day.ts'
import { refuseAndPrint } from './desk/notice.ts'
import { receiveRequest } from './desk/request.ts'
import { isAtToday } from './desk/session.ts'
import { keepRecoveryCode, stateClinic, stateFirstUser, stateRetention } from './desk/set-up.ts'
import { chooseLanguage, tour } from './desk/tour.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

const said = (name: string, violations: Violations): readonly string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id} at ${html.slice(0, 160)}`))

const paint = async ({ page }: LaunchedApp, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((scheme) => document.documentElement.setAttribute('data-mantine-color-scheme', scheme), theme)

/** Looks and remembers what is wrong. The page's own policy stays in force: axe is evaluated, not loaded. */
const inspector =
  (wrong: string[]) =>
  async (name: string, app: LaunchedApp): Promise<void> => {
    // Without legacy mode axe opens a page of its own, which the app denies.
    const axe = new AxeBuilder({ page: app.page }).setLegacyMode().options({ resultTypes: ['violations'] })
    wrong.push(...said(name, (await axe.withTags(standards).analyze()).violations))
    await paint(app, 'dark')
    const inDark = await app.page.evaluate(
      async (): Promise<Violations> =>
        (await Reflect.get(globalThis, 'axe').run({ runOnly: ['color-contrast'], resultTypes: ['violations'] }))
          .violations,
    )
    wrong.push(...said(`${name}, dark`, inDark))
    await paint(app, 'light')
  }

const [clinic] = testClinics
if (clinic === undefined) throw new Error('no clinic to test on')

const languages: readonly Language[] = ['ko', 'en']

for (const language of languages) {
  test(`every screen meets WCAG A and AA, light and dark (${language})`, async ({ launch }) => {
    // Some forty screens, each looked at in two themes.
    test.setTimeout(360_000)
    const app = await launch({ clock: dayClock })
    app.page.setDefaultTimeout(8000)
    await app.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
    const wrong: string[] = []
    const look = inspector(wrong)
    const seen = async (name: string): Promise<void> => (language === 'ko' ? look(name, app) : Promise.resolve())

    await seen('setup-clinic')
    await stateClinic(app, clinic)
    await seen('setup-retention')
    await stateRetention(app, clinic)
    await seen('setup-account')
    await stateFirstUser(app)
    await seen('setup-recovery')
    await keepRecoveryCode(app)
    await seen('setup-cameras')
    await importCameras(app, clinic)
    await app.page.getByRole('button', { name: /^다음/ }).click()
    await seen('setup-start')
    await app.page.getByRole('button', { name: '시작하기' }).click()
    await isAtToday(app)
    await seen('today-empty')
    await confirmAutoDeletion(app)
    await receiveRequest(app, {
      requesterName: '정가명',
      cameraNumber: corridorCamera(clinic),
      day: '2026-10-01',
      purpose: '지갑을 잃은 곳 확인',
    })
    await refuseAndPrint(app)
    await receiveRequest(app, {
      requesterName: '홍길동',
      cameraNumber: corridorCamera(clinic),
      day: '2026-11-22',
      purpose: '복도에서 넘어진 경위 확인',
    })
    await chooseLanguage(app, language)
    await app.page.getByRole('heading', { level: 1 }).waitFor()
    await tour(app, language, look)
    expect(wrong).toEqual([])
  })
}
