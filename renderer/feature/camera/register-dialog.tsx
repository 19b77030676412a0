// One camera by hand. A place that may not be filmed is stopped beside its field while it is being typed (rule 37).
import { useMemo, useState } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import { isOperatingRoomPlace } from '../../../domain/camera/place.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { useToday } from '../../store/clock.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { useDraft } from '../../store/draft.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { asksChanging, cameraDrafts, issuesWhileTyping, readCameraForm } from './camera-form.ts'
import { recordersOf } from './camera-counts.ts'
import { RegisterFields } from './register-fields.tsx'

interface RegisterDialogProps {
  readonly cameras: readonly Camera[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

const noIssues: readonly FieldIssue[] = []

export const RegisterDialog = ({ cameras, isOpen, onClose }: RegisterDialogProps) => {
  const t = useWords()
  const today = useToday()
  const clinic = useDoor('clinic.read', isOpen ? {} : null)
  const policy = clinic.kind === 'answered' ? clinic.value.clinic : null
  const { draft, change, discard } = useDraft(cameraDrafts)
  const { run, isRunning, failure, forgetFailure } = useDoorAction('camera.register')
  const [tried, setTried] = useState<readonly FieldIssue[]>(noIssues)
  const takenNumbers = useMemo(() => new Set(cameras.map(({ number }) => number)), [cameras])
  const context = { takenNumbers, policyHours: policy?.recordingHours ?? '', today }

  const fromMain = failure?.kind === 'invalid' ? failure.issues : noIssues
  const found = [...issuesWhileTyping(draft, context), ...tried, ...fromMain]
  const issuesOf = (field: string): readonly FieldIssue[] => {
    const first = found.find((issue) => issue.field === field)
    return first === undefined ? noIssues : [first]
  }

  const submit = async (): Promise<void> => {
    const read = readCameraForm(draft, context)
    if (read.kind === 'wrong') {
      setTried(read.issues)
      return
    }
    const answer = await run({ ...read.facts, audio: false })
    if (answer?.ok !== true) return
    showToast({ title: t('camera.form.done', { number: read.facts.number }) })
    discard()
    onClose()
  }

  return (
    <Confirm
      isOpen={isOpen}
      onClose={onClose}
      title={t('camera.form.title')}
      subtitle={t('camera.form.subtitle')}
      width="wide"
      confirmWord={t('camera.form.submit')}
      onConfirm={() => void submit()}
      isBusy={isRunning}
      failure={failure}
    >
      <RegisterFields
        draft={draft}
        knownRecorders={recordersOf(cameras)}
        policy={policy}
        retentionStatedAs={policy?.retention.statedAs ?? null}
        isOperatingRoom={isOperatingRoomPlace(draft.place, draft.zone)}
        asksChanging={asksChanging(draft)}
        issuesOf={issuesOf}
        onChange={(part) => {
          change((before) => ({ ...before, ...part }))
          setTried((before) => before.filter(({ field }) => !Object.hasOwn(part, fieldOfPart(field))))
          forgetFailure()
        }}
      />
    </Confirm>
  )
}

/** The draft says some facts in its own words. */
const fieldOfPart = (field: string): string => {
  if (field === 'isPublic') return 'access'
  return field === 'usedForChanging' ? 'changing' : field
}
