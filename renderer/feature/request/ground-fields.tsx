// The ground on which an agency may be given footage. The same fields at reception and when a letter on hold is completed.
import { groundKinds, groundTable, publicOnlyItems } from '../../../domain/authority/ground.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { type AuthorityGround, broughtKinds } from '../../../domain/request/applicant.ts'
import { CheckBox, ChoiceChips, Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useWords } from '../../words/use-words.ts'

export interface GroundFieldsProps {
  readonly stated: AuthorityGround
  readonly onChange: (part: Partial<AuthorityGround>) => void
  /** Fields are named as in the contract: `ground`, `statute`, … */
  readonly issuesAt: (field: string) => readonly FieldIssue[]
}

export const PaperFields = ({ stated, onChange, issuesAt }: GroundFieldsProps) => {
  const t = useWords()
  return (
    <>
      <Field label={t('intake.brought')} kind="group" isRequired className="intake-brought">
        <Segmented
          label={t('intake.brought')}
          value={stated.brought}
          choices={broughtKinds.map((value) => ({ value, label: t(`intake.brought_${value}`) }))}
          onChoose={(brought) => onChange({ brought })}
        />
      </Field>
      <Field
        label={t('intake.documentNumber')}
        isRequired={stated.brought !== 'word'}
        issues={issuesAt('documentNumber')}
      >
        <TextInput value={stated.documentNumber} onType={(documentNumber) => onChange({ documentNumber })} />
      </Field>
    </>
  )
}

const CitedItem = ({ stated, onChange }: GroundFieldsProps) => {
  const t = useWords()
  const item = stated.citedItem?.slice(-1) ?? ''
  return (
    <>
      <Field label={t('intake.cited')} kind="group" className="intake-wide">
        <ChoiceChips
          label={t('intake.cited')}
          value={stated.citedItem ?? 'none'}
          choices={[
            { value: 'none' as const, label: t('intake.cited_none') },
            ...publicOnlyItems.map((value) => ({ value, label: t('intake.cited_item', { item: value.slice(-1) }) })),
          ]}
          onChoose={(chosen) => onChange({ citedItem: chosen === 'none' ? null : chosen })}
        />
      </Field>
      {stated.citedItem !== null && stated.ground === null && (
        <Note kind="danger" title={t('intake.citedTitle', { item })} live="alert">
          {t('intake.citedWhy')}
        </Note>
      )}
    </>
  )
}

export const GroundFields = (props: GroundFieldsProps) => {
  const t = useWords()
  const { stated, onChange, issuesAt } = props
  const { ground } = stated
  return (
    <>
      <Field
        label={t('intake.groundFor')}
        labelLook="unseen"
        kind="group"
        issues={issuesAt('ground')}
        className="intake-wide"
      >
        <ChoiceChips
          label={t('intake.groundFor')}
          value={ground ?? 'none'}
          choices={[
            { value: 'none' as const, label: t('intake.ground_none') },
            ...groundKinds.map((value) => ({ value, label: t(`intake.ground_${value}`) })),
          ]}
          onChoose={(chosen) => onChange({ ground: chosen === 'none' ? null : chosen })}
        />
      </Field>
      <CitedItem {...props} />
      {ground === 'other-law' && (
        <Field label={t('intake.statute')} isRequired issues={issuesAt('statute')} className="intake-wide">
          <TextInput value={stated.statute} onType={(statute) => onChange({ statute })} />
        </Field>
      )}
      {ground !== null && (
        <Field
          label={t('intake.scope')}
          isRequired={ground !== 'warrant'}
          issues={issuesAt('scope')}
          className="intake-wide"
        >
          <TextInput
            value={stated.scope}
            onType={(scope) => onChange({ scope })}
            placeholder={t('intake.scopePlaceholder')}
          />
        </Field>
      )}
      {ground !== null && groundTable[ground].isOutsidePurpose && (
        <CheckBox isOn={stated.safeguardsAsked} onChange={(safeguardsAsked) => onChange({ safeguardsAsked })}>
          {t('intake.safeguards')} <span className="cap">{t('intake.safeguardsLaw')}</span>
        </CheckBox>
      )}
    </>
  )
}
