import { useState } from 'react'
import { filmingBases, type FilmingBasis, type Standing } from '../../../domain/camera/standing.ts'
import { isOverwritten, needsBasis } from '../../../domain/camera/overwriting.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { CheckBox, ChoiceChips, MultiChoiceChips } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { useScope } from './camera-scope.tsx'
import { StandingDialog, type StandingDialogInput } from './standing-dialog.tsx'

interface PurposesDialogProps extends StandingDialogInput {
  readonly standing: Standing
  readonly clinic: Clinic
}

const differingShownMax = 5

/** For what the camera films (rule 38). Only purposes that the policy states may be chosen. */
export const PurposesDialog = ({ standing, clinic, camera, cameras, onClose }: PurposesDialogProps) => {
  const t = useWords()
  const scope = useScope(camera, cameras)
  const { run, isRunning, failure, issuesAt } = useDoorAction('camera.statePurposes')
  const [purposes, setPurposes] = useState(standing.purposes)
  const [basis, setBasis] = useState<FilmingBasis | null>(standing.basis)
  const [isOverwriting, setOverwriting] = useState(false)
  const standings = useDoor('camera.standings', {})
  const asksBasis = scope.cameras.some(needsBasis)
  const stated = { purposes, basis }
  const known = new Map(
    standings.kind === 'answered' ? standings.value.standings.map((one) => [one.cameraId, one]) : [],
  )
  // The one that the person stands on is changed because they say so; of the others nothing is written over unseen.
  const differing = scope.cameras.flatMap((one) => {
    const was = known.get(one.id)
    return one.id !== camera.id && was !== undefined && isOverwritten(one, was, stated) ? [{ camera: one, was }] : []
  })
  const left = new Set(isOverwriting ? [] : differing.map((one) => one.camera.id))
  const reached = { ...scope, cameraIds: scope.cameraIds.filter((id) => !left.has(id)) }

  const submit = async (): Promise<void> => {
    const answer = await run({ cameraIds: reached.cameraIds, purposes: [...purposes], basis })
    if (answer?.ok !== true) return
    showToast({ title: t('camera.standing.done', { count: reached.cameraIds.length }) })
    onClose()
  }

  return (
    <StandingDialog
      title={t('camera.standing.purposesTitle')}
      camera={camera}
      scope={reached}
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
      {differing.length > 0 && (
        <Note kind="warn">
          <div className="column">
            <p>{t('camera.standing.differing', { count: differing.length })}</p>
            <ul className="camera-differing">
              {differing.slice(0, differingShownMax).map(({ camera: { id, number, place }, was }) => (
                <li key={id}>
                  <b className="num">{number}</b> {place}:{' '}
                  {[...was.purposes, was.basis === null ? '' : t(`camera.standing.bases.${was.basis}`)]
                    .filter((part) => part !== '')
                    .join(', ')}
                </li>
              ))}
              {differing.length > differingShownMax && (
                <li>{t('camera.standing.differingMore', { count: differing.length - differingShownMax })}</li>
              )}
            </ul>
            <CheckBox isOn={isOverwriting} onChange={setOverwriting}>
              {t('camera.standing.overwrite')}
            </CheckBox>
          </div>
        </Note>
      )}
    </StandingDialog>
  )
}
