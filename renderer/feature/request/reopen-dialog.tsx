import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { RangeId, RequestDetail } from '../../../domain/request/request.ts'
import { useNowByMinute, useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextArea } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { answeredRanges, RangePicks } from './range-picks.tsx'
import { MomentFields, momentOf, type TypedMoment } from './typed-moment.tsx'

interface ReopenDialogProps {
  readonly request: RequestDetail
  readonly onClose: () => void
}

/** Says what it will do before it does it: which decisions no longer hold, and from when the ten days count. */
export const ReopenDialog = ({ request, onClose }: ReopenDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const now = useNowByMinute()
  const today = useToday()
  const ranges = answeredRanges(request)
  const [reason, setReason] = useState('')
  const [arrived, setArrived] = useState<TypedMoment>(() => ({ day: dayOf(now), clock: formats.clock(now) }))
  const [picked, setPicked] = useState<readonly RangeId[]>(ranges.map(({ id }) => id))
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('request.reopen')

  const reopen = async (): Promise<void> => {
    const reasonArrivedAt = momentOf(arrived, today)
    if (reasonArrivedAt === null) return reject([{ field: 'reasonArrivedAt', reason: 'not-a-time' }])
    if ((await run({ requestId: request.id, reason, reasonArrivedAt, rangeIds: [...picked] }))?.ok !== true) return
    onClose()
    showToast({ title: t('life.reopenDone'), detail: request.number })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('life.reopenTitle')}
      subtitle={`${request.requester.name}, ${request.number}`}
      confirmWord={t('life.reopen')}
      onConfirm={() => void reopen()}
      isBusy={isRunning}
      failure={failure}
    >
      <Note kind="warn">{t('life.reopenNote')}</Note>
      <Field label={t('life.reopenReason')} isRequired issues={issuesAt('reason')}>
        <TextArea value={reason} onType={setReason} />
      </Field>
      <MomentFields
        typed={arrived}
        onType={setArrived}
        dayLabel={t('life.reopenArrivedOn')}
        clockLabel={t('life.reopenArrivedAt')}
        help={t('life.reopenArrivedWhy')}
        issues={issuesAt('reasonArrivedAt')}
      />
      {ranges.length > 0 && (
        <Field label={t('life.reopenRanges')} kind="group" issues={issuesAt('rangeIds')}>
          <RangePicks ranges={ranges} picked={picked} onPick={setPicked} />
        </Field>
      )}
    </Confirm>
  )
}
