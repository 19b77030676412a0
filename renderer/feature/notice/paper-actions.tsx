// What can be done with one paper: words, no icons, because they stand again and again down the table.
import { mayMove } from '../../../domain/request/moves.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/use-words.ts'
import { askForOutput } from '../request/output-request.ts'
import { askForStep } from './notice-step.ts'
import type { PaperOfRequest } from './papers.ts'

interface PaperActionsProps {
  readonly request: RequestDetail
  readonly paper: PaperOfRequest
  readonly title: string
}

export const PaperActions = ({ request, paper, title }: PaperActionsProps) => {
  const t = useWords()
  const mayOutput = useMay('paper.output')
  const mayIssue = useMay('notice.issue')
  const requestId = request.id
  const { notice, reference, printedCount } = paper
  const inForce = mayIssue && notice?.voided === null ? notice : null
  // An answer to an objection decides nothing of its own that could be open again.
  const isDecision = paper.kind === 'notice'
  const recordWord = t(inForce?.deliveries.length === 0 ? 'issued.record' : 'issued.recordAgain')
  return (
    <span className="row row-wrap">
      {inForce !== null && inForce.printedCount > 0 && (
        <Button
          size="small"
          label={`${title} ${recordWord}`}
          onPress={() => askForStep({ kind: 'delivery', requestId, noticeId: inForce.id })}
        >
          {recordWord}
        </Button>
      )}
      {mayOutput && (
        <Button
          size="small"
          label={`${title} ${t('request.output')}`}
          onPress={() => askForOutput({ requestId, paper: reference, title, outCount: printedCount })}
        >
          {t('request.output')}
        </Button>
      )}
      {inForce !== null && isDecision && mayMove(request.status, 'voidNotice') && (
        <Button
          size="small"
          look="bare"
          label={`${title} ${t('issued.voidAct')}`}
          onPress={() => askForStep({ kind: 'void', requestId, noticeId: inForce.id })}
        >
          {t('issued.voidAct')}
        </Button>
      )}
    </span>
  )
}
