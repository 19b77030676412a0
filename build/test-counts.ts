// Reads the counts out of the reports that Vitest and Playwright write.

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 }

export const sum = (left: Counts, right: Counts): Counts => ({
  passed: left.passed + right.passed,
  failed: left.failed + right.failed,
  skipped: left.skipped + right.skipped,
})

const numberIn = (report: unknown, name: string): number => {
  const value: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, name) : undefined
  if (typeof value !== 'number') throw new Error(`the report has no number ${name}`)
  return value
}

/** A test file that could not even be loaded has no failed test, only a failed suite; it counts as one failure. */
export const vitestCounts = (report: unknown): Counts => {
  const failed = numberIn(report, 'numFailedTests')
  return {
    passed: numberIn(report, 'numPassedTests'),
    failed: failed > 0 ? failed : Math.min(1, numberIn(report, 'numFailedTestSuites')),
    skipped: numberIn(report, 'numPendingTests') + numberIn(report, 'numTodoTests'),
  }
}

export const playwrightCounts = (report: unknown): Counts => {
  const stats: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'stats') : undefined
  return {
    passed: numberIn(stats, 'expected'),
    failed: numberIn(stats, 'unexpected') + numberIn(stats, 'flaky'),
    skipped: numberIn(stats, 'skipped'),
  }
}
