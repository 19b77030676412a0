import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import { rangesAwaiting } from '../../../domain/decision/decision-rules.ts'
import { whatIsLeft } from '../../../domain/footage/what-is-left.ts'
import { deadlineState, replyClockOf, replyDueOn } from '../../../domain/request/reply-deadline.ts'
import { type RequestDetail } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { PageHead } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { leftIcons } from '../footage/left-icons.ts'
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
  const left = whatIsLeft(rangesAwaiting(request.ranges))
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
          <Status kind={left === 'any-hour' ? 'warn' : 'idle'} icon={leftIcons[left]}>
            {t(`footage.left_${left}`)}
          </Status>
        </>
      }
    />
  )
}
