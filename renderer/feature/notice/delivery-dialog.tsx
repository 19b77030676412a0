// How the notice left the building. The record decides whether the reply was late, so lateness is said before it is kept.
import { useState } from 'react'
import { dayOf, instantSchema } from '../../../domain/calendar/instant.ts'
import type { IssuedNotice } from '../../../domain/notice/issued-notice.ts'
import { type ClockAt, lateDayCountOf } from '../../../domain/notice/punctuality.ts'
import { replyDueOn } from '../../../domain/request/reply-deadline.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { readClock as now, useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { DeliveryFields } from './delivery-fields.tsx'
import { deliveryWords } from './delivery-words.ts'
import { deliveryBegun, readDelivery } from './typed-delivery.ts'

interface DeliveryDialogProps {
  readonly request: RequestDetail
  readonly notice: IssuedNotice
  readonly clockAt: ClockAt
  readonly onClose: () => void
}

export const DeliveryDialog = ({ request, notice, clockAt, onClose }: DeliveryDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const [openedAt] = useState(now)
  const earlier = notice.deliveries.at(-1)
  const returned = earlier?.returned ?? null
  const [typed, setTyped] = useState(() => ({
    ...deliveryBegun(request, openedAt),
    againBecause: returned === null ? '' : t('issued.againReturned', { reason: returned.reason }),
  }))
  const { run, isRunning, failure, issuesAt } = useDoorAction('notice.recordDelivery')
  const read = readDelivery(typed, openedAt, today)
  // Rule 7: the first time it goes out decides, so only that can still be late.
  const wentOutOn = read === null || earlier !== undefined ? null : dayOf(instantSchema.parse(read.at))
  const lateDayCount =
    wentOutOn === null ? 0 : lateDayCountOf({ ...notice, awaitsDelivery: true }, request.notices, clockAt, wentOutOn)

  const record = async (): Promise<void> => {
    if (read === null) return
    const answer = await run({ noticeId: notice.id, ...read })
    if (answer?.ok !== true) return
    const late = answer.value.lateDayCount
    showToast({
      title: t('issued.recorded'),
      detail: late === 0 ? notice.number : t('issued.lateDays', { count: late }),
    })
    onClose()
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('issued.deliveryTitle')}
      subtitle={t('request.noticePaper', { number: notice.number })}
      hint={t('issued.deliveryHint')}
      confirmWord={t('issued.recordAct')}
      onConfirm={() => void record()}
      isBusy={isRunning}
      failure={failure}
    >
      {earlier !== undefined && (
        <Note kind="idle">
          {t('issued.earlier', { at: formats.momentBrief(earlier.at), destination: deliveryWords(t, earlier.means) })}
        </Note>
      )}
      <DeliveryFields typed={typed} onType={setTyped} issuesAt={issuesAt} />
      {earlier !== undefined && (
        <Field label={t('issued.again')} help={t('issued.againHelp')} issues={issuesAt('againBecause')} isRequired>
          <TextInput value={typed.againBecause} onType={(againBecause) => setTyped({ ...typed, againBecause })} />
        </Field>
      )}
      {lateDayCount > 0 && (
        <Note kind="danger">
          {t('issued.willBeLate', {
            day: formats.dayLong(replyDueOn(clockAt(notice.issuedAt))),
            count: lateDayCount,
          })}
        </Note>
      )}
    </Confirm>
  )
}
