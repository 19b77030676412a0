// Changes what the inventory says of a camera. The rules are those of registering one (rules 35, 37).
import { useMemo, useState } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { useToday } from '../../store/clock.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { asksChanging, draftOf, issuesWhileTyping, readCameraForm } from './camera-form.ts'
import { RegisterFields } from './register-fields.tsx'
import type { ChangeDialogProps } from './retire-dialog.tsx'

interface RestateDialogProps extends ChangeDialogProps {
  readonly cameras: readonly Camera[]
}

const noIssues: readonly FieldIssue[] = []

export const RestateDialog = ({ camera, cameras, edition, onClose }: RestateDialogProps) => {
  const t = useWords()
  const today = useToday()
  const clinic = useDoor('clinic.read', {})
  const { run, isRunning, failure, forgetFailure, issuesAt } = useDoorAction('camera.restate')
  const [draft, setDraft] = useState(() => draftOf(camera))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(noIssues)
  const takenNumbers = useMemo(
    () => new Set(cameras.filter(({ id }) => id !== camera.id).map(({ number }) => number)),
    [cameras, camera.id],
  )
  const context = { takenNumbers, policyHours: camera.hours, today }
  const fromMain = failure?.kind === 'invalid' ? failure.issues : noIssues
  const found = [...issuesWhileTyping(draft, context), ...tried, ...fromMain]

  const submit = async (): Promise<void> => {
    const read = readCameraForm(draft, context)
    setTried(read.kind === 'wrong' ? read.issues : noIssues)
    if (read.kind === 'wrong') return
    const answer = await run({ ...read.facts, cameraId: camera.id, edition, reason })
    if (answer?.ok !== true) return
    showToast({ title: t('camera.restate.done', { number: read.facts.number }) })
    onClose()
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('camera.restate.title', { number: camera.number })}
      subtitle={t('camera.restate.subtitle')}
      width="wide"
      confirmWord={t('camera.restate.submit')}
      onConfirm={() => void submit()}
      isBusy={isRunning}
    >
      <RegisterFields
        draft={draft}
        policy={clinic.kind === 'answered' ? clinic.value.clinic : null}
        isOperatingRoom={camera.isOperatingRoom}
        asksChanging={asksChanging(draft)}
        issuesOf={(field) => found.filter((issue) => issue.field === field).slice(0, 1)}
        onChange={(part) => {
          setDraft((before) => ({ ...before, ...part }))
          setTried(noIssues)
          forgetFailure()
        }}
      />
      <Field label={t('camera.restate.reason')} help={t('camera.restate.reasonHelp')} issues={issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} />
      </Field>
      {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
    </Confirm>
  )
}
