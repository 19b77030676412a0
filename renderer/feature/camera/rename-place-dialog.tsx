// A floor, a building, a zone or a place is called otherwise: in one go for every camera that carries its name.
import { useState } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import { carriersOf, type PlaceField, placeFields } from '../../../domain/camera/place-name.ts'
import { useDoorAction } from '../../store/door.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'

interface RenamePlaceDialogProps {
  /** Whose place it is. */
  readonly camera: Camera
  readonly cameras: readonly Camera[]
  readonly onClose: () => void
}

export const RenamePlaceDialog = ({ camera, cameras, onClose }: RenamePlaceDialogProps) => {
  const t = useWords()
  const { run, isRunning, failure, issuesAt } = useDoorAction('camera.renamePlace')
  const [field, setField] = useState<PlaceField>('floor')
  const [became, setBecame] = useState('')
  const [reason, setReason] = useState('')
  const { building } = camera
  const carriers = (of: PlaceField, was: string) => carriersOf({ field: of, building, was }, cameras).length
  const was = camera[field]
  const count = carriers(field, was)
  const name = became.trim()
  // A building is another building wherever its cameras stand; of the rest, those of the same building become one.
  const joinedIn = field === 'building' ? name : building
  const joined = name === was ? 0 : carriersOf({ field, building: joinedIn, was: name }, cameras).length

  const submit = async (): Promise<void> => {
    const answer = await run({ field, building, was, became, reason })
    if (answer?.ok !== true) return
    showToast({ title: t('camera.rename.done', { count: answer.value.cameraCount }) })
    onClose()
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('camera.rename.title')}
      subtitle={t('camera.restate.subtitle')}
      width="wide"
      confirmWord={t('camera.rename.submit', { count })}
      onConfirm={() => void submit()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('camera.rename.what')} kind="group" issues={issuesAt('was')}>
        <Segmented
          label={t('camera.rename.what')}
          value={field}
          choices={placeFields.map((value) => ({
            value,
            label: `${t(`camera.history.fields.${value}`)} ${camera[value]}`,
            count: carriers(value, camera[value]),
          }))}
          onChoose={setField}
        />
      </Field>
      <Field
        label={t('camera.rename.became')}
        help={field === 'building' ? '' : t('camera.rename.within', { building })}
        issues={issuesAt('became')}
        isRequired
      >
        <TextInput value={became} onType={setBecame} focus="at-first" />
      </Field>
      {joined > 0 && <Note kind="warn">{t('camera.rename.joined', { name, count: joined })}</Note>}
      <Field label={t('camera.restate.reason')} help={t('camera.rename.reasonHelp')} issues={issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} />
      </Field>
    </Confirm>
  )
}
