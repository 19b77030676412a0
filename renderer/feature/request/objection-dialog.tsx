import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { wishedAnswerDay } from '../../../domain/request/objection.ts'
import { receptionChannels } from '../../../domain/request/channel.ts'
import { emptyTexts } from '../../store/check.ts'
import { useNowByMinute, useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { ChoiceChips } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextArea } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay, typedIssues } from '../../ui/typed-time.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { MomentFields, momentOf, type TypedMoment } from './typed-moment.tsx'

interface TakenProps<Name extends 'request.receiveObjection' | 'operatingRoom.receiveObjection'> {
  readonly operation: Name
  readonly requestId: InputOf<Name>['requestId']
  /** Of whom, and on which request. */
  readonly subtitle: string
  readonly notices: readonly { readonly id: string; readonly number: string }[]
  readonly onClose: () => void
}

type ObjectionDialogProps = TakenProps<'request.receiveObjection'> | TakenProps<'operatingRoom.receiveObjection'>

/** Of either door: the same is asked about every objection. */
export const ObjectionDialog = ({ operation, requestId, subtitle, notices, onClose }: ObjectionDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const now = useNowByMinute()
  const today = useToday()
  const [noticeId, setNoticeId] = useState(notices.at(-1)?.id ?? null)
  const [received, setReceived] = useState<TypedMoment>(() => ({ day: dayOf(now), clock: formats.clock(now) }))
  const [channel, setChannel] = useState<(typeof receptionChannels)[number]>('visit')
  const [about, setAbout] = useState('')
  // Not typed: ten days after the receipt, as the request itself would have.
  const [wishedTyped, setWishedTyped] = useState<string | null>(null)
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction(operation)
  const receivedAt = momentOf(received, today)
  const wished = wishedTyped ?? (receivedAt === null ? '' : wishedAnswerDay(receivedAt))

  const take = async (): Promise<void> => {
    const wishedOn = readDay(wished, today)
    const missing: FieldIssue[] = []
    if (receivedAt === null) missing.push({ field: 'receivedAt', reason: 'not-a-time' })
    missing.push(...typedIssues('answerWishedOn', wishedOn), ...emptyTexts({ about }))
    if (missing.length > 0 || receivedAt === null || wishedOn.kind !== 'right' || noticeId === null) {
      return reject(missing)
    }
    const said = { channel, about, receivedAt, answerWishedOn: wishedOn.value }
    if ((await run({ requestId, noticeId, ...said }))?.ok !== true) return
    onClose()
    showToast({ title: t('life.objectionDone'), detail: subtitle })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('life.objectionTitle')}
      subtitle={subtitle}
      confirmWord={t('life.objectionAct')}
      onConfirm={() => void take()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('life.objectionNotice')} kind="group">
        <ChoiceChips
          label={t('life.objectionNotice')}
          value={noticeId}
          choices={notices.map(({ id, number }) => ({ value: id, label: number }))}
          onChoose={setNoticeId}
        />
      </Field>
      <Field label={t('life.objectionAbout')} isRequired issues={issuesAt('about')}>
        <TextArea value={about} onType={setAbout} />
      </Field>
      <Field label={t('life.objectionChannel')} kind="group">
        <ChoiceChips
          label={t('life.objectionChannel')}
          value={channel}
          choices={receptionChannels.map((value) => ({ value, label: t(`request.channel_${value}`) }))}
          onChoose={setChannel}
        />
      </Field>
      <MomentFields
        typed={received}
        onType={setReceived}
        dayLabel={t('life.objectionReceivedOn')}
        clockLabel={t('life.objectionReceivedAt')}
        issues={issuesAt('receivedAt')}
      />
      <Field
        label={t('life.objectionWishedOn')}
        isRequired
        help={t('life.objectionWishedWhy')}
        issues={issuesAt('answerWishedOn')}
      >
        <DayInput typed={wished} onType={setWishedTyped} />
      </Field>
    </Confirm>
  )
}
