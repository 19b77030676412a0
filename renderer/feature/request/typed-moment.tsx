// A day and a time side by side, read together; what is wrong with either stands beside it.
import { type Instant, instantAt } from '../../../domain/calendar/instant.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { Field } from '../../ui/field.tsx'
import { ClockInput, DayInput } from '../../ui/time-input.tsx'
import { readClock, readDay } from '../../ui/typed-time.ts'

export interface TypedMoment {
  readonly day: string
  readonly clock: string
}

export const momentOf = ({ day, clock }: TypedMoment, today: PlainDay): Instant | null => {
  const [readOn, readAt] = [readDay(day, today), readClock(clock)]
  return readOn.kind === 'right' && readAt.kind === 'right' ? instantAt(readOn.value, readAt.value) : null
}

interface MomentFieldsProps {
  readonly typed: TypedMoment
  readonly onType: (typed: TypedMoment) => void
  readonly dayLabel: string
  readonly clockLabel: string
  readonly help?: string
  readonly issues: readonly FieldIssue[]
}

const required: readonly Pick<FieldIssue, 'reason'>[] = [{ reason: 'required' }]

/** A moment that cannot be read for want of one of its halves is wrong beside that half. */
const issuesOfHalves = ({ day, clock }: TypedMoment, issues: MomentFieldsProps['issues']) => {
  const isUnread = issues.some(({ reason }) => reason === 'not-a-time')
  const [dayMissing, clockMissing] = [isUnread && day.trim() === '', isUnread && clock.trim() === '']
  return {
    day: dayMissing ? required : clockMissing ? [] : issues,
    clock: clockMissing ? required : [],
  }
}

export const MomentFields = ({ typed, onType, dayLabel, clockLabel, help, issues }: MomentFieldsProps) => {
  const halves = issuesOfHalves(typed, issues)
  return (
    <div className="row row-wrap moment-fields">
      <Field label={dayLabel} isRequired issues={halves.day} help={help}>
        <DayInput typed={typed.day} onType={(day) => onType({ ...typed, day })} />
      </Field>
      <Field label={clockLabel} isRequired issues={halves.clock}>
        <ClockInput typed={typed.clock} onType={(clock) => onType({ ...typed, clock })} />
      </Field>
    </div>
  )
}
