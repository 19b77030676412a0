// What a language must be able to say beside the Korean of a paper. Typed words of the clinic are never translated here: they
// stand as they were typed, because a wrong translation of a reason would be worse than none.
import type { Instant } from '../../calendar/instant.ts'
import type { PlainDay } from '../../calendar/plain-day.ts'
import type { Clinic } from '../../clinic/clinic.ts'
import type { Fee } from '../../decision/fee.ts'
import type { Retention } from '../../footage/retention.ts'
import type { LetterKind } from '../../decision/letter.ts'
import type { Postponement } from '../../decision/range-result.ts'
import type { RefusalGround } from '../../notice/refusal-ground.ts'
import type { Agent } from '../../request/applicant.ts'
import type { PastFootage } from '../refusal-words.ts'
import type { Keeping } from '../keeping.ts'
import type { ExistenceWords } from '../existence-answer.ts'
import type { PaperRange, RequestKind } from '../request-words.ts'
import type { IdentityState } from '../identity-state.ts'
import type { SuspensionWords } from '../suspension-answer.ts'
import type { KoreanLabel } from './ko/labels.ts'

/** Everything that may be asked for on the Korean form. */
export type Wish = RequestKind | 'deletion' | 'suspension'

export interface DayWords {
  readonly day: (day: PlainDay) => string
  readonly dayAndWeekday: (day: PlainDay) => string
  readonly moment: (at: Instant) => string
  readonly span: (from: Instant, to: Instant) => string
  /** Of a day that is known. */
  readonly hours: (from: Instant, to: Instant) => string
}

export interface Told {
  readonly retentions: readonly Retention[]
  readonly past: readonly PastFootage[]
  readonly isNeverFilmed: boolean
  readonly facts: string
}

export interface TranslatedReason {
  readonly lead: string
  readonly text: string
}

/** An agency is replied to in Korean. */
export type PersonalLetter = Exclude<LetterKind, 'reply'>

/** What one kind of letter says that another does not. */
export interface LetterTranslation {
  readonly granted: string
  readonly partlyGranted: string
  readonly postponed: string
  readonly refused: string
  /** `spans` are clock times, as they stand in the Korean. */
  readonly shownSpans: (spans: string) => string
  readonly keptBack: (spans: string) => string
  readonly reason: (ground: RefusalGround, told: Told) => TranslatedReason
  /** Of the grounds that the letter knows. */
  readonly articles: Readonly<Partial<Record<RefusalGround, string>>>
  readonly grantedArticle: string
  /** Beside the ground on which the rest is kept back. */
  readonly partArticle: string
  readonly postponementArticle: string
  readonly legalLine: string
}

export interface NoticeTranslation {
  readonly addressee: (name: string) => string
  readonly inTime: string
  readonly tableMissing: string
  readonly late: (dayCount: number) => string
  readonly asked: (kinds: readonly RequestKind[], range: string) => string
  readonly letters: Readonly<Record<PersonalLetter, LetterTranslation>>
  readonly existence: ExistenceWords
  /** In place of what a notice of viewing says, where a copy is had instead or as well. */
  readonly copied: Readonly<Record<'alone' | 'too', Readonly<Record<'granted' | 'partlyGranted' | 'refused', string>>>>
  /** Behind a stretch whose retention has ended, where not all ended alike. */
  readonly pastNote: (lastDay: PlainDay, ledgerNumber: number | null) => string
  /** Deletion asked beside something to be seen is answered after the viewing. */
  readonly removalLater: string
  /** Suspension asked beside deletion is answered for itself (rules 38, 41). */
  readonly suspensionToo: SuspensionWords
  /** Stands for that of deletion where both were asked. */
  readonly bothLegalLine: string
  /** Of whoever else is in the picture. */
  readonly masked: string
  readonly postponedUntil: (day: PlainDay) => string
  /** Behind the lead of what the box has no room for. */
  readonly inAnnex: string
  /** Of one stretch among several that are postponed. */
  readonly until: (day: PlainDay) => string
  /** Between a stretch and what is told of it. */
  readonly detail: string
  readonly differing: string
  readonly postponement: (postponement: Postponement, keeping: Keeping) => TranslatedReason
  /** Of a stretch shown in part: the rest does not show the requester. */
  readonly notFilmedInRest: TranslatedReason
  readonly operatingRoomArticle: string
  readonly objection: (clinic: Clinic) => readonly string[]
  /** Beside a moment that the requester chose. */
  readonly requestersWish: string
  readonly nothingDue: string
  readonly amount: (totalWon: number, workWon: number, postageWon: number) => string
  /** Every item with what it costs, and how it is paid; the items as they were typed. */
  readonly feeItems: (fee: Fee) => string
  /** Why nothing is taken where the clinic gave cause. */
  readonly causedByUs: string
  readonly cautions: Readonly<Record<'visit' | 'disagree' | 'refused' | 'free' | 'existence', string>>
  /** Where no holiday table tells whether the tenth day is the last one. */
  readonly notCounted: (year: number) => string
  /** Why the last day is not the tenth one (Civil Act art. 161). */
  readonly moved: (tenthDay: PlainDay, lastDay: PlainDay) => string
}

export interface ReceiptTranslation {
  readonly countedFrom: (received: Instant) => string
  readonly tableMissing: (year: number) => string
  readonly dueBy: (day: string) => string
  readonly securedUntil: (day: PlainDay) => string
  readonly securedSome: (count: number) => string
  readonly notSecured: Readonly<Record<'lost' | 'kept', string>>
  /** `filmedName` is '' where the person filmed asks. */
  readonly identity: (state: IdentityState, filmedName: string) => string
  readonly kinds: Readonly<Record<Wish, string>>
  readonly statements: readonly [forRequester: string, forClinic: string]
  readonly signers: readonly [forRequester: string, forClinic: string]
  readonly signHint: string
}

export interface Translation {
  readonly labels: Readonly<Record<KoreanLabel, string>>
  readonly days: DayWords
  readonly range: (range: PaperRange) => string
  /** By what right somebody asks for the person filmed. */
  readonly standing: (applicant: Agent) => string
  readonly rest: (restCount: number) => string
  /** Of a list whose whole stands in the annex. */
  readonly restInAnnex: (restCount: number) => string
  readonly annex: string
  readonly contact: (clinic: Clinic, handlerName: string) => string
  readonly anchorRemark: string
  /** Says that the Korean is the original. */
  readonly original: string
  /** Beside the Korean where whoever is handed the paper signs. */
  readonly receivedBy: string
  readonly notice: NoticeTranslation
  readonly receipt: ReceiptTranslation
}

export const eachOnce = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)]

/** What the book knows of footage whose retention has ended: each last day and each row once, in order. */
export const pastInBrief = (past: readonly PastFootage[]) => ({
  lastDays: eachOnce(past.map(({ lastDay }) => lastDay)).toSorted(),
  rows: eachOnce(past.flatMap(({ destruction }) => (destruction === null ? [] : [destruction.ledgerNumber]))).toSorted(
    (one, other) => one - other,
  ),
  seenOn: eachOnce(past.flatMap(({ destruction }) => (destruction === null ? [] : [destruction.confirmedOn]))),
})

/** Facts typed by the clinic stand after a colon, whatever language they are in. */
export const withFacts = (sentence: string, facts: string, end: string): string =>
  facts === '' ? `${sentence}${end}` : `${sentence}: ${facts.replace(/[.。\s]+$/u, '')}${end}`
