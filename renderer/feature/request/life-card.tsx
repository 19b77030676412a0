// What happened to a request between its receipt and its end, and what may be done about it now.
import IconBellRinging from '@tabler/icons-react/dist/esm/icons/IconBellRinging.mjs'
import IconEyeSearch from '@tabler/icons-react/dist/esm/icons/IconEyeSearch.mjs'
import IconMailQuestion from '@tabler/icons-react/dist/esm/icons/IconMailQuestion.mjs'
import IconMessage2Exclamation from '@tabler/icons-react/dist/esm/icons/IconMessage2Exclamation.mjs'
import IconRefresh from '@tabler/icons-react/dist/esm/icons/IconRefresh.mjs'
import { useState } from 'react'
import { mayMove } from '../../../domain/request/moves.ts'
import type { ReplyDeadline } from '../../../domain/request/reply-deadline.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import { CameDialog } from './came-dialog.tsx'
import type { LifeDialog } from './life-dialogs.ts'
import { ObjectionLines, ReminderLines, ReopeningLines, SearchLines, SupplementLines } from './life-lines.tsx'
import { ObjectionDialog } from './objection-dialog.tsx'
import { ReopenDialog } from './reopen-dialog.tsx'
import { SearchDialog } from './search-dialog.tsx'
import { SupplementDialog } from './supplement-dialog.tsx'
import { askForUnclaimed } from './unclaimed-step.ts'

interface LifeCardProps {
  readonly request: RequestDetail
  readonly deadline: ReplyDeadline
}

const Opened = ({
  dialog,
  request,
  deadline,
  onClose,
}: LifeCardProps & { readonly dialog: LifeDialog; readonly onClose: () => void }) => {
  switch (dialog.kind) {
    case 'search':
      return <SearchDialog request={request} onClose={onClose} />
    case 'ask':
      return <SupplementDialog request={request} deadline={deadline} onClose={onClose} />
    case 'came':
      return <CameDialog requestId={request.id} supplement={dialog.supplement} onClose={onClose} />
    case 'object':
      return (
        <ObjectionDialog
          operation="request.receiveObjection"
          requestId={request.id}
          subtitle={`${request.requester.name}, ${request.number}`}
          notices={request.notices}
          onClose={onClose}
        />
      )
    case 'answer':
      return <AnswerDialog request={request} objection={dialog.objection} onClose={onClose} />
    case 'reopen':
      return <ReopenDialog request={request} onClose={onClose} />
  }
}

export const LifeCard = ({ request, deadline }: LifeCardProps) => {
  const t = useWords()
  const [dialog, setDialog] = useState<LifeDialog | null>(null)
  const mayIdentify = useMay('request.identify')
  const mayReceive = useMay('request.receive')
  const mayIssue = useMay('notice.issue')
  const { status, ranges, supplements, objections, reopenings, notices } = request
  const reminderCount = request.unclaimed?.reminders.length ?? 0
  const lineCount = supplements.length + objections.length + reopenings.length + reminderCount
  const isEmpty = ranges.every(({ search }) => search === null) && lineCount === 0
  return (
    <Card label={t('life.card')}>
      <CardHead title={t('life.card')}>
        <span className="row row-wrap life-acts">
          {mayIdentify && mayMove(status, 'recordSearch') && (
            <Button size="small" icon={IconEyeSearch} onPress={() => setDialog({ kind: 'search' })}>
              {t('life.searchAct')}
            </Button>
          )}
          {mayIdentify && mayMove(status, 'askSupplement') && (
            <Button size="small" icon={IconMailQuestion} onPress={() => setDialog({ kind: 'ask' })}>
              {t('life.supplementAct')}
            </Button>
          )}
          {mayReceive && notices.length > 0 && mayMove(status, 'receiveObjection') && (
            <Button size="small" icon={IconMessage2Exclamation} onPress={() => setDialog({ kind: 'object' })}>
              {t('life.objectionAct')}
            </Button>
          )}
          {mayReceive && request.unclaimed !== null && (
            <Button
              size="small"
              icon={IconBellRinging}
              onPress={() => askForUnclaimed({ kind: 'remind', requestId: request.id })}
            >
              {t('life.remindAct')}
            </Button>
          )}
          {mayIssue && mayMove(status, 'reopen') && (
            <Button size="small" icon={IconRefresh} onPress={() => setDialog({ kind: 'reopen' })}>
              {t('life.reopen')}
            </Button>
          )}
        </span>
      </CardHead>
      {isEmpty && <p className="cap life-empty">{t('life.none')}</p>}
      <ul className="request-lines">
        <SearchLines request={request} />
        <SupplementLines
          request={request}
          onCame={
            mayIdentify && mayMove(status, 'recordSupplement')
              ? (supplement) => setDialog({ kind: 'came', supplement })
              : null
          }
        />
        <ObjectionLines
          request={request}
          onAnswer={mayIssue ? (objection) => setDialog({ kind: 'answer', objection }) : null}
        />
        <ReopeningLines request={request} />
        <ReminderLines request={request} />
      </ul>
      {dialog !== null && (
        <Opened dialog={dialog} request={request} deadline={deadline} onClose={() => setDialog(null)} />
      )}
    </Card>
  )
}
