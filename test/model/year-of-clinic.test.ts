// A year of clinic d lived through the door. `YEAR_SEEDS=1,2,3` lives as many years; a failure names its seed and day.
import { expect, it } from 'vitest'
import { cheats } from './cheats.ts'
import { examiner } from './examiner.ts'
import { liveYear } from './year.ts'

const seeds = (process.env['YEAR_SEEDS'] ?? '1').split(',').map(Number)

const daysInYear = 365

/** Without these a year would have proved little. */
const mustHappen = [
  'attempt.refused',
  'camera.restate',
  'camera.retire',
  'copy.close',
  'copy.extend',
  'copy.provide',
  'decision.endPostponement',
  'decision.notify',
  'destruction.confirmAutoDeletion',
  'hold.extend',
  'hold.keep',
  'hold.lift',
  'hold.place',
  'holiday.add',
  'ledger.correct',
  'notice.recordDelivery',
  'notice.void',
  'recorder.recordCheck',
  'request.answerObjection',
  'request.close',
  'request.receive',
  'request.recordSupplement',
  'request.reopen',
  'request.stateGround',
  'request.withdraw',
  'session.signIn',
  'viewing.record',
] as const

it.each(seeds)(
  'rules 1-31: a year of clinic d breaches no invariant, and no cheat passes (seed %i)',
  async (seed) => {
    const { daily, whole } = examiner()
    const desk = await liveYear(seed, daysInYear, daily)
    await whole(desk)
    const { entries } = desk.chronicle
    expect(mustHappen.filter((kind) => !entries.has(kind))).toEqual([])
    expect(Object.keys(cheats).filter((name) => !desk.cheats.has(name))).toEqual([])
    if (process.env['YEAR_SEEDS'] !== undefined) console.info(seed, Object.fromEntries(entries), process.cpuUsage())
  },
  600_000,
)
