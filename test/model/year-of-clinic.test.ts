// A year of clinic d lived through the door. `YEAR_SEEDS=1,2,3` lives as many years; a failure names its seed and day.
import { expect, it } from 'vitest'
import { cheats } from './cheats.ts'
import { examiner } from './examiner.ts'
import { liveYear } from './year.ts'

const seeds = (process.env['YEAR_SEEDS'] ?? '1').split(',').map(Number)

const daysInYear = 365

const soloDays = 75

/** Without these a year would have proved little. Stories (stories.ts) and what is tried until it happened (year.ts) see to them. */
const mustHappen = [
  'attempt.refused',
  'camera.restate',
  'camera.retire',
  'copy.close',
  'copy.extend',
  'copy.provide',
  'decision.endPostponement',
  'decision.notify',
  'destruction.approve',
  'destruction.confirmAutoDeletion',
  'destruction.execute',
  'destruction.propose',
  'destruction.withdraw',
  'hold.extend',
  'hold.keep',
  'hold.lift',
  'hold.place',
  'holiday.add',
  'ledger.correct',
  'notice.correctDelivery',
  'notice.recordDelivery',
  'notice.recordReturn',
  'notice.void',
  'operatingRoom.close',
  'operatingRoom.decide',
  'operatingRoom.receive',
  'operatingRoom.recordDelivery',
  'operatingRoom.recordReturn',
  'operatingRoom.recordViewing',
  'recorder.recordCheck',
  'request.answerObjection',
  'request.close',
  'request.receive',
  'request.recordSupplement',
  'request.reopen',
  'request.stateGround',
  'request.withdraw',
  'request.withdrawPart',
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

const alone = ['destruction.execute', 'hold.lift', 'hold.proposeLift'] as const

it('rules 1-31: a season of a clinic with one account breaches none, and its holds wait for a night', async () => {
  const { daily, whole } = examiner()
  const desk = await liveYear(seeds[0] ?? 1, soloDays, daily, 'solo')
  await whole(desk)
  expect(alone.filter((kind) => !desk.chronicle.entries.has(kind))).toEqual([])
}, 600_000)
