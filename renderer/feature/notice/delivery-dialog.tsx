// How the notice left the building. The record decides whether the reply was late, so lateness is said before it is kept.
import { useState } from 'react'
import { dayOf, instantSchema } from '../../../domain/calendar/instant.ts'
import { deliveryKinds } from '../../../domain/notice/delivery.ts'
import type { IssuedNotice } from '../../../domain/notice/issued-notice.ts'
import { type ClockAt, lateDayCountOf } from '../../../domain/notice/punctuality.ts'
import { replyDueOn } from '../../../domain/request/reply-deadline.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { readClock as now, useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { ChoiceChips } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { ClockInput, DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { deliveryWords } from './delivery-words.ts'
import { deliveryBegun, destinationField, readDelivery } from './typed-delivery.ts'

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
  const [typed, setTyped] = useState(() => deliveryBegun(request, openedAt))
  const { run, isRunning, failure, issuesAt } = useDoorAction('notice.recordDelivery')
  const read = readDelivery(typed, openedAt, today)
  const earlier = notice.deliveries.at(-1)
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
    >
      {earlier !== undefined && (
        <Note kind="idle">
          {t('issued.earlier', { at: formats.momentBrief(earlier.at), destination: deliveryWords(t, earlier.means) })}
        </Note>
      )}
      <Field label={t('issued.means')} kind="group">
        <ChoiceChips
          label={t('issued.means')}
          value={typed.kind}
          choices={deliveryKinds.map((value) => ({ value, label: t(`issued.means_${value}`) }))}
          onChoose={(kind) => setTyped({ ...typed, kind })}
        />
      </Field>
      <Field
        label={t(`issued.to_${typed.kind}`)}
        help={t(`issued.toHelp_${typed.kind}`)}
        issues={issuesAt(destinationField[typed.kind])}
        isRequired
      >
        <TextInput value={typed.to} onType={(to) => setTyped({ ...typed, to })} focus="at-first" />
      </Field>
      <div className="row delivery-when">
        <Field label={t('issued.day')} issues={issuesAt('at')} isRequired>
          <DayInput typed={typed.day} onType={(day) => setTyped({ ...typed, day })} />
        </Field>
        <Field label={t('issued.clock')} isRequired>
          <ClockInput typed={typed.clock} onType={(clock) => setTyped({ ...typed, clock })} />
        </Field>
      </div>
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
      {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
    </Confirm>
  )
}
