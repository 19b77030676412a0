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

export const MomentFields = ({ typed, onType, dayLabel, clockLabel, help, issues }: MomentFieldsProps) => (
  <div className="row row-wrap moment-fields">
    <Field label={dayLabel} isRequired issues={issues} help={help}>
      <DayInput typed={typed.day} onType={(day) => onType({ ...typed, day })} />
    </Field>
    <Field label={clockLabel} isRequired>
      <ClockInput typed={typed.clock} onType={(clock) => onType({ ...typed, clock })} />
    </Field>
  </div>
)
