// The review found that the footage is still needed: until when, and why.
import { useState } from 'react'
import { daysAfter } from '../../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import type { HoldDetail } from '../../../domain/hold/hold.ts'
import { usualReviewDays } from '../../../domain/hold/review.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay } from '../../ui/typed-time.ts'
import { useFormats, useWords } from '../../words/use-words.ts'

interface ExtendDialogProps {
  readonly hold: HoldDetail
  readonly onClose: () => void
}

export const ExtendDialog = ({ hold, onClose }: ExtendDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const [reason, setReason] = useState('')
  // The usual time more than it was given, or than today where that has passed.
  const [typedDay, setTypedDay] = useState<string>(() =>
    daysAfter(hold.reviewOn > today ? hold.reviewOn : today, usualReviewDays),
  )
  const [dayIssues, setDayIssues] = useState<readonly FieldIssue[]>([])
  const { run, isRunning, failure, issuesAt } = useDoorAction('hold.extend')

  const confirm = async (): Promise<void> => {
    const day = readDay(typedDay, today)
    if (day.kind !== 'right') {
      setDayIssues([{ field: 'reviewOn', reason: day.kind === 'empty' ? 'required' : day.reason }])
      return
    }
    setDayIssues([])
    const answer = await run({ number: hold.number, reason, reviewOn: day.value })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('hold.extendDone'), detail: hold.number })
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('hold.extendTitle', { number: hold.number })}
      subtitle={t('hold.extendSubtitle', { day: formats.dayFull(hold.reviewOn) })}
      confirmWord={t('hold.extend')}
      onConfirm={() => void confirm()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('hold.reason')} isRequired issues={issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} focus="at-first" />
      </Field>
      <Field label={t('request.reviewOn')} isRequired issues={[...dayIssues, ...issuesAt('reviewOn')]}>
        <DayInput typed={typedDay} onType={setTypedDay} />
      </Field>
    </Confirm>
  )
}
