import { useState } from 'react'
import {
  answerIssues,
  type Objection,
  type ObjectionResult,
  objectionResults,
} from '../../../domain/request/objection.ts'
import type { RangeId, RequestDetail } from '../../../domain/request/request.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextArea } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { AnswerPreview } from './answer-preview.tsx'
import { askForOutput } from './output-request.ts'
import { answeredRanges, RangePicks } from './range-picks.tsx'

const noRanges: readonly RangeId[] = []

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
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('request.answerObjection')
  const clinic = useDoor('clinic.read', {})
  const isUpheld = result === 'upheld'
  const rangeIds = isUpheld ? picked : noRanges

  const answer = async (): Promise<void> => {
    const issues = answerIssues(result, words)
    if (issues.length > 0) return reject(issues)
    const answered = await run({
      requestId: request.id,
      objectionId: objection.id,
      result,
      words,
      rangeIds: [...rangeIds],
    })
    if (answered?.ok !== true) return
    const { answerId, number } = answered.value
    onClose()
    const title = t('issued.objectionAnswer', { number })
    showToast({ title: t('life.objectionAnswered'), detail: title })
    // Written down, it still has to go out.
    askForOutput({ requestId: request.id, paper: { kind: 'objection-answer', answerId }, title, outCount: 0 })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('life.objectionAnswerTitle')}
      subtitle={t('life.objectionOf', { number: objection.noticeNumber })}
      confirmWord={t('life.objectionAnswerAct')}
      onConfirm={() => void answer()}
      hint={t('life.objectionNumberHint')}
      width="wide"
      isBusy={isRunning}
      failure={failure}
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
      <Field label={t('life.objectionWords')} isRequired issues={issuesAt('words')}>
        <TextArea value={words} onType={setWords} />
      </Field>
      {isUpheld && (
        <Field label={t('life.reopenRanges')} kind="group" issues={issuesAt('rangeIds')}>
          <RangePicks ranges={ranges} picked={picked} onPick={setPicked} />
        </Field>
      )}
      {clinic.kind === 'answered' && (
        <div className="answer-sheet" role="region" aria-label={t('notice.preview')} tabIndex={0}>
          <AnswerPreview
            request={request}
            objection={objection}
            result={result}
            words={words}
            rangeIds={rangeIds}
            clinic={clinic.value.clinic}
            tables={clinic.value.holidayTables}
          />
        </div>
      )}
    </Confirm>
  )
}
