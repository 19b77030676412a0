// Filmed, from the anaesthesia to the leaving of the room; or not, for one of the lawful reasons.
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { notFilmedReasons } from '../../../domain/operating-room/filming.ts'
import { Button } from '../../ui/button.tsx'
import { CheckBox, ChoiceChips, Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { SpokenRangeField } from '../../ui/spoken-range-field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { MomentFields } from '../request/typed-moment.tsx'
import type { TypedFilming, TypedVoice } from './typed-filming.ts'

interface OutcomeFieldsProps {
  readonly typed: TypedFilming
  readonly set: (part: Partial<TypedFilming>) => void
  readonly issuesAt: (field: string) => readonly FieldIssue[]
}

const outcomes = ['filmed', 'not-filmed'] as const

const AudioFields = ({ typed, set, issuesAt }: OutcomeFieldsProps) => {
  const t = useWords()
  const change = (index: number, part: Partial<TypedVoice>): void =>
    set({ voices: typed.voices.map((one, at) => (at === index ? { ...one, ...part } : one)) })
  return (
    <Field label={t('operatingRoom.audioPeople')} kind="group" issues={issuesAt('outcome.audio')}>
      {typed.voices.map((voice, index) => (
        // The lines are told apart by their place alone.
        // eslint-disable-next-line react/no-array-index-key
        <div key={index} className="operating-room-person">
          <Field label={index === 0 ? t('operatingRoom.patient') : t('operatingRoom.staffName', { number: index })}>
            <TextInput
              value={index === 0 && voice.name === '' ? typed.patientName : voice.name}
              onType={(name) => change(index, { name })}
            />
          </Field>
          <CheckBox isOn={voice.hasConsented} onChange={(hasConsented) => change(index, { hasConsented })}>
            {t('operatingRoom.audioConsented')}
          </CheckBox>
          {index === typed.voices.length - 1 && (
            <Button
              icon={IconPlus}
              onPress={() => set({ voices: [...typed.voices, { name: '', hasConsented: false }] })}
            >
              {t('operatingRoom.addStaff')}
            </Button>
          )}
        </div>
      ))}
    </Field>
  )
}

const FilmedFields = (props: OutcomeFieldsProps) => {
  const t = useWords()
  const { typed, set, issuesAt } = props
  return (
    <>
      <Field
        label={t('operatingRoom.filmedSpan')}
        isRequired
        help={t('operatingRoom.filmedSpanHelp')}
        issues={[...issuesAt('outcome.startedAt'), ...issuesAt('outcome.endedAt')]}
      >
        <SpokenRangeField span={typed.filmed} onType={(filmed) => set({ filmed })} />
      </Field>
      <CheckBox isOn={typed.hasAudio} onChange={(hasAudio) => set({ hasAudio })}>
        {t('operatingRoom.hasAudio')}
      </CheckBox>
      {typed.hasAudio && <AudioFields {...props} />}
    </>
  )
}

const NotFilmedFields = ({ typed, set, issuesAt }: OutcomeFieldsProps) => {
  const t = useWords()
  return (
    <>
      <Field label={t('operatingRoom.notFilmedReason')} kind="group">
        <ChoiceChips
          label={t('operatingRoom.notFilmedReason')}
          value={typed.reason}
          choices={notFilmedReasons.map((value) => ({ value, label: t(`operatingRoom.reason_${value}`) }))}
          onChoose={(reason) => set({ reason })}
        />
      </Field>
      <Field label={t('operatingRoom.notFilmedFacts')} isRequired issues={issuesAt('outcome.facts')}>
        <TextInput value={typed.facts} onType={(facts) => set({ facts })} />
      </Field>
      <MomentFields
        typed={typed.operationAt}
        onType={(operationAt) => set({ operationAt })}
        dayLabel={t('operatingRoom.operationDay')}
        clockLabel={t('operatingRoom.operationClock')}
        issues={issuesAt('operationAt')}
      />
      <MomentFields
        typed={typed.explained}
        onType={(explained) => set({ explained })}
        dayLabel={t('operatingRoom.explainedDay')}
        clockLabel={t('operatingRoom.explainedClock')}
        issues={issuesAt('outcome.explainedAt')}
      />
    </>
  )
}

export const OutcomeFields = (props: OutcomeFieldsProps) => {
  const t = useWords()
  const { typed, set } = props
  return (
    <>
      <Field label={t('operatingRoom.outcome')} kind="group">
        <Segmented
          label={t('operatingRoom.outcome')}
          value={typed.outcome}
          choices={outcomes.map((value) => ({ value, label: t(`operatingRoom.outcome_${value}`) }))}
          onChoose={(outcome) => set({ outcome })}
        />
      </Field>
      {typed.outcome === 'filmed' ? <FilmedFields {...props} /> : <NotFilmedFields {...props} />}
    </>
  )
}
