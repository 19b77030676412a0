// Words for the fixed choices of a request, in one place for all its screens.
import type { PaperLanguage } from '../../../domain/paper/language.ts'
import type { Retention } from '../../../domain/footage/retention.ts'
import type { DocumentKind } from '../../../domain/identity/documents.ts'
import type { Applicant } from '../../../domain/request/applicant.ts'
import type { identityProofs, RequestDetail, requestKinds } from '../../../domain/request/request.ts'
import type { Formats } from '../../words/format.ts'
import type { Translate, WordKey } from '../../words/words.ts'

const proofKeys = {
  'resident-card': 'request.proof_residentCard',
  'driver-licence': 'request.proof_driverLicence',
  passport: 'request.proof_passport',
  'alien-card': 'request.proof_alienCard',
  'official-card': 'request.proof_officialCard',
  'other-card': 'request.proof_otherCard',
} as const satisfies Readonly<Record<(typeof identityProofs)[number], WordKey>>

export const proofWord = (t: Translate, proof: (typeof identityProofs)[number]): string => t(proofKeys[proof])

export const standingWord = (t: Translate, applicant: Applicant): string =>
  applicant.door === 'agent' ? t(`intake.relation_${applicant.relation}`) : t(`request.standing_${applicant.door}`)

export const documentWord = (t: Translate, kind: DocumentKind): string => t(`request.document_${kind}`)

export const kindsWords = (t: Translate, kinds: readonly (typeof requestKinds)[number][]): string =>
  kinds.map((kind) => t(`request.kind_${kind}`)).join('·')

export const keptWords = (t: Translate, { unit, count }: Pick<Retention, 'unit' | 'count'>): string =>
  t(`request.kept_${unit}`, { count })

/** 11-20 (금) 14:10–14:40 */
export const spanWords = (
  formats: Formats,
  { from, to }: Pick<RequestDetail['ranges'][number], 'from' | 'to'>,
): string => {
  const [start, end] = [formats.momentBrief(from), formats.endBrief(to)]
  const sameDay = start.slice(0, start.lastIndexOf(' ') + 1)
  return `${start}–${end.startsWith(sameDay) ? end.slice(sameDay.length) : end}`
}

/** Each by its own name, so that a visitor can point at it. */
export const languageNames = { ko: '한국어', en: 'English', ja: '日本語' } as const satisfies Record<
  PaperLanguage,
  string
>
