// Builds the refusal notice (PIPA art. 35(3)(4), Decree art. 41(5), 42(2)). The screen's preview and the issued paper come
// from this one function, so what is seen while typing is what will be sent.
import type { PlainDay } from '../calendar/plain-day.ts'
import type { Camera } from '../camera/camera.ts'
import { dayAndWeekdayWords, dayWords, letterDayWords } from '../calendar/korean-day.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import type { RefusalDraft } from '../notice/operations.ts'
import { lawTableVersion } from '../notice/refusal-ground.ts'
import type { ReplyDeadline } from '../request/reply-deadline.ts'
import type { RequestDetail } from '../request/request.ts'
import { anchorOf } from './anchor.ts'
import { contactLines } from './house-words.ts'
import { clockOf, movedLastDayWords } from './notice-clock.ts'
import type { NoticePaper } from './notice-paper.ts'
import { refusalBoxes } from './refusal-boxes.ts'

export interface RefusalNoticeFacts {
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
  >
  /** At least the cameras of the request's ranges. */
  readonly cameras: readonly Pick<Camera, 'id' | 'retention'>[]
  readonly draft: RefusalDraft
  readonly deadline: ReplyDeadline
  /** Bare document number (2026-31); null in the preview, where none is drawn. */
  readonly number: string | null
  readonly sentOn: PlainDay
  readonly handlerName: string
  /** null in the preview. */
  readonly anchor: LedgerHead | null
}

const anchorRemark =
  '이 세 줄은 이 문서를 낼 때의 대장 상태입니다. 나중에 대장과 견주면 기록이 바뀌었는지 알 수 있으니 함께 보관해 주십시오.'

/** A notice that travels electronically carries no seal; a picture of a seal is never printed. */
const sealFor = (deliverBy: RefusalDraft['deliverBy']): NoticePaper['seal'] =>
  deliverBy === 'email' || deliverBy === 'fax'
    ? { kind: 'omitted', label: '직인생략' }
    : { kind: 'place', label: '(직인)' }

const cautionsFor = (deadline: ReplyDeadline): readonly string[] => [
  '결과에 동의하지 않으시면 위의 ‘이의제기 방법’에 따라 이의를 제기하실 수 있습니다.',
  '다른 시간대나 다른 장소의 영상이 필요하시면 새로 청구하실 수 있습니다. 이 통지에는 비용이 들지 않습니다.',
  ...movedLastDayWords(deadline),
]

export const refusalNotice = (facts: RefusalNoticeFacts): NoticePaper => {
  const { clinic, draft, deadline, number, sentOn, handlerName, anchor } = facts
  const { rows, annexParts } = refusalBoxes(facts)
  return {
    kind: 'notice',
    version: 1,
    language: 'ko',
    documentNumber: {
      label: '문서번호',
      text: number === null ? `${clinic.name} 영상 (발송할 때 매깁니다)` : `${clinic.name} 영상 ${number}`,
    },
    sentOn: { label: '발송일', text: dayWords(sentOn) },
    title: '개인영상정보 열람등 결과 통지서',
    subtitle: '',
    outcomes: ['열람', '일부열람', '열람연기', '열람거절'].map((label) => ({ label, isChosen: label === '열람거절' })),
    clock: clockOf(deadline, sentOn),
    rows,
    legalLine: '「개인정보 보호법」 제35조제3항·제4항 및 같은 법 시행령 제41조제5항·제42조제2항에 따라 통지합니다.',
    end: '끝.',
    writtenOn: letterDayWords(sentOn),
    sender: clinic.senderTitle,
    seal: sealFor(draft.deliverBy),
    contact: contactLines(clinic, handlerName),
    cautions: { title: '유의사항', items: cautionsFor(deadline) },
    anchor: anchorOf(anchor, anchorRemark),
    annex:
      annexParts.length === 0
        ? null
        : {
            title: `붙임 · 개인영상정보 열람등 결과 통지서${number === null ? '' : ` ${clinic.name} 영상 ${number}`} · 발송 ${dayAndWeekdayWords(sentOn)}`,
            parts: annexParts,
          },
    foot: {
      form: `${clinic.name} 양식 · 참고: 「개인정보 처리 방법에 관한 고시」 별지 제9호서식 · 법령표 ${lawTableVersion}`,
      output: '',
    },
  }
}
