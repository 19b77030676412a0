// The way from a door call through the hidden print window to a file or a printer.
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, isRealElectron, test } from './app.ts'

const clinicName = '하늘정형외과의원'

const printRecoveryCode = async (page: Page, to: 'printer' | 'pdf'): Promise<unknown> =>
  page.evaluate(
    async (input) => {
      const calls: Record<string, (input: unknown) => Promise<unknown>> = Reflect.get(
        Reflect.get(globalThis, 'yeollamjigi'),
        'call',
      )
      await calls['setup.drawRecoveryCode']?.({})
      return calls['setup.printRecoveryCode']?.(input)
    },
    { clinicName, to },
  )

const isPdf = (file: string): boolean => readFileSync(file).subarray(0, 5).toString() === '%PDF-'

test('a paper saved as PDF lies under its proposed name and leaves no temporary file', async ({
  opened,
  dataFolder,
}) => {
  const folder = join(dataFolder, 'saved')
  mkdirSync(folder)
  await opened.dialogs.saveInto(folder)
  expect(await printRecoveryCode(opened.page, 'pdf')).toMatchObject({ ok: true })
  const names = readdirSync(folder)
  expect(names).toHaveLength(1)
  expect(isPdf(join(folder, names[0] ?? ''))).toBe(true)
})

test('a cancelled save dialog writes nothing', async ({ opened }) => {
  await opened.dialogs.cancel()
  expect(await printRecoveryCode(opened.page, 'pdf')).toEqual({ ok: false, failure: { kind: 'cancelled' } })
})

test('a folder that is not there is a failure in words, not an incident', async ({ opened, dataFolder }) => {
  await opened.dialogs.saveTo(join(dataFolder, 'no-such-folder', 'x.pdf'))
  expect(await printRecoveryCode(opened.page, 'pdf')).toEqual({ ok: false, failure: { kind: 'file-not-written' } })
})

test('papers are printed one after another, also when asked for at once', async ({ opened }) => {
  test.skip(isRealElectron, 'prints into the spool folder of the double')
  const answers = await Promise.all([1, 2, 3].map(async () => printRecoveryCode(opened.page, 'printer')))
  expect(answers).toMatchObject([{ ok: true }, { ok: true }, { ok: true }])
  const prints = readdirSync(opened.spool)
  expect(prints).toHaveLength(3)
  for (const print of prints) expect(isPdf(join(opened.spool, print))).toBe(true)
})

test('a cancelled print and a broken printer are told apart', async ({ opened }) => {
  test.skip(isRealElectron, 'answers the print dialog of the double')
  await opened.app('answer-print', 'Print job canceled')
  expect(await printRecoveryCode(opened.page, 'printer')).toEqual({ ok: false, failure: { kind: 'cancelled' } })
  await opened.app('answer-print', 'Print job failed')
  expect(await printRecoveryCode(opened.page, 'printer')).toEqual({ ok: false, failure: { kind: 'printer-failed' } })
  expect(existsSync(opened.spool)).toBe(false)
})
