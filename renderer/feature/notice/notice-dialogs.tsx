import type { ClockAt } from '../../../domain/notice/punctuality.ts'
import { papersOfAnswer } from '../../../domain/request/objection.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { CorrectedLateness } from './corrected-lateness.tsx'
import { CorrectDeliveryDialog } from './correct-delivery-dialog.tsx'
import { DeliveryDialog } from './delivery-dialog.tsx'
import { forgetStep, useNoticeStep } from './notice-step.ts'
import { ReturnDialog } from './return-dialog.tsx'
import { VoidDialog } from './void-dialog.tsx'

interface NoticeDialogsProps {
  readonly request: RequestDetail
  readonly clockAt: ClockAt
}

/** Show themselves while a step of one of this request's notices is asked for. */
export const NoticeDialogs = ({ request, clockAt }: NoticeDialogsProps) => {
  const asked = useNoticeStep((state) => state.asked)
  const answers = request.objections.flatMap(({ answer }) => papersOfAnswer(answer))
  const notice = [...request.notices, ...answers].find(({ id }) => id === asked?.noticeId)
  if (asked === null || asked.requestId !== request.id || notice === undefined) return null
  if (asked.kind === 'delivery') {
    return <DeliveryDialog request={request} notice={notice} clockAt={clockAt} onClose={forgetStep} />
  }
  if (asked.kind === 'void') return <VoidDialog notice={notice} onClose={forgetStep} />
  const delivery = notice.deliveries.find(({ position }) => position === asked.position)
  if (delivery === undefined) return null
  const shown = { notice, delivery, onClose: forgetStep }
  return asked.kind === 'return' ? (
    <ReturnDialog {...shown} operation="notice.recordReturn" />
  ) : (
    <CorrectDeliveryDialog
      {...shown}
      operation="notice.correctDelivery"
      renderConsequence={(at) => <CorrectedLateness {...{ request, notice, delivery, clockAt, at }} />}
    />
  )
}
