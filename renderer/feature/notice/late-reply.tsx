import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import { clocksOf, replyLateDayCount } from '../../../domain/notice/punctuality.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { Status } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'

interface LateReplyProps {
  readonly request: RequestDetail
  readonly tables: readonly HolidayTable[]
}

/** Rule 7: a late answer stays visible at the head of its request, also when the request is done with. */
export const LateReply = ({ request, tables }: LateReplyProps) => {
  const t = useWords()
  const today = useToday()
  const count = replyLateDayCount(request, clocksOf(request, tables), today)
  return count === 0 ? null : <Status kind="danger">{t('issued.replyLate', { count })}</Status>
}
