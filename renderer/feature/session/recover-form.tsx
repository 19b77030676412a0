// Opens the book with the printed code when nobody knows a password any more.
import { useState } from 'react'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { useDoorAction } from '../../store/door.ts'
import { adoptSession } from '../../store/session.ts'
import { Button } from '../../ui/button.tsx'
import { focusFirstWrong } from '../../ui/focus-first-wrong.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { PasswordInput } from '../../ui/password-input.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { LockedState } from './lock-screen.tsx'
import { useWaiting } from './waiting.ts'

interface RecoverFormProps {
  readonly state: LockedState
  readonly onBack: () => void
}

const differing: readonly Pick<FieldIssue, 'reason'>[] = [{ reason: 'passwords-differ' }]

export const RecoverForm = ({ state, onBack }: RecoverFormProps) => {
  const t = useWords()
  const recover = useDoorAction('session.recover')
  const [name, setName] = useState(state.lastAccountName ?? '')
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const offBecause = useWaiting(recover.failure)
  const isDifferent = again !== '' && again !== password
  const typedCount = code.replaceAll(/[\s-]/g, '').length

  const open = async (): Promise<void> => {
    if (offBecause !== undefined || again !== password) return
    const answer = await recover.run({ name, code, newPassword: password })
    if (answer?.ok === true) adoptSession(answer.value.state)
    else focusFirstWrong()
  }

  return (
    <Form label={t('session.recoverTitle')} className="column lock-screen-form" onClose={onBack}>
      <div>
        <h1>{t('session.recoverTitle')}</h1>
        <p className="sub">{t('session.recoverLead')}</p>
      </div>
      <Field label={t('session.name')} issues={recover.issuesAt('name')}>
        <TextInput value={name} onType={setName} focus="at-first" />
      </Field>
      <Field label={t('session.recoveryCode')} help={t('session.recoveryCodeHelp')} issues={recover.issuesAt('code')}>
        <TextInput
          className="recovery-code-input"
          value={code}
          onType={(typed) => setCode(typed.toUpperCase())}
          tail={<span className="num">{t('session.recoveryCodeCount', { count: typedCount })}</span>}
        />
      </Field>
      <Field
        label={t('session.newPassword')}
        help={t('session.newPasswordHelp')}
        issues={recover.issuesAt('newPassword')}
      >
        <PasswordInput value={password} onType={setPassword} />
      </Field>
      <Field label={t('session.newPasswordAgain')} issues={isDifferent ? differing : []}>
        <PasswordInput value={again} onType={setAgain} />
      </Field>
      {recover.failure !== null && recover.failure.kind !== 'invalid' && <FailureNote failure={recover.failure} />}
      <Button
        look="filled"
        size="large"
        width="full"
        keys="Ctrl ↵"
        isBusy={recover.isRunning}
        offBecause={offBecause}
        onPress={() => void open()}
      >
        {t('session.recover')}
      </Button>
      <div>
        <Button look="bare" size="small" keys="Esc" onPress={onBack}>
          {t('session.backToPassword')}
        </Button>
      </div>
    </Form>
  )
}
