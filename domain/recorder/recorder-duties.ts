// What a recorder's findings ask somebody to do.
import { dayOf } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { Duty, DutyKind } from '../task/duty.ts'
import type { Recorder } from './operations.ts'
import type { Finding } from './recorder-state.ts'

const buildingsOf = (recorders: readonly Recorder[]): string =>
  [...new Set(recorders.flatMap(({ cameras }) => cameras.map(({ building }) => building)))].join(', ')

const dutyOf = (recorder: Recorder, kind: DutyKind, dueOn: PlainDay, since: PlainDay | null): Duty => ({
  kind,
  dueOn,
  number: recorder.name,
  what: [buildingsOf([recorder]), since === null ? '' : `${since.slice(5)}~`].filter((part) => part !== '').join(' '),
  requestId: null,
})

const dutiesOfFinding = (recorder: Recorder, finding: Finding, checkedOn: PlainDay): readonly Duty[] => {
  switch (finding.kind) {
    case 'too-young':
      return [dutyOf(recorder, 'recorder-short', checkedOn, finding.oldestOn)]
    case 'disk-broken':
      return [dutyOf(recorder, 'recorder-fault', checkedOn, null)]
    // What is kept too long stands on today by its destruction.
    case 'too-old':
    case 'left-behind':
    case 'auto-delete-off':
    case 'auto-delete-differs':
    case 'disk-caution':
    case 'clock-off':
    case 'check-due':
      return []
  }
}

// The monthly round is one walk, so it is one task, however many recorders wait for it.
const roundDuty = (recorders: readonly Recorder[]): readonly Duty[] => {
  const waiting = recorders.filter(({ findings }) => findings.some(({ kind }) => kind === 'check-due'))
  const [first, ...others] = waiting.toSorted((a, b) => (a.checkDueOn < b.checkDueOn ? -1 : 1))
  if (first === undefined) return []
  const number = others.length === 0 ? first.name : `${first.name} +${others.length}`
  return [{ kind: 'recorder-check', dueOn: first.checkDueOn, number, what: buildingsOf(waiting), requestId: null }]
}

export const recorderDuties = (recorders: readonly Recorder[]): readonly Duty[] => [
  ...recorders.flatMap((recorder) => {
    const [lastCheck] = recorder.checks
    if (lastCheck === undefined) return []
    return recorder.findings.flatMap((finding) => dutiesOfFinding(recorder, finding, dayOf(lastCheck.checkedAt)))
  }),
  ...roundDuty(recorders),
]
