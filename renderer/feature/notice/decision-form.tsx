// Writing a decision beside the notice as it will print. Nothing here says that a refusal is lawful; what is known to be
// wrong is stopped, and the button says what is missing.
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconCircleHalf2 from '@tabler/icons-react/dist/esm/icons/IconCircleHalf2.mjs'
import IconClockPause from '@tabler/icons-react/dist/esm/icons/IconClockPause.mjs'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import { useState } from 'react'
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import { rangesAwaiting } from '../../../domain/decision/decision-rules.ts'
import { letsSee, letterOf, removalComesLater } from '../../../domain/decision/letter.ts'
import { provenGround } from '../../../domain/decision/range-rules.ts'
import { viewableThrough } from '../../../domain/decision/viewing-day.ts'
import { daysOverdue, replyClockOf } from '../../../domain/request/reply-deadline.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { makeDrafts, useDraft } from '../../store/draft.ts'
import { go } from '../../store/route.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/status.tsx'
import { issueSentence } from '../../words/failure-sentence.ts'
import { useWords } from '../../words/use-words.ts'
import { useMay } from '../../store/may.ts'
import { AppointmentCard } from './appointment-card.tsx'
import './decision.css'
import { stopsOf } from './decision-stops.ts'
import { FeeCard } from './fee-card.tsx'
import { LimitCards } from './limit-cards.tsx'
import { LetterCard } from './letter-card.tsx'
import { tabKeys } from './notice-words.ts'
import { PostponementCard } from './postponement-card.tsx'
import { PreviewCard } from './preview-card.tsx'
import { RangeResults } from './range-results.tsx'
import { SendDialog, type SendDialogProps } from './send-dialog.tsx'
import { blankDecision, decisionDraftOf, type TypedDecision, type WrittenDecision } from './typed-decision.ts'
import { limitedRanges, rangeChoiceOf, requestToDecide, tabOf, tabsFor } from './typed-ranges.ts'

const drafts = makeDrafts<TypedDecision>(blankDecision, 'decision')

export interface DecisionProps {
  readonly request: RequestDetail
  readonly clinic: Clinic
  readonly cameras: readonly Camera[]
  readonly tables: readonly HolidayTable[]
}

const tabIcons = { granted: IconEye, part: IconCircleHalf2, postponed: IconClockPause, refused: IconBan } as const

/** Why it cannot be sent, in the order in which it is put right. */
const useStopWords = (
  written: WrittenDecision,
  request: RequestDetail,
  today: PlainDay,
  through: PlainDay | null,
): string | undefined => {
  const t = useWords()
  const mayIssue = useMay('notice.issue')
  if (!mayIssue) return t('notice.stop_permission')
  if (written.kind === 'missing') return t(`notice.missing_${written.what}`)
  const { fields, sentenceCount } = stopsOf(written.draft, request, today, through)
  if (sentenceCount > 0) return t('notice.stop_sentences', { count: sentenceCount })
  const [first] = fields
  return first === undefined ? undefined : issueSentence(t, first)
}

/** Which kinds of result the draft holds, chosen or proven by the book. */
const kindsOf = (typed: TypedDecision, request: RequestDetail): ReadonlySet<string> => {
  const awaiting = rangesAwaiting(request.ranges)
  const tab = tabOf(typed, request)
  return new Set(
    awaiting.map((range) => {
      if (tab === 'part')
        return rangeChoiceOf(typed, range, { letter: letterOf(request), rangeCount: awaiting.length }).kind
      return tab !== 'refused' && provenGround(range, letterOf(request)) !== null ? 'proven' : tab
    }),
  )
}

export const DecisionForm = (props: DecisionProps) => {
  const t = useWords()
  const today = useToday()
  const { request, clinic } = props
  const { draft: typed, change, discard } = useDraft(drafts, request.id)
  // What was read when it was opened: the answer it leaves on the request must not take it away before its paper is out.
  const [sending, setSending] = useState<Pick<SendDialogProps, 'draft' | 'lateDayCount'> | null>(null)
  const written = decisionDraftOf(typed, request, clinic, today)
  const letter = letterOf(request)
  const deadline = replyClockOf(request, props.tables)
  const answers = rangesAwaiting(request.ranges).map(({ answer }) => answer)
  const through = viewableThrough(letter, deadline, answers, today)
  const offBecause = useStopWords(written, request, today, through)
  const set = (part: Partial<TypedDecision>): void => change((old) => ({ ...old, ...part }))
  const issues = written.kind === 'written' ? stopsOf(written.draft, request, today, through).fields : []
  const issuesAt = (field: string) => issues.filter((issue) => issue.field === field)
  const tab = tabOf(typed, request)
  const kinds = kindsOf(typed, request)
  const isShown = kinds.has('granted') || kinds.has('part')
  const isAppointed = isShown && letsSee(letter)
  // An earlier notice was the answer the deadline asked for.
  const since = request.reopenings.at(-1)?.reopenedAt ?? request.receivedAt
  const isFirst = request.notices.every(({ voided, issuedAt }) => voided !== null || issuedAt < since)
  const lateDayCount = deadline.kind === 'legal' && isFirst ? daysOverdue(deadline.legalLastDay, today) : 0
  return (
    <Form
      label={t('notice.title')}
      className="decision-columns"
      onClose={() => go({ kind: 'request', requestId: request.id })}
    >
      <div className="decision-main">
        <Segmented
          label={t('notice.tabs')}
          value={tab}
          choices={tabsFor(request).map((value) => ({
            value,
            label: t(tabKeys[letter][value]),
            icon: tabIcons[value],
          }))}
          onChoose={(chosen) => set({ tab: chosen })}
        />
        {removalComesLater(request) && <Note kind="idle">{t('notice.removalLater')}</Note>}
        {tab === 'granted' &&
          letter !== 'existence' &&
          rangesAwaiting(request.ranges).some(({ gone }) => gone.length > 0) && (
            <Note kind="warn">{t('notice.someGoneInPart')}</Note>
          )}
        {kinds.has('proven') && <Note kind="warn">{t('notice.someProven')}</Note>}
        {!requestToDecide(request).identityConfirmed && isShown && <Note kind="warn">{t('notice.identityFirst')}</Note>}
        {tab === 'part' && (
          <RangeResults
            letter={letter}
            ranges={rangesAwaiting(request.ranges)}
            typed={typed}
            onChange={(range, choice) => set({ ranges: { ...typed.ranges, [range.id]: choice } })}
          />
        )}
        {limitedRanges(typed, request).length > 0 && (
          <LimitCards request={request} typed={typed} set={set} issuesAt={issuesAt} />
        )}
        {kinds.has('postponed') && <PostponementCard letter={letter} typed={typed} set={set} issuesAt={issuesAt} />}
        {isAppointed && <AppointmentCard typed={typed} set={set} issuesAt={issuesAt} />}
        {isAppointed && letter === 'viewing' && <FeeCard typed={typed} set={set} issuesAt={issuesAt} />}
        <LetterCard request={request} clinic={clinic} typed={typed} set={set} issuesAt={issuesAt} />
      </div>
      <PreviewCard
        {...props}
        written={written}
        offBecause={offBecause}
        onSend={() => written.kind === 'written' && setSending({ draft: written.draft, lateDayCount })}
      />
      {sending !== null && (
        <SendDialog
          {...sending}
          requesterName={request.requester.name}
          onClose={() => setSending(null)}
          onSent={discard}
        />
      )}
    </Form>
  )
}
