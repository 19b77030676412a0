// npm run bench: the budgets of the design as ratios, both sides measured in this run. It asserts nothing: a missed budget is
// a finding. `npm run bench -- 20000 2000` takes other sizes.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { durableWrite } from './durable-write.ts'
import { exports } from './export.ts'
import { firstPages } from './first-page.ts'
import { mapFrames } from './map-frames.ts'
import { noticePdf } from './notice-pdf.ts'
import { printFinding } from './report.ts'
import { requestScale } from './request-scale.ts'
import { search } from './search.ts'
import { fillBook, fillRequests, seedBook } from './seeded-book.ts'
import { millisecondsOf } from './timing.ts'
import { overTheWindow } from './window.ts'

const [largeCount = 100_000, smallCount = 10_000] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'yeollamjigi-bench-'))

const seeded = (entryCount: number, fill = fillBook): ReturnType<typeof seedBook> => {
  let book: ReturnType<typeof seedBook> | undefined
  const milliseconds = millisecondsOf(() => {
    book = seedBook(folder, entryCount, fill)
  })
  if (book === undefined) throw new Error('no book was seeded')
  console.log(
    `seeded ${entryCount} ${fill === fillBook ? 'entries' : 'requests'} in ${(milliseconds / 1000).toFixed(1)} s`,
  )
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
  const fewRequests = seeded(smallCount, fillRequests)
  const manyRequests = seeded(largeCount, fillRequests)
  for (const finding of requestScale(manyRequests, fewRequests)) printFinding(finding)
  fewRequests.book.close()
  manyRequests.book.close()
  printFinding(await noticePdf(folder))
  printFinding(await mapFrames(folder))
  for (const finding of await overTheWindow(folder, largeCount)) printFinding(finding)
  console.log(`took ${(performance.now() / 1000).toFixed(0)} s`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
