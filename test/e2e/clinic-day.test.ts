// The main job on real input: every clinic's whole day, from the first start to the exported ledger and back after a
// restart, with no case of its own for any of them.
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchedApp } from '../electron-double/launch.ts'
import { testClinics } from '../clinics.ts'
import { expect, test } from './app.ts'
import { dayClock, type Observer, playClinicDay } from './desk/clinic-day.ts'

const quiet: Observer = {
  step: async (_name, act) => {
    await act()
  },
  picture: () => Promise.resolve(),
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())

const planted = ['홍길동', '정가명', '010-1234-5678', '복도에서 넘어진', '이예시', 'correct horse battery']

const watched = (app: LaunchedApp, complaints: string[]): LaunchedApp => {
  app.page.on('pageerror', ({ message }) => complaints.push(message))
  app.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return app
}

for (const clinic of testClinics) {
  test(`clinic ${clinic.id}: ${clinic.policy.cameras} cameras, a refusal, a viewing, three exports, a restart`, async ({
    launch,
    dataFolder,
  }) => {
    test.setTimeout(240_000)
    const out = join(dataFolder, 'papers')
    const data = join(dataFolder, 'data')
    mkdirSync(out)
    const complaints: string[] = []
    await playClinicDay({
      clinic,
      out,
      observer: quiet,
      start: async () => watched(await launch({ clock: dayClock, dataFolder: data }), complaints),
    })

    expect(complaints).toEqual([])
    const papers = readdirSync(out)
    expect(papers.filter((name) => name.endsWith('.pdf'))).toHaveLength(3)
    expect(papers.filter((name) => name.endsWith('.csv'))).toHaveLength(1)
    expect(papers.filter((name) => name.endsWith('.xlsx'))).toHaveLength(1)
    expect(papers.filter((name) => name.endsWith('.part'))).toEqual([])

    const csv = papers.find((name) => name.endsWith('.csv')) ?? ''
    const lines = readFileSync(join(out, csv), 'utf8')
    expect(lines.startsWith('\uFEFF번호,구분,일시')).toBe(true)
    for (const cell of ['파기', '거절: ', '홍*동 (본인)', '건수,3건', '빠진 번호,없음']) expect(lines).toContain(cell)
    expect(lines).not.toContain('홍길동')

    // Prints are kept by the double for the test alone; everything else under the data folder is the app's and Chromium's.
    const kept = filesUnder(data).filter((path) => !path.startsWith(join(data, 'spool')))
    const leaks = kept.filter((path) => {
      const bytes = readFileSync(path)
      return planted.some(
        (text) => bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le')),
      )
    })
    expect(leaks).toEqual([])
  })
}
