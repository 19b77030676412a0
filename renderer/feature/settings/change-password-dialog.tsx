import { useState } from 'react'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field, type Issue } from '../../ui/field.tsx'
import { focusFirstWrong } from '../../ui/focus-first-wrong.ts'
import { PasswordInput } from '../../ui/password-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'

const differing: readonly Issue[] = [{ reason: 'passwords-differ' }]
const none: readonly Issue[] = []

export const ChangePasswordDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useWords()
  const change = useDoorAction('account.changePassword')
  const [currentPassword, setCurrentPassword] = useState('')
  const [newPassword, setNewPassword] = useState('')
  const [again, setAgain] = useState('')
  const [isTried, setTried] = useState(false)

  const save = async (): Promise<void> => {
    setTried(true)
    const answer = newPassword === again ? await change.run({ currentPassword, newPassword }) : null
    if (answer?.ok !== true) {
      focusFirstWrong()
      return
    }
    showToast({ title: t('settings.changedPassword') })
    onClose()
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('settings.changePasswordTitle')}
      subtitle={t('settings.changePasswordSubtitle')}
      confirmWord={t('settings.changePasswordConfirm')}
      onConfirm={() => void save()}
      isBusy={change.isRunning}
      failure={change.failure}
    >
      <Field label={t('settings.currentPassword')} isRequired issues={change.issuesAt('currentPassword')}>
        <PasswordInput value={currentPassword} onType={setCurrentPassword} />
      </Field>
      <Field label={t('settings.newPassword')} isRequired issues={change.issuesAt('newPassword')}>
        <PasswordInput value={newPassword} onType={setNewPassword} />
      </Field>
      <Field
        label={t('settings.passwordAgain')}
        isRequired
        issues={isTried && newPassword !== again ? differing : none}
      >
        <PasswordInput value={again} onType={setAgain} />
      </Field>
    </Confirm>
  )
}
