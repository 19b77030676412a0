import type { ClockAt } from '../../../domain/notice/punctuality.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { DeliveryDialog } from './delivery-dialog.tsx'
import { forgetStep, useNoticeStep } from './notice-step.ts'
import { VoidDialog } from './void-dialog.tsx'

interface NoticeDialogsProps {
  readonly request: RequestDetail
  readonly clockAt: ClockAt
}

/** Show themselves while a step of one of this request's notices is asked for. */
export const NoticeDialogs = ({ request, clockAt }: NoticeDialogsProps) => {
  const asked = useNoticeStep((state) => state.asked)
  const notice = request.notices.find(({ id }) => id === asked?.noticeId)
  if (asked === null || asked.requestId !== request.id || notice === undefined) return null
  return asked.kind === 'delivery' ? (
    <DeliveryDialog request={request} notice={notice} clockAt={clockAt} onClose={forgetStep} />
  ) : (
    <VoidDialog notice={notice} onClose={forgetStep} />
  )
}
