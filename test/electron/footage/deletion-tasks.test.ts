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
    checks: [{ ...soundCheck, checkedAt: built.now }],
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
