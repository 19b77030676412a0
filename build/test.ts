// npm test: every check in turn, one line per stage with its time, and at the end the sum of all tests on one line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findElectron } from './electron-binary.ts'
import { findOrInstallBrowser } from './find-browser.ts'
import { playwrightTests, ruleTable, vitestTests } from './rule-table.ts'
import { type Counts, noCounts, playwrightCounts, sum, vitestCounts } from './test-counts.ts'

const projectRoot = resolve(import.meta.dirname, '..')
const reports = join(projectRoot, 'out/test')
const unitReport = join(reports, 'unit.json')
const e2eReport = join(reports, 'e2e.json')

interface Stage {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly environment?: Readonly<Record<string, string>>
  readonly counts?: () => Counts
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const stages: readonly Stage[] = [
  { name: 'build', command: ['npm', 'run', '--silent', 'build', '--', '--logLevel', 'warn'] },
  { name: 'format', command: ['npm', 'run', '--silent', 'format'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  {
    name: 'unit',
    command: [
      'npm',
      'run',
      '--silent',
      'unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json',
      unitReport,
    ],
    counts: () => vitestCounts(read(unitReport)),
  },
  {
    name: 'e2e',
    command: ['npm', 'run', '--silent', 'e2e', '--', '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
    counts: () => playwrightCounts(read(e2eReport)),
  },
]

interface Outcome {
  readonly isSound: boolean
  readonly counts: Counts
}

/** A runner that died before it wrote its report counts as one failure, never as nothing. */
const countsOf = (stage: Stage): Counts => {
  try {
    return stage.counts?.() ?? noCounts
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const runStage = (stage: Stage): Outcome => {
  const [command, ...parts] = stage.command
  const startedAt = performance.now()
  const { status } = spawnSync(command, parts, {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...stage.environment },
  })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const counts = countsOf(stage)
  const isSound = status === 0 && counts.failed === 0
  console.log(`== ${stage.name}: ${isSound ? 'ok' : 'FAILED'} in ${seconds} s`)
  return { isSound, counts }
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
console.log(`== browser: ${findOrInstallBrowser()}`)
const outcomes = stages.map(runStage)
const tests = [
  ...(existsSync(unitReport) ? vitestTests(read(unitReport)) : []),
  ...(existsSync(e2eReport) ? playwrightTests(read(e2eReport)) : []),
]
writeFileSync(join(reports, 'rules.md'), ruleTable(readFileSync(join(projectRoot, 'docs/rules.md'), 'utf8'), tests))
if (findElectron() === null) console.log("== test:electron skipped: Electron's binary is not here")
const { passed, failed, skipped } = outcomes.map((outcome) => outcome.counts).reduce(sum, noCounts)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(outcomes.every((outcome) => outcome.isSound) ? 0 : 1)
