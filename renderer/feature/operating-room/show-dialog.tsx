// A showing or a handing over: what, who, when and where. The row of the ledger is written with it.
import { useState } from 'react'
import { clockTimeOf, dayOf } from '../../../domain/calendar/instant.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { showings } from '../../../domain/operating-room/request.ts'
import { readClock, useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { CheckBox, Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { SpokenRangeField } from '../../ui/spoken-range-field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { rangeOf, spanIssues, writtenSpan } from '../../ui/typed-span.ts'
import { useWords } from '../../words/use-words.ts'
import { momentOf } from '../request/typed-moment.tsx'
import { ClockInput, DayInput } from '../../ui/time-input.tsx'
import type { RequestDialogProps } from './request-page.tsx'

const wrongTime: FieldIssue = { field: 'startedAt', reason: 'not-a-time' }

export const ShowDialog = ({ request, onClose }: RequestDialogProps) => {
  const t = useWords()
  const today = useToday()
  const [opened] = useState(readClock)
  const [form, setForm] = useState<(typeof showings)[number]>(request.wish === 'provision' ? 'copy' : 'watched')
  const [mediumLabel, setMediumLabel] = useState('')
  const [span, setSpan] = useState(() => writtenSpan({ from: request.from, to: request.to }, opened))
  const [day, setDay] = useState<string>(dayOf(opened))
  const [started, setStarted] = useState<string>(clockTimeOf(opened))
  const [ended, setEnded] = useState('')
  const [viewers, setViewers] = useState(request.requesterName)
  const [place, setPlace] = useState('')
  const [isPlaceRestricted, setPlaceRestricted] = useState(false)
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('operatingRoom.recordViewing')
  const record = async (): Promise<void> => {
    // What began in this very minute began when the dialog was opened, not before the grant of a moment ago.
    const isAtOnce = day === dayOf(opened) && started === clockTimeOf(opened)
    const startedAt = isAtOnce ? opened : momentOf({ day, clock: started }, today)
    const endedAt = ended === '' ? readClock() : momentOf({ day, clock: ended }, today)
    const footage = rangeOf(span, opened)
    const issues = [
      ...spanIssues('footageTo', span, opened),
      ...(startedAt === null ? [wrongTime] : []),
      ...(endedAt === null ? [{ ...wrongTime, field: 'endedAt' }] : []),
    ]
    if (startedAt === null || endedAt === null || footage === null) return reject(issues)
    const answer = await run({
      requestId: request.id,
      form,
      mediumLabel: form === 'copy' ? mediumLabel : '',
      cameraIds: [...request.cameraIds],
      footageFrom: footage.from,
      footageTo: footage.to,
      startedAt,
      endedAt,
      viewers,
      place,
      isPlaceRestricted,
    })
    if (answer?.ok !== true) return
    onClose()
    const { ordinal, ledgerNumber } = answer.value
    showToast({
      title: t(`operatingRoom.shown_${form}`, { ordinal }),
      detail: t('operatingRoom.ledgerRow', { number: ledgerNumber }),
    })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('operatingRoom.showTitle')}
      subtitle={t('operatingRoom.showWhy')}
      hint={t('operatingRoom.showHint', { ordinal: request.viewingCount + 1 })}
      width="wide"
      confirmWord={t('operatingRoom.recordViewing')}
      onConfirm={() => void record()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('operatingRoom.form')} kind="group" issues={issuesAt('requestId')}>
        <Segmented
          label={t('operatingRoom.form')}
          value={form}
          choices={showings.map((value) => ({ value, label: t(`operatingRoom.form_${value}`) }))}
          onChoose={setForm}
        />
      </Field>
      {form === 'copy' && (
        <Field label={t('operatingRoom.mediumLabel')} isRequired issues={issuesAt('mediumLabel')}>
          <TextInput value={mediumLabel} onType={setMediumLabel} placeholder="YJ-U12" />
        </Field>
      )}
      <Field label={t('operatingRoom.viewers')} isRequired issues={issuesAt('viewers')}>
        <TextInput value={viewers} onType={setViewers} />
      </Field>
      <Field label={t('operatingRoom.span')} isRequired issues={[...issuesAt('footageTo'), ...issuesAt('cameraIds')]}>
        <SpokenRangeField span={span} onType={setSpan} />
      </Field>
      <div className="row">
        <Field label={t('operatingRoom.shownOn')} isRequired>
          <DayInput typed={day} onType={setDay} />
        </Field>
        <Field label={t('operatingRoom.startedAt')} isRequired issues={issuesAt('startedAt')}>
          <ClockInput typed={started} onType={setStarted} />
        </Field>
        <Field label={t('operatingRoom.endedAt')} help={t('operatingRoom.endedHelp')} issues={issuesAt('endedAt')}>
          <ClockInput typed={ended} onType={setEnded} />
        </Field>
      </div>
      <Field label={t('operatingRoom.place')} isRequired issues={issuesAt('place')}>
        <TextInput value={place} onType={setPlace} />
      </Field>
      <Field
        label={t('operatingRoom.placeRestricted')}
        labelLook="unseen"
        kind="group"
        issues={issuesAt('isPlaceRestricted')}
      >
        <CheckBox isOn={isPlaceRestricted} onChange={setPlaceRestricted}>
          {t('operatingRoom.placeRestricted')}
        </CheckBox>
      </Field>
    </Confirm>
  )
}
