// The rows of the form, in the order of the receipt that the recipient will sign.
import { copyMedia, passwordWays } from '../../../domain/copy/copy.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { type RequestDetail, replyMethods } from '../../../domain/request/request.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { FormRow } from '../../ui/form-table.tsx'
import { Select } from '../../ui/select.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { MomentFields } from '../request/typed-moment.tsx'
import { FileField } from './file-field.tsx'
import { isThirdParty, known, type TypedCopy } from './typed-copy.ts'

export interface RowsProps {
  readonly typed: TypedCopy
  readonly request: RequestDetail
  readonly set: (part: Partial<TypedCopy>) => void
  readonly issuesAt: (field: string) => readonly FieldIssue[]
}

export const RecipientRow = ({ typed, request, set, issuesAt }: RowsProps) => {
  const t = useWords()
  const fromRequest = known(request)
  return (
    <FormRow label={t('copy.recipient')}>
      <Field label={t('copy.name')} isRequired issues={issuesAt('recipient.name')}>
        <TextInput value={typed.name ?? fromRequest.name} onType={(name) => set({ name })} focus="at-first" />
      </Field>
      <Field label={t('copy.phone')} isRequired issues={issuesAt('recipient.phone')}>
        <TextInput value={typed.phone ?? fromRequest.phone} onType={(phone) => set({ phone })} inputMode="tel" />
      </Field>
      {isThirdParty(request) && (
        <>
          <Field label={t('copy.affiliation')} isRequired issues={issuesAt('recipient.affiliation')}>
            <TextInput
              value={typed.affiliation ?? fromRequest.affiliation}
              onType={(affiliation) => set({ affiliation })}
            />
          </Field>
          <Field label={t('copy.rank')} isRequired issues={issuesAt('recipient.rank')}>
            <TextInput value={typed.rank ?? fromRequest.rank} onType={(rank) => set({ rank })} />
          </Field>
        </>
      )}
    </FormRow>
  )
}

const handedKinds = ['now', 'before'] as const

/** Now, or before: whoever had no hand free then writes it down later, and the row says so. */
export const HandedRow = ({ typed, set, issuesAt }: RowsProps) => {
  const t = useWords()
  return (
    <FormRow label={t('copy.handedAt')}>
      <Field label={t('copy.handedAt')} labelLook="unseen" kind="group">
        <Segmented
          label={t('copy.handedAt')}
          value={typed.handed}
          choices={handedKinds.map((value) => ({
            value,
            label: t(value === 'now' ? 'copy.handedNow' : 'copy.handedBefore'),
          }))}
          onChoose={(handed) => set({ handed })}
        />
      </Field>
      {typed.handed === 'before' && (
        <MomentFields
          typed={typed.handedMoment}
          onType={(handedMoment) => set({ handedMoment })}
          dayLabel={t('copy.handedDay')}
          clockLabel={t('copy.handedClock')}
          help={t('copy.handedHelp')}
          issues={issuesAt('handedAt')}
        />
      )}
    </FormRow>
  )
}

export const MediumRows = ({ typed, set, issuesAt }: RowsProps) => {
  const t = useWords()
  return (
    <>
      <FormRow label={t('copy.medium')}>
        <Field label={t('copy.medium')} labelLook="unseen" kind="group" issues={issuesAt('medium')}>
          <Segmented
            label={t('copy.medium')}
            value={typed.medium}
            choices={copyMedia.map((value) => ({ value, label: t(`copy.medium_${value}`) }))}
            onChoose={(medium) => set({ medium })}
          />
        </Field>
        <Field label={t('copy.mediumLabel')} issues={issuesAt('mediumLabel')}>
          <TextInput
            value={typed.mediumLabel}
            onType={(mediumLabel) => set({ mediumLabel })}
            placeholder={t('copy.mediumLabelExample')}
          />
        </Field>
      </FormRow>
      <FormRow label={t('copy.files')}>
        <FileField files={typed.files} onChange={(files) => set({ files })} issues={issuesAt('files')} />
      </FormRow>
    </>
  )
}

const maskingKinds = ['others-masked', 'not-needed'] as const

export const SafetyRows = ({ typed, set, issuesAt }: RowsProps) => {
  const t = useWords()
  return (
    <>
      <FormRow label={t('copy.masking')}>
        <Field
          label={t('copy.masking')}
          labelLook="unseen"
          kind="group"
          issues={issuesAt('masking').filter(({ field }) => field !== 'masking.reason')}
        >
          <Segmented
            label={t('copy.masking')}
            value={typed.masking}
            choices={maskingKinds.map((value) => ({ value, label: t(`copy.masking_${value}`) }))}
            onChoose={(masking) => set({ masking })}
          />
        </Field>
        {typed.masking === 'not-needed' && (
          <Field label={t('copy.maskingReason')} isRequired issues={issuesAt('masking.reason')}>
            <TextInput value={typed.maskingReason} onType={(maskingReason) => set({ maskingReason })} />
          </Field>
        )}
      </FormRow>
      <FormRow label={t('copy.deliveredBy')}>
        <Field label={t('copy.deliveredBy')} kind="group" issues={issuesAt('deliveredBy')}>
          <Segmented
            label={t('copy.deliveredBy')}
            value={typed.deliveredBy}
            choices={replyMethods.map((value) => ({ value, label: t(`request.reply_${value}`) }))}
            onChoose={(deliveredBy) => set({ deliveredBy })}
          />
        </Field>
        <Field label={t('copy.password')} isRequired help={t('copy.passwordHelp')} issues={issuesAt('password')}>
          <Select
            value={typed.password}
            choices={passwordWays.map((value) => ({ value, label: t(`copy.password_${value}`) }))}
            onChoose={(password) => set({ password })}
          />
        </Field>
      </FormRow>
    </>
  )
}
