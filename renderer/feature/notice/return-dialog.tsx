// 반송: what came back answers nobody, so it stays among today's tasks until it is sent again.
import { useState } from 'react'
import type { Delivery } from '../../../domain/notice/delivery.ts'
import { emptyTexts } from '../../store/check.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay, typedIssues } from '../../ui/typed-time.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { deliveryWords } from './delivery-words.ts'

interface ReturnDialogProps {
  readonly operation: 'notice.recordReturn' | 'operatingRoom.recordReturn'
  readonly notice: { readonly id: string; readonly number: string }
  readonly delivery: Delivery
  readonly onClose: () => void
}

export const ReturnDialog = ({ operation, notice, delivery, onClose }: ReturnDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const [day, setDay] = useState<string>(today)
  const [reason, setReason] = useState('')
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction(operation)
  const record = async (): Promise<void> => {
    const returnedOn = readDay(day, today)
    if (returnedOn.kind !== 'right') {
      return reject([...emptyTexts({ reason }), ...typedIssues('returnedOn', returnedOn)])
    }
    const input = { noticeId: notice.id, position: delivery.position, returnedOn: returnedOn.value, reason }
    if ((await run(input))?.ok !== true) return
    showToast({ title: t('issued.returnedDone'), detail: notice.number })
    onClose()
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('issued.returnTitle')}
      subtitle={t('issued.correctOf', {
        number: notice.number,
        at: formats.momentBrief(delivery.at),
        destination: deliveryWords(t, delivery.means),
      })}
      hint={t('issued.deliveryHint')}
      confirmWord={t('issued.returnAct')}
      onConfirm={() => void record()}
      isBusy={isRunning}
      failure={failure}
    >
      <Note kind="idle">{t('issued.returnWhat')}</Note>
      <Field
        label={t('issued.returnReason')}
        help={t('issued.returnReasonHelp')}
        issues={issuesAt('reason')}
        isRequired
      >
        <TextInput value={reason} onType={setReason} focus="at-first" />
      </Field>
      <Field label={t('issued.returnedOn')} issues={issuesAt('returnedOn')} isRequired>
        <DayInput typed={day} onType={setDay} />
      </Field>
    </Confirm>
  )
}
