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
import { FailureNote } from '../../ui/failure-note.tsx'
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
  const { run, isRunning, failure, issuesAt } = useDoorAction('destruction.confirmAutoDeletion')
  const [openedAt] = useState(now)
  const [scope, setScope] = useState<'all' | 'some'>('all')
  const [someIds, setSomeIds] = useState(nobody)
  const [typed, setTyped] = useState('')
  const [checkedDay, setCheckedDay] = useState<string>(dayOf(openedAt))
  const [checkedClock, setCheckedClock] = useState(clockTimeOf(openedAt))
  const [typedThrough, setTypedThrough] = useState<string | null>(null)

  const chosen = scope === 'all' ? cameras : cameras.filter(({ id }) => someIds.includes(id))
  const lastEnded = lastDayEndedForAll(chosen, today)
  const through = typedThrough ?? lastEnded ?? ''
  const readThrough = readDay(through, today)
  const readChecked = { day: readDay(checkedDay, today), clock: readClock(checkedClock) }
  const isBeyond = readThrough.kind === 'right' && lastEnded !== null && readThrough.value > lastEnded
  const number = head.kind === 'answered' ? String(head.value.head.lastNumber + 1) : '–'

  const submit = async (): Promise<void> => {
    if (readThrough.kind !== 'right' || readChecked.day.kind !== 'right' || readChecked.clock.kind !== 'right') return
    // Untouched, the time is the very moment; typed, it is the minute that was typed.
    const isUntouched = checkedDay === dayOf(openedAt) && checkedClock === clockTimeOf(openedAt)
    const answer = await run({
      cameraIds: chosen.map(({ id }) => id),
      recordedThrough: readThrough.value,
      checkedAt: isUntouched ? openedAt : instantAt(readChecked.day.value, readChecked.clock.value),
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
      confirmWord={t('camera.deletion.submit')}
      onConfirm={() => void submit()}
      isBusy={isRunning}
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
          onChoose={setScope}
        />
      </Field>
      {scope === 'some' && (
        <Field label={t('camera.picker.results')} issues={issuesAt('cameraIds')} isRequired>
          <CameraPicker cameras={cameras} chosenIds={someIds} onChange={setSomeIds} typed={typed} onType={setTyped} />
        </Field>
      )}
      <Field
        label={t('camera.deletion.through')}
        help={lastEnded === null ? undefined : t('camera.deletion.throughHelp', { day: formats.dayLong(lastEnded) })}
        issues={issuesAt('recordedThrough')}
        isRequired
      >
        <DayInput typed={through} onType={setTypedThrough} />
      </Field>
      {isBeyond && <Note kind="warn">{t('camera.deletion.throughUnended')}</Note>}
      <div className="row camera-checked">
        <Field label={t('camera.deletion.checkedDay')} issues={issuesAt('checkedAt')} isRequired>
          <DayInput typed={checkedDay} onType={setCheckedDay} />
        </Field>
        <Field label={t('camera.deletion.checkedClock')} isRequired>
          <ClockInput typed={checkedClock} onType={setCheckedClock} />
        </Field>
      </div>
      {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
    </Confirm>
  )
}
