// 개인영상정보 청구서, filled from a request that came by phone or word of mouth, for its signature.
import { clockTimeOf, dayOf } from '../calendar/instant.ts'
import { dayAndWeekdayWords, dayWords, letterDayWords, momentWords } from '../calendar/korean-day.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import { standingOf } from '../ledger/row-words.ts'
import type { Applicant } from '../request/applicant.ts'
import type { RequestDetail } from '../request/request.ts'
import { anchorOf } from './anchor.ts'
import { fitList, fitText } from './fitting.ts'
import { plain, words } from './form.ts'
import type { HandFormPaper } from './hand-form-paper.ts'
import { handBox, handRow, nobodyYet, personRows, written } from './hand-form-rows.ts'
import { checksOf } from './request-checks.ts'
import { blankRequestForm } from './request-form.ts'
import { rangeWords, requestNumberWords } from './request-words.ts'
import { anchorRemark, restInAnnex } from './words/ko/every-letter.ts'

export interface FilledRequestFacts {
  readonly clinic: Pick<Clinic, 'name'>
  readonly request: Pick<
    RequestDetail,
    'number' | 'requester' | 'documents' | 'receivedAt' | 'kinds' | 'purpose' | 'hint' | 'ranges' | 'identity'
  > & {
    /** An agency asks by its own letter and fills in no form. */
    readonly applicant: Exclude<Applicant, { readonly door: 'authority' }>
  }
  readonly anchor: LedgerHead
}

// 132 mm at 10.5 pt, as form.css draws the boxes of a filled form.
const boxEm = 33

type Range = FilledRequestFacts['request']['ranges'][number]

const momentOf = (at: Range['from']): string => `${dayAndWeekdayWords(dayOf(at))} ${clockTimeOf(at)}`

/** One stretch is written out as the form asks; several are listed with their places, because they belong together. */
const askedRows = (ranges: readonly Range[]) => {
  const [only, ...others] = ranges
  if (only !== undefined && others.length === 0) {
    return {
      rows: [
        handRow(
          'lines',
          handBox(
            '영상정보 기록기간',
            words(plain(`${momentOf(only.from)} 부터`)),
            words(plain(`${momentOf(only.to)} 까지`)),
          ),
        ),
        handRow('line', written('영상정보처리기기 설치장소', `${only.cameraPlace}(카메라 ${only.cameraNumber})`)),
      ],
      annexPart: null,
    }
  }
  const asked = fitList('영상정보', ranges.map(rangeWords), restInAnnex, {
    widthEm: boxEm,
    linesMax: 5,
  })
  return {
    rows: [handRow('lines', handBox('설치장소와 기록기간', ...asked.shown.map((line) => words(plain(line)))))],
    annexPart: asked.annexPart,
  }
}

const peopleOf = ({ requester, applicant }: FilledRequestFacts['request']): HandFormPaper['groups'] => {
  const asking = personRows('청구인', { ...requester, bornOn: '' }, standingOf(applicant))
  const filmed =
    applicant.door === 'self'
      ? { ...requester, name: `${requester.name}(청구인과 같음)`, bornOn: '' }
      : { ...nobodyYet, name: applicant.filmed.name, bornOn: dayWords(applicant.filmed.bornOn) }
  return [asking, personRows('정보주체', filmed, null)]
}

export const filledRequestForm = ({ clinic, request, anchor }: FilledRequestFacts): HandFormPaper => {
  const blank = blankRequestForm(clinic)
  const { requester } = request
  const asked = askedRows(request.ranges)
  const why = fitText('청구 목적 및 사유', [request.purpose, request.hint].filter((part) => part !== '').join('\n'), {
    widthEm: boxEm,
    linesMax: 4,
  })
  const annexParts = [asked.annexPart, why.annexPart].filter((part) => part !== null)
  const number = requestNumberWords(request.number)
  return {
    ...blank,
    title: {
      ...blank.title,
      choices: [
        { label: '존재확인', isChosen: request.kinds.includes('existence') },
        { label: '열람', isChosen: request.kinds.includes('viewing') || request.kinds.includes('copy') },
      ],
    },
    office: [
      { label: '접수번호', text: number },
      { label: '접수일시', text: momentWords(request.receivedAt) },
      { label: '처리기한', text: '10일 이내' },
    ],
    groups: [
      ...peopleOf(request),
      { label: '청구내용', rows: [...asked.rows, handRow('lines', written('청구 목적 및 사유', why.shown))] },
    ],
    signedOn: letterDayWords(dayOf(request.receivedAt)),
    signer: { label: '청구인', text: requester.name },
    checks: checksOf(request),
    anchor: anchorOf(anchor, anchorRemark),
    annex:
      annexParts.length === 0 ? null : { title: `붙임 · 개인영상정보 청구서 접수번호 ${number}`, parts: annexParts },
  }
}
