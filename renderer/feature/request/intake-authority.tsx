// What the third door asks: which body, what it brought, on what ground (rules 21 to 23).
import { Field } from '../../ui/field.tsx'
import { FormRow } from '../../ui/form-table.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { TypedAuthority } from './authority-draft.ts'
import { GroundFields, PaperFields } from './ground-fields.tsx'
import type { RowsProps } from './intake-rows.tsx'

const useAuthority = ({ draft, onChange, issuesAt }: RowsProps) => ({
  stated: draft.authority,
  onChange: (part: Partial<TypedAuthority>): void => onChange({ authority: { ...draft.authority, ...part } }),
  issuesAt: (field: string) => issuesAt(`applicant.${field}`),
})

export const BodyRow = (rows: RowsProps) => {
  const t = useWords()
  const { stated, onChange, issuesAt } = useAuthority(rows)
  return (
    <FormRow label={t('intake.authority')}>
      <Field label={t('intake.body')} isRequired issues={issuesAt('body')}>
        <TextInput value={stated.body} onType={(body) => onChange({ body })} focus="at-first" />
      </Field>
      <Field label={t('intake.department')} issues={issuesAt('department')}>
        <TextInput value={stated.department} onType={(department) => onChange({ department })} />
      </Field>
    </FormRow>
  )
}

/** Beside the official's name and phone. */
export const OfficeFields = (rows: RowsProps) => {
  const t = useWords()
  const { stated, onChange, issuesAt } = useAuthority(rows)
  return (
    <>
      <Field label={t('intake.rank')} issues={issuesAt('rank')} className="intake-short">
        <TextInput value={stated.rank} onType={(rank) => onChange({ rank })} />
      </Field>
      <Field label={t('intake.post')} issues={issuesAt('post')} className="intake-short">
        <TextInput value={stated.post} onType={(post) => onChange({ post })} />
      </Field>
    </>
  )
}

export const AuthorityRows = (rows: RowsProps) => {
  const t = useWords()
  const authority = useAuthority(rows)
  return (
    <>
      <FormRow label={t('intake.paper')}>
        <PaperFields {...authority} />
        <Field label={t('intake.replyWishedOn')} issues={authority.issuesAt('replyWishedOn')} className="intake-day">
          <DayInput
            typed={authority.stated.replyWishedOn}
            onType={(replyWishedOn) => authority.onChange({ replyWishedOn })}
          />
        </Field>
      </FormRow>
      <FormRow label={t('intake.ground')}>
        <GroundFields {...authority} />
      </FormRow>
    </>
  )
}
