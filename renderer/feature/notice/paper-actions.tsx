import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconMailForward from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useMay } from '../../store/may.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { useWords } from '../../words/use-words.ts'
import { askForOutput } from '../request/output-request.ts'
import { askForStep } from './notice-step.ts'
import type { PaperOfRequest } from './papers.ts'

interface PaperActionsProps {
  readonly request: RequestDetail
  readonly paper: PaperOfRequest
  readonly title: string
}

const isEnded = ({ status }: RequestDetail): boolean => status === 'withdrawn' || status === 'closed'

export const PaperActions = ({ request, paper, title }: PaperActionsProps) => {
  const t = useWords()
  const mayOutput = useMay('paper.output')
  const mayIssue = useMay('notice.issue')
  const requestId = request.id
  const { notice, reference, printedCount } = paper
  const inForce = mayIssue && notice?.voided === null ? notice : null
  const recordWord = t(inForce?.deliveries.length === 0 ? 'issued.record' : 'issued.recordAgain')
  return (
    <span className="row">
      {inForce !== null && inForce.printedCount > 0 && (
        <Button
          size="small"
          icon={IconMailForward}
          label={`${title} ${recordWord}`}
          onPress={() => askForStep({ kind: 'delivery', requestId, noticeId: inForce.id })}
        >
          {recordWord}
        </Button>
      )}
      {mayOutput && (
        <Button
          size="small"
          icon={IconPrinter}
          label={`${title} ${t('request.output')}`}
          onPress={() => askForOutput({ requestId, paper: reference, title, outCount: printedCount })}
        >
          {t('request.output')}
        </Button>
      )}
      {inForce !== null && !isEnded(request) && (
        <IconButton
          icon={IconBan}
          label={`${title} ${t('issued.voidAct')}`}
          onPress={() => askForStep({ kind: 'void', requestId, noticeId: inForce.id })}
        />
      )}
    </span>
  )
}
