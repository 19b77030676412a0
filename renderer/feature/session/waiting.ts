import { clockTimeOf, instant } from '../../../domain/calendar/instant.ts'
import type { Failure } from '../../../domain/contract/failure.ts'
import { useNow } from '../../store/clock.ts'
import { useWords } from '../../words/use-words.ts'

/** Why nothing may be tried now: after too many wrong passwords, until the stated time. */
export const useWaiting = (failure: Failure | null): string | undefined => {
  const t = useWords()
  const now = useNow()
  if (failure?.kind !== 'locked-out') return undefined
  const until = instant(failure.until)
  return now < until ? t('session.lockedOutUntil', { clock: clockTimeOf(until) }) : undefined
}
