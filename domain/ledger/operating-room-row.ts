// The row that a showing of operating-room footage leaves: 열람 where those concerned watch by everybody's consent, 제공 where it is
// handed out or an outside body sees it (Medical Service Act art. 38-2(5)).
import { type Instant, clockTimeOf, dayOf } from '../calendar/instant.ts'
import { dayWords } from '../calendar/korean-day.ts'
import type { Basis } from '../operating-room/basis.ts'
import type { RequestDetail, ViewingDraft } from '../operating-room/request.ts'
import { assertNever } from '../result.ts'
import type { OfficialRow } from './official-row.ts'
import { fileAndFormWords } from './row-words.ts'

/** The reason of the hold under which the footage of a request stays (rule 33). */
export const reasonForOperatingRoom = (requestNumber: string): string => `수술실 영상 청구 ${requestNumber} 처리`

const standingWords = {
  patient: '환자',
  guardian: '보호자',
  staff: '의료인',
  head: '의료기관의 장',
  authority: '수사·재판 기관',
  mediator: '의료분쟁조정중재원',
} as const satisfies Readonly<Record<RequestDetail['standing'], string>>

const basisWords = (basis: Basis): string => {
  switch (basis.kind) {
    case 'authority':
      return `의료법 제38조의2제5항제1호\n${basis.body} 문서 ${basis.documentNumber}`
    case 'mediation':
      return `의료법 제38조의2제5항제2호\n조정 사건 ${basis.caseNumber}, 환자 측 동의`
    case 'consents':
      return '의료법 제38조의2제5항제3호\n정보주체 모두의 동의'
    default:
      return assertNever(basis)
  }
}

type RequestBehind = Pick<
  RequestDetail,
  'number' | 'requesterName' | 'phone' | 'standing' | 'purpose' | 'wish' | 'basis'
>

export interface OperatingRoomFacts {
  readonly draft: ViewingDraft
  readonly request: RequestBehind
  readonly cameras: readonly { readonly number: string; readonly place: string }[]
  /** The how-manieth showing of this request it is. */
  readonly ordinal: number
  readonly handlerName: string
}

const isProvision = ({ draft, request }: OperatingRoomFacts): boolean =>
  // Whoever watches from outside has been given it (Supreme Court 2020도18397).
  draft.form === 'copy' || request.basis.kind !== 'consents'

/** Whoever asked and whoever saw or took it, each once, in the one column that a masked copy hides. */
const whoSaw = (requesterName: string, viewers: string): string =>
  [...new Set([requesterName, ...viewers.split(',').map((name) => name.trim())])]
    .filter((name) => name !== '')
    .join(', ')

const periodWords = (from: Instant, to: Instant): string =>
  `${dayWords(dayOf(from))}\n${clockTimeOf(from)} ~ ${clockTimeOf(to)}`

export const operatingRoomRow = (facts: OperatingRoomFacts): OfficialRow => {
  const { draft, request, cameras, ordinal, handlerName } = facts
  const isCopy = draft.form === 'copy'
  const footage = { cameras, from: draft.footageFrom, to: draft.footageTo, form: isCopy ? draft.mediumLabel : '재생' }
  return {
    kind: isProvision(facts) ? 'provision' : 'viewing',
    occurredAt: draft.startedAt,
    fileAndForm: fileAndFormWords(footage, draft.startedAt),
    handler: handlerName,
    purpose: request.purpose,
    recipient: {
      name: whoSaw(request.requesterName, draft.viewers),
      relation: standingWords[request.standing],
      phone: request.phone,
    },
    basis: `${basisWords(request.basis)}\n청구 ${request.number}`,
    form: `${isCopy ? `사본 ${draft.mediumLabel}` : '시청'}\n${draft.place}\n${ordinal}회째`,
    period: periodWords(draft.startedAt, draft.endedAt),
    corrects: null,
  }
}
