// When, where and how it may be seen (Decree art. 41(5)).
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { maskings } from '../../../domain/decision/range-result.ts'
import { viewingForms, viewingMethods } from '../../../domain/decision/viewing-appointment.ts'
import { CheckBox, MultiChoiceChips, Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { ClockInput, DayInput } from '../../ui/time-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { TypedDecision } from './typed-decision.ts'

interface AppointmentCardProps {
  readonly typed: TypedDecision
  readonly set: (part: Partial<TypedDecision>) => void
  readonly issuesAt: (field: string) => readonly FieldIssue[]
}

export const AppointmentCard = ({ typed, set, issuesAt }: AppointmentCardProps) => {
  const t = useWords()
  return (
    <Card label={t('notice.appointment')}>
      <CardHead title={t('notice.appointment')} />
      <CardBody>
        <div className="column">
          <div className="row appointment-when">
            <Field label={t('notice.viewingOn')} isRequired issues={issuesAt('appointment.at')}>
              <DayInput typed={typed.viewingOn} onType={(viewingOn) => set({ viewingOn, isRequestersWish: false })} />
            </Field>
            <Field label={t('notice.viewingAt')} isRequired>
              <ClockInput typed={typed.viewingAt} onType={(viewingAt) => set({ viewingAt })} />
            </Field>
            <Field label={t('notice.place')} isRequired issues={issuesAt('appointment.place')} className="grow">
              <TextInput value={typed.place} onType={(place) => set({ place })} />
            </Field>
          </div>
          {(typed.isRequestersWish || issuesAt('appointment.at').some(({ reason }) => reason === 'viewing-late')) && (
            <CheckBox isOn={typed.isRequestersWish} onChange={(isRequestersWish) => set({ isRequestersWish })}>
              {t('notice.requestersWish')}
            </CheckBox>
          )}
          <Field label={t('notice.forms')} kind="group" issues={issuesAt('appointment.forms')}>
            <MultiChoiceChips
              label={t('notice.forms')}
              values={typed.forms}
              choices={viewingForms.map((value) => ({ value, label: t(`notice.form_${value}`) }))}
              onChange={(forms) => set({ forms })}
            />
          </Field>
          <Field label={t('notice.method')} kind="group">
            <Segmented
              label={t('notice.method')}
              value={typed.method}
              choices={viewingMethods.map((value) => ({ value, label: t(`notice.method_${value}`) }))}
              onChoose={(method) => set({ method })}
            />
          </Field>
          <Field label={t('notice.masking')} kind="group">
            <Segmented
              label={t('notice.masking')}
              value={typed.masking}
              choices={maskings.map((value) => ({
                value,
                label: t(value === 'none' ? 'notice.masking_none' : 'notice.masking_others'),
              }))}
              onChoose={(masking) => set({ masking })}
            />
          </Field>
        </div>
      </CardBody>
    </Card>
  )
}
