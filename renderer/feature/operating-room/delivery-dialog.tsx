// How a letter left the building: the same fields as for any other notice.
import { useState } from 'react'
import type { RequestDetail } from '../../../domain/operating-room/request.ts'
import type { ToldPaper } from '../../../domain/operating-room/told-paper.ts'
import type { ReplyMethod } from '../../../domain/request/channel.ts'
import { readClock, useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { DeliveryFields } from '../notice/delivery-fields.tsx'
import { deliveryWords } from '../notice/delivery-words.ts'
import { deliveryBegun, readDelivery } from '../notice/typed-delivery.ts'

interface DeliveryDialogProps {
  readonly request: RequestDetail
  readonly letter: ToldPaper
  readonly title: string
  readonly replyBy: ReplyMethod
  readonly onClose: () => void
}

export const DeliveryDialog = ({ request, letter, title, replyBy, onClose }: DeliveryDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const [openedAt] = useState(readClock)
  const earlier = letter.deliveries.at(-1)
  const [typed, setTyped] = useState(() =>
    deliveryBegun({ replyBy, requester: { name: request.requesterName, phone: request.phone, address: '' } }, openedAt),
  )
  const { run, isRunning, failure, issuesAt } = useDoorAction('operatingRoom.recordDelivery')
  const read = readDelivery(typed, openedAt, today)
  const record = async (): Promise<void> => {
    if (read === null) return
    const answer = await run({ noticeId: letter.id, ...read })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('issued.recorded'), detail: title })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('issued.deliveryTitle')}
      subtitle={title}
      confirmWord={t('issued.recordAct')}
      onConfirm={() => void record()}
      isBusy={isRunning}
      failure={failure}
    >
      {earlier !== undefined && (
        <Note kind="idle">
          {t('issued.earlier', { at: formats.momentBrief(earlier.at), destination: deliveryWords(t, earlier.means) })}
        </Note>
      )}
      <DeliveryFields typed={typed} onType={setTyped} issuesAt={issuesAt} />
      {earlier !== undefined && (
        <Field
          label={t('issued.again')}
          help={t('operatingRoom.againHelp')}
          issues={issuesAt('againBecause')}
          isRequired
        >
          <TextInput value={typed.againBecause} onType={(againBecause) => setTyped({ ...typed, againBecause })} />
        </Field>
      )}
    </Confirm>
  )
}
