import { useState } from 'react'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import {
  answerIssues,
  type Objection,
  type ObjectionResult,
  objectionResults,
} from '../../../domain/request/objection.ts'
import type { RangeId, RequestDetail } from '../../../domain/request/request.ts'
import { useDoorAction } from '../../store/door.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextArea } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { answeredRanges, RangePicks } from './range-picks.tsx'

interface AnswerDialogProps {
  readonly request: RequestDetail
  readonly objection: Objection
  readonly onClose: () => void
}

export const AnswerDialog = ({ request, objection, onClose }: AnswerDialogProps) => {
  const t = useWords()
  const ranges = answeredRanges(request)
  const [result, setResult] = useState<ObjectionResult>('not-upheld')
  const [words, setWords] = useState('')
  const [picked, setPicked] = useState<readonly RangeId[]>(ranges.map(({ id }) => id))
  const [ownIssues, setOwnIssues] = useState<readonly FieldIssue[]>([])
  const { run, isRunning, failure, issuesAt } = useDoorAction('request.answerObjection')
  const isUpheld = result === 'upheld'

  const answer = async (): Promise<void> => {
    const issues = answerIssues(result, words)
    setOwnIssues(issues)
    if (issues.length > 0) return
    const rangeIds = isUpheld ? [...picked] : []
    if ((await run({ requestId: request.id, objectionId: objection.id, result, words, rangeIds }))?.ok !== true) return
    onClose()
    showToast({ title: t('life.objectionAnswered'), detail: request.number })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('life.objectionAnswerTitle')}
      subtitle={t('life.objectionOf', { number: objection.noticeNumber })}
      confirmWord={t('life.objectionAnswerAct')}
      onConfirm={() => void answer()}
      isBusy={isRunning}
    >
      <p className="sub">{objection.about}</p>
      <Field label={t('life.objectionResult')} kind="group">
        <Segmented
          label={t('life.objectionResult')}
          value={result}
          choices={objectionResults.map((value) => ({ value, label: t(`life.objectionResult_${value}`) }))}
          onChoose={setResult}
        />
      </Field>
      <Note kind="idle">{t(isUpheld ? 'life.objectionUpheldWhy' : 'life.objectionNotUpheldWhy')}</Note>
      <Field
        label={t('life.objectionWords')}
        isRequired
        issues={[...ownIssues.filter(({ field }) => field === 'words'), ...issuesAt('words')]}
      >
        <TextArea value={words} onType={setWords} />
      </Field>
      {isUpheld && (
        <Field label={t('life.reopenRanges')} kind="group" issues={issuesAt('rangeIds')}>
          <RangePicks ranges={ranges} picked={picked} onPick={setPicked} />
        </Field>
      )}
      {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
    </Confirm>
  )
}
