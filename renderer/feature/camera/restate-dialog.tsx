// Changes what the inventory says of a camera. The rules are those of registering one (rules 35, 37).
import { useMemo, useState } from 'react'
import type { Camera, ListedCamera } from '../../../domain/camera/camera.ts'
import type { StateSince } from '../../../domain/camera/camera-change.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { useToday } from '../../store/clock.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { recordersOf } from './camera-counts.ts'
import { asksChanging, draftOf, issuesWhileTyping, readCameraForm } from './camera-form.ts'
import { RegisterFields } from './register-fields.tsx'
import type { ChangeDialogProps } from './retire-dialog.tsx'

interface RestateDialogProps extends ChangeDialogProps {
  readonly camera: ListedCamera
  readonly cameras: readonly Camera[]
}

interface SinceFieldProps {
  readonly what: 'recorder' | 'public'
  readonly value: StateSince
  readonly onChoose: (since: StateSince) => void
}

const SinceField = ({ what, value, onChoose }: SinceFieldProps) => {
  const t = useWords()
  const label = t(`camera.restate.${what}Since`)
  return (
    <Field label={label} help={t(`camera.restate.${what}SinceHelp`)} kind="group">
      <Segmented
        label={label}
        value={value}
        choices={(['now', 'always'] as const).map((since) => ({
          value: since,
          label: t(`camera.restate.${what}Since_${since}`),
        }))}
        onChoose={onChoose}
      />
    </Field>
  )
}

const noIssues: readonly FieldIssue[] = []

export const RestateDialog = ({ camera, cameras, edition, onClose }: RestateDialogProps) => {
  const t = useWords()
  const today = useToday()
  const clinic = useDoor('clinic.read', {})
  const { run, isRunning, failure, forgetFailure, issuesAt } = useDoorAction('camera.restate')
  const [draft, setDraft] = useState(() => draftOf(camera))
  const [recorderSince, setRecorderSince] = useState<StateSince>('now')
  const [publicSince, setPublicSince] = useState<StateSince>('now')
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
    const answer = await run({ ...read.facts, cameraId: camera.id, edition, recorderSince, publicSince, reason })
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
      failure={failure}
    >
      <RegisterFields
        draft={draft}
        knownRecorders={recordersOf(cameras)}
        policy={clinic.kind === 'answered' ? clinic.value.clinic : null}
        retentionStatedAs={camera.retention.statedAs}
        isOperatingRoom={camera.isOperatingRoom}
        asksChanging={asksChanging(draft)}
        issuesOf={(field) => found.filter((issue) => issue.field === field).slice(0, 1)}
        onChange={(part) => {
          setDraft((before) => ({ ...before, ...part }))
          setTried(noIssues)
          forgetFailure()
        }}
      />
      {(draft.access === 'public') !== camera.isPublic && (
        <SinceField what="public" value={publicSince} onChoose={setPublicSince} />
      )}
      {draft.recorder.trim() !== camera.recorder && (
        <SinceField what="recorder" value={recorderSince} onChoose={setRecorderSince} />
      )}
      <Field label={t('camera.restate.reason')} help={t('camera.restate.reasonHelp')} issues={issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} />
      </Field>
    </Confirm>
  )
}
