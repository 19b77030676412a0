// What was granted and never fetched: first the requester is reminded, ten days later it may end (decision 0018).
import { useState } from 'react'
import { type ReminderWay, reminderWays } from '../../../domain/copy/reminder-way.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay, typedIssues } from '../../ui/typed-time.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { EndDialog } from './end-dialog.tsx'
import { forgetUnclaimed, useUnclaimedStep } from './unclaimed-step.ts'

interface RemindDialogProps {
  readonly request: RequestDetail
  readonly unclaimed: NonNullable<RequestDetail['unclaimed']>
}

const RemindDialog = ({ request, unclaimed }: RemindDialogProps) => {
  const t = useWords()
  const { dayBrief } = useFormats()
  const today = useToday()
  const [day, setDay] = useState<string>(today)
  const [way, setWay] = useState<ReminderWay>('phone')
  const [note, setNote] = useState('')
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('request.remindUnclaimed')
  const record = async (): Promise<void> => {
    const remindedOn = readDay(day, today)
    if (remindedOn.kind !== 'right') return reject([...typedIssues('remindedOn', remindedOn)])
    if ((await run({ requestId: request.id, remindedOn: remindedOn.value, way, note }))?.ok !== true) return
    forgetUnclaimed()
    showToast({ title: t('life.reminded'), detail: request.number })
  }
  return (
    <Confirm
      isOpen
      onClose={forgetUnclaimed}
      title={t('life.remindTitle')}
      subtitle={t('life.remindOf', { name: request.requester.name, day: dayBrief(unclaimed.appointedOn) })}
      confirmWord={t('life.remindAct')}
      onConfirm={() => void record()}
      isBusy={isRunning}
      failure={failure}
    >
      <Note kind="idle">{t('life.remindWhy')}</Note>
      <Field label={t('life.remindWay')} kind="group" issues={issuesAt('way')}>
        <Segmented
          label={t('life.remindWay')}
          value={way}
          choices={reminderWays.map((value) => ({ value, label: t(`life.remindWay_${value}`) }))}
          onChoose={setWay}
        />
      </Field>
      <Field label={t('life.remindedOn')} issues={issuesAt('remindedOn')} isRequired>
        <DayInput typed={day} onType={setDay} />
      </Field>
      <Field label={t('life.remindNote')} help={t('life.remindNoteHelp')} issues={issuesAt('note')}>
        <TextInput value={note} onType={setNote} />
      </Field>
    </Confirm>
  )
}

/** Whichever was asked for on this page, once. */
export const UnclaimedDialogs = ({ request }: { readonly request: RequestDetail }) => {
  const asked = useUnclaimedStep((state) => state.asked)
  if (asked?.requestId !== request.id) return null
  // While the closing is told, the request behind the dialog is closed already.
  if (asked.kind === 'close') return <EndDialog request={request} end="closeUnclaimed" onClose={forgetUnclaimed} />
  return request.unclaimed === null ? null : <RemindDialog request={request} unclaimed={request.unclaimed} />
}
