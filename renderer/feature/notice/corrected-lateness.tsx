// Rule 7: by how many days a reply was late, as the record told it and as it would be told.
import { type Instant, dayOf } from '../../../domain/calendar/instant.ts'
import type { Delivery } from '../../../domain/notice/delivery.ts'
import type { IssuedNotice } from '../../../domain/notice/issued-notice.ts'
import { type ClockAt, lateDayCountOf } from '../../../domain/notice/punctuality.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'

interface CorrectedLatenessProps {
  readonly request: RequestDetail
  readonly notice: IssuedNotice
  readonly delivery: Delivery
  readonly clockAt: ClockAt
  readonly at: Instant
}

export const CorrectedLateness = ({ request, notice, delivery, clockAt, at }: CorrectedLatenessProps) => {
  const t = useWords()
  const today = useToday()
  const lateAt = (told: Instant): number => {
    const deliveries = notice.deliveries
      .map((one) => (one.position === delivery.position ? { ...one, at: told } : one))
      .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
    return lateDayCountOf({ ...notice, deliveries }, request.notices, clockAt, today)
  }
  const [before, after] = [lateAt(delivery.at), lateAt(at)]
  const lateWords = (count: number): string => (count === 0 ? t('issued.inTime') : t('issued.lateDays', { count }))
  if (dayOf(at) === dayOf(delivery.at) || before === after) return null
  return (
    <Note kind={after > 0 ? 'danger' : 'warn'}>
      {t('issued.correctLate', { before: lateWords(before), after: lateWords(after) })}
    </Note>
  )
}
