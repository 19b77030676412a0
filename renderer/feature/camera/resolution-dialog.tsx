import { useState } from 'react'
import type { Standing } from '../../../domain/camera/standing.ts'
import { useDoorAction } from '../../store/door.ts'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { useScope } from './camera-scope.tsx'
import { StandingDialog, type StandingDialogInput } from './standing-dialog.tsx'

interface ResolutionDialogProps extends StandingDialogInput {
  readonly standing: Standing
}

export const ResolutionDialog = ({ standing, camera, cameras, onClose }: ResolutionDialogProps) => {
  const t = useWords()
  const scope = useScope(camera, cameras)
  const { run, isRunning, failure, issuesAt } = useDoorAction('camera.stateResolution')
  const [resolution, setResolution] = useState(standing.resolution)

  const submit = async (): Promise<void> => {
    const answer = await run({ cameraIds: scope.cameraIds, resolution })
    if (answer?.ok !== true) return
    showToast({ title: t('camera.standing.done', { count: scope.cameraIds.length }) })
    onClose()
  }

  return (
    <StandingDialog
      title={t('camera.standing.resolutionTitle')}
      camera={camera}
      scope={scope}
      isBusy={isRunning}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field label={t('camera.standing.resolution')} issues={issuesAt('resolution')}>
        <TextInput value={resolution} onType={setResolution} placeholder="1920×1080" focus="at-first" />
      </Field>
    </StandingDialog>
  )
}
