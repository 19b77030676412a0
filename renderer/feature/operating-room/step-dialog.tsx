// What is written down of a notice: that it went out, what was wrong about that, that it came back.
import type { RequestDetail } from '../../../domain/operating-room/request.ts'
import { useWords } from '../../words/use-words.ts'
import { CorrectDeliveryDialog } from '../notice/correct-delivery-dialog.tsx'
import { ReturnDialog } from '../notice/return-dialog.tsx'
import { DeliveryDialog } from './delivery-dialog.tsx'
import type { DeliveryStep } from './notice-lines.tsx'

interface StepDialogProps {
  readonly request: RequestDetail
  readonly step: DeliveryStep
  readonly onClose: () => void
}

export const StepDialog = ({ request, step, onClose }: StepDialogProps) => {
  const t = useWords()
  if (step.kind === 'delivery') return <DeliveryDialog request={request} notice={step.notice} onClose={onClose} />
  const { id, number } = step.notice
  const shown = {
    notice: { id, number: t('operatingRoom.notice', { number }) },
    delivery: step.delivery,
    onClose,
  }
  return step.kind === 'return' ? (
    <ReturnDialog {...shown} operation="operatingRoom.recordReturn" />
  ) : (
    <CorrectDeliveryDialog {...shown} operation="operatingRoom.correctDelivery" />
  )
}
