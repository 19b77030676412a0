// The language a requester reads. Korean is always on the paper and is the original; the other one explains it.
import type { LegalDeadline, ReplyDeadline, UnknownDeadline } from '../request/reply-deadline.ts'

export const paperLanguages = ['ko', 'en', 'ja'] as const

export type PaperLanguage = (typeof paperLanguages)[number]
export type ForeignLanguage = Exclude<PaperLanguage, 'ko'>

/** Only a person's own ten days are told in another language; whatever else is answered is answered in Korean. */
export type CountedDeadline = LegalDeadline | UnknownDeadline

export const isCounted = (deadline: ReplyDeadline): deadline is CountedDeadline =>
  deadline.kind === 'legal' || deadline.kind === 'table-missing'
