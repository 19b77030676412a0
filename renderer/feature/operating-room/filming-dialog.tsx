// One line of the filming register, entered once the operation is over or was not filmed.
import { useState } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { capacities } from '../../../domain/operating-room/consent.ts'
import { filmingRequesters } from '../../../domain/operating-room/filming.ts'
import { issuesFor } from '../../store/check.ts'
import { readClock, useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { useDraft } from '../../store/draft.ts'
import { CheckBox, ChoiceChips, Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { MomentFields } from '../request/typed-moment.tsx'
import { OutcomeFields } from './outcome-fields.tsx'
import { filmingDrafts, readFilming, type TypedFilming } from './typed-filming.ts'

interface FilmingDialogProps {
  readonly rooms: readonly Camera[]
  readonly onClose: () => void
}

export const FilmingDialog = ({ rooms, onClose }: FilmingDialogProps) => {
  const t = useWords()
  const today = useToday()
  const { draft: typed, change, discard } = useDraft(filmingDrafts)
  const [ownIssues, setOwnIssues] = useState<readonly FieldIssue[]>([])
  const { run, isRunning, failure, issuesAt, forgetFailure } = useDoorAction('operatingRoom.recordFilming')
  const set = (part: Partial<TypedFilming>): void => change((before) => ({ ...before, ...part }))
  const record = async (): Promise<void> => {
    const read = readFilming(typed, readClock(), today)
    setOwnIssues(read.kind === 'wrong' ? read.issues : [])
    forgetFailure()
    const answer = read.kind === 'right' ? await run(read.input) : null
    if (answer?.ok !== true) return
    discard()
    onClose()
    showToast({ title: t('operatingRoom.filmingRecorded'), detail: answer.value.number })
  }
  const issuesOf = (field: string): readonly FieldIssue[] => [...issuesFor(ownIssues, field), ...issuesAt(field)]
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('operatingRoom.filmingTitle')}
      subtitle={t('operatingRoom.filmingWhy')}
      width="wide"
      confirmWord={t('operatingRoom.filmingIt')}
      onConfirm={() => void record()}
      isBusy={isRunning}
    >
      <Field label={t('operatingRoom.requestedBy')} kind="group" issues={issuesOf('requestedBy')}>
        <Segmented
          label={t('operatingRoom.requestedBy')}
          value={typed.requestedBy}
          choices={filmingRequesters.map((value) => ({ value, label: t(`operatingRoom.requestedBy_${value}`) }))}
          onChoose={(requestedBy) => set({ requestedBy })}
        />
      </Field>
      {typed.requestedBy === 'guardian' && (
        <Field label={t('operatingRoom.capacity')} kind="group" help={t('operatingRoom.capacityHelp')}>
          <Segmented
            label={t('operatingRoom.capacity')}
            value={typed.capacity}
            choices={capacities.map((value) => ({ value, label: t(`operatingRoom.capacity_${value}`) }))}
            onChoose={(capacity) => set({ capacity })}
          />
        </Field>
      )}
      {typed.requestedBy === 'institution' && (
        <Field label={t('operatingRoom.hasConsent')} labelLook="unseen" kind="group" issues={issuesOf('hasConsent')}>
          <CheckBox isOn={typed.hasConsent} onChange={(hasConsent) => set({ hasConsent })}>
            {t('operatingRoom.hasConsent')}
          </CheckBox>
        </Field>
      )}
      <Field label={t('operatingRoom.filmingRequester')} isRequired issues={issuesOf('requesterName')}>
        <TextInput value={typed.requesterName} onType={(requesterName) => set({ requesterName })} />
      </Field>
      <Field label={t('operatingRoom.patient')} isRequired issues={issuesOf('patientName')}>
        <TextInput value={typed.patientName} onType={(patientName) => set({ patientName })} />
      </Field>
      <MomentFields
        typed={typed.requested}
        onType={(requested) => set({ requested })}
        dayLabel={t('operatingRoom.requestedOn')}
        clockLabel={t('operatingRoom.requestedAt')}
        issues={issuesOf('requestedAt')}
      />
      <Field label={t('operatingRoom.room')} kind="group" isRequired issues={issuesOf('cameraId')}>
        <ChoiceChips
          label={t('operatingRoom.room')}
          value={typed.cameraId}
          choices={rooms.map(({ id, place, number }) => ({ value: id, label: `${place} ${number}` }))}
          onChoose={(cameraId) => set({ cameraId })}
        />
      </Field>
      <OutcomeFields typed={typed} set={set} issuesAt={issuesOf} />
      {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
    </Confirm>
  )
}
