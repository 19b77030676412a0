// One recorder of the round: six fields, one Enter each, and what they mean in real time under them.
import { useId } from 'react'
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import type { Recorder } from '../../../domain/recorder/operations.ts'
import { diskStates, measuredOf, type TypedCheck } from '../../../domain/recorder/recorder-check.ts'
import { readClock as readNow } from '../../store/clock.ts'
import { CheckBox, Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { FormRow } from '../../ui/form-table.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { autoDeleteWords, errorWords } from './recorder-words.ts'
import { type RoundDraft, type RoundLine, usualSetting, withClock } from './round-draft.ts'

interface RoundLineProps {
  readonly recorder: Recorder
  readonly line: RoundLine
  readonly mode: RoundDraft['mode']
  /** The first line carries the labels for all. */
  readonly labels: 'shown' | 'unseen'
  readonly check: TypedCheck | null
  readonly issues: readonly FieldIssue[]
  readonly onChange: (change: (line: RoundLine) => RoundLine) => void
}

/** What was typed, in real time; before that, what the last round found. */
const Meaning = ({ recorder, check }: Pick<RoundLineProps, 'recorder' | 'check'>) => {
  const t = useWords()
  const { momentBrief, dayBrief } = useFormats()
  const [last] = recorder.checks
  const { clockErrorSeconds, oldestAt } =
    check === null ? { clockErrorSeconds: null, oldestAt: null } : measuredOf(check)
  const parts = [
    oldestAt === null ? null : t('recorder.since', { day: momentBrief(oldestAt) }),
    clockErrorSeconds === null ? null : errorWords(t, clockErrorSeconds),
    check === null && last?.oldestAt ? t('recorder.lastOldest', { day: dayBrief(dayOf(last.oldestAt)) }) : null,
  ].filter((part) => part !== null)
  return <p className="cap recorder-meaning">{parts.join(' · ')}</p>
}

export const RoundLineFields = ({ recorder, line, mode, labels, check, issues, onChange }: RoundLineProps) => {
  const t = useWords()
  const issuesOf = (field: string): readonly FieldIssue[] => issues.filter((issue) => issue.field === field).slice(0, 1)
  const change = (part: Partial<RoundLine>): void => onChange((before) => ({ ...before, ...part }))
  const usual = usualSetting(recorder)
  const isOff = line.autoDelete === 'off'
  // The question is as long as the line, so it stands under it and not in the clock's narrow column.
  const farId = useId()
  const isFar = issuesOf('clock').some(({ reason }) => reason === 'clock-far-off')
  return (
    <FormRow label={recorder.retiredOn === null ? recorder.name : `${recorder.name} · ${t('recorder.state_retired')}`}>
      <Field label={t('recorder.oldest')} labelLook={labels} issues={issuesOf('oldest')} className="recorder-oldest">
        <TextInput
          value={line.oldest}
          placeholder={t('recorder.oldestExample')}
          focus={labels === 'shown' ? 'at-first' : 'later'}
          onType={(oldest) => change({ oldest })}
        />
      </Field>
      <Field
        label={t('recorder.clock')}
        labelLook={labels}
        issues={isFar ? [] : issuesOf('clock')}
        {...(isFar ? { errorElsewhere: farId } : {})}
        className="recorder-clock"
      >
        <TextInput
          value={line.clock}
          placeholder={t('recorder.clockExample')}
          onType={(clock) => onChange((before) => withClock(before, clock, readNow()))}
        />
      </Field>
      {mode === 'sheet' && (
        <Field
          label={t('recorder.sheetClock')}
          labelLook={labels}
          issues={issuesOf('checkedAt')}
          className="recorder-clock"
        >
          <TextInput
            value={line.sheetClock}
            placeholder={t('recorder.clockExample')}
            onType={(sheetClock) => change({ sheetClock })}
          />
        </Field>
      )}
      <Field label={t('recorder.disk')} labelLook={labels} kind="group" className="recorder-choice">
        <Segmented
          label={t('recorder.disk')}
          value={line.disk}
          choices={diskStates.map((value) => ({ value, label: t(`recorder.disk_${value}`) }))}
          onChoose={(disk) => change({ disk })}
        />
      </Field>
      <Field label={t('recorder.autoDelete')} labelLook={labels} kind="group" className="recorder-choice">
        <Segmented
          label={t('recorder.autoDelete')}
          value={isOff ? 'off' : 'on'}
          choices={(['on', 'off'] as const).map((value) => ({ value, label: t(`recorder.autoDelete_${value}`) }))}
          onChoose={(autoDelete) => change({ autoDelete })}
        />
      </Field>
      <Field
        label={t('recorder.period')}
        labelLook={labels}
        issues={issuesOf('autoDelete')}
        className="recorder-period"
      >
        <TextInput
          value={isOff ? '' : (line.period ?? autoDeleteWords(t, usual))}
          placeholder={isOff ? t('recorder.autoDelete_off') : t('recorder.periodExample')}
          onType={(period) => change({ period, autoDelete: 'on' })}
        />
      </Field>
      <Field label={t('recorder.note')} labelLook={labels} issues={issuesOf('note')} className="recorder-note">
        <TextInput value={line.note} onType={(note) => change({ note })} />
      </Field>
      {(isFar || line.isFarClockSeen) && (
        <div className="recorder-far">
          {isFar && (
            <p id={farId} className="field-error" role="alert">
              {t('failure.issues.clock-far-off')}
            </p>
          )}
          <CheckBox isOn={line.isFarClockSeen} onChange={(isFarClockSeen) => change({ isFarClockSeen })}>
            {t('recorder.farSeen')}
          </CheckBox>
        </div>
      )}
      <Meaning recorder={recorder} check={check} />
    </FormRow>
  )
}
