import type { Clinic } from '../../../domain/clinic/clinic.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { FormRow, FormTable } from '../../ui/form-table.tsx'
import { Status } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { CameraDraft } from './camera-form.ts'
import { ChangingQuestion } from './changing-question.tsx'

interface RegisterFieldsProps {
  readonly draft: CameraDraft
  /** What the other cameras name: any other name brings a new recorder into the book. */
  readonly knownRecorders: ReadonlySet<string>
  readonly policy: Clinic | null
  /** The clinic's for a new camera, its own for one that is there; null until it is known. */
  readonly retentionStatedAs: string | null
  readonly isOperatingRoom: boolean
  readonly asksChanging: boolean
  readonly issuesOf: (field: string) => readonly FieldIssue[]
  readonly onChange: (part: Partial<CameraDraft>) => void
}

type TextKey = 'number' | 'building' | 'floor' | 'place' | 'zone' | 'fieldOfView' | 'recorder' | 'channel'

export const RegisterFields = ({
  draft,
  knownRecorders,
  policy,
  retentionStatedAs,
  issuesOf,
  onChange,
  ...asked
}: RegisterFieldsProps) => {
  const t = useWords()
  const textField = (key: TextKey, help?: string) => (
    <Field label={t(`camera.form.${key}`)} issues={issuesOf(key)} help={help} isRequired>
      <TextInput
        value={draft[key]}
        focus={key === 'number' ? 'at-first' : 'later'}
        onType={(typed) => onChange({ [key]: typed })}
      />
    </Field>
  )
  const recorder = draft.recorder.trim()
  const isNewRecorder = recorder !== '' && knownRecorders.size > 0 && !knownRecorders.has(recorder)
  return (
    <div className="camera-register">
      <FormTable>
        <FormRow label={t('camera.form.rowNumber')}>
          {textField('number')}
          <Field
            label={t('camera.form.installedOn')}
            help={t('camera.form.installedOnHelp')}
            issues={issuesOf('installedOn')}
          >
            <DayInput typed={draft.installedOn} onType={(installedOn) => onChange({ installedOn })} />
          </Field>
        </FormRow>
        <FormRow label={t('camera.form.rowPlace')}>
          {textField('building')}
          {textField('floor')}
          {textField('place')}
          {textField('zone', t('camera.form.zoneHelp'))}
          {asked.asksChanging && (
            <ChangingQuestion
              answer={draft.changing}
              issues={issuesOf('usedForChanging')}
              onAnswer={(changing) => onChange({ changing })}
            />
          )}
        </FormRow>
        <FormRow label={t('camera.form.rowView')}>
          {textField('fieldOfView')}
          <Field
            label={t('camera.form.open')}
            help={t('camera.form.openHelp')}
            kind="group"
            issues={issuesOf('isPublic')}
            isRequired
          >
            <Segmented
              label={t('camera.form.open')}
              value={draft.access}
              choices={[
                { value: 'public', label: t('camera.open') },
                { value: 'non-public', label: t('camera.closed') },
              ]}
              onChoose={(access) => onChange({ access })}
            />
          </Field>
          <Field label={t('camera.form.hours')} issues={issuesOf('hours')} isRequired>
            <TextInput value={draft.hours ?? policy?.recordingHours ?? ''} onType={(hours) => onChange({ hours })} />
          </Field>
        </FormRow>
        <FormRow label={t('camera.form.rowRecorder')}>
          {textField('recorder', isNewRecorder ? t('camera.form.recorderNew') : undefined)}
          {textField('channel')}
        </FormRow>
        <FormRow label={t('camera.form.rowPolicy')}>
          <div className="column camera-policy">
            <p>
              <span className="mid">{t('camera.form.retention')}</span>{' '}
              <span className="sub">
                {retentionStatedAs !== null && t('camera.form.retentionStated', { statedAs: retentionStatedAs })}{' '}
                {asked.isOperatingRoom && t('camera.form.retentionOperatingRoom')}
              </span>
            </p>
            <p>
              <span className="mid">{t('camera.form.audio')}</span>{' '}
              <span className="sub">{t('camera.form.audioOff')}</span>
            </p>
            {asked.isOperatingRoom && (
              <span>
                <Status kind="warn">{t('camera.operatingRoom')}</Status>
              </span>
            )}
          </div>
        </FormRow>
      </FormTable>
    </div>
  )
}
