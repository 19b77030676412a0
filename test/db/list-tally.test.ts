import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { countRequests } from '../../db/request.ts'
import { countViewings } from '../../db/viewing.ts'
import { seedBook } from '../bench/seeded-book.ts'

test('the lists say how long they are as counting their rows would', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yeollamjigi-'))
  const { book } = seedBook(folder, 1000)
  onTestFinished(() => {
    book.close()
    rmSync(folder, { recursive: true })
  })
  const counted = (from: string): number | undefined =>
    book.reading.get<{ count: number }>(`select count(*) as count from ${from}`)?.count
  const expectSame = (): void => {
    expect(countViewings(book.reading)).toBe(counted('viewing'))
    expect(countRequests(book.reading, 'all')).toBe(counted('request'))
    expect(countRequests(book.reading, 'open')).toBe(counted("request where status = 'open'"))
  }
  expect(countRequests(book.reading, 'open')).toBeGreaterThan(0)
  expectSame()
  book.write(
    (writing) => {
      writing.run("update request set status = 'viewed' where status = 'open' and number like '%7'")
      writing.run("update request set status = 'open' where number like '%3'")
      writing.run('delete from viewing where ledger_number % 5 = 0')
    },
    () => true,
  )
  expectSame()
})
