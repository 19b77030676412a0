// A record of delivery that was wrong: what really happened, and why it was written otherwise. The wrong one stays to be read.
import { type ReactNode, useState } from 'react'
import { type Instant, instantSchema } from '../../../domain/calendar/instant.ts'
import type { Delivery } from '../../../domain/notice/delivery.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { DeliveryFields } from './delivery-fields.tsx'
import { deliveryWords } from './delivery-words.ts'
import { deliveryTold, readDelivery } from './typed-delivery.ts'

interface CorrectDeliveryDialogProps {
  readonly operation: 'notice.correctDelivery' | 'operatingRoom.correctDelivery'
  readonly notice: { readonly id: string; readonly number: string }
  readonly delivery: Delivery
  /** What the time that is typed would change. */
  readonly renderConsequence?: (at: Instant) => ReactNode
  readonly onClose: () => void
}

export const CorrectDeliveryDialog = ({
  operation,
  notice,
  delivery,
  renderConsequence,
  onClose,
}: CorrectDeliveryDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const [typed, setTyped] = useState(() => deliveryTold(delivery))
  const { run, isRunning, failure, issuesAt } = useDoorAction(operation)
  const read = readDelivery(typed, delivery.at, today)

  const correct = async (): Promise<void> => {
    if (read === null) return
    const { means, at } = read
    const { position } = delivery
    const answer = await run({ noticeId: notice.id, position, means, at, reason: typed.againBecause })
    if (answer?.ok !== true) return
    showToast({ title: t('issued.corrected'), detail: notice.number })
    onClose()
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('issued.correctTitle')}
      subtitle={t('issued.correctOf', {
        number: notice.number,
        at: formats.momentBrief(delivery.at),
        destination: deliveryWords(t, delivery.means),
      })}
      hint={t('issued.correctHint')}
      confirmWord={t('issued.correctAct')}
      onConfirm={() => void correct()}
      isBusy={isRunning}
      failure={failure}
    >
      <DeliveryFields typed={typed} onType={setTyped} issuesAt={issuesAt} />
      <Field label={t('issued.correctWhy')} help={t('issued.correctWhyHelp')} issues={issuesAt('reason')} isRequired>
        <TextInput value={typed.againBecause} onType={(againBecause) => setTyped({ ...typed, againBecause })} />
      </Field>
      {read !== null && renderConsequence?.(instantSchema.parse(read.at))}
    </Confirm>
  )
}
