import IconLockOpen from '@tabler/icons-react/dist/esm/icons/IconLockOpen.mjs'
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useState } from 'react'
import { clockTimeOf } from '../../../domain/calendar/instant.ts'
import { useDoorAction } from '../../store/door.ts'
import { adoptSession } from '../../store/session.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { PasswordInput } from '../../ui/password-input.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { UserPick } from './user-pick.tsx'
import type { Translate } from '../../words/words.ts'
import { useWords } from '../../words/use-words.ts'
import type { LockedState } from './lock-screen.tsx'
import { useWaiting } from './waiting.ts'

const leadOf = (t: Translate, state: LockedState): string => {
  if (state.cause === 'started') return t('session.signInLead')
  if (state.lockedAt === null) return t('session.lockedPlain')
  const clock = clockTimeOf(state.lockedAt)
  return t(state.cause === 'idle' ? 'session.lockedIdle' : 'session.lockedAsked', { clock })
}

interface SignInFormProps {
  readonly state: LockedState
  readonly onForgot: () => void
}

export const SignInForm = ({ state, onForgot }: SignInFormProps) => {
  const t = useWords()
  const signIn = useDoorAction('session.signIn')
  const lastName = state.lastAccountName
  const [who, setWho] = useState<'last' | 'other'>(lastName === null ? 'other' : 'last')
  const [typedName, setTypedName] = useState('')
  const [password, setPassword] = useState('')
  const offBecause = useWaiting(signIn.failure)

  const open = async (): Promise<void> => {
    if (offBecause !== undefined) return
    const name = who === 'last' && lastName !== null ? lastName : typedName
    const answer = await signIn.run({ name, password })
    if (answer === null) return
    setPassword('')
    if (answer.ok) adoptSession(answer.value.state)
  }

  return (
    <Form label={t('session.open')} className="column lock-screen-form">
      <div>
        <h1>{t(state.cause === 'started' ? 'session.signInTitle' : 'session.lockedTitle')}</h1>
        <p className="sub">{leadOf(t, state)}</p>
      </div>
      {lastName !== null && (
        <UserPick
          label={t('session.who')}
          value={who}
          onChoose={setWho}
          choices={[
            { value: 'last', icon: IconUser, label: lastName, detail: t('session.lastUser') },
            { value: 'other', icon: IconUsers, label: t('session.otherUser') },
          ]}
        />
      )}
      {who === 'other' && (
        <Field label={t('session.name')} issues={signIn.issuesAt('name')}>
          <TextInput value={typedName} onType={setTypedName} focus="at-first" />
        </Field>
      )}
      <Field label={t('session.password')} help={t('session.passwordHelp')} issues={signIn.issuesAt('password')}>
        <PasswordInput
          value={password}
          onType={setPassword}
          onEnter={() => void open()}
          focus={who === 'last' ? 'at-first' : 'later'}
        />
      </Field>
      {signIn.failure !== null && signIn.failure.kind !== 'invalid' && <FailureNote failure={signIn.failure} />}
      <Button
        look="filled"
        size="large"
        width="full"
        icon={IconLockOpen}
        keys="Enter"
        isBusy={signIn.isRunning}
        offBecause={offBecause}
        onPress={() => void open()}
      >
        {t(signIn.isRunning ? 'session.opening' : 'session.open')}
      </Button>
      <div>
        <Button look="bare" size="small" onPress={onForgot}>
          {t('session.forgot')}
        </Button>
      </div>
    </Form>
  )
}
