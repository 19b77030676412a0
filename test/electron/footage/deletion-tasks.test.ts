import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { registerCamera, soundCheck } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const duties = async (built: House) =>
  (await built.call('today.list', {})).tasks.flatMap((task) =>
    task.kind === 'auto-deletion-check' || task.kind === 'destruction-overdue' ? [`${task.kind} ${task.dueOn}`] : [],
  )

test('rules 27 and 31: automatic deletion is asked for monthly, turns overdue, and is met by its row', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  expect(await duties(built)).toEqual([])

  // A round without its row: the recorder was looked at, the deletion was not confirmed.
  built.now = instant('2026-12-20T01:00:00Z')
  await built.call('recorder.recordCheck', {
    checks: [{ ...soundCheck, checkedAt: built.now, oldest: { on: '2026-11-21', clock: '00:04:12' } }],
    deletion: 'leave',
  })
  built.now = instant('2026-12-24T01:00:00Z')
  expect(await duties(built)).toEqual(['auto-deletion-check 2026-12-28'])
  built.now = instant('2026-12-29T01:00:00Z')
  expect(await duties(built)).toEqual(['destruction-overdue 2026-12-28'])

  await built.call('destruction.confirmAutoDeletion', {
    cameraIds: [cameraId],
    recordedThrough: '2026-11-28',
    checkedAt: built.now,
  })
  expect(await duties(built)).toEqual([])
})

/** But for the sign, which a camera of a month is asked about too. */
const beside: ReadonlySet<string> = new Set(['sign-check', 'log-review'])

const kindsToday = async (built: House) =>
  (await built.call('today.list', {})).tasks.flatMap(({ kind }) => (beside.has(kind) ? [] : [kind]))

const keepingSince = (on: string, checkedAt: House['now']) => ({
  checks: [
    {
      ...soundCheck,
      checkedAt,
      oldest: { on, clock: '00:00' },
      clock: { on: null, clock: '10:00' },
    },
  ],
  deletion: 'leave' as const,
})

test('rule 27: footage that a recorder keeps too long is one line of today, until what was seen is confirmed as destroyed', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  built.now = instant('2026-12-29T01:00:00Z')
  await built.call('recorder.recordCheck', keepingSince('2026-11-20', built.now))
  // The monthly confirmation is overdue too, and it is the same footage.
  expect(await kindsToday(built)).toEqual(['over-retention'])

  // Seen were the days from 11-20 through 11-28, whose thirty days are over.
  built.now = instant('2026-12-30T01:00:00Z')
  const confirm = { cameraIds: [cameraId], checkedAt: built.now }
  await built.call('destruction.confirmAutoDeletion', { ...confirm, recordedThrough: '2026-11-27' })
  expect(await kindsToday(built)).toEqual(['over-retention'])
  built.now = instant('2027-01-02T01:00:00Z')
  await built.call('destruction.confirmAutoDeletion', {
    ...confirm,
    checkedAt: built.now,
    recordedThrough: '2026-11-28',
  })
  expect(await kindsToday(built)).toEqual([])

  // A check that sees it again proves the confirmation wrong.
  built.now = instant('2027-01-04T01:00:00Z')
  await built.call('recorder.recordCheck', keepingSince('2026-11-25', built.now))
  expect(await kindsToday(built)).toEqual(['over-retention'])
})
