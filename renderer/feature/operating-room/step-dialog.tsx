// What is written down of a letter: that it went out, what was wrong about that, that it came back.
import type { RequestDetail } from '../../../domain/operating-room/request.ts'
import { CorrectDeliveryDialog } from '../notice/correct-delivery-dialog.tsx'
import { ReturnDialog } from '../notice/return-dialog.tsx'
import { DeliveryDialog } from './delivery-dialog.tsx'
import type { DeliveryStep } from './letter-lines.tsx'

interface StepDialogProps {
  readonly request: RequestDetail
  readonly step: DeliveryStep
  readonly onClose: () => void
}

export const StepDialog = ({ request, step, onClose }: StepDialogProps) => {
  const { letter, title } = step
  if (step.kind === 'delivery')
    return <DeliveryDialog {...{ request, letter, title, onClose }} replyBy={step.replyBy} />
  const shown = { notice: { id: letter.id, number: title }, delivery: step.delivery, onClose }
  return step.kind === 'return' ? (
    <ReturnDialog {...shown} operation="operatingRoom.recordReturn" />
  ) : (
    <CorrectDeliveryDialog {...shown} operation="operatingRoom.correctDelivery" />
  )
}
