// Cameras of the book that the list does not name are taken down only with a day and a reason, as from their own card.
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { useWords } from '../../words/use-words.ts'

export interface RetirementDraft {
  readonly day: string
  readonly reason: string
}

interface ImportRetirementProps {
  readonly count: number
  readonly draft: RetirementDraft
  readonly issuesAt: (field: string) => readonly FieldIssue[]
  readonly onChange: (part: Partial<RetirementDraft>) => void
}

export const ImportRetirement = ({ count, draft, issuesAt, onChange }: ImportRetirementProps) => {
  const t = useWords()
  return (
    <div className="import-retirement">
      <Note kind="warn" title={t('camera.import.retireTitle', { count })}>
        {t('camera.retire.what')}
      </Note>
      <div className="row">
        <Field label={t('camera.retire.day')} issues={issuesAt('retirement.retiredOn')} isRequired>
          <DayInput typed={draft.day} onType={(day) => onChange({ day })} />
        </Field>
        <Field label={t('camera.retire.reason')} issues={issuesAt('retirement.reason')} isRequired>
          <TextInput value={draft.reason} onType={(reason) => onChange({ reason })} />
        </Field>
      </div>
    </div>
  )
}
