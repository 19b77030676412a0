// Every screen and dialog there is once a book with two requests exists, one after the other, in either language: what is
// looked at by the accessibility test. Labels come from the words themselves, so no language has a tour of its own.
import { expect } from '@playwright/test'
import type { LaunchedApp } from '../../electron-double/launch.ts'
import type { Language } from '../../../renderer/theme/appearance.ts'
import { translators } from '../../../renderer/words/translate.ts'
import type { WordKey } from '../../../renderer/words/words.ts'

export type Look = (name: string, app: LaunchedApp) => Promise<void>

/** A place to look at: how to get there from anywhere, and what to wait for. */
interface Stop {
  readonly name: string
  readonly go: () => Promise<unknown>
}

export const chooseLanguage = async ({ page }: LaunchedApp, language: Language): Promise<void> => {
  await page.getByRole('button', { name: /^(설정|Settings)$/ }).click()
  await page.getByRole('radio', { name: language === 'ko' ? '한국어' : 'English' }).check({ force: true })
}

/** From these the next stop is reached; every other one is left with Esc, as one leaves it. */
const onTheWay: ReadonlySet<string> = new Set([
  'ledger-row',
  'refusal',
  'decision-part',
  'decision-granted',
  'intake',
  'intake-agent',
  'intake-authority',
  'intake-own',
])

/**
 * Visits everything behind the lock and, last, the lock itself. Expects one open request that can be viewed, and before it one whose
 * notice was printed.
 */
export const tour = async (app: LaunchedApp, language: Language, look: Look): Promise<void> => {
  const { page } = app
  const t = translators[language]
  const press = async (word: WordKey): Promise<void> =>
    page
      .getByRole('button', { name: t(word) })
      .first()
      .click()
  const heading = async (word: WordKey): Promise<void> =>
    expect(page.getByRole('heading', { name: t(word), level: 1 })).toBeVisible()
  const keys = async (chord: string, word: WordKey): Promise<void> => {
    await page.keyboard.press(chord)
    await heading(word)
  }
  const dialog = async (word: WordKey): Promise<void> => {
    await press(word)
    await expect(page.getByRole('dialog')).toBeVisible()
  }
  const choose = async (word: WordKey): Promise<void> =>
    page
      .getByRole('radio', { name: t(word) })
      .first()
      .check({ force: true })
  const firstRow = (): Promise<void> => page.getByRole('row').nth(1).press('Enter')

  const placeAndOpenHold = async (): Promise<void> => {
    await page.keyboard.press('F4')
    const placing = page.getByRole('dialog')
    await placing.getByRole('combobox').press('ArrowDown')
    await page.keyboard.press('Enter')
    await placing.getByLabel(new RegExp(`^${t('hold.span')}`)).fill('어제 15:00-15:20')
    await placing.getByLabel(new RegExp(`^${t('request.storedWhere')}`)).fill('USB-03')
    await placing.getByLabel(new RegExp(`^${t('hold.reason')}`)).fill('넘어짐')
    await page.keyboard.press('Control+Enter')
    await expect(placing).toHaveCount(0)
    await page.getByRole('radio', { name: t('footage.view_holds'), exact: true }).press('Space')
    await firstRow()
    await expect(page.getByRole('region', { name: t('hold.detail', { number: 'H-' }) })).toContainText(
      t('hold.history'),
    )
  }

  const stops: readonly Stop[] = [
    { name: 'settings', go: async () => heading('settings.title') },
    { name: 'add-account', go: async () => dialog('settings.add') },
    {
      name: 'holidays',
      go: async () => {
        await press('holiday.openTable')
        await heading('holiday.title')
      },
    },
    { name: 'add-holiday', go: async () => dialog('holiday.putIn') },
    { name: 'remove-holiday', go: async () => dialog('holiday.remove') },
    { name: 'today', go: async () => keys('Control+1', 'today.title') },
    { name: 'help', go: async () => page.keyboard.press('F1') },
    { name: 'search', go: async () => page.keyboard.press('Control+K') },
    {
      name: 'search-found',
      go: async () => {
        await page.keyboard.press('Control+K')
        await page.getByRole('dialog').getByRole('combobox').fill('홍길동')
        await expect(page.getByRole('option').nth(1)).toBeVisible()
      },
    },
    {
      name: 'papers',
      go: async () => {
        await page.keyboard.press('Control+1')
        const task = page
          .getByRole('listitem')
          .filter({ hasText: t('today.kind_delivery') })
          .last()
        await task.getByRole('button', { name: t('today.act_delivery'), exact: true }).press('Enter')
        await expect(page.getByRole('region', { name: t('issued.title') })).toBeVisible()
      },
    },
    { name: 'delivery', go: async () => dialog('issued.record') },
    { name: 'void', go: async () => dialog('issued.voidAct') },
    { name: 'requests', go: async () => keys('Control+2', 'request.title') },
    { name: 'request', go: firstRow },
    { name: 'hold', go: async () => dialog('request.hold') },
    { name: 'output', go: async () => dialog('request.output') },
    {
      name: 'refusal',
      go: async () => {
        await press('request.next_decideAct')
        await heading('notice.title')
      },
    },
    { name: 'decision-part', go: async () => choose('notice.tab_part') },
    { name: 'decision-granted', go: async () => choose('notice.tab_granted') },
    { name: 'decision-postponed', go: async () => choose('notice.tab_postponed') },
    { name: 'intake', go: async () => keys('F2', 'intake.title') },
    { name: 'intake-agent', go: async () => page.keyboard.press('Alt+2') },
    { name: 'intake-authority', go: async () => page.keyboard.press('Alt+3') },
    { name: 'intake-own', go: async () => page.keyboard.press('Alt+1') },
    { name: 'intake-mistakes', go: async () => page.keyboard.press('Control+Enter') },
    { name: 'viewings', go: async () => keys('F3', 'viewing.title') },
    {
      name: 'footage',
      go: async () => keys('Control+4', 'footage.title'),
    },
    {
      name: 'hold-mistakes',
      go: async () => {
        await page.keyboard.press('F4')
        await page.keyboard.press('Control+Enter')
      },
    },
    { name: 'hold-detail', go: placeAndOpenHold },
    { name: 'hold-lift', go: async () => dialog('hold.propose') },
    {
      name: 'copies',
      go: async () => keys('Control+6', 'copy.title'),
    },
    {
      name: 'operating-room',
      go: async () => {
        await press('operatingRoom.title')
        await heading('operatingRoom.title')
      },
    },
    {
      name: 'operating-room-mistakes',
      go: async () => {
        await press('operatingRoom.receive')
        await heading('operatingRoom.receiveTitle')
        await page.keyboard.press('Control+Enter')
      },
    },
    {
      name: 'operating-room-filming',
      go: async () => {
        await press('operatingRoom.title')
        await page.getByRole('radio', { name: t('operatingRoom.tab_requests') }).press('ArrowRight')
        await dialog('operatingRoom.recordFilming')
        await page.keyboard.press('Control+Enter')
      },
    },
    {
      name: 'operating-room-rules',
      go: async () => page.getByRole('radio', { name: t('operatingRoom.tab_filmings') }).press('ArrowRight'),
    },
    { name: 'cameras', go: async () => keys('Control+5', 'camera.title') },
    { name: 'camera-form', go: async () => dialog('camera.register') },
    { name: 'camera-restate', go: async () => dialog('camera.restate.open') },
    { name: 'camera-retire', go: async () => dialog('camera.retire.open') },
    { name: 'camera-purposes', go: async () => dialog('camera.standing.acts.purposes') },
    { name: 'camera-sign', go: async () => dialog('camera.standing.acts.sign') },
    { name: 'camera-company', go: async () => dialog('camera.standing.acts.company') },
    { name: 'camera-retention', go: async () => dialog('camera.standing.acts.retention') },
    { name: 'auto-deletion', go: async () => dialog('camera.confirmDeletion') },
    {
      name: 'floor-plans',
      go: async () => {
        await page.keyboard.press('Control+5')
        await press('floorPlan.title')
        await heading('floorPlan.title')
      },
    },
    {
      name: 'import',
      go: async () => {
        await page.keyboard.press('Control+5')
        await press('camera.importFromSpreadsheet')
      },
    },
    {
      name: 'recorders',
      go: async () => {
        await press('footage.title')
        await press('recorder.open')
        await heading('recorder.title')
      },
    },
    { name: 'recorder-restate', go: async () => dialog('recorder.restate') },
    { name: 'recorder-retire', go: async () => dialog('recorder.retire') },
    {
      name: 'recorder-round',
      go: async () => {
        await press('recorder.record')
        await heading('recorder.form')
      },
    },
    { name: 'ledger', go: async () => keys('Control+7', 'ledger.title') },
    { name: 'ledger-row', go: firstRow },
    {
      name: 'ledger-correction',
      go: async () =>
        page
          .getByRole('dialog')
          .getByRole('button', { name: t('ledger.row.correct') })
          .click(),
    },
    {
      name: 'ledger-export',
      go: async () => page.getByRole('button', { name: t('ledger.export.csv'), exact: true }).click(),
    },
    { name: 'lock', go: async () => page.keyboard.press('Control+L') },
    { name: 'recover', go: async () => press('session.forgot') },
  ]
  for (const { name, go } of stops) {
    await go()
    await look(name, app)
    if (!onTheWay.has(name)) await page.keyboard.press('Escape')
  }
}
