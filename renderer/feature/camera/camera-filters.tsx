import type { Camera, CameraId } from '../../../domain/camera/camera.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { cameraStates, countByState, useCameraFilter } from './camera-filter.ts'

interface CameraFiltersProps {
  readonly cameras: readonly Camera[]
  readonly lacking: ReadonlySet<CameraId>
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

export const CameraFilters = ({ cameras, lacking }: CameraFiltersProps) => {
  const t = useWords()
  const { filter, choose } = useCameraFilter()
  const counts = countByState(cameras, lacking)
  const select = (key: 'floor' | 'recorder', all: string) => {
    const values = distinct(cameras.map((camera) => camera[key]))
    if (values.length < 2) return null
    return (
      <Field label={t(`camera.form.${key}`)} labelLook="unseen">
        <Select
          value={filter[key]}
          choices={[{ value: '', label: all }, ...values.map((value) => ({ value, label: value }))]}
          onChoose={(value) => choose({ [key]: value })}
        />
      </Field>
    )
  }
  return (
    <div className="camera-filters">
      <Segmented
        label={t('camera.filter.state')}
        value={filter.state}
        choices={cameraStates.map((value) => ({
          value,
          label: t(`camera.filter.states.${value}`),
          count: counts[value],
        }))}
        onChoose={(state) => choose({ state })}
      />
      <Field label={t('camera.filter.find')} labelLook="unseen">
        <TextInput
          value={filter.typed}
          placeholder={t('camera.picker.placeholder')}
          onType={(typed) => choose({ typed })}
        />
      </Field>
      {select('floor', t('camera.filter.everyFloor'))}
      {select('recorder', t('camera.filter.everyRecorder'))}
    </div>
  )
}
