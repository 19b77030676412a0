// Where a request stands, each step that was taken with its time.
import { type ReplyDeadline, replyDueOn } from '../../../domain/request/reply-deadline.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { Card } from '../../ui/page.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { noticesOfRound, type RequestStep, stepsOf } from './steps.ts'

interface RequestStepsProps {
  readonly request: RequestDetail
  readonly deadline: ReplyDeadline
}

export const RequestSteps = ({ request, deadline }: RequestStepsProps) => {
  const t = useWords()
  const formats = useFormats()
  // The history is newest first: a step done again carries its last time.
  const doneAt = (kind: string): string | undefined => {
    const item = request.history.find((one) => one.kind === kind)
    return item === undefined ? undefined : formats.momentBrief(item.at)
  }
  const noticeDetail = (): string => {
    const notice = noticesOfRound(request).at(-1)
    return notice === undefined
      ? t('request.stepBy', { day: formats.dayBrief(replyDueOn(deadline)) })
      : formats.momentBrief(notice.issuedAt)
  }
  const detailOf = ({ key, state }: RequestStep): string | undefined => {
    if (key === 'notice') return noticeDetail()
    if (state !== 'done') return undefined
    switch (key) {
      case 'received':
        return formats.momentBrief(request.receivedAt)
      case 'identity':
        return request.identity === null ? undefined : formats.momentBrief(request.identity.checkedAt)
      case 'search':
        return doneAt('request.recordSearch')
      case 'decision':
        return doneAt('decision.notify') ?? t(`request.status_${request.status}`)
      case 'viewing':
        return doneAt('viewing.record')
      case 'closed':
        return doneAt('request.close') ?? doneAt('request.closeUnclaimed')
    }
  }
  return (
    <Card className="request-steps">
      <Stepper
        label={t('request.steps')}
        steps={stepsOf(request).map((step) => ({
          key: step.key,
          label: t(`request.step_${step.key}`),
          state: step.state,
          detail: detailOf(step),
        }))}
      />
    </Card>
  )
}
