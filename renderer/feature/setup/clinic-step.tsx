import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { issuesFor } from '../../store/check.ts'
import { Field } from '../../ui/field.tsx'
import { FormRow, FormTable } from '../../ui/form-table.tsx'
import { Select } from '../../ui/select.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import type { WordKey } from '../../words/words.ts'
import { useWords } from '../../words/use-words.ts'
import { PurposeList } from './purpose-list.tsx'
import { clinicKinds, type SetupDraft, senderOf } from './setup-draft.ts'

type Facts = SetupDraft['clinic']
type TextFact = Exclude<keyof Facts, 'kind' | 'purposes' | 'senderTitle'>

interface ClinicStepProps {
  readonly facts: Facts
  readonly issues: readonly FieldIssue[]
  readonly onChange: (facts: Facts) => void
  readonly openedOn: string
  readonly onTypeOpenedOn: (typed: string) => void
}

export const ClinicStep = ({ facts, issues, onChange, openedOn, onTypeOpenedOn }: ClinicStepProps) => {
  const t = useWords()
  const line = (fact: TextFact, word: WordKey, className = '') => (
    <Field
      label={t(word)}
      isRequired={fact !== 'postcode' && fact !== 'email'}
      issues={issuesFor(issues, fact)}
      className={className}
    >
      <TextInput
        value={facts[fact] ?? ''}
        onType={(typed) => onChange({ ...facts, [fact]: typed })}
        inputMode={fact === 'phone' ? 'tel' : 'text'}
        focus={fact === 'name' ? 'at-first' : 'later'}
      />
    </Field>
  )
  return (
    <FormTable>
      <FormRow label={t('setup.rowClinic')}>
        {line('name', 'setup.clinicName', 'wizard-wide')}
        <Field label={t('setup.clinicKind')} isRequired issues={issuesFor(issues, 'kind')}>
          <Select
            value={facts.kind}
            choices={clinicKinds.map((kind) => ({ value: kind, label: kind }))}
            onChoose={(kind) => onChange({ ...facts, kind })}
          />
        </Field>
        <Field label={t('settings.openedOn')} help={t('settings.openedOnHelp')} issues={issuesFor(issues, 'openedOn')}>
          <DayInput typed={openedOn} onType={onTypeOpenedOn} />
        </Field>
      </FormRow>
      <FormRow label={t('setup.rowPlace')}>
        {line('postcode', 'setup.postcode', 'wizard-short')}
        {line('address', 'setup.address', 'wizard-wide')}
        {line('phone', 'setup.phone')}
        {line('email', 'setup.email')}
      </FormRow>
      <FormRow label={t('setup.rowOfficer')}>
        {line('officerName', 'setup.officerName')}
        {line('officerTitle', 'setup.officerTitle')}
        {line('department', 'setup.department')}
        <Field
          label={t('setup.senderTitle')}
          isRequired
          help={t('setup.senderHelp')}
          issues={issuesFor(issues, 'senderTitle')}
        >
          <TextInput value={senderOf(t, facts)} onType={(senderTitle) => onChange({ ...facts, senderTitle })} />
        </Field>
      </FormRow>
      <FormRow label={t('setup.rowPolicy')}>
        <PurposeList
          purposes={facts.purposes}
          issues={issuesFor(issues, 'purposes')}
          onChange={(purposes) => onChange({ ...facts, purposes })}
        />
        {line('storagePlace', 'setup.storagePlace')}
        {line('recordingHours', 'setup.recordingHours')}
      </FormRow>
    </FormTable>
  )
}
