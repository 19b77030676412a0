// An objection is answered; or an answer that was entered wrongly is put right, which sends a further paper.
import { useState } from 'react'
import { answerCorrectionIssues } from '../../../domain/request/answer-correction.ts'
import {
  answerIssues,
  type Objection,
  type ObjectionResult,
  objectionResults,
} from '../../../domain/request/objection.ts'
import type { RangeId, RequestDetail } from '../../../domain/request/request.ts'
import { emptyTexts } from '../../store/check.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextArea, TextInput } from '../../ui/text-input.tsx'
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
  const wrong = objection.answer
  const [result, setResult] = useState<ObjectionResult>(wrong?.result ?? 'not-upheld')
  const [words, setWords] = useState(wrong?.words ?? '')
  const [reason, setReason] = useState('')
  const [picked, setPicked] = useState<readonly RangeId[]>(ranges.map(({ id }) => id))
  const answering = useDoorAction('request.answerObjection')
  const correcting = useDoorAction('request.correctAnswer')
  const { isRunning, failure, issuesAt, reject } = wrong === null ? answering : correcting
  const clinic = useDoor('clinic.read', {})
  const isUpheld = result === 'upheld'
  const isTakingUp = isUpheld && wrong?.result !== 'upheld'
  const rangeIds = isTakingUp ? picked : noRanges

  const answer = async (): Promise<void> => {
    const issues =
      wrong === null
        ? answerIssues(result, words)
        : [...answerCorrectionIssues(wrong, { result, words }, request), ...emptyTexts({ reason })]
    if (issues.length > 0) return reject(issues)
    const said = { requestId: request.id, objectionId: objection.id, result, words, rangeIds: [...rangeIds] }
    const answered = await (wrong === null ? answering.run(said) : correcting.run({ ...said, reason }))
    if (answered?.ok !== true) return
    const { answerId, number } = answered.value
    onClose()
    const title = t('issued.objectionAnswer', { number })
    showToast({ title: t(wrong === null ? 'life.objectionAnswered' : 'life.answerCorrected'), detail: title })
    // Written down, it still has to go out.
    askForOutput({ requestId: request.id, paper: { kind: 'objection-answer', answerId }, title, outCount: 0 })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t(wrong === null ? 'life.objectionAnswerTitle' : 'life.answerCorrectTitle')}
      subtitle={t('life.objectionOf', { number: objection.noticeNumber })}
      confirmWord={t(wrong === null ? 'life.objectionAnswerAct' : 'life.answerCorrectAct')}
      onConfirm={() => void answer()}
      hint={t('life.objectionNumberHint')}
      width="wide"
      isBusy={isRunning}
      failure={failure}
    >
      <p className="sub">{objection.about}</p>
      {wrong !== null && <Note kind="warn">{t('life.answerCorrectWhat')}</Note>}
      {(wrong?.paper?.deliveries.length ?? 0) > 0 && <Note kind="danger">{t('life.answerCorrectDelivered')}</Note>}
      <Field label={t('life.objectionResult')} kind="group" issues={issuesAt('result')}>
        <Segmented
          label={t('life.objectionResult')}
          value={result}
          choices={objectionResults.map((value) => ({ value, label: t(`life.objectionResult_${value}`) }))}
          onChoose={setResult}
        />
      </Field>
      {(!isUpheld || isTakingUp) && (
        <Note kind="idle">{t(isUpheld ? 'life.objectionUpheldWhy' : 'life.objectionNotUpheldWhy')}</Note>
      )}
      <Field label={t('life.objectionWords')} isRequired issues={issuesAt('words')}>
        <TextArea value={words} onType={setWords} />
      </Field>
      {wrong !== null && (
        <Field
          label={t('life.answerCorrectReason')}
          isRequired
          help={t('life.answerCorrectReasonWhy')}
          issues={issuesAt('reason')}
        >
          <TextInput value={reason} onType={setReason} />
        </Field>
      )}
      {isTakingUp && (
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
            rangeIds={isTakingUp ? rangeIds : (wrong?.takenUp?.rangeIds ?? noRanges)}
            clinic={clinic.value.clinic}
            tables={clinic.value.holidayTables}
          />
        </div>
      )}
    </Confirm>
  )
}
