import { authorityPurposes, type BasisKind } from '../../../domain/operating-room/basis.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { TypedBasis } from './typed-basis.ts'

interface BasisFieldsProps {
  readonly kind: BasisKind
  readonly typed: TypedBasis
  readonly onType: (part: Partial<TypedBasis>) => void
  readonly issuesAt: (field: string) => readonly FieldIssue[]
}

/** What each basis needs beside consents. */
export const BasisFields = ({ kind, typed, onType, issuesAt }: BasisFieldsProps) => {
  const t = useWords()
  if (kind === 'consents') return <p className="cap">{t('operatingRoom.consentsHelp')}</p>
  if (kind === 'mediation') {
    return (
      <>
        <Field label={t('operatingRoom.caseNumber')} issues={issuesAt('basis.caseNumber')}>
          <TextInput value={typed.caseNumber} onType={(caseNumber) => onType({ caseNumber })} />
        </Field>
        <Field
          label={t('operatingRoom.openedOn')}
          help={t('operatingRoom.openedOnHelp')}
          issues={issuesAt('basis.openedOn')}
        >
          <DayInput typed={typed.openedOn} onType={(openedOn) => onType({ openedOn })} />
        </Field>
      </>
    )
  }
  return (
    <>
      <Field label={t('operatingRoom.body')} isRequired issues={issuesAt('basis.body')}>
        <TextInput
          value={typed.body}
          onType={(body) => onType({ body })}
          placeholder={t('operatingRoom.bodyExample')}
        />
      </Field>
      <Field label={t('operatingRoom.authorityPurpose')} kind="group">
        <Segmented
          label={t('operatingRoom.authorityPurpose')}
          value={typed.authorityPurpose}
          choices={authorityPurposes.map((value) => ({ value, label: t(`operatingRoom.purpose_${value}`) }))}
          onChoose={(authorityPurpose) => onType({ authorityPurpose })}
        />
      </Field>
      <Field
        label={t('operatingRoom.documentNumber')}
        help={t('operatingRoom.laterHelp')}
        issues={issuesAt('basis.documentNumber')}
      >
        <TextInput value={typed.documentNumber} onType={(documentNumber) => onType({ documentNumber })} />
      </Field>
    </>
  )
}
