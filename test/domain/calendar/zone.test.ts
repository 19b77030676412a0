import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)
const probe = new URL('zone-probe.ts', import.meta.url).pathname

const probeIn = async (zone: string): Promise<{ readonly digest: string; readonly hour: number }> => {
  const { stdout } = await run(process.execPath, [probe], { env: { ...process.env, TZ: zone, NODE_OPTIONS: '' } })
  return JSON.parse(stdout) as { digest: string; hour: number }
}

// Zones with a daylight-saving jump at midnight, half-hour offsets, and the far ends of the date line.
it('the PC’s zone changes no day, deadline or retention', async () => {
  const korea = await probeIn('Asia/Seoul')
  const elsewhere = await Promise.all(
    [
      'UTC',
      'America/Los_Angeles',
      'America/Sao_Paulo',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Asia/Kathmandu',
    ].map(probeIn),
  )
  expect(new Set(elsewhere.map(({ digest }) => digest))).toEqual(new Set([korea.digest]))
  expect(new Set(elsewhere.map(({ hour }) => hour)).size).toBe(elsewhere.length)
})
