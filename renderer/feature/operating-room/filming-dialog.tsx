// One line of the filming register, entered once the operation is over or was not filmed.
import type { Camera } from '../../../domain/camera/camera.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { capacities } from '../../../domain/operating-room/consent.ts'
import { type Filming, filmingRequesters } from '../../../domain/operating-room/filming.ts'
import { readClock, useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { useDraft } from '../../store/draft.ts'
import { CheckBox, ChoiceChips, Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { MomentFields } from '../request/typed-moment.tsx'
import { OutcomeFields } from './outcome-fields.tsx'
import { filmingDrafts, readFilming, type TypedFilming } from './typed-filming.ts'

interface FilmingDialogProps {
  readonly rooms: readonly Camera[]
  /** The line that is put right; null for a new one. */
  readonly corrected: Filming | null
  readonly onClose: () => void
}

export const FilmingDialog = ({ rooms, corrected, onClose }: FilmingDialogProps) => {
  const t = useWords()
  const today = useToday()
  const { draft: typed, change, discard } = useDraft(filmingDrafts, corrected?.id)
  const recording = useDoorAction('operatingRoom.recordFilming')
  const correcting = useDoorAction('operatingRoom.correctFilming')
  const { isRunning, failure, reject } = corrected === null ? recording : correcting
  const issuesAt = (field: string): readonly FieldIssue[] =>
    corrected === null
      ? recording.issuesAt(field)
      : [...correcting.issuesAt(field), ...correcting.issuesAt(`draft.${field}`)]
  const set = (part: Partial<TypedFilming>): void => change((before) => ({ ...before, ...part }))
  const record = async (): Promise<void> => {
    const read = readFilming(typed, readClock(), today)
    if (read.kind === 'wrong') return reject(read.issues)
    const answer = await (corrected === null
      ? recording.run(read.input)
      : correcting.run({ filmingId: corrected.id, draft: read.input, because: typed.because }))
    if (answer?.ok !== true) return
    discard()
    onClose()
    showToast({
      title: t(corrected === null ? 'operatingRoom.filmingRecorded' : 'operatingRoom.filmingCorrected'),
      detail: answer.value.number,
    })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={
        corrected === null
          ? t('operatingRoom.filmingTitle')
          : t('operatingRoom.correctFilmingOf', { number: corrected.number })
      }
      subtitle={t(corrected === null ? 'operatingRoom.filmingWhy' : 'operatingRoom.correctFilmingWhy')}
      width="wide"
      confirmWord={t(corrected === null ? 'operatingRoom.filmingIt' : 'operatingRoom.correctFilmingIt')}
      onConfirm={() => void record()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('operatingRoom.requestedBy')} kind="group" issues={issuesAt('requestedBy')}>
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
        <Field label={t('operatingRoom.hasConsent')} labelLook="unseen" kind="group" issues={issuesAt('hasConsent')}>
          <CheckBox isOn={typed.hasConsent} onChange={(hasConsent) => set({ hasConsent })}>
            {t('operatingRoom.hasConsent')}
          </CheckBox>
        </Field>
      )}
      <Field label={t('operatingRoom.filmingRequester')} isRequired issues={issuesAt('requesterName')}>
        <TextInput value={typed.requesterName} onType={(requesterName) => set({ requesterName })} />
      </Field>
      <Field label={t('operatingRoom.patient')} isRequired issues={issuesAt('patientName')}>
        <TextInput value={typed.patientName} onType={(patientName) => set({ patientName })} />
      </Field>
      <MomentFields
        typed={typed.requested}
        onType={(requested) => set({ requested })}
        dayLabel={t('operatingRoom.requestedOn')}
        clockLabel={t('operatingRoom.requestedAt')}
        issues={issuesAt('requestedAt')}
      />
      <Field label={t('operatingRoom.room')} kind="group" isRequired issues={issuesAt('cameraId')}>
        <ChoiceChips
          label={t('operatingRoom.room')}
          value={typed.cameraId}
          choices={rooms.map(({ id, place, number }) => ({ value: id, label: `${place} ${number}` }))}
          onChoose={(cameraId) => set({ cameraId })}
        />
      </Field>
      <OutcomeFields typed={typed} set={set} issuesAt={issuesAt} />
      {corrected !== null && (
        <Field
          label={t('operatingRoom.correctBecause')}
          isRequired
          issues={[...issuesAt('because'), ...correcting.issuesAt('draft'), ...issuesAt('filmingId')].filter(
            ({ field }) => ['because', 'draft', 'filmingId'].includes(field),
          )}
        >
          <TextInput value={typed.because} onType={(because) => set({ because })} />
        </Field>
      )}
    </Confirm>
  )
}
