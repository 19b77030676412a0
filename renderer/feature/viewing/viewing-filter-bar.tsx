import type { Camera } from '../../../domain/camera/camera.ts'
import { useDoor } from '../../store/door.ts'
import { CheckBox, Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { NarrowSelect } from '../../ui/narrow-select.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { purposeChoices } from './purposes.ts'
import { periodChoices, type ViewingView } from './viewing-view.ts'

interface ViewingFilterBarProps {
  readonly view: ViewingView
  readonly cameras: readonly Camera[]
  readonly isReversed: boolean
  readonly onChange: (part: Partial<ViewingView>) => void
}

export const ViewingFilterBar = ({ view, cameras, isReversed, onChange }: ViewingFilterBarProps) => {
  const t = useWords()
  const choices = useDoor('viewing.choices', {})
  const viewers = choices.kind === 'answered' ? choices.value.viewers : []
  return (
    <div className="row row-wrap viewing-filter">
      <Segmented
        label={t('viewing.filter.label')}
        value={view.choice}
        choices={periodChoices.map((choice) => ({ value: choice, label: t(`viewing.filter.${choice}`) }))}
        onChoose={(choice) => onChange({ choice })}
      />
      {view.choice === 'own' && (
        <>
          <Field label={t('viewing.filter.from')} labelLook="unseen" className="viewing-day">
            <DayInput typed={view.ownFrom} onType={(ownFrom) => onChange({ ownFrom })} />
          </Field>
          <Field
            label={t('viewing.filter.to')}
            labelLook="unseen"
            className="viewing-day"
            issues={isReversed ? [{ reason: 'end-before-start' }] : []}
          >
            <DayInput typed={view.ownTo} onType={(ownTo) => onChange({ ownTo })} />
          </Field>
        </>
      )}
      <NarrowSelect
        label={t('viewing.filter.camera')}
        every={t('viewing.filter.everyCamera')}
        value={view.cameraId}
        choices={cameras.map(({ id, place, number }) => ({ value: id, label: `${place} ${number}` }))}
        onChoose={(cameraId) => onChange({ cameraId })}
        className="viewing-filter-choice"
      />
      <NarrowSelect
        label={t('viewing.filter.purpose')}
        every={t('viewing.filter.everyPurpose')}
        value={view.purpose}
        choices={purposeChoices(t)}
        onChoose={(purpose) => onChange({ purpose })}
        className="viewing-filter-choice"
      />
      <NarrowSelect
        label={t('viewing.filter.viewer')}
        every={t('viewing.filter.everyViewer')}
        value={view.viewerId}
        choices={viewers.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(viewerId) => onChange({ viewerId })}
        className="viewing-filter-choice"
      />
      <CheckBox
        isOn={view.watchedBy === 'outsiders'}
        onChange={(isOn) => onChange({ watchedBy: isOn ? 'outsiders' : 'anybody' })}
      >
        {t('viewing.filter.outsiders')}
      </CheckBox>
    </div>
  )
}
