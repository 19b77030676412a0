// One export in a process of its own, so that its peak memory is its own. Argument: the job as JSON.
import { existsSync, readFileSync } from 'node:fs'
import { writeExport } from '../../electron/worker/write-export.ts'
import type { ExportJob } from '../../electron/worker/export-job.ts'
import type { ExportJobText } from './export-job-text.ts'
import { millisecondsOf } from './timing.ts'

const { dataKeyHex, ...given } = JSON.parse(process.argv[2] ?? '') as ExportJobText
const job: ExportJob = { ...given, dataKey: Buffer.from(dataKeyHex, 'hex') }
let rowCount = 0
const milliseconds = millisecondsOf(() => {
  rowCount = writeExport(job, () => {}).rowCount
})
// A started process inherits its starter's peak in `maxRSS` on Linux; VmHWM begins anew.
const peakKilobytes = (): number => {
  if (!existsSync('/proc/self/status')) return process.resourceUsage().maxRSS
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
}

console.log(JSON.stringify({ rowCount, milliseconds, peakKilobytes: peakKilobytes() }))
