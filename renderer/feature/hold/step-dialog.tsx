// What is decided about a hold afterwards is each time a reason, and at most a new review day.
import { useState } from 'react'
import { daysAfter } from '../../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import type { HoldDetail } from '../../../domain/hold/hold.ts'
import { usualReviewDays } from '../../../domain/hold/review.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay } from '../../ui/typed-time.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { HoldFailure } from './hold-failure.tsx'

export const holdActs = ['extend', 'propose', 'lift', 'keep'] as const
export type HoldAct = (typeof holdActs)[number]

const operations = {
  extend: 'hold.extend',
  propose: 'hold.proposeLift',
  lift: 'hold.lift',
  keep: 'hold.keep',
} as const satisfies Readonly<Record<HoldAct, string>>

interface StepDialogProps {
  readonly hold: HoldDetail
  readonly act: HoldAct
  readonly onClose: () => void
}

const fields = ['reason', 'reviewOn']

export const StepDialog = ({ hold, act, onClose }: StepDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const [reason, setReason] = useState('')
  const [typedDay, setTypedDay] = useState(daysAfter(today, usualReviewDays) as string)
  const [ownIssues, setOwnIssues] = useState<readonly FieldIssue[]>([])
  const extension = useDoorAction('hold.extend')
  const step = useDoorAction(act === 'extend' ? 'hold.keep' : operations[act])
  const { isRunning, failure, issuesAt } = act === 'extend' ? extension : step

  const send = () => {
    if (act !== 'extend') return step.run({ number: hold.number, reason })
    const day = readDay(typedDay, today)
    if (day.kind === 'right') return extension.run({ number: hold.number, reason, reviewOn: day.value })
    setOwnIssues([{ field: 'reviewOn', reason: day.kind === 'empty' ? 'required' : day.reason }])
    return null
  }

  const confirm = async (): Promise<void> => {
    setOwnIssues([])
    const answer = await send()
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t(`hold.${act}Done`), detail: hold.number })
  }

  const issuesOf = (field: string): readonly FieldIssue[] => [
    ...ownIssues.filter((issue) => issue.field === field),
    ...issuesAt(field),
  ]

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t(`hold.${act}Title`, { number: hold.number })}
      subtitle={
        act === 'extend' ? t('hold.extendSubtitle', { day: formats.dayFull(hold.reviewOn) }) : t(`hold.${act}Subtitle`)
      }
      confirmWord={t(`hold.${act}`)}
      onConfirm={() => void confirm()}
      isBusy={isRunning}
      look={act === 'lift' ? 'red' : 'filled'}
    >
      {(act === 'propose' || act === 'lift') && <Note kind="warn">{t(`hold.${act}Note`)}</Note>}
      {hold.dependents.length > 0 && (act === 'propose' || act === 'lift') && (
        <Note kind="warn">
          {t('hold.dependents', { numbers: hold.dependents.map(({ number }) => number).join(', ') })}
        </Note>
      )}
      <Field label={t('hold.reason')} isRequired issues={issuesOf('reason')}>
        <TextInput value={reason} onType={setReason} focus="at-first" />
      </Field>
      {act === 'extend' && (
        <Field label={t('request.reviewOn')} isRequired issues={issuesOf('reviewOn')}>
          <DayInput typed={typedDay} onType={setTypedDay} />
        </Field>
      )}
      <HoldFailure failure={failure} fields={fields} />
    </Confirm>
  )
}
