import { useState } from 'react'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import type { ChangeDialogProps } from './retire-dialog.tsx'

/** Takes back a camera that was recorded as taken down by mistake. Both stay in its history. */
export const ReinstateDialog = ({ camera, edition, onClose }: ChangeDialogProps) => {
  const t = useWords()
  const { run, isRunning, failure, issuesAt } = useDoorAction('camera.reinstate')
  const [reason, setReason] = useState('')

  const submit = async (): Promise<void> => {
    const answer = await run({ cameraId: camera.id, edition, reason })
    if (answer?.ok !== true) return
    showToast({ title: t('camera.reinstate.done', { number: camera.number }) })
    onClose()
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('camera.reinstate.title', { number: camera.number })}
      subtitle={camera.place}
      confirmWord={t('camera.reinstate.submit')}
      onConfirm={() => void submit()}
      isBusy={isRunning}
      failure={failure}
    >
      <Note kind="warn">{t('camera.reinstate.what')}</Note>
      <Field label={t('camera.retire.reason')} issues={issuesAt('reason')} isRequired>
        <TextInput value={reason} onType={setReason} focus="at-first" />
      </Field>
    </Confirm>
  )
}
