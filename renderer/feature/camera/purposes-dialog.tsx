import { useState } from 'react'
import { filmingBases, type FilmingBasis, type Standing } from '../../../domain/camera/standing.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import { useDoorAction } from '../../store/door.ts'
import { ChoiceChips, MultiChoiceChips } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { useScope } from './camera-scope.tsx'
import { StandingDialog, type StandingDialogInput } from './standing-dialog.tsx'

interface PurposesDialogProps extends StandingDialogInput {
  readonly standing: Standing
  readonly clinic: Clinic
}

/** For what the camera films (rule 38). Only purposes that the policy states may be chosen. */
export const PurposesDialog = ({ standing, clinic, camera, cameras, onClose }: PurposesDialogProps) => {
  const t = useWords()
  const scope = useScope(camera, cameras)
  const { run, isRunning, failure, issuesAt } = useDoorAction('camera.statePurposes')
  const [purposes, setPurposes] = useState(standing.purposes)
  const [basis, setBasis] = useState<FilmingBasis | null>(standing.basis)
  const asksBasis = scope.cameras.some(({ isPublic, isOperatingRoom }) => !isPublic && !isOperatingRoom)

  const submit = async (): Promise<void> => {
    const answer = await run({ cameraIds: scope.cameraIds, purposes: [...purposes], basis })
    if (answer?.ok !== true) return
    showToast({ title: t('camera.standing.done', { count: scope.cameraIds.length }) })
    onClose()
  }

  return (
    <StandingDialog
      title={t('camera.standing.purposesTitle')}
      camera={camera}
      scope={scope}
      isBusy={isRunning}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field label={t('camera.standing.purposes')} kind="group" issues={issuesAt('purposes')} isRequired>
        <MultiChoiceChips
          label={t('camera.standing.purposes')}
          values={purposes}
          choices={clinic.purposes.map((value) => ({ value, label: value }))}
          onChange={(chosen) => setPurposes([...chosen])}
        />
      </Field>
      {asksBasis && (
        <Field
          label={t('camera.standing.basis')}
          help={t('camera.standing.basisHelp')}
          kind="group"
          issues={issuesAt('basis')}
        >
          <ChoiceChips
            label={t('camera.standing.basis')}
            value={basis}
            choices={filmingBases.map((value) => ({ value, label: t(`camera.standing.bases.${value}`) }))}
            onChoose={setBasis}
          />
        </Field>
      )}
    </StandingDialog>
  )
}
