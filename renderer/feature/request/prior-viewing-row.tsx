// How it is known that what is to be deleted was seen (rule 41).
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { FormRow } from '../../ui/form-table.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { RowsProps } from './intake-rows.tsx'

const ways = ['in-book', 'told'] as const

export const PriorViewingRow = ({ draft, onChange, issuesAt }: RowsProps) => {
  const t = useWords()
  return (
    <FormRow label={t('intake.priorRow')}>
      <Field label={t('intake.priorHow')} kind="group" isRequired>
        <Segmented
          label={t('intake.priorHow')}
          value={draft.priorHow}
          choices={ways.map((value) => ({ value, label: t(`intake.prior_${value}`) }))}
          onChoose={(priorHow) => onChange({ priorHow })}
        />
      </Field>
      {draft.priorHow === 'in-book' && (
        <Field label={t('intake.priorNumber')} isRequired issues={issuesAt('priorViewing.requestNumber')}>
          <TextInput
            value={draft.priorNumber}
            onType={(priorNumber) => onChange({ priorNumber })}
            placeholder={t('intake.priorNumberPlaceholder')}
          />
        </Field>
      )}
      {draft.priorHow === 'told' && (
        <Field
          label={t('intake.priorNote')}
          isRequired
          issues={issuesAt('priorViewing.note')}
          className="intake-purpose"
        >
          <TextInput
            value={draft.priorNote}
            onType={(priorNote) => onChange({ priorNote })}
            placeholder={t('intake.priorNotePlaceholder')}
          />
        </Field>
      )}
    </FormRow>
  )
}
