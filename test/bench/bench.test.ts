// The bench asserts nothing and nobody runs it every day, so this runs its parts at tiny scale: it must not come apart unseen when
// what it measures changes. The parts that drive a browser are held by their types alone.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { durableWrite } from './durable-write.ts'
import { exports } from './export.ts'
import { firstPages } from './first-page.ts'
import type { Finding } from './report.ts'
import { requestScale } from './request-scale.ts'
import { search } from './search.ts'
import { fillRequests, seedBook } from './seeded-book.ts'

const folder = mkdtempSync(join(tmpdir(), 'yeollamjigi-bench-test-'))
const large = seedBook(folder, 300)
const small = seedBook(folder, 100)

afterAll(() => {
  large.book.close()
  small.book.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What has no ratio; everything where nothing was measured at all. */
const unmeasured = (findings: readonly Finding[]): readonly unknown[] =>
  findings.length === 0
    ? ['nothing']
    : findings.filter(({ ratio }) => ratio === null || !Number.isFinite(ratio) || ratio <= 0)

test('the bench measures the first page of every list', () => {
  expect(unmeasured(firstPages(large, small, 1))).toEqual([])
})

test('the bench measures finding, listing and opening among requests', () => {
  const [many, few] = [seedBook(folder, 40, fillRequests), seedBook(folder, 20, fillRequests)]
  expect(unmeasured(requestScale(many, few, 1))).toEqual([])
  for (const { book } of [many, few]) book.close()
})

test('the bench measures search and durable writes', () => {
  expect(unmeasured([...search(large, 1), durableWrite(folder, large, 1)])).toEqual([])
})

test('the bench measures exports of every row of its books', async () => {
  const findings = await exports(folder, large, small, 1)
  expect(unmeasured(findings)).toEqual([])
  expect(findings.map(({ what }) => what)).toContainEqual(
    expect.stringMatching(/^csv export, peak memory: 21\d rows ÷ 70 rows$/),
  )
})
