// Records that footage was secured. The app moves no video: a person saves it from the recorder and says where it lies.
import { useState } from 'react'
import { daysAfter } from '../../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import type { RangeId, RequestId } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { makeDrafts, useDraft } from '../../store/draft.ts'
import { go } from '../../store/route.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay } from '../../ui/typed-time.ts'
import { useWords } from '../../words/use-words.ts'

export interface FootageToHold {
  readonly requestId: RequestId
  readonly requestNumber: string
  readonly rangeIds: readonly RangeId[]
  /** Cameras and times, as the request lists them. */
  readonly footage: string
}

interface HoldDialogProps {
  readonly footage: FootageToHold
  readonly onClose: () => void
}

interface HoldDraft {
  readonly storedWhere: string
  /** null: the usual day, so that a draft of yesterday does not keep yesterday's. */
  readonly reviewOn: string | null
}

const drafts = makeDrafts<HoldDraft>({ storedWhere: '', reviewOn: null })

/** A hold is looked at again after this many days; by then the ten days of the answer are over. */
const reviewDays = 30

export const HoldDialog = ({ footage, onClose }: HoldDialogProps) => {
  const t = useWords()
  const today = useToday()
  const { draft, change, discard } = useDraft(drafts, footage.rangeIds.join())
  const [ownIssues, setOwnIssues] = useState<readonly FieldIssue[]>([])
  const { run, isRunning, failure, issuesAt } = useDoorAction('hold.place')
  const reviewTyped = draft.reviewOn ?? daysAfter(today, reviewDays)

  const hold = async (): Promise<void> => {
    const reviewOn = readDay(reviewTyped, today)
    const missing: FieldIssue[] = []
    if (draft.storedWhere.trim() === '') missing.push({ field: 'storedWhere', reason: 'required' })
    if (reviewOn.kind !== 'right') missing.push({ field: 'reviewOn', reason: 'not-a-day' })
    setOwnIssues(missing)
    if (missing.length > 0 || reviewOn.kind !== 'right') return
    const answer = await run({
      requestId: footage.requestId,
      rangeIds: [...footage.rangeIds],
      storedWhere: draft.storedWhere,
      reviewOn: reviewOn.value,
    })
    if (answer?.ok !== true) return
    discard()
    onClose()
    showToast({
      title: t('request.holdDone'),
      detail: answer.value.holdNumbers.join(', '),
      link: { label: t('request.seeRequest'), onPress: () => go({ kind: 'request', requestId: footage.requestId }) },
    })
  }

  const issuesOf = (field: string): readonly FieldIssue[] => [
    ...ownIssues.filter((issue) => issue.field === field),
    ...issuesAt(field),
  ]

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('request.holdTitle', { count: footage.rangeIds.length })}
      subtitle={
        <>
          {footage.footage},{' '}
          <span className="nowrap">{t('request.holdSubtitle', { number: footage.requestNumber })}</span>
        </>
      }
      hint={t('request.holdNumberHint')}
      confirmWord={t('request.hold')}
      onConfirm={() => void hold()}
      isBusy={isRunning}
    >
      <Note kind="warn">{t('request.holdNoMoving')}</Note>
      <Field label={t('request.storedWhere')} isRequired issues={issuesOf('storedWhere')}>
        <TextInput
          value={draft.storedWhere}
          onType={(storedWhere) => change((old) => ({ ...old, storedWhere }))}
          placeholder={t('request.storedWhereExample')}
          focus="at-first"
        />
      </Field>
      <Field label={t('request.reviewOn')} isRequired help={t('request.reviewWhy')} issues={issuesOf('reviewOn')}>
        <DayInput typed={reviewTyped} onType={(reviewOn) => change((old) => ({ ...old, reviewOn }))} />
      </Field>
      {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
    </Confirm>
  )
}
