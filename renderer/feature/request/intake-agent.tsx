// What the second door asks beside the first: how the agent stands to the person filmed, and who that is (rule 13).
import { dayOf, type Instant } from '../../../domain/calendar/instant.ts'
import { fullAge } from '../../../domain/identity/age.ts'
import { agentPathOf } from '../../../domain/identity/documents.ts'
import { agentRelations } from '../../../domain/request/applicant.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { FormRow } from '../../ui/form-table.tsx'
import { Status } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { applicantOf, documentsAskedOf, receivedAtOf } from './intake-draft.ts'
import type { RowsProps } from './intake-rows.tsx'
import { documentWord } from './request-words.ts'

export const RelationField = ({ draft, onChange }: RowsProps) => {
  const t = useWords()
  return (
    <Field label={t('intake.relation')} kind="group" isRequired className="intake-relation">
      <Segmented
        label={t('intake.relation')}
        value={draft.relation}
        choices={agentRelations.map((value) => ({ value, label: t(`intake.relation_${value}`) }))}
        onChoose={(relation) => onChange({ relation })}
      />
    </Field>
  )
}

export const FilmedRow = ({ draft, onChange, issuesAt, now }: RowsProps & { readonly now: Instant }) => {
  const t = useWords()
  const today = dayOf(now)
  const receivedOn = dayOf(receivedAtOf(draft, today) ?? now)
  const applicant = applicantOf(draft, today)
  const agent = applicant?.door === 'agent' && applicant.filmed.bornOn <= receivedOn ? applicant : null
  const age = agent === null ? undefined : t('intake.age', { years: fullAge(agent.filmed.bornOn, receivedOn) })
  const pathWords = (): string | null => {
    if (agent === null) return null
    if (agent.relation === 'mandated') return t('intake.mandatePath')
    const [first] = documentsAskedOf(draft, today)
    if (agentPathOf(agent, receivedOn) === 'mandate' || first === undefined) return t('intake.mandatePath14')
    const paper = documentWord(t, first.kind)
    return agent.relation === 'guardian' ? t('intake.guardianPath', { paper }) : t('intake.childPath', { paper })
  }
  const path = pathWords()
  return (
    <FormRow label={t('intake.filmed')}>
      <Field label={t('intake.name')} isRequired issues={issuesAt('applicant.filmed.name')}>
        <TextInput value={draft.filmedName} onType={(filmedName) => onChange({ filmedName })} />
      </Field>
      <Field label={t('intake.bornOn')} isRequired issues={issuesAt('applicant.filmed.bornOn')}>
        <TextInput
          value={draft.filmedBornOn}
          onType={(filmedBornOn) => onChange({ filmedBornOn })}
          inputMode="numeric"
          placeholder={t('ui.dayPlaceholder')}
          tail={age}
        />
      </Field>
      {path !== null && (
        <span className="intake-path">
          <Status kind="ok">{path}</Status>
        </span>
      )}
    </FormRow>
  )
}
