// What one kind of letter says that another does not: a notice of viewing is no notice of deletion, and neither is a reply to an
// agency. All of it is Korean; what another language says over it is in words/translation.ts.
import type { PlainDay } from '../calendar/plain-day.ts'
import type { Outcome } from '../decision/outcome.ts'
import type { Postponement, Reason } from '../decision/range-result.ts'
import type { ViewingAppointment, ViewingMethod } from '../decision/viewing-appointment.ts'
import type { ReplyDeadline } from '../request/reply-deadline.ts'
import type { Keeping } from './keeping.ts'
import type { RefusalFacts } from './refusal-words.ts'
import type { LetterLabels } from './words/ko/every-letter.ts'

/** Why something is kept back: a heading that stands bold, and the sentences after it. */
export interface ReasonWords {
  readonly lead: string
  readonly text: string
}

export interface Cautioned {
  readonly outcomes: readonly Outcome[]
  readonly deadline: ReplyDeadline
  readonly method: ViewingMethod | null
  readonly mayObject: boolean
}

export interface LetterWords {
  readonly title: string
  /** The official form whose boxes it follows; '' where there is none. */
  readonly formReference: string
  readonly labels: LetterLabels
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly reasonOf: Readonly<Record<Outcome, string>>
  readonly legalLine: string
  readonly cautions: (cautioned: Cautioned) => readonly string[]

  readonly grantedWhole: (appointment: ViewingAppointment | null) => string
  readonly grantedPart: string
  readonly keptBack: (spans: string) => string
  readonly postponedUntil: (day: PlainDay) => string
  readonly postponedPromise: string
  readonly refused: string
  readonly rangeGranted: (range: string) => string
  readonly rangePart: (range: string, spans: string, ground: string) => string
  readonly rangePostponed: (range: string, day: string) => string
  readonly rangeRefused: (range: string, ground: string) => string

  readonly groundLabel: (ground: Reason['ground']) => string
  /** `result` stands under what was decided; '' where the reason says it all. */
  readonly refusal: (ground: Reason['ground'], facts: RefusalFacts) => ReasonWords & { readonly result: string }
  readonly limit: (ground: Reason['ground'], facts: RefusalFacts) => ReasonWords
  readonly postponement: (postponement: Postponement, keeping: Keeping) => ReasonWords
  readonly grantedLaw: string
  readonly partLaw: string
  readonly postponedLaw: string
}
