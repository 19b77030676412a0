// Between people: at a cold start and after a lock. Shows counts and times only; a name, a camera or a request number
// would show it to everybody who passes the PC.
import { useEffect, useState } from 'react'
import type { SessionState } from '../../../domain/session/operations.ts'
import { clearToasts } from '../../ui/toast.tsx'
import { Glance } from './glance.tsx'
import './lock-screen.css'
import { RecoverForm } from './recover-form.tsx'
import { SignInForm } from './sign-in-form.tsx'

export type LockedState = Extract<SessionState, { readonly kind: 'locked' }>

export const LockScreen = ({ state }: { readonly state: LockedState }) => {
  const [way, setWay] = useState<'password' | 'recovery'>('password')
  useEffect(clearToasts, [])
  return (
    <main className="lock-screen">
      <Glance state={state} />
      <section className="lock-screen-entry">
        {way === 'password' ? (
          <SignInForm state={state} onForgot={() => setWay('recovery')} />
        ) : (
          <RecoverForm state={state} onBack={() => setWay('password')} />
        )}
      </section>
    </main>
  )
}
