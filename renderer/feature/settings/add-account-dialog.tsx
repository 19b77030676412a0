import { useState } from 'react'
import { roles, type Role } from '../../../domain/contract/permission.ts'
import type { Issue } from '../../ui/field.tsx'
import { useDoorAction } from '../../store/door.ts'
import { ChoiceChips } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { focusFirstWrong } from '../../ui/focus-first-wrong.ts'
import { Field } from '../../ui/field.tsx'
import { PasswordInput } from '../../ui/password-input.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { SharedNameNote } from '../account/shared-name-note.tsx'

const differing: readonly Issue[] = [{ reason: 'passwords-differ' }]
const none: readonly Issue[] = []

export const AddAccountDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useWords()
  const create = useDoorAction('account.create')
  const [name, setName] = useState('')
  const [isOnePersons, setOnePersons] = useState(false)
  const [title, setTitle] = useState('')
  const [role, setRole] = useState<Role>('handler')
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [isTried, setTried] = useState(false)

  const add = async (): Promise<void> => {
    setTried(true)
    const answer = password === again ? await create.run({ name, title, role, password, isOnePersons }) : null
    if (answer?.ok !== true) {
      focusFirstWrong()
      return
    }
    showToast({ title: t('settings.added'), detail: name })
    onClose()
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('settings.addTitle')}
      subtitle={t('settings.addSubtitle')}
      confirmWord={t('settings.addConfirm')}
      onConfirm={() => void add()}
      isBusy={create.isRunning}
      failure={create.failure}
    >
      <Field label={t('settings.name')} isRequired issues={create.issuesAt('name')}>
        <TextInput value={name} onType={setName} focus="at-first" />
      </Field>
      <SharedNameNote name={name} isOnePersons={isOnePersons} onChange={setOnePersons} />
      <Field label={t('settings.jobTitle')} isRequired issues={create.issuesAt('title')}>
        <TextInput value={title} onType={setTitle} />
      </Field>
      <Field label={t('settings.role')} kind="group" help={t(`settings.role_${role}_help`)}>
        <ChoiceChips
          label={t('settings.role')}
          value={role}
          choices={roles.map((value) => ({ value, label: t(`settings.role_${value}`) }))}
          onChoose={setRole}
        />
      </Field>
      <Field
        label={t('settings.password')}
        isRequired
        help={t('settings.passwordHelp')}
        issues={create.issuesAt('password')}
      >
        <PasswordInput value={password} onType={setPassword} />
      </Field>
      <Field label={t('settings.passwordAgain')} isRequired issues={isTried && password !== again ? differing : none}>
        <PasswordInput value={again} onType={setAgain} />
      </Field>
    </Confirm>
  )
}
