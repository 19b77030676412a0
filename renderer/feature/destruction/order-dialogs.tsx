// Approving and withdrawing an order: both say what they do before they do it.
import { useState } from 'react'
import type { OrderDetail } from '../../../domain/destruction/destruction.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { ExclusionLines, FootageLines } from './footage-lines.tsx'

export interface OrderDialogProps {
  readonly order: OrderDetail
  readonly onClose: () => void
}

export const ApproveDialog = ({ order, onClose }: OrderDialogProps) => {
  const t = useWords()
  const { run, isRunning, failure, issuesAt } = useDoorAction('destruction.approve')
  const title = order.approval.kind === 'allowed' ? order.approval.title : ''
  const approve = async (): Promise<void> => {
    const answer = await run({ number: order.number })
    if (answer?.ok !== true) return
    onClose()
    const word = answer.value.isReleased ? 'destruction.released' : 'destruction.approved'
    showToast({ title: t(word, { title: answer.value.title }), detail: order.number })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('destruction.approveTitle', { title })}
      subtitle={t('destruction.approveWhy')}
      width="wide"
      confirmWord={t('destruction.approve', { title })}
      onConfirm={() => void approve()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('destruction.footage')} kind="group" issues={issuesAt('number')}>
        <FootageLines footage={order.footage} />
      </Field>
      <Field label={t('destruction.keptBeside')} kind="group">
        <ExclusionLines excluded={order.excludedNow} />
      </Field>
    </Confirm>
  )
}

export const WithdrawDialog = ({ order, onClose }: OrderDialogProps) => {
  const t = useWords()
  const [reason, setReason] = useState('')
  const { run, isRunning, failure, issuesAt } = useDoorAction('destruction.withdraw')
  const withdraw = async (): Promise<void> => {
    const answer = await run({ number: order.number, reason })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('destruction.withdrawn'), detail: order.number })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('destruction.withdrawTitle', { number: order.number })}
      subtitle={t('destruction.withdrawWhy')}
      confirmWord={t('destruction.withdraw')}
      onConfirm={() => void withdraw()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('destruction.withdrawReason')} isRequired issues={issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} focus="at-first" />
      </Field>
    </Confirm>
  )
}
