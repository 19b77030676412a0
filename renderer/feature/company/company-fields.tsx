import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { CheckBox } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { CompanyDraft } from './company-draft.ts'

interface CompanyFieldsProps {
  readonly draft: CompanyDraft
  readonly issuesOf: (field: string) => readonly FieldIssue[]
  readonly onChange: (part: Partial<CompanyDraft>) => void
}

/** What the law asks about whom the cameras are entrusted to (rule 48). */
export const CompanyFields = ({ draft, issuesOf, onChange }: CompanyFieldsProps) => {
  const t = useWords()
  return (
    <>
      <Field label={t('camera.company.name')} issues={issuesOf('name')} isRequired>
        <TextInput value={draft.name} focus="at-first" onType={(name) => onChange({ name })} />
      </Field>
      <Field label={t('camera.company.task')} issues={issuesOf('task')} isRequired>
        <TextInput value={draft.task} onType={(task) => onChange({ task })} />
      </Field>
      <Field
        label={t('camera.company.contractedOn')}
        help={t('camera.company.contractedOnHelp')}
        issues={issuesOf('contractedOn')}
      >
        <DayInput typed={draft.contractedOn} onType={(contractedOn) => onChange({ contractedOn })} />
      </Field>
      <Field
        label={t('camera.company.checkedOn')}
        help={t('camera.company.checkedOnHelp')}
        issues={issuesOf('checkedOn')}
      >
        <DayInput typed={draft.checkedOn} onType={(checkedOn) => onChange({ checkedOn })} />
      </Field>
      <CheckBox isOn={draft.isDisclosed} onChange={(isDisclosed) => onChange({ isDisclosed })}>
        {t('camera.company.isDisclosed')}
      </CheckBox>
    </>
  )
}
