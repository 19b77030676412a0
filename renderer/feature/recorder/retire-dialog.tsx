// A recorder is taken out of use or replaced. Its checks and what lies on it stay its own; the cameras go to the next one.
import { useState } from 'react'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay } from '../../ui/typed-time.ts'
import { useWords } from '../../words/use-words.ts'
import type { RecorderDialogProps } from './restate-dialog.tsx'

interface RetireRecorderDialogProps extends RecorderDialogProps {
  readonly filmingCount: number
}

export const RetireRecorderDialog = ({ recorder, edition, filmingCount, onClose }: RetireRecorderDialogProps) => {
  const t = useWords()
  const today = useToday()
  const { run, isRunning, failure, issuesAt } = useDoorAction('recorder.retire')
  const [typedDay, setTypedDay] = useState<string>(today)
  // A new machine most often takes over the name of the old one.
  const [successor, setSuccessor] = useState(filmingCount === 0 ? '' : recorder.name)
  const [reason, setReason] = useState('')
  const day = readDay(typedDay, today)

  const submit = async (): Promise<void> => {
    if (day.kind !== 'right') return
    const answer = await run({ recorderId: recorder.id, edition, retiredOn: day.value, successor, reason })
    if (answer?.ok !== true) return
    const { movedCount } = answer.value
    showToast({
      title: t('recorder.retireDone', { name: recorder.name }),
      ...(movedCount === 0 ? {} : { detail: t('recorder.retireMoved', { count: movedCount, name: successor }) }),
    })
    onClose()
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('recorder.retireTitle', { name: recorder.name })}
      subtitle={recorder.place}
      confirmWord={t('recorder.retireSubmit')}
      look="red"
      onConfirm={() => void submit()}
      isBusy={isRunning}
      failure={failure}
    >
      <Note kind="warn">{t('recorder.retireWhat')}</Note>
      <Field
        label={t('recorder.retireDay')}
        issues={day.kind === 'wrong' ? [{ field: 'retiredOn', reason: day.reason }] : issuesAt('retiredOn')}
        isRequired
      >
        <DayInput typed={typedDay} onType={setTypedDay} />
      </Field>
      {filmingCount > 0 && (
        <Field
          label={t('recorder.successor')}
          help={t('recorder.successorHelp', { count: filmingCount })}
          issues={issuesAt('successor')}
          isRequired
        >
          <TextInput value={successor} onType={setSuccessor} />
        </Field>
      )}
      <Field label={t('recorder.reason')} issues={issuesAt('reason')} isRequired>
        <TextInput value={reason} onType={setReason} focus="at-first" />
      </Field>
    </Confirm>
  )
}
