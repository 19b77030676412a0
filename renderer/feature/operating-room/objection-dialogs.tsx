// 이의제기 to a decision on operating-room footage: taken down as any other, and answered with a reason or by deciding anew.
import { useState } from 'react'
import type { RoomObjection } from '../../../domain/operating-room/objection.ts'
import type { RequestDetail } from '../../../domain/operating-room/request.ts'
import type { PaperLanguage } from '../../../domain/paper/language.ts'
import { type ReplyMethod, replyMethods } from '../../../domain/request/channel.ts'
import { answerIssues, type ObjectionResult, objectionResults } from '../../../domain/request/objection.ts'
import { useDoorAction } from '../../store/door.ts'
import { ChoiceChips, Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextArea } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { ObjectionDialog } from '../request/objection-dialog.tsx'
import { askForOutput } from '../request/output-request.ts'
import { LanguageField } from './language-field.tsx'
import type { RequestDialogProps } from './request-page.tsx'

/** Notices that told a decision; one that told none can be objected to by nobody. */
export const toldNotices = ({ verdicts }: Pick<RequestDetail, 'verdicts'>) =>
  verdicts.flatMap(({ notice }) => (notice === null ? [] : [notice]))

export const TakeObjectionDialog = ({ request, onClose }: RequestDialogProps) => (
  <ObjectionDialog
    operation="operatingRoom.receiveObjection"
    requestId={request.id}
    subtitle={`${request.requesterName}, ${request.number}`}
    notices={toldNotices(request)}
    onClose={onClose}
  />
)

interface AnswerObjectionDialogProps extends RequestDialogProps {
  readonly objection: RoomObjection
}

export const AnswerObjectionDialog = ({ request, objection, onClose }: AnswerObjectionDialogProps) => {
  const t = useWords()
  const [result, setResult] = useState<ObjectionResult>('not-upheld')
  const [words, setWords] = useState('')
  const [toldBy, setToldBy] = useState<ReplyMethod>('visit')
  const [language, setLanguage] = useState<PaperLanguage>('ko')
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('operatingRoom.answerObjection')
  const answer = async (): Promise<void> => {
    const issues = answerIssues(result, words)
    if (issues.length > 0) return reject(issues)
    const said = { requestId: request.id, objectionId: objection.id, result, words, toldBy, language }
    const answered = await run(said)
    if (answered?.ok !== true) return
    const { answerId, number } = answered.value
    onClose()
    const title = t('issued.objectionAnswer', { number })
    showToast({ title: t('life.objectionAnswered'), detail: title })
    // Written down, it still has to go out.
    const paper = { kind: 'operating-room-answer', answerId } as const
    askForOutput({ requestId: request.id, paper, title, outCount: 0 })
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
      <Field label={t('life.objectionResult')} kind="group" issues={issuesAt('result')}>
        <Segmented
          label={t('life.objectionResult')}
          value={result}
          choices={objectionResults.map((value) => ({ value, label: t(`life.objectionResult_${value}`) }))}
          onChoose={setResult}
        />
      </Field>
      <Note kind="idle">
        {t(result === 'upheld' ? 'operatingRoom.objectionUpheldWhy' : 'operatingRoom.objectionNotUpheldWhy')}
      </Note>
      <Field label={t('life.objectionWords')} isRequired issues={issuesAt('words')}>
        <TextArea value={words} onType={setWords} />
      </Field>
      <Field label={t('operatingRoom.objectionToldBy')} kind="group" issues={issuesAt('toldBy')}>
        <ChoiceChips
          label={t('operatingRoom.objectionToldBy')}
          value={toldBy}
          choices={replyMethods.map((value) => ({ value, label: t(`request.reply_${value}`) }))}
          onChoose={setToldBy}
        />
      </Field>
      {request.basis.kind === 'consents' && (
        <LanguageField request={request} language={language} onChoose={setLanguage} />
      )}
    </Confirm>
  )
}
