// Builds the receipt of a request: what was asked, by when it will be answered, and whether the footage was secured.
import { goneReason } from '../footage/gone-reason.ts'
import { type Instant, clockTimeOf, dayOf } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import { dayAndWeekdayWords, dayWords, letterDayWords, shortMomentWords } from '../calendar/korean-day.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import type { ReplyDeadline } from '../request/reply-deadline.ts'
import type { RequestDetail } from '../request/request.ts'
import { anchorOf } from './anchor.ts'
import { fitList } from './fitting.ts'
import { type Box, plain, words } from './form.ts'
import { contactLine, houseWord } from './house-words.ts'
import type { ReceiptPaper } from './receipt-paper.ts'
import {
  identityWords,
  rangeWords,
  replyMethodWords,
  requestKindChoices,
  requestNumberWords,
  standingWords,
} from './request-words.ts'

export interface ReceiptFacts {
  readonly clinic: Clinic
  readonly request: Pick<
    RequestDetail,
    | 'number'
    | 'requester'
    | 'applicant'
    | 'documents'
    | 'receivedAt'
    | 'kinds'
    | 'replyBy'
    | 'ranges'
    | 'identity'
    | 'paperLanguage'
  >
  readonly deadline: ReplyDeadline
  /** When footage of this request was secured and the day each range would have been lost; null where none was. */
  readonly secured: { readonly at: Instant; readonly originalLastDay: PlainDay; readonly rangeCount: number } | null
  readonly handlerName: string
  readonly anchor: LedgerHead
}

const anchorRemark =
  '이 세 줄은 접수할 때의 대장 상태입니다. 나중에 대장과 견주어 볼 수 있으니 이 접수증을 버리지 말아 주십시오.'

const replyDueOf = (deadline: ReplyDeadline, receivedAt: Instant): ReceiptPaper['replyDue'] => {
  const received = `받은 날 ${dayAndWeekdayWords(dayOf(receivedAt))} ${clockTimeOf(receivedAt)}의 다음 날부터 10일`
  const { rawLastDay } = deadline
  if (deadline.kind === 'table-missing') {
    // Rule 4: a guessed legal day would be a promise; the tenth day is said to be only that.
    return {
      label: '답변 기한(10일째)',
      text: dayAndWeekdayWords(rawLastDay),
      remark: `${received} · ${deadline.year}년 공휴일표가 없어 휴일은 셈하지 않음`,
    }
  }
  if (deadline.kind === 'asked') {
    return {
      label: '회신 요청일',
      text: deadline.wishedOn === null ? '없음' : dayAndWeekdayWords(deadline.wishedOn),
      remark: '정보주체의 요구가 아니어서 10일의 법정 기한을 세지 않음',
    }
  }
  const { legalLastDay } = deadline
  const isMoved = legalLastDay !== rawLastDay
  return {
    label: '답변 기한',
    text: `${dayAndWeekdayWords(legalLastDay)}까지`,
    remark: isMoved ? `${received}, 휴일이면 다음 근무일(「민법」 제161조)` : received,
  }
}

const securedOf = ({ secured, request }: ReceiptFacts): ReceiptPaper['secured'] => {
  const label = '영상 보존 조치'
  if (secured === null) {
    const lost = request.ranges.every(({ availability }) => goneReason(availability) !== null)
    return {
      label,
      choices: [
        { label: '하지 않음', isChosen: true },
        { label: '했음', isChosen: false },
      ],
      at: '',
      remark: lost ? '보관기간이 지나 보존할 영상이 없음' : '보관기간이 끝나면 영상이 지워질 수 있음',
    }
  }
  const isPartly = secured.rangeCount < request.ranges.length
  return {
    label,
    choices: [
      { label: isPartly ? `${secured.rangeCount}건 했음` : '했음', isChosen: true },
      { label: '하지 않음', isChosen: false },
    ],
    at: shortMomentWords(secured.at),
    remark: `원래 ${dayWords(secured.originalLastDay)}까지 보관 → 처리가 끝날 때까지 따로 보존`,
  }
}

const box = (label: string, ...blocks: Box['blocks']): Box => ({ label, sublabel: '', blocks })

export const requestReceipt = (facts: ReceiptFacts): ReceiptPaper => {
  const { clinic, request, deadline, handlerName, anchor } = facts
  // 142 mm at 10 pt. The request itself lists every range; half a sheet cannot, so it counts the rest.
  const footage = fitList('', request.ranges.map(rangeWords), (restCount) => `외 ${restCount}건`, {
    widthEm: 40,
    linesMax: 3,
  })
  const signedOn = letterDayWords(dayOf(request.receivedAt))
  return {
    kind: 'receipt',
    version: 1,
    language: 'ko',
    number: { label: '접수번호', text: requestNumberWords(request.number) },
    title: '개인영상정보 청구 접수증',
    subtitle: '',
    replyDue: replyDueOf(deadline, request.receivedAt),
    secured: securedOf(facts),
    rows: [
      {
        boxes: [
          box('청구인', words(plain(`${request.requester.name} 귀하 · ${standingWords(request.applicant)}`))),
          box('본인 확인', words(plain(identityWords(request)))),
        ],
      },
      {
        boxes: [
          box('청구 내용', { kind: 'choices', choices: requestKindChoices(request.kinds), remark: '' }),
          box('답변 받을 방법', words(plain(replyMethodWords(request.replyBy)))),
        ],
      },
      { boxes: [box('대상 영상', ...footage.shown.map((line) => words(plain(line))))] },
    ],
    halves: [
      {
        holder: '청구인 교부용',
        statement:
          '위와 같이 접수하였습니다. 기한까지 답변을 받지 못하셨거나 궁금한 점이 있으면 아래로 연락해 주십시오.',
        signedOn,
        signer: { label: `${clinic.name} 접수 담당`, text: handlerName },
        signHint: '(서명 또는 인)',
      },
      {
        holder: `${houseWord(clinic.kind).replace('우리 ', '')} 보관용`,
        statement: '위 내용과 같이 접수되었음을 확인하고 접수증을 받았습니다.',
        signedOn,
        signer: { label: '청구인', text: '' },
        signHint: '(서명 또는 인)',
      },
    ],
    contact: contactLine(clinic, handlerName),
    cutLine: '자르는 선',
    anchor: anchorOf(anchor, anchorRemark),
    foot: { form: `${clinic.name} 양식`, output: '' },
  }
}
