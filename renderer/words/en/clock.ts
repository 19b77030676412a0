import type { clock as ko } from '../ko/clock.ts'
import type { Counterpart } from '../words.ts'

export const clock: Counterpart<typeof ko> = {
  title: 'Check the clock of this PC',
  ahead: 'The clock of this PC jumped ahead',
  aheadDays: 'The clock of this PC jumped {{count, day|days}} ahead',
  back: 'The clock of this PC went back',
  backDays: 'The clock of this PC went back {{count, day|days}}',
  readings: 'When it should have shown {{from}}, it showed {{to}}.',
  why: 'Deadlines and retention are counted by this clock. See whether date and time of Windows are right, and write why they changed. The jump stays in the log.',
  countedByIt: 'The days left and the deadline are counted by it. Do not rely on them before it is checked.',
  note: 'Why did it change?',
  acknowledge: 'I checked it',
  acknowledged: 'The clock was checked',
  officerOnly: 'The officer checks it.',
  duty: 'Check the PC clock',
  dutyFact: 'The clock jumped, and every deadline is counted by it',
  dutyAct: 'Check clock',
}
