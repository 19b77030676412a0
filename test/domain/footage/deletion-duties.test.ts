import { expect, it } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { deletionDuties } from '../../../domain/footage/deletion-duties.ts'

const camera = (recorder: string, confirmedOn: string, roundOn = '2026-12-01') => ({
  recorder,
  building: '본관',
  confirmedOn: plainDay(confirmedOn),
  roundOn: plainDay(roundOn),
})

const cameras = [camera('NVR-1', '2026-11-10'), camera('NVR-1', '2026-11-10'), camera('NVR-2', '2026-11-12')]

it.each([
  ['rule 31: within a month nothing is asked', '2026-12-09', []],
  ['rule 31: after a month it is asked, late after five days', '2026-12-10', ['auto-deletion-check NVR-1 2026-12-15']],
  ['one task for the clinic', '2026-12-15', ['auto-deletion-check NVR-1 +1 2026-12-15']],
  ['rule 27: then it is overdue, of those that are', '2026-12-16', ['destruction-overdue NVR-1 2026-12-15']],
  ['rule 27: and stands until it is confirmed', '2027-02-01', ['destruction-overdue NVR-1 +1 2026-12-15']],
])('%s', (_rule, today, duties) => {
  const found = deletionDuties(cameras, plainDay(today))
  expect(found.map(({ kind, number, dueOn }) => `${kind} ${number} ${dueOn}`)).toEqual(duties)
})

it('the round of the recorders asks for it in its own week, but hides nothing that is overdue', () => {
  const due = [camera('NVR-1', '2026-11-10', '2026-11-10')]
  expect(deletionDuties(due, plainDay('2026-12-10'))).toEqual([])
  expect(deletionDuties(due, plainDay('2026-12-16'))).toMatchObject([{ kind: 'destruction-overdue' }])
})

it('without cameras there is nothing to confirm', () => {
  expect(deletionDuties([], plainDay('2026-12-10'))).toEqual([])
})
