// The words of a notice in one language. The builder chooses what is said; a language says how.
import type { Clinic } from '../clinic/clinic.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { Fee } from '../decision/fee.ts'
import type { Outcome } from '../decision/outcome.ts'
import type { Postponement, Reason, ShownSpan } from '../decision/range-result.ts'
import type { ViewingAppointment, ViewingForm, ViewingMethod } from '../decision/viewing-appointment.ts'
import type { Claim } from '../identity/open-needs.ts'
import type { Applicant } from '../request/applicant.ts'
import type { ReplyDeadline } from '../request/reply-deadline.ts'
import type { RequestDetail } from '../request/request.ts'
import type { NoticePaper } from './notice-paper.ts'
import type { RefusalFacts } from './refusal-words.ts'
import type { PaperRange, RequestKind } from './request-words.ts'

/** Why something is kept back: a heading that stands bold, and the sentences after it. */
export interface ReasonWords {
  readonly lead: string
  readonly text: string
}

export interface NoticeBoxLabels {
  readonly recipient: string
  readonly receiptNumber: string
  readonly asked: string
  readonly result: string
  readonly resultOf: string
  readonly reason: string
  readonly reasonOf: Readonly<Record<Outcome, string>>
  readonly law: string
  readonly objection: string
  readonly viewingAt: string
  readonly viewingPlace: string
  readonly viewingForm: string
  readonly viewingMethod: string
  readonly fee: string
  readonly feeItems: string
  readonly address: string
  readonly askedFootage: string
  readonly purpose: string
}

export interface NoticeWords {
  readonly language: NoticePaper['language']
  readonly title: string
  readonly documentNumberLabel: string
  readonly documentNumber: (clinic: Clinic, number: string | null) => string
  readonly sentOnLabel: string
  readonly day: (day: PlainDay) => string
  readonly letterDay: (day: PlainDay) => string
  readonly outcomes: Readonly<Record<Outcome, string>>
  /** `firstSentOn`: when an earlier round was answered; that day was the one the deadline asked for. */
  readonly clock: (deadline: ReplyDeadline, sentOn: PlainDay, firstSentOn: PlainDay | null) => NoticePaper['clock']
  readonly legalLine: string
  readonly end: string
  readonly sealPlace: string
  readonly sealOmitted: string
  readonly contact: (clinic: Clinic, handlerName: string) => readonly string[]
  readonly cautionsTitle: string
  readonly cautions: (
    outcomes: readonly Outcome[],
    deadline: ReplyDeadline,
    method: ViewingMethod | null,
  ) => readonly string[]
  readonly anchorRemark: string
  readonly annexTitle: (clinic: Clinic, number: string | null, sentOn: PlainDay) => string
  readonly form: (clinic: Clinic, lawTableVersion: string) => string

  readonly labels: NoticeBoxLabels
  readonly addressee: (name: string) => string
  readonly requestNumber: (number: string) => string
  readonly identity: (claim: Claim) => string
  readonly standing: (applicant: Applicant) => string
  readonly kinds: (kinds: readonly RequestKind[]) => string
  readonly range: (range: PaperRange) => string
  readonly pastNote: (availability: RequestDetail['ranges'][number]['availability']) => string
  readonly purpose: (purpose: string) => string
  readonly restInAnnex: (restCount: number) => string
  readonly restOfListInAnnex: string
  readonly tooLongForBox: string
  readonly notApplicable: string

  readonly grantedWhole: (appointment: ViewingAppointment | null) => string
  readonly grantedPart: string
  readonly masked: string
  readonly spans: (spans: readonly ShownSpan[]) => string
  readonly keptBack: (spans: readonly ShownSpan[]) => string
  readonly postponedUntil: (kinds: string, day: PlainDay) => string
  readonly postponedPromise: string
  readonly refused: (kinds: string) => string
  readonly refusedResult: (ground: Reason['ground'], facts: RefusalFacts) => string
  readonly differing: string
  readonly rangeGranted: (range: string) => string
  readonly rangePart: (range: string, spans: readonly ShownSpan[], ground: Reason['ground']) => string
  readonly rangePostponed: (range: string, day: PlainDay) => string
  readonly rangeRefused: (range: string, ground: Reason['ground']) => string

  readonly refusal: (ground: Reason['ground'], facts: RefusalFacts) => ReasonWords
  readonly limit: (ground: Reason['ground'], facts: RefusalFacts) => ReasonWords
  readonly postponement: (postponement: Postponement, state: 'held' | 'not-held') => ReasonWords
  readonly grantedLaw: string
  readonly partLaw: string
  readonly postponedLaw: string

  readonly appointmentAt: (at: ViewingAppointment['at']) => string
  readonly viewingForms: Readonly<Record<ViewingForm, string>>
  readonly viewingMethods: Readonly<Record<ViewingMethod, string>>
  readonly feeParts: (fee: Fee) => string
  readonly feeTotal: (fee: Fee) => string
  readonly feeItems: (fee: Fee, clinic: Clinic) => string
}
