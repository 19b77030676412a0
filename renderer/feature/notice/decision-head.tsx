import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconVideo from '@tabler/icons-react/dist/esm/icons/IconVideo.mjs'
import IconVideoOff from '@tabler/icons-react/dist/esm/icons/IconVideoOff.mjs'
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import { goneReason } from '../../../domain/footage/gone-reason.ts'
import { deadlineState, replyClockOf, replyDueOn } from '../../../domain/request/reply-deadline.ts'
import { type RequestDetail } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { PageHead } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { kindsWords } from '../request/request-words.ts'

interface DecisionHeadProps {
  readonly request: RequestDetail
  readonly tables: readonly HolidayTable[]
}

export const DecisionHead = ({ request, tables }: DecisionHeadProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const deadline = replyClockOf(request, tables)
  const { daysLeft, isOverdue } = deadlineState(deadline, today)
  const isGone = request.ranges.every(({ availability }) => goneReason(availability) !== null)
  return (
    <PageHead
      title={t('notice.title')}
      beside={
        <span className="sub">
          {t('notice.subtitle', {
            number: request.number,
            name: request.requester.name,
            kinds: kindsWords(t, request.kinds),
          })}
        </span>
      }
      actions={
        <>
          <Status kind={isOverdue ? 'danger' : daysLeft <= 1 ? 'warn' : 'idle'} icon={IconFileText}>
            {isOverdue
              ? t('notice.dueLate', { count: -daysLeft })
              : t('notice.due', { day: formats.dayLong(replyDueOn(deadline)) })}
          </Status>
          <Status kind="idle" icon={isGone ? IconVideoOff : IconVideo}>
            {t(isGone ? 'notice.footageGone' : 'notice.footageLeft')}
          </Status>
        </>
      }
    />
  )
}
