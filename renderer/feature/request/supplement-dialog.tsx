// 보완요청: what is missing and until when. The clock runs on meanwhile, and the dialog says so before anything is asked.
import { useState } from 'react'
import { daysAfter } from '../../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { type ReplyDeadline, replyDueOn } from '../../../domain/request/reply-deadline.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { type MissingItem, missingItemsFor, supplementIssues } from '../../../domain/request/supplement.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { MultiChoiceChips } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextArea } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay, typedIssues } from '../../ui/typed-time.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { askForOutput } from './output-request.ts'

interface SupplementDialogProps {
  readonly request: RequestDetail
  readonly deadline: ReplyDeadline
  readonly onClose: () => void
}

/** Time enough to bring something, on the same day of the week, and some of the ten days left to answer. */
const usualDays = 7

export const SupplementDialog = ({ request, deadline, onClose }: SupplementDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const [missing, setMissing] = useState<readonly MissingItem[]>([])
  const [detail, setDetail] = useState('')
  const [dueTyped, setDueTyped] = useState<string>(daysAfter(today, usualDays))
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('request.askSupplement')

  const ask = async (): Promise<void> => {
    const dueOn = readDay(dueTyped, today)
    const demand = { missing: [...missing], detail: detail.trim(), dueOn: dueOn.kind === 'right' ? dueOn.value : today }
    const issues: readonly FieldIssue[] = [
      ...(missing.length === 0 ? [{ field: 'missing', reason: 'required' as const }] : []),
      ...typedIssues('dueOn', dueOn),
      ...supplementIssues(demand, request.applicant.door, today),
    ]
    if (issues.length > 0) return reject(issues)
    const answer = await run({ requestId: request.id, ...demand })
    if (answer?.ok !== true) return
    onClose()
    const { supplementId, number } = answer.value
    const title = t('life.supplementPaper', { number })
    const print = (): void =>
      askForOutput({ requestId: request.id, paper: { kind: 'supplement', supplementId }, title, outCount: 0 })
    showToast({ title: t('life.supplementDone'), detail: number, link: { label: t('request.output'), onPress: print } })
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('life.supplementTitle')}
      subtitle={`${request.requester.name}, ${request.number}`}
      hint={t('life.supplementNumberHint')}
      width="wide"
      confirmWord={t('life.supplementAct')}
      onConfirm={() => void ask()}
      isBusy={isRunning}
      failure={failure}
    >
      <Note kind="warn">
        {deadline.kind === 'asked'
          ? t('life.supplementNoClock')
          : t('life.supplementClock', { day: formats.dayLong(replyDueOn(deadline)) })}
      </Note>
      <Field label={t('life.supplementMissing')} isRequired kind="group" issues={issuesAt('missing')}>
        <MultiChoiceChips
          label={t('life.supplementMissing')}
          values={missing}
          choices={missingItemsFor(request.applicant.door).map((value) => ({
            value,
            label: t(`life.missing_${value}`),
          }))}
          onChange={setMissing}
        />
      </Field>
      <Field
        label={t('life.supplementDetail')}
        help={t('life.supplementDetailWhy')}
        isRequired={missing.includes('other')}
        issues={issuesAt('detail')}
      >
        <TextArea value={detail} onType={setDetail} />
      </Field>
      <Field label={t('life.supplementDueOn')} isRequired issues={issuesAt('dueOn')}>
        <DayInput typed={dueTyped} onType={setDueTyped} />
      </Field>
    </Confirm>
  )
}
