import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { wishedAnswerDay } from '../../../domain/request/objection.ts'
import { receptionChannels, type RequestDetail } from '../../../domain/request/request.ts'
import { useNowByMinute, useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { ChoiceChips } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { TextArea } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay } from '../../ui/typed-time.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { MomentFields, momentOf, type TypedMoment } from './typed-moment.tsx'

interface ObjectionDialogProps {
  readonly request: RequestDetail
  readonly onClose: () => void
}

export const ObjectionDialog = ({ request, onClose }: ObjectionDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const now = useNowByMinute()
  const today = useToday()
  const [noticeId, setNoticeId] = useState(request.notices.at(-1)?.id ?? null)
  const [received, setReceived] = useState<TypedMoment>(() => ({ day: dayOf(now), clock: formats.clock(now) }))
  const [channel, setChannel] = useState<(typeof receptionChannels)[number]>('visit')
  const [about, setAbout] = useState('')
  // Not typed: ten days after the receipt, as the request itself would have.
  const [wishedTyped, setWishedTyped] = useState<string | null>(null)
  const [ownIssues, setOwnIssues] = useState<readonly FieldIssue[]>([])
  const { run, isRunning, failure, issuesAt } = useDoorAction('request.receiveObjection')
  const receivedAt = momentOf(received, today)
  const wished = wishedTyped ?? (receivedAt === null ? '' : wishedAnswerDay(receivedAt))

  const take = async (): Promise<void> => {
    const wishedOn = readDay(wished, today)
    const missing: FieldIssue[] = []
    if (receivedAt === null) missing.push({ field: 'receivedAt', reason: 'not-a-time' })
    if (wishedOn.kind !== 'right') missing.push({ field: 'answerWishedOn', reason: 'not-a-day' })
    if (about.trim() === '') missing.push({ field: 'about', reason: 'required' })
    setOwnIssues(missing)
    if (missing.length > 0 || receivedAt === null || wishedOn.kind !== 'right' || noticeId === null) return
    const said = { channel, about, receivedAt, answerWishedOn: wishedOn.value }
    if ((await run({ requestId: request.id, noticeId, ...said }))?.ok !== true) return
    onClose()
    showToast({ title: t('life.objectionDone'), detail: request.number })
  }
  const issuesOf = (field: string): readonly FieldIssue[] => [
    ...ownIssues.filter((issue) => issue.field === field),
    ...issuesAt(field),
  ]
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('life.objectionTitle')}
      subtitle={`${request.requester.name}, ${request.number}`}
      confirmWord={t('life.objectionAct')}
      onConfirm={() => void take()}
      isBusy={isRunning}
    >
      <Field label={t('life.objectionNotice')} kind="group">
        <ChoiceChips
          label={t('life.objectionNotice')}
          value={noticeId}
          choices={request.notices.map(({ id, number }) => ({ value: id, label: number }))}
          onChoose={setNoticeId}
        />
      </Field>
      <Field label={t('life.objectionAbout')} isRequired issues={issuesOf('about')}>
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
        issues={issuesOf('receivedAt')}
      />
      <Field
        label={t('life.objectionWishedOn')}
        isRequired
        help={t('life.objectionWishedWhy')}
        issues={issuesOf('answerWishedOn')}
      >
        <DayInput typed={wished} onType={setWishedTyped} />
      </Field>
      {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
    </Confirm>
  )
}
