// Way, destination, day and time of a delivery: the same where it is first written down and where a wrong record is put right.
import { deliveryKinds } from '../../../domain/notice/delivery.ts'
import { ChoiceChips } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { ClockInput, DayInput } from '../../ui/time-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { useDoorAction } from '../../store/door.ts'
import { byOtherMeans, destinationField, type TypedDelivery } from './typed-delivery.ts'

interface DeliveryFieldsProps {
  readonly typed: TypedDelivery
  readonly onType: (typed: TypedDelivery) => void
  readonly issuesAt: ReturnType<typeof useDoorAction>['issuesAt']
}

export const DeliveryFields = ({ typed, onType, issuesAt }: DeliveryFieldsProps) => {
  const t = useWords()
  // What is wrong with the destination stands beside the destination alone.
  const wayIssues = issuesAt('means').filter(({ field }) => field !== destinationField[typed.kind])
  return (
    <>
      <Field label={t('issued.means')} issues={wayIssues} kind="group">
        <ChoiceChips
          label={t('issued.means')}
          value={typed.kind}
          choices={deliveryKinds.map((value) => ({ value, label: t(`issued.means_${value}`) }))}
          onChoose={(kind) => onType(byOtherMeans(typed, kind))}
        />
      </Field>
      <Field
        label={t(`issued.to_${typed.kind}`)}
        help={t(`issued.toHelp_${typed.kind}`)}
        issues={issuesAt(destinationField[typed.kind])}
        isRequired
      >
        <TextInput value={typed.to} onType={(to) => onType({ ...typed, to })} focus="at-first" />
      </Field>
      <div className="row">
        <Field label={t('issued.day')} issues={issuesAt('at')} isRequired>
          <DayInput typed={typed.day} onType={(day) => onType({ ...typed, day })} />
        </Field>
        <Field label={t('issued.clock')} isRequired>
          <ClockInput typed={typed.clock} onType={(clock) => onType({ ...typed, clock })} />
        </Field>
      </div>
    </>
  )
}
