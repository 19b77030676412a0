// What main last said about the session decides what is shown.
import IconBook from '@tabler/icons-react/dist/esm/icons/IconBook.mjs'
import { assertNever } from '../../domain/result.ts'
import { LockScreen } from '../feature/session/lock-screen.tsx'
import { SetupWizard } from '../feature/setup/setup-wizard.tsx'
import { refreshSession, useSession } from '../store/session.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { failureSentence } from '../words/failure-sentence.ts'
import { useWords } from '../words/use-words.ts'
import { Frame } from './frame.tsx'

export const App = () => {
  const t = useWords()
  const state = useSession((session) => session.state)
  const isSettingUp = useSession((session) => session.isSettingUp)
  if (isSettingUp) return <SetupWizard />
  switch (state.kind) {
    case 'unknown':
      return <Skeleton />
    case 'unreachable':
      return (
        <main className="alone">
          <FailureNote failure={state.failure} onAgain={() => void refreshSession()} />
        </main>
      )
    case 'no-book':
      return <SetupWizard />
    case 'book-newer':
      return (
        <main className="alone">
          <EmptyState icon={IconBook} title={t('frame.bookNewer')}>
            {failureSentence(t, state)}
          </EmptyState>
        </main>
      )
    case 'locked':
      return <LockScreen state={state} />
    case 'open':
      return <Frame session={state} />
    default:
      return assertNever(state)
  }
}
