import IconArchiveOff from '@tabler/icons-react/dist/esm/icons/IconArchiveOff.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { daysBetween } from '../../../domain/calendar/plain-day.ts'
import type { HoldSummary } from '../../../domain/hold/hold.ts'
import { useToday } from '../../store/clock.ts'
import { Status } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'

/** A review that was missed outshines the plain word: the footage may be kept for nothing since. */
export const HoldStatus = ({ hold }: { readonly hold: Pick<HoldSummary, 'state' | 'reviewOn'> }) => {
  const t = useWords()
  const today = useToday()
  if (hold.state === 'lifted') {
    return (
      <Status kind="idle" icon={IconArchiveOff}>
        {t('hold.state_lifted')}
      </Status>
    )
  }
  if (hold.state === 'lift-proposed') {
    return (
      <Status kind="warn" icon={IconUsers}>
        {t('hold.state_lift-proposed')}
      </Status>
    )
  }
  return hold.reviewOn < today ? (
    <Status kind="danger">{t('hold.reviewLate', { count: daysBetween(hold.reviewOn, today) })}</Status>
  ) : (
    <Status kind="hold">{t('hold.state_open')}</Status>
  )
}
