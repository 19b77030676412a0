// The two acts that need a reason and nothing else: the end of the file, and the footage kept on for a dispute.
import { useState } from 'react'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { RequestDialogProps } from './request-page.tsx'

export const CloseDialog = ({ request, onClose }: RequestDialogProps) => {
  const t = useWords()
  const { state, viewingCount } = request
  const how = state === 'refused' || (state === 'granted' && viewingCount > 0) ? 'done' : 'withdrawn'
  const [note, setNote] = useState('')
  const { run, isRunning, failure, issuesAt } = useDoorAction('operatingRoom.close')
  const close = async (): Promise<void> => {
    const answer = await run({ requestId: request.id, how, note })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('operatingRoom.closedIt'), detail: request.number })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t(`operatingRoom.closeTitle_${how}`)}
      subtitle={t(`operatingRoom.closeWhy_${how}`)}
      confirmWord={t('operatingRoom.closeIt')}
      onConfirm={() => void close()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('operatingRoom.closeNote')} isRequired issues={issuesAt('note')}>
        <TextInput value={note} onType={setNote} focus="at-first" />
      </Field>
    </Confirm>
  )
}

export const ExtendDialog = ({ request, onClose }: RequestDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const rules = useDoor('operatingRoom.rules', {})
  const [reason, setReason] = useState('')
  const { run, isRunning, failure, issuesAt } = useDoorAction('operatingRoom.extend')
  const days = rules.kind === 'answered' ? formats.count(rules.value.settings.disputeExtensionDays) : '…'
  const extend = async (): Promise<void> => {
    const answer = await run({ requestId: request.id, reason })
    if (answer?.ok !== true) return
    onClose()
    const day = formats.dayFull(answer.value.keptUntil)
    showToast({ title: t('operatingRoom.extended', { day }), detail: request.number })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('operatingRoom.extendTitle')}
      subtitle={t('operatingRoom.extendWhy', { days })}
      confirmWord={t('operatingRoom.extendIt')}
      onConfirm={() => void extend()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('operatingRoom.reason')} isRequired issues={issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} focus="at-first" placeholder={t('operatingRoom.extendExample')} />
      </Field>
    </Confirm>
  )
}
