// For what it is given, what the recipient was asked and promised, and what it costs.
import { CheckBox, Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { FormRow } from '../../ui/form-table.tsx'
import { TextArea, TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { RowsProps } from './provide-rows.tsx'
import { isThirdParty, known } from './typed-copy.ts'

export const PurposeRow = ({ typed, request, set, issuesAt }: RowsProps) => {
  const t = useWords()
  return (
    <FormRow label={t('copy.column_purpose')}>
      <Field label={t('copy.purpose')} isRequired issues={issuesAt('purpose')}>
        <TextInput value={typed.purpose ?? known(request).purpose} onType={(purpose) => set({ purpose })} />
      </Field>
      <Field label={t('copy.reason')} isRequired help={t('copy.reasonHelp')} issues={issuesAt('reason')}>
        <TextInput value={typed.reason} onType={(reason) => set({ reason })} />
      </Field>
    </FormRow>
  )
}

const keepings = ['kept', 'due'] as const

export const PromiseRows = ({
  typed,
  request,
  set,
  issuesAt,
  limitsUsual,
}: RowsProps & { readonly limitsUsual: string }) => {
  const t = useWords()
  const isThird = isThirdParty(request)
  return (
    <>
      {isThird && (
        <FormRow label={t('copy.column_limits')}>
          <Field label={t('copy.limits')} isRequired issues={issuesAt('limits')}>
            <TextArea value={typed.limits ?? limitsUsual} onType={(limits) => set({ limits })} rowCount={2} />
          </Field>
        </FormRow>
      )}
      <FormRow label={t('copy.column_due')}>
        {!isThird && (
          <Field label={t('copy.dueKind')} kind="group">
            <Segmented
              label={t('copy.dueKind')}
              value={typed.keeping}
              choices={keepings.map((value) => ({ value, label: t(`copy.dueKind_${value}`) }))}
              onChoose={(keeping) => set({ keeping })}
            />
          </Field>
        )}
        {(isThird || typed.keeping === 'due') && (
          <Field label={t('copy.due')} isRequired issues={issuesAt('dueOn')}>
            <DayInput typed={typed.due} onType={(due) => set({ due })} />
          </Field>
        )}
      </FormRow>
      <FormRow label={t('copy.promise')}>
        <Field label={t('copy.promise')} labelLook="unseen" kind="group" issues={issuesAt('hasPromised')}>
          <CheckBox isOn={typed.hasPromised} onChange={(hasPromised) => set({ hasPromised })}>
            {t('copy.promised')}
          </CheckBox>
        </Field>
      </FormRow>
    </>
  )
}

const causes = ['requester', 'clinic'] as const

/** Rule 40: actual cost with what it is for; nothing where the clinic made the request necessary. */
export const FeeRow = ({ typed, set, issuesAt }: RowsProps) => {
  const t = useWords()
  const isPaid = typed.feeWon !== '' || typed.postage !== ''
  return (
    <FormRow label={t('copy.fee')}>
      <Field label={t('notice.causedBy')} kind="group" issues={issuesAt('fee').filter(({ field }) => field === 'fee')}>
        <Segmented
          label={t('notice.causedBy')}
          value={typed.causedBy}
          choices={causes.map((value) => ({ value, label: t(`notice.causedBy_${value}`) }))}
          onChoose={(causedBy) => set({ causedBy })}
        />
      </Field>
      {typed.causedBy === 'requester' && (
        <>
          <Field label={t('notice.feeItem', { number: 1 })} issues={issuesAt('fee.items.0.what')}>
            <TextInput value={typed.feeWhat} onType={(feeWhat) => set({ feeWhat })} />
          </Field>
          <Field label={t('notice.feeWon', { number: 1 })} issues={issuesAt('fee.items.0.won')}>
            <TextInput value={typed.feeWon} onType={(feeWon) => set({ feeWon })} inputMode="numeric" />
          </Field>
          {typed.deliveredBy === 'post' && (
            <Field label={t('notice.postage')} issues={issuesAt('fee.postageWon')}>
              <TextInput value={typed.postage} onType={(postage) => set({ postage })} inputMode="numeric" />
            </Field>
          )}
          {isPaid && (
            <Field label={t('notice.payment')} issues={issuesAt('fee.payment')}>
              <TextInput value={typed.payment} onType={(payment) => set({ payment })} />
            </Field>
          )}
        </>
      )}
    </FormRow>
  )
}
