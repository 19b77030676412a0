// Records that somebody looked whether the recorders overwrote what is past its retention (rule 31).
import { useState } from 'react'
import { clockTimeOf, dayOf, instantAt } from '../../../domain/calendar/instant.ts'
import type { Camera, CameraId } from '../../../domain/camera/camera.ts'
import { lastDayEndedForAll } from '../../../domain/recorder/policy-line.ts'
import { readClock as now, useToday } from '../../store/clock.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { ClockInput, DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readClock, readDay } from '../../ui/typed-time.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { CameraPicker } from './camera-picker.tsx'

interface AutoDeletionDialogProps {
  readonly cameras: readonly Camera[]
  readonly onClose: () => void
}

const nobody: readonly CameraId[] = []

export const AutoDeletionDialog = ({ cameras, onClose }: AutoDeletionDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const head = useDoor('ledger.head', {})
  const { run, isRunning, failure, issuesAt, forgetFailure } = useDoorAction('destruction.confirmAutoDeletion')
  const [openedAt] = useState(now)
  const [scope, setScope] = useState<'all' | 'some'>('all')
  const [someIds, setSomeIds] = useState(nobody)
  const [typed, setTyped] = useState('')
  const [checkedDay, setCheckedDay] = useState<string>(dayOf(openedAt))
  const [checkedClock, setCheckedClock] = useState(clockTimeOf(openedAt))
  const [typedThrough, setTypedThrough] = useState<string | null>(null)

  const chosen = scope === 'all' ? cameras : cameras.filter(({ id }) => someIds.includes(id))
  const readChecked = { day: readDay(checkedDay, today), clock: readClock(checkedClock) }
  const lastEnded = lastDayEndedForAll(chosen, readChecked.day.kind === 'right' ? readChecked.day.value : today)
  const through = typedThrough ?? lastEnded ?? ''
  const readThrough = readDay(through, today)
  const again = issuesAt('deletion').find(({ reason }) => reason === 'deletion-row-this-month')
  const number = head.kind === 'answered' ? String(head.value.head.lastNumber + 1) : '–'

  /** What was answered of other cameras or another day says nothing of these: least of all that a second row was meant. */
  const restating =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      set(value)
      forgetFailure()
    }

  const submit = async (): Promise<void> => {
    if (readThrough.kind !== 'right' || readChecked.day.kind !== 'right' || readChecked.clock.kind !== 'right') return
    // Untouched, the time is the very moment; typed, it is the minute that was typed.
    const isUntouched = checkedDay === dayOf(openedAt) && checkedClock === clockTimeOf(openedAt)
    const answer = await run({
      cameraIds: chosen.map(({ id }) => id),
      recordedThrough: readThrough.value,
      checkedAt: isUntouched ? openedAt : instantAt(readChecked.day.value, readChecked.clock.value),
      deletion: again === undefined ? 'write' : 'write-again',
    })
    if (answer?.ok !== true) return
    const { ledgerNumber } = answer.value
    showToast({
      title: t('camera.deletion.done'),
      detail: t('camera.deletion.doneDetail', { number: ledgerNumber }),
      link: { label: t('camera.deletion.show'), onPress: () => go({ kind: 'ledger', number: ledgerNumber }) },
    })
    onClose()
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('camera.deletion.title')}
      subtitle={t('camera.deletion.subtitle')}
      hint={t('camera.deletion.number', { number })}
      confirmWord={t(again === undefined ? 'camera.deletion.submit' : 'recorder.deletionWriteAgain')}
      onConfirm={() => void submit()}
      isBusy={isRunning}
      failure={again === undefined ? failure : null}
    >
      <Note kind="idle">{t('camera.deletion.what', { number })}</Note>
      <Field label={t('camera.deletion.cameras')} help={t('camera.deletion.camerasHelp')} kind="group">
        <Segmented
          label={t('camera.deletion.cameras')}
          value={scope}
          choices={[
            { value: 'all', label: t('camera.deletion.all', { count: cameras.length }) },
            { value: 'some', label: t('camera.deletion.some') },
          ]}
          onChoose={restating(setScope)}
        />
      </Field>
      {scope === 'some' && (
        <Field label={t('camera.picker.results')} issues={issuesAt('cameraIds')} isRequired>
          <CameraPicker
            cameras={cameras}
            chosenIds={someIds}
            onChange={restating(setSomeIds)}
            typed={typed}
            onType={setTyped}
          />
        </Field>
      )}
      <Field
        label={t('camera.deletion.through')}
        help={lastEnded === null ? undefined : t('camera.deletion.throughHelp', { day: formats.dayLong(lastEnded) })}
        issues={issuesAt('recordedThrough')}
        isRequired
      >
        <DayInput typed={through} onType={restating(setTypedThrough)} />
      </Field>
      <div className="row camera-checked">
        <Field label={t('camera.deletion.checkedDay')} issues={issuesAt('checkedAt')} isRequired>
          <DayInput typed={checkedDay} onType={restating(setCheckedDay)} />
        </Field>
        <Field label={t('camera.deletion.checkedClock')} isRequired>
          <ClockInput typed={checkedClock} onType={restating(setCheckedClock)} />
        </Field>
      </div>
      {again !== undefined && <Note kind="warn">{t('recorder.deletionAgain', { detail: again.detail ?? '' })}</Note>}
    </Confirm>
  )
}
