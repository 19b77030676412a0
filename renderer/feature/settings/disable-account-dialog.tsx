import { useState } from 'react'
import type { Account } from '../../../domain/account/account.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'

interface DisableAccountDialogProps {
  readonly account: Account
  readonly onClose: () => void
}

export const DisableAccountDialog = ({ account, onClose }: DisableAccountDialogProps) => {
  const t = useWords()
  const disable = useDoorAction('account.disable')
  const [reason, setReason] = useState('')

  const confirm = async (): Promise<void> => {
    const answer = await disable.run({ accountId: account.id, reason })
    if (answer?.ok !== true) return
    showToast({ title: t('settings.disabledDone'), detail: account.name })
    onClose()
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('settings.disableTitle', { name: account.name })}
      subtitle={t('settings.disableSubtitle')}
      confirmWord={t('settings.disableConfirm')}
      look="red"
      onConfirm={() => void confirm()}
      isBusy={disable.isRunning}
      failure={disable.failure}
    >
      <Note kind="warn">{t('settings.disableNote')}</Note>
      <Field label={t('settings.disableReason')} isRequired issues={disable.issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} focus="at-first" />
      </Field>
    </Confirm>
  )
}
