// 위임장, filled from the request of an agent, for the signature of whoever they ask for. How long it holds is for that hand alone.
import { dayWords } from '../calendar/korean-day.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import { standingOf } from '../ledger/row-words.ts'
import type { Agent } from '../request/applicant.ts'
import type { RequestDetail } from '../request/request.ts'
import { anchorOf } from './anchor.ts'
import { fitList } from './fitting.ts'
import { plain, words } from './form.ts'
import type { HandFormPaper } from './hand-form-paper.ts'
import { blankDay, handBox, handRow, nobodyYet, personRows } from './hand-form-rows.ts'
import { blankProxyForm } from './proxy-form.ts'
import { rangeWords, requestNumberWords } from './request-words.ts'
import { anchorRemark, restInAnnex } from './words/ko/every-letter.ts'

export interface FilledProxyFacts {
  readonly clinic: Pick<Clinic, 'name'>
  readonly request: Pick<RequestDetail, 'number' | 'requester' | 'kinds' | 'ranges'> & { readonly applicant: Agent }
  readonly anchor: LedgerHead
}

// 132 mm at 10.5 pt, as form.css draws the boxes of a filled form.
const boxEm = 33

const matters = [
  ['existence', '존재확인'],
  ['viewing', '열람'],
  ['copy', '사본 받기'],
  ['deletion', '정정·삭제'],
  ['suspension', '처리정지'],
] as const

export const filledProxyForm = ({ clinic, request, anchor }: FilledProxyFacts): HandFormPaper => {
  const blank = blankProxyForm(clinic)
  const { requester, applicant, kinds } = request
  const number = requestNumberWords(request.number)
  const footage = '영상의 날짜와 장소'
  const asked = fitList(footage, request.ranges.map(rangeWords), restInAnnex, { widthEm: boxEm, linesMax: 5 })
  return {
    ...blank,
    groups: [
      personRows('위임받는자', { ...requester, bornOn: '' }, standingOf(applicant)),
      personRows(
        '위임하는자',
        { ...nobodyYet, name: applicant.filmed.name, bornOn: dayWords(applicant.filmed.bornOn) },
        null,
      ),
    ],
    matters: {
      label: '',
      rows: [
        handRow(
          'line',
          handBox('맡기는 일', {
            kind: 'choices',
            choices: matters.map(([kind, label]) => ({ label, isChosen: kinds.includes(kind) })),
            remark: '',
          }),
        ),
        handRow('lines', handBox(footage, ...asked.shown.map((line) => words(plain(line))))),
        handRow('line', handBox('이 위임장을 쓸 수 있는 기간', words(plain(`${blankDay}까지`)))),
      ],
    },
    signer: { ...blank.signer, text: applicant.filmed.name },
    anchor: anchorOf(anchor, anchorRemark),
    annex: asked.annexPart === null ? null : { title: `붙임 · 위임장 접수번호 ${number}`, parts: [asked.annexPart] },
  }
}
