// The answer. It can be granted only on a complete basis; main asks again inside the transaction (rule 34).
import { useState } from 'react'
import { missingOf } from '../../../domain/operating-room/basis.ts'
import type { Verdict } from '../../../domain/operating-room/request.ts'
import type { PaperLanguage } from '../../../domain/paper/language.ts'
import { readClock } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { LanguageField } from './language-field.tsx'
import { missingWord } from './operating-room-words.ts'
import type { RequestDialogProps } from './request-page.tsx'

const verdicts = ['granted', 'refused', 'incomplete'] as const satisfies readonly Verdict['kind'][]

export const DecideDialog = ({ request, onClose }: RequestDialogProps) => {
  const t = useWords()
  const [missing] = useState(() => missingOf(request.basis, request.people, readClock()))
  const whatMisses = missing.map((one) => missingWord(t, one)).join(', ')
  const [kind, setKind] = useState<Verdict['kind']>(missing.length === 0 ? 'granted' : 'incomplete')
  const [reason, setReason] = useState('')
  const [objection, setObjection] = useState('')
  const [note, setNote] = useState('')
  const [language, setLanguage] = useState<PaperLanguage>('ko')
  const { run, isRunning, failure, issuesAt } = useDoorAction('operatingRoom.decide')
  const decide = async (): Promise<void> => {
    const verdict: Verdict =
      kind === 'refused' ? { kind, reason, objection } : kind === 'incomplete' ? { kind, note } : { kind }
    const answer = await run({ requestId: request.id, verdict, language })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('operatingRoom.decided'), detail: t('operatingRoom.notice', { number: answer.value.number }) })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('operatingRoom.decideTitle')}
      subtitle={t('operatingRoom.decideWhy')}
      width="wide"
      confirmWord={t('operatingRoom.decideIt')}
      onConfirm={() => void decide()}
      isBusy={isRunning}
      failure={failure}
    >
      {missing.length > 0 && (
        <Note kind="danger" title={t('operatingRoom.basisMissing')}>
          {whatMisses}
        </Note>
      )}
      <Field
        label={t('operatingRoom.verdict')}
        kind="group"
        issues={[...issuesAt('verdict'), ...issuesAt('cameraIds')].filter(
          ({ field }) => field === 'verdict' || field.startsWith('cameraIds'),
        )}
      >
        <Segmented
          label={t('operatingRoom.verdict')}
          value={kind}
          choices={verdicts.map((value) => ({ value, label: t(`operatingRoom.verdict_${value}`) }))}
          onChoose={setKind}
        />
      </Field>
      {kind === 'refused' && (
        <>
          <Field label={t('operatingRoom.reason')} isRequired issues={issuesAt('verdict.reason')}>
            <TextInput value={reason} onType={setReason} />
          </Field>
          <Field
            label={t('operatingRoom.objection')}
            isRequired
            help={t('operatingRoom.objectionHelp')}
            issues={issuesAt('verdict.objection')}
          >
            <TextInput value={objection} onType={setObjection} />
          </Field>
        </>
      )}
      {kind === 'incomplete' && (
        <Field
          label={t('operatingRoom.note')}
          help={t('operatingRoom.incompleteHelp')}
          issues={issuesAt('verdict.note')}
        >
          <TextInput value={note} onType={setNote} />
        </Field>
      )}
      <LanguageField request={request} language={language} onChoose={setLanguage} />
    </Confirm>
  )
}
