// How a notice went out, last attempt first, and by how many days that was late: stated wherever the notice stands (rule 7).
import type { IssuedNotice } from '../../../domain/notice/issued-notice.ts'
import { type ClockAt, lateDayCountOf } from '../../../domain/notice/punctuality.ts'
import { useToday } from '../../store/clock.ts'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { deliveryWords } from './delivery-words.ts'

interface DeliveryCellProps {
  readonly notice: IssuedNotice
  readonly notices: readonly IssuedNotice[]
  readonly clockAt: ClockAt
}

const Missing = ({ notice }: Pick<DeliveryCellProps, 'notice'>) => {
  const t = useWords()
  if (!notice.awaitsDelivery) return <span className="dim">{t('issued.noRecord')}</span>
  // Until it is printed, printing is what is asked for.
  return notice.printedCount === 0 ? (
    <span className="dim">–</span>
  ) : (
    <Status kind="warn">{t('issued.deliveryMissing')}</Status>
  )
}

export const DeliveryCell = ({ notice, notices, clockAt }: DeliveryCellProps) => {
  const t = useWords()
  const { momentBrief } = useFormats()
  const today = useToday()
  const lateDayCount = lateDayCountOf(notice, notices, clockAt, today)
  const { deliveries } = notice
  return (
    <>
      {deliveries.length === 0 && <Missing notice={notice} />}
      {deliveries
        .map((delivery, index) => (
          <p key={delivery.at + delivery.againBecause}>
            <span className="num nowrap">{deliveryWords(t, delivery.means)}</span>{' '}
            <span className="cap num">
              {momentBrief(delivery.at)}
              {index > 0 && ` · ${t('issued.attempt', { count: index + 1 })}, ${delivery.againBecause}`}
            </span>
          </p>
        ))
        .toReversed()}
      {lateDayCount > 0 && <Status kind="danger">{t('issued.lateDays', { count: lateDayCount })}</Status>}
    </>
  )
}
