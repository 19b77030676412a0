// What every hold says of itself, whoever needs the footage: where it lies apart, why, and when somebody looks again.
import { daysAfter } from '../../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { usualReviewDays } from '../../../domain/hold/review.ts'
import { useToday } from '../../store/clock.ts'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { useWords } from '../../words/use-words.ts'
import './hold.css'
import type { TypedTerms } from './typed-terms.ts'

interface TermsFieldsProps {
  readonly typed: TypedTerms
  readonly proposedReason: string
  readonly onType: (change: Partial<TypedTerms>) => void
  readonly issuesOf: (field: string) => readonly FieldIssue[]
  readonly focus: 'at-first' | 'later'
}

export const TermsFields = ({ typed, proposedReason, onType, issuesOf, focus }: TermsFieldsProps) => {
  const t = useWords()
  const today = useToday()
  return (
    <>
      <Field label={t('request.storedWhere')} isRequired help={t('hold.separately')} issues={issuesOf('storedWhere')}>
        <TextInput
          value={typed.storedWhere}
          onType={(storedWhere) => onType({ storedWhere })}
          placeholder={t('request.storedWhereExample')}
          focus={focus}
        />
      </Field>
      <div className="hold-pair">
        <Field label={t('hold.reason')} isRequired issues={issuesOf('reason')}>
          <TextInput
            value={typed.reason ?? proposedReason}
            onType={(reason) => onType({ reason })}
            placeholder={t('hold.reasonExample')}
          />
        </Field>
        <Field label={t('request.reviewOn')} isRequired help={t('request.reviewWhy')} issues={issuesOf('reviewOn')}>
          <DayInput
            typed={typed.reviewOn ?? daysAfter(today, usualReviewDays)}
            onType={(reviewOn) => onType({ reviewOn })}
          />
        </Field>
      </div>
    </>
  )
}
