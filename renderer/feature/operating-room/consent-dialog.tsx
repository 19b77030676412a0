// What one person said, who signed, and who took the form. A new word is added; what was said before stands in the ledger.
import { useState } from 'react'
import { answers, type Person, type Signer, signers } from '../../../domain/operating-room/consent.ts'
import type { RequestDetail } from '../../../domain/operating-room/request.ts'
import { emptyTexts } from '../../store/check.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { useSession } from '../../store/session.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay, typedIssues } from '../../ui/typed-time.ts'
import { useWords } from '../../words/use-words.ts'

interface ConsentDialogProps {
  readonly request: RequestDetail
  readonly person: Person
  readonly onClose: () => void
}

export const ConsentDialog = ({ request, person, onClose }: ConsentDialogProps) => {
  const t = useWords()
  const today = useToday()
  const ownName = useSession(({ state }) => (state.kind === 'open' ? state.accountName : ''))
  const [answer, setAnswer] = useState<(typeof answers)[number]>('given')
  const [signedBy, setSignedBy] = useState<Signer>('self')
  const [guardianName, setGuardianName] = useState('')
  const [day, setDay] = useState<string>(today)
  const [collectedBy, setCollectedBy] = useState(ownName)
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('operatingRoom.recordConsent')
  const record = async (): Promise<void> => {
    const saidOn = readDay(day, today)
    if (saidOn.kind !== 'right') return reject([...typedIssues('saidOn', saidOn), ...emptyTexts({ collectedBy })])
    const { position } = person
    const said = await run({
      requestId: request.id,
      position,
      answer,
      signedBy,
      guardianName: signedBy === 'guardian' ? guardianName : '',
      saidOn: saidOn.value,
      collectedBy,
    })
    if (said?.ok !== true) return
    onClose()
    showToast({ title: t('operatingRoom.consentRecorded'), detail: person.name })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('operatingRoom.consentTitle', { name: person.name })}
      subtitle={t('operatingRoom.consentWhy')}
      confirmWord={t('operatingRoom.recordConsent')}
      onConfirm={() => void record()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('operatingRoom.consent')} kind="group">
        <Segmented
          label={t('operatingRoom.consent')}
          value={answer}
          choices={answers.map((value) => ({ value, label: t(`operatingRoom.consent_${value}`) }))}
          onChoose={setAnswer}
        />
      </Field>
      {person.part === 'patient' && (
        <Field label={t('operatingRoom.signedBy')} kind="group" issues={issuesAt('signedBy')}>
          <Segmented
            label={t('operatingRoom.signedBy')}
            value={signedBy}
            choices={signers.map((value) => ({ value, label: t(`operatingRoom.signedBy_${value}`) }))}
            onChoose={setSignedBy}
          />
        </Field>
      )}
      {signedBy === 'guardian' && (
        <Field label={t('operatingRoom.guardianName')} isRequired issues={issuesAt('guardianName')}>
          <TextInput value={guardianName} onType={setGuardianName} />
        </Field>
      )}
      <Field label={t('operatingRoom.saidOn')} isRequired issues={issuesAt('saidOn')}>
        <DayInput typed={day} onType={setDay} />
      </Field>
      <Field label={t('operatingRoom.collectedBy')} isRequired issues={issuesAt('collectedBy')}>
        <TextInput value={collectedBy} onType={setCollectedBy} />
      </Field>
    </Confirm>
  )
}
