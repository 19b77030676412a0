// How to object (Decree art. 42(2)): free text of the clinic, offered ready-made and sent only when it is not empty.
import type { Clinic } from '../clinic/clinic.ts'
import { owesReason, resultsOf } from '../decision/decision-draft.ts'
import { removalComesLater } from '../decision/letter.ts'
import type { DecisionNoticeFacts } from './notice.ts'
import { asksBothRemovals } from './suspension-answer.ts'
import { houseWord } from './house-words.ts'

/** Beside the clinic itself. The centre's number 118 and the article are those of the rule notes of 2026-11. */
export const outsideRemedies = [
  '개인정보 침해 신고: 개인정보침해 신고센터(국번 없이 118)',
  '분쟁조정 신청: 개인정보 분쟁조정위원회(「개인정보 보호법」 제43조)',
] as const

/** One way a line. */
export const defaultObjection = (clinic: Clinic): string =>
  [
    `${houseWord(clinic.kind)}에 이의를 제기하실 수 있습니다. 문서번호와 이유를 적어 ${clinic.email === '' ? '방문·우편' : '방문·우편·전자우편'}으로 관리책임자에게 보내 주시면, 다시 살펴보고 결과를 서면으로 알려 드립니다.`,
    ...outsideRemedies,
  ].join('\n')

/** Of what was granted, footage of a public place may still be outside art. 37 (rule 38), and deletion wait for the viewing (rule 41). */
export const mayObject = (
  request: DecisionNoticeFacts['request'],
  draft: Pick<DecisionNoticeFacts['draft'], 'results'>,
): boolean =>
  owesReason(resultsOf(draft)) ||
  removalComesLater(request) ||
  (asksBothRemovals(request) && request.ranges.some(({ isPublic }) => isPublic))

/** Whoever was granted everything has nothing to object to, but what somebody typed is not left out. */
export const objectionTold = ({
  clinic,
  draft,
  request,
}: Pick<DecisionNoticeFacts, 'clinic' | 'draft' | 'request'>): string =>
  mayObject(request, draft) || draft.objection !== defaultObjection(clinic) ? draft.objection : ''

/** Each line becomes a numbered item; a number typed by hand would stand there twice. */
export const objectionLines = (objection: string): readonly string[] =>
  objection
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[①-⑨]|[-•·])\s*/u, '').trim())
    .filter((line) => line !== '')
