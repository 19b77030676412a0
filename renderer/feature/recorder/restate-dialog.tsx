// What a recorder is called and what stands on its plate. A new name moves nothing: checks and footage stay with the recorder.
import { useState } from 'react'
import type { Recorder } from '../../../domain/recorder/operations.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { FormRow, FormTable } from '../../ui/form-table.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay } from '../../ui/typed-time.ts'
import { useWords } from '../../words/use-words.ts'

export interface RecorderDialogProps {
  readonly recorder: Recorder
  /** That of the newest change that was seen. */
  readonly edition: number
  readonly onClose: () => void
}

const draftOf = ({ name, place, model, serial, channelCount, installedOn }: Recorder) => ({
  name,
  place,
  model,
  serial,
  channelCount: channelCount === null ? '' : String(channelCount),
  installedOn: installedOn ?? '',
})

export const RestateRecorderDialog = ({ recorder, edition, onClose }: RecorderDialogProps) => {
  const t = useWords()
  const today = useToday()
  const { run, isRunning, failure, issuesAt } = useDoorAction('recorder.restate')
  const [draft, setDraft] = useState(() => draftOf(recorder))
  const [reason, setReason] = useState('')
  const day = readDay(draft.installedOn, today)

  const submit = async (): Promise<void> => {
    if (day.kind === 'wrong') return
    const { name, place, model, serial, channelCount } = draft
    const answer = await run({
      recorderId: recorder.id,
      edition,
      name,
      place,
      model,
      serial,
      channelCount: channelCount.trim() === '' ? null : Number(channelCount),
      installedOn: day.kind === 'right' ? day.value : null,
      reason,
    })
    if (answer?.ok !== true) return
    showToast({ title: t('recorder.restateDone', { name }) })
    onClose()
  }

  const textField = (key: 'place' | 'model' | 'serial' | 'channelCount') => (
    <Field label={t(`recorder.fact_${key}`)} issues={issuesAt(key)}>
      <TextInput value={draft[key]} onType={(typed) => setDraft((before) => ({ ...before, [key]: typed }))} />
    </Field>
  )

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('recorder.restateTitle', { name: recorder.name })}
      subtitle={t('recorder.restateSubtitle')}
      width="wide"
      confirmWord={t('recorder.restateSubmit')}
      onConfirm={() => void submit()}
      isBusy={isRunning}
      failure={failure}
    >
      <FormTable>
        <FormRow label={t('recorder.rowName')}>
          <Field label={t('recorder.fact_name')} issues={issuesAt('name')} isRequired>
            <TextInput
              value={draft.name}
              focus="at-first"
              onType={(name) => setDraft((before) => ({ ...before, name }))}
            />
          </Field>
          {textField('place')}
        </FormRow>
        <FormRow label={t('recorder.rowPlate')}>
          {textField('model')}
          {textField('serial')}
        </FormRow>
        <FormRow label={t('recorder.rowUse')}>
          {textField('channelCount')}
          <Field
            label={t('recorder.fact_installedOn')}
            help={t('recorder.installedOnHelp')}
            issues={day.kind === 'wrong' ? [{ field: 'installedOn', reason: day.reason }] : issuesAt('installedOn')}
          >
            <DayInput
              typed={draft.installedOn}
              onType={(installedOn) => setDraft((before) => ({ ...before, installedOn }))}
            />
          </Field>
        </FormRow>
      </FormTable>
      <Field label={t('recorder.reason')} issues={issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} />
      </Field>
    </Confirm>
  )
}
