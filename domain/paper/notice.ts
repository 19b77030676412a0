// Builds the notice of a decision (PIPA art. 35(3)(4), Decree art. 41(5), 42(2)). The screen's preview and the issued paper
// come from this one function, so what is seen while typing is what will be sent.
import { dayOf } from '../calendar/instant.ts'
import { dayWords, letterDayWords } from '../calendar/korean-day.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { Camera } from '../camera/camera.ts'
import type { Clinic } from '../clinic/clinic.ts'
import { type DecisionDraft, resultsOf } from '../decision/decision-draft.ts'
import { letterOf } from '../decision/letter.ts'
import { outcomes, outcomesOf } from '../decision/outcome.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import { lawTableVersion } from '../notice/refusal-ground.ts'
import { replacingWords } from '../notice/replaced-notice.ts'
import type { ReplyDeadline } from '../request/reply-deadline.ts'
import type { RequestDetail } from '../request/request.ts'
import { anchorOf } from './anchor.ts'
import { noticeBoxes } from './notice-boxes.ts'
import { mayObject } from './objection.ts'
import type { NoticePaper } from './notice-paper.ts'
import { existenceChoices } from './existence-answer.ts'
import { letterWordsFor } from './letter.ts'
import { contactLines, sealFor } from './house-words.ts'
import { clockOf, sinceLabel } from './notice-clock.ts'
import { answeredRanges } from './notice-reasons.ts'
import { anchorRemark, annexTitle, documentNumberWords, footForm, receivedByWords } from './words/ko/every-letter.ts'

export interface DecisionNoticeFacts {
  readonly clinic: Clinic
  readonly request: Pick<
    RequestDetail,
    | 'number'
    | 'requester'
    | 'applicant'
    | 'documents'
    | 'receivedAt'
    | 'kinds'
    | 'purpose'
    | 'ranges'
    | 'identity'
    | 'paperLanguage'
    | 'notices'
    | 'reopenings'
  >
  /** At least the cameras of the request's ranges. */
  readonly cameras: readonly Pick<Camera, 'id' | 'retentionRules'>[]
  readonly draft: DecisionDraft
  readonly deadline: ReplyDeadline
  /** Bare document number (2026-31); null in the preview, where none is drawn. */
  readonly number: string | null
  readonly sentOn: PlainDay
  readonly handlerName: string
  /** null in the preview. */
  readonly anchor: LedgerHead | null
}

/** When an earlier round was answered; null for the first. */
export const firstSentOnOf = ({ request: { notices, reopenings } }: DecisionNoticeFacts): PlainDay | null => {
  // A request taken up again is answered anew: what was sent before was in time, or late, for another count.
  const since = reopenings.at(-1)?.reopenedAt
  const first = notices.find(({ voided, issuedAt }) => voided === null && (since === undefined || issuedAt >= since))
  return first === undefined ? null : dayOf(first.issuedAt)
}

export const annexTitleOf = ({ request, clinic, number, sentOn }: DecisionNoticeFacts): string =>
  annexTitle(letterWordsFor(request).title, clinic, number, sentOn)

export const decisionNotice = (facts: DecisionNoticeFacts): NoticePaper => {
  const { clinic, draft, deadline, number, sentOn, handlerName, anchor } = facts
  const words = letterWordsFor(facts.request)
  const { rows, annexParts } = noticeBoxes(facts, words)
  const chosen = outcomesOf(resultsOf(draft))
  return {
    kind: 'notice',
    version: 1,
    language: 'ko',
    documentNumber: {
      label: '문서번호',
      text: `${documentNumberWords(clinic, number)}${replacingWords(facts.request.notices)}`,
    },
    sentOn: { label: '발송일', text: dayWords(sentOn) },
    title: words.title,
    subtitle: '',
    outcomes:
      letterOf(facts.request) === 'existence'
        ? existenceChoices(answeredRanges(facts))
        : outcomes.map((outcome) => ({ label: words.outcomes[outcome], isChosen: chosen.includes(outcome) })),
    clock: clockOf(deadline, sentOn, firstSentOnOf(facts), sinceLabel(facts.request)),
    rows,
    legalLine: words.legalLine,
    end: '끝.',
    writtenOn: letterDayWords(sentOn),
    sender: clinic.senderTitle,
    seal: sealFor(draft.deliverBy, clinic),
    contact: contactLines(clinic, handlerName),
    ...(draft.deliverBy === 'visit' ? { receivedBy: receivedByWords } : {}),
    cautions: {
      title: '유의사항',
      items: words.cautions({
        outcomes: chosen,
        deadline,
        method: draft.appointment?.method ?? null,
        mayObject: mayObject(facts.request, draft),
      }),
    },
    anchor: anchorOf(anchor, anchorRemark),
    annex: annexParts.length === 0 ? null : { title: annexTitleOf(facts), parts: annexParts },
    foot: { form: footForm(clinic, words.formReference, lawTableVersion), output: '' },
  }
}
