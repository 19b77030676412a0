// Words for what was asked, shared by the notice and the receipt.
import { type Claim, type Need, openNeedsOf } from '../identity/open-needs.ts'
import { standingOf } from '../ledger/row-words.ts'
import type { Applicant } from '../request/applicant.ts'
import type { RequestRange, requestKinds, replyMethods } from '../request/request.ts'
import type { Choice } from './form.ts'
import { spanWords } from '../calendar/korean-day.ts'

export type RequestKind = (typeof requestKinds)[number]
export type ReplyMethod = (typeof replyMethods)[number]

/** A stretch of footage as it is named on paper. */
export type PaperRange = Pick<RequestRange, 'cameraNumber' | 'cameraPlace' | 'from' | 'to'>

const kindWords = {
  existence: '존재확인',
  viewing: '열람',
  copy: '사본',
  deletion: '삭제',
  suspension: '처리정지',
} as const satisfies Record<RequestKind, string>

const replyWords = { visit: '직접방문', post: '우편', fax: '팩스', email: '전자우편' } as const satisfies Record<
  ReplyMethod,
  string
>

const kindOrder = ['existence', 'viewing', 'copy', 'deletion', 'suspension'] as const

// The two rare ones have room on the receipt only where they are asked for.
const isAlwaysShown = (kind: RequestKind): boolean => kind !== 'deletion' && kind !== 'suspension'

export const requestKindWords = (kinds: readonly RequestKind[]): string =>
  kindOrder
    .filter((kind) => kinds.includes(kind))
    .map((kind) => kindWords[kind])
    .join('·')

export const requestKindChoices = (kinds: readonly RequestKind[]): readonly Choice[] =>
  kindOrder
    .filter((kind) => isAlwaysShown(kind) || kinds.includes(kind))
    .map((kind) => ({ label: kindWords[kind], isChosen: kinds.includes(kind) }))

export const replyMethodWords = (method: ReplyMethod): string => replyWords[method]

/** `1층 로비(카메라 03) · 2026. 10. 1.(목) 14:00 ~ 14:30` */
export const rangeWords = ({ cameraNumber, cameraPlace, from, to }: PaperRange): string =>
  `${cameraPlace}(카메라 ${cameraNumber}) · ${spanWords(from, to)}`

/** Numbers are stored bare (2026-18) and said with 제…호. */
export const requestNumberWords = (number: string): string => `제${number}호`

/** By what right somebody asks: 본인, or 법정대리인 or 대리인 of the person filmed. */
export const standingWords = (applicant: Applicant): string => {
  const standing = standingOf(applicant)
  return applicant.door === 'agent' ? `${applicant.filmed.name}의 ${standing}` : standing
}

const authorityWords = (needs: readonly Need[]): string => {
  if (needs.includes('ground')) return '보류(근거 없음)'
  if (needs.includes('identity')) return '담당자 확인 전'
  return needs.length === 0 ? '공무원증·근거 확인함' : '공무원증 확인함, 서류 확인 전'
}

/** ID is printed as seen, never as what it says (rule 12); of an agent the right to ask is said too (rule 13). */
export const identityWords = (claim: Claim): string => {
  const needs = openNeedsOf(claim)
  if (claim.applicant.door === 'self') return needs.length === 0 ? '신분증 확인함' : '본인 확인 전'
  if (claim.applicant.door === 'authority') return authorityWords(needs)
  if (needs.includes('identity')) return '대리인 확인 전'
  return needs.length === 0 ? '신분증·대리권 확인함' : '신분증 확인함, 대리권 확인 전'
}
