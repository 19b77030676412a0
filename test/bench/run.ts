// npm run bench: the budgets of the design as ratios, both sides measured in this run. It asserts nothing: a missed budget is
// a finding. `npm run bench -- 20000 2000` takes other sizes.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { durableWrite } from './durable-write.ts'
import { exports } from './export.ts'
import { firstPages } from './first-page.ts'
import { noticePdf } from './notice-pdf.ts'
import { printFinding } from './report.ts'
import { search } from './search.ts'
import { seedBook } from './seeded-book.ts'
import { millisecondsOf } from './timing.ts'
import { overTheWindow } from './window.ts'

const [largeCount = 100_000, smallCount = 10_000] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'yeollamjigi-bench-'))

const seeded = (entryCount: number): ReturnType<typeof seedBook> => {
  let book: ReturnType<typeof seedBook> | undefined
  const milliseconds = millisecondsOf(() => {
    book = seedBook(folder, entryCount)
  })
  if (book === undefined) throw new Error('no book was seeded')
  console.log(`seeded ${entryCount} entries in ${(milliseconds / 1000).toFixed(1)} s`)
  return book
}

try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${folder}`)
  const small = seeded(smallCount)
  const large = seeded(largeCount)
  for (const finding of firstPages(large, small)) printFinding(finding)
  for (const finding of search(large)) printFinding(finding)
  for (const finding of await exports(folder, large, small)) printFinding(finding)
  printFinding(durableWrite(folder, large))
  small.book.close()
  large.book.close()
  printFinding(await noticePdf(folder))
  for (const finding of await overTheWindow(folder, largeCount)) printFinding(finding)
  console.log(`took ${(performance.now() / 1000).toFixed(0)} s`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
