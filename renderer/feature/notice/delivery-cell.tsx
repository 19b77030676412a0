// How a notice went out, last attempt first, and by how many days that was late: stated wherever the notice stands (rule 7).
// What was written wrongly, and that a letter came back, stand there too.
import type { IssuedNotice } from '../../../domain/notice/issued-notice.ts'
import { type ClockAt, lateDayCountOf } from '../../../domain/notice/punctuality.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { useMay } from '../../store/may.ts'
import { Status } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { DeliveryLine } from './delivery-line.tsx'
import { askForStep } from './notice-step.ts'

interface DeliveryCellProps {
  readonly request: RequestDetail
  readonly notice: IssuedNotice
  readonly title: string
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

export const DeliveryCell = ({ request, notice, title, clockAt }: DeliveryCellProps) => {
  const t = useWords()
  const today = useToday()
  const mayIssue = useMay('notice.issue')
  const lateDayCount = lateDayCountOf(notice, request.notices, clockAt, today)
  const { deliveries } = notice
  const mayWrite = mayIssue && notice.voided === null
  return (
    <>
      {deliveries.length === 0 && <Missing notice={notice} />}
      {deliveries
        .map((delivery, index) => (
          <DeliveryLine
            key={delivery.position}
            delivery={delivery}
            attempt={index + 1}
            label={title}
            onStep={
              mayWrite
                ? (kind) =>
                    askForStep({ kind, requestId: request.id, noticeId: notice.id, position: delivery.position })
                : null
            }
          />
        ))
        .toReversed()}
      {lateDayCount > 0 && <Status kind="danger">{t('issued.lateDays', { count: lateDayCount })}</Status>}
    </>
  )
}
