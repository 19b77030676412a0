import { useToday } from '../../store/clock.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { ClockInput, DayInput } from '../../ui/time-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { ViewingDraft } from './viewing-draft.ts'

interface FootageFieldsProps {
  readonly draft: ViewingDraft
  readonly issuesOf: (field: string) => readonly FieldIssue[]
  readonly onChange: (part: Partial<ViewingDraft>) => void
}

/** The stretch of footage: one day and two times; the rare one over midnight opens a second day. */
export const FootageFields = ({ draft, issuesOf, onChange }: FootageFieldsProps) => {
  const t = useWords()
  const today = useToday()
  const { footageToDay } = draft
  return (
    <>
      <Field label={t('viewing.footageDay')} issues={issuesOf('footageDay')} className="viewing-day" isRequired>
        <DayInput typed={draft.footageDay ?? today} onType={(footageDay) => onChange({ footageDay })} />
      </Field>
      <Field label={t('viewing.footageFrom')} issues={issuesOf('footageFrom')} className="viewing-clock">
        <ClockInput typed={draft.footageFrom} onType={(footageFrom) => onChange({ footageFrom })} />
      </Field>
      {footageToDay !== null && (
        <Field label={t('viewing.footageToDay')} issues={issuesOf('footageToDay')} className="viewing-day">
          <DayInput typed={footageToDay} onType={(typed) => onChange({ footageToDay: typed })} />
        </Field>
      )}
      <Field label={t('viewing.footageTo')} issues={issuesOf('footageTo')} className="viewing-clock">
        <ClockInput typed={draft.footageTo} onType={(footageTo) => onChange({ footageTo })} />
      </Field>
      <div className="viewing-midnight">
        <Button size="small" look="bare" onPress={() => onChange({ footageToDay: footageToDay === null ? '' : null })}>
          {t(footageToDay === null ? 'viewing.overMidnight' : 'viewing.sameDay')}
        </Button>
      </div>
    </>
  )
}
