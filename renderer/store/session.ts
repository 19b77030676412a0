// Who is signed in, and the lock. Main decides; this is its last answer.
import { create } from 'zustand'
import type { Failure } from '../../domain/contract/failure.ts'
import type { SessionState } from '../../domain/session/operations.ts'
import { call, onFoundClosed } from './call.ts'
import { discardAllDrafts } from './draft.ts'
import { followDrafts, keepDrafts, readDrafts } from './kept-drafts.ts'
import { queries } from './queries.ts'
import { go } from './route.ts'

export const idleLockMilliseconds = 5 * 60_000

export type KnownSession =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreachable'; readonly failure: Failure }
  | SessionState

interface Session {
  readonly state: KnownSession
  /** Whose drafts are in memory, kept over a lock. */
  readonly draftsOf: string | null
  /** The wizard goes on for a step after the book exists: cameras can only be imported into a book. */
  readonly isSettingUp: boolean
}

export const useSession = create<Session>(() => ({ state: { kind: 'unknown' }, draftsOf: null, isSettingUp: false }))

export const setSettingUp = (isSettingUp: boolean): void => useSession.setState({ isSettingUp })

/** Takes over what main said. Leaving the open book forgets every answer; another person finds no drafts and starts at today. */
export const adoptSession = (state: KnownSession): void => {
  const { draftsOf } = useSession.getState()
  if (state.kind !== 'open') {
    queries.clear()
    useSession.setState({ state, isSettingUp: false })
    return
  }
  if (draftsOf !== null && draftsOf !== state.accountId) {
    discardAllDrafts()
    go({ kind: 'today' })
  }
  useSession.setState({ state, draftsOf: state.accountId })
}

export const refreshSession = async (): Promise<void> => {
  const answer = await call('session.state', {})
  adoptSession(answer.ok ? answer.value.state : { kind: 'unreachable', failure: answer.failure })
}

export const lock = async (cause: 'asked' | 'idle'): Promise<void> => {
  if (useSession.getState().state.kind !== 'open') return
  await keepDrafts()
  const answer = await call('session.lock', { cause })
  if (answer.ok) adoptSession(answer.value.state)
  else await refreshSession()
}

/** Listens for the whole life of the window. */
export const followSession = (): void => {
  onFoundClosed(() => void refreshSession())
  followDrafts(() => useSession.getState().state.kind === 'open')
  useSession.subscribe(({ draftsOf }, before) => {
    if (draftsOf !== null && draftsOf !== before.draftsOf) void readDrafts()
  })
  window.yeollamjigi.onNews((news) => {
    if (news.kind === 'lock-requested') void lock('asked')
  })
  void refreshSession()
}
