import { useState } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
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

export interface ChangeDialogProps {
  readonly camera: Camera
  /** That of the newest change that was seen. */
  readonly edition: number
  readonly onClose: () => void
}

export const RetireDialog = ({ camera, edition, onClose }: ChangeDialogProps) => {
  const t = useWords()
  const today = useToday()
  const { run, isRunning, failure, issuesAt } = useDoorAction('camera.retire')
  const [typedDay, setTypedDay] = useState<string>(today)
  const [reason, setReason] = useState('')
  const day = readDay(typedDay, today)

  const submit = async (): Promise<void> => {
    if (day.kind !== 'right') return
    const answer = await run({ cameraId: camera.id, edition, retiredOn: day.value, reason })
    if (answer?.ok !== true) return
    showToast({ title: t('camera.retire.done', { number: camera.number }) })
    onClose()
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('camera.retire.title', { number: camera.number })}
      subtitle={camera.place}
      confirmWord={t('camera.retire.submit')}
      look="red"
      onConfirm={() => void submit()}
      isBusy={isRunning}
      failure={failure}
    >
      <Note kind="warn">{t('camera.retire.what')}</Note>
      <Field
        label={t('camera.retire.day')}
        issues={day.kind === 'wrong' ? [{ field: 'retiredOn', reason: day.reason }] : issuesAt('retiredOn')}
        isRequired
      >
        <DayInput typed={typedDay} onType={setTypedDay} />
      </Field>
      <Field label={t('camera.retire.reason')} issues={issuesAt('reason')} isRequired>
        <TextInput value={reason} onType={setReason} focus="at-first" />
      </Field>
    </Confirm>
  )
}
