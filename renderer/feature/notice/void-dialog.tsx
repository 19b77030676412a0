// Declaring a notice void cannot be undone, and it brings back everything that the notice had answered.
import { useState } from 'react'
import type { IssuedNotice } from '../../../domain/notice/issued-notice.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'

interface VoidDialogProps {
  readonly notice: IssuedNotice
  readonly onClose: () => void
}

export const VoidDialog = ({ notice, onClose }: VoidDialogProps) => {
  const t = useWords()
  const { number } = notice
  const [reason, setReason] = useState('')
  const { run, isRunning, failure, issuesAt } = useDoorAction('notice.void')
  const declare = async (): Promise<void> => {
    const answer = await run({ noticeId: notice.id, reason })
    if (answer?.ok !== true) return
    showToast({
      title: t('issued.voided'),
      detail: t('issued.voidedDetail', { number, row: answer.value.ledgerNumber }),
    })
    onClose()
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('issued.voidTitle', { number })}
      confirmWord={t('issued.voidAct')}
      look="red"
      onConfirm={() => void declare()}
      isBusy={isRunning}
      failure={failure}
    >
      <Note kind="warn">{t('issued.voidWhat')}</Note>
      {notice.deliveries.length > 0 && <Note kind="danger">{t('issued.voidDelivered')}</Note>}
      <Field label={t('issued.reason')} issues={issuesAt('reason')} isRequired>
        <TextInput value={reason} onType={setReason} focus="at-first" />
      </Field>
    </Confirm>
  )
}
