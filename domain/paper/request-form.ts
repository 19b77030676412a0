// 개인영상정보 청구서 (표준지침 art. 44, boxes after its form no. 2): blank for the counter, or filled from a request that came by
// phone or word of mouth, for its signature.
import { clockTimeOf, dayOf } from '../calendar/instant.ts'
import { dayAndWeekdayWords, dayWords, letterDayWords, momentWords } from '../calendar/korean-day.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import type { Applicant } from '../request/applicant.ts'
import type { identityProofs, RequestDetail } from '../request/request.ts'
import { standingOf } from '../ledger/row-words.ts'
import { anchorOf } from './anchor.ts'
import { fitList, fitText } from './fitting.ts'
import { type Block, bold, plain, words } from './form.ts'
import type { HandFormPaper } from './hand-form-paper.ts'
import { blankDay, blankMoment, handBox, handRow, nobodyYet, personRows, written } from './hand-form-rows.ts'
import { proofsFor } from '../identity/proofs.ts'
import { rangeWords, requestNumberWords } from './request-words.ts'

const proofLabels = {
  'resident-card': '주민등록증',
  'driver-licence': '운전면허증',
  passport: '여권',
  'alien-card': '외국인등록증',
  'official-card': '공무원증',
  'other-card': '기타',
} as const satisfies Record<(typeof identityProofs)[number], string>

const agentPapers = [
  { label: '위임장', kind: 'mandate' },
  { label: '가족관계증명서', kind: 'family-certificate' },
  { label: '법정대리인 증명(만 14세 미만)', kind: 'guardianship-certificate' },
  { label: '해당 없음', kind: null },
] as const

const unchosen = (labels: readonly string[]): Block => ({
  kind: 'choices',
  choices: labels.map((label) => ({ label, isChosen: false })),
  remark: '',
})

const spanBlank = [words(plain(`${blankMoment} 부터`)), words(plain(`${blankMoment} 까지`))]

export const blankRequestForm = (clinic: Pick<Clinic, 'name'>): HandFormPaper => ({
  kind: 'hand-form',
  version: 1,
  language: 'ko',
  form: 'request',
  note: [
    plain('※ 굵은 선과 굵은 선 사이를 적어 주십시오. 해당하는 □에 ✓ 표시를 합니다. '),
    bold('주민등록번호는 적지 않습니다.'),
  ],
  title: {
    before: '개인영상정보 (',
    choices: [
      { label: '존재확인', isChosen: false },
      { label: '열람', isChosen: false },
    ],
    after: ') 청구서',
  },
  office: [
    { label: '접수번호', text: '' },
    { label: '접수일시', text: '' },
    { label: '처리기한', text: '10일 이내' },
  ],
  groups: [
    personRows('청구인', nobodyYet, ''),
    personRows('정보주체', nobodyYet, null),
    {
      label: '청구내용',
      rows: [
        handRow('lines', handBox('영상정보 기록기간', ...spanBlank)),
        handRow('line', handBox('영상정보처리기기 설치장소')),
        handRow('paragraph', handBox('청구 목적 및 사유')),
      ],
    },
  ],
  matters: null,
  statement: '「표준 개인정보 보호지침」 제44조에 따라 위와 같이 개인영상정보의 존재확인, 열람을 청구합니다.',
  signedOn: blankDay,
  signer: { label: '청구인', text: '' },
  signHint: '(서명 또는 인)',
  addressee: { name: clinic.name, honorific: '귀하' },
  checks: {
    label: '',
    rows: [
      handRow('line', handBox('담당자의 청구인에 대한 확인 서명'), handBox('확인 일시')),
      handRow('line', {
        ...handBox('확인한 신분증', unchosen(Object.values(proofLabels))),
        sublabel: '종류만 표시',
      }),
      handRow('line', handBox('대리인일 때 확인한 서류', unchosen(agentPapers.map(({ label }) => label)))),
    ],
  },
  cautions: {
    title: '함께 가져오실 것',
    items: [
      '신분증(번호는 적거나 복사하지 않고 확인만 합니다). 대상이 차량이면 자동차등록증',
      '대리인은 본인과 대리인의 신분증, 위임장, 관계를 증명하는 서류',
    ],
    remarks: [
      '답변은 청구를 받은 날부터 10일 이내에 드리며, 다른 사람이 함께 찍힌 부분은 알아볼 수 없게 가립니다.',
      '영상의 삭제·정정은 별도의 ‘개인정보 요구서’로 요구하실 수 있습니다.',
    ],
  },
  anchor: null,
  annex: null,
  foot: { form: `${clinic.name} 양식 · 참고: 「표준 개인정보 보호지침」 별지 제2호서식`, output: '' },
})

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
  const asked = fitList('영상정보', ranges.map(rangeWords), (restCount) => `외 ${restCount}건 (붙임 참조)`, {
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

const agentChoices = ({ applicant, documents }: FilledRequestFacts['request']): Block => ({
  kind: 'choices',
  choices: agentPapers.map(({ label, kind }) => ({
    label,
    isChosen: kind === null ? applicant.door === 'self' : documents.some((seen) => seen.kind === kind),
  })),
  remark: '',
})

const checksOf = (request: FilledRequestFacts['request']): HandFormPaper['checks'] => ({
  label: '',
  rows: [
    handRow(
      'line',
      written('담당자의 청구인에 대한 확인 서명', request.identity?.checkedBy ?? ''),
      written('확인 일시', request.identity === null ? '' : momentWords(request.identity.checkedAt)),
    ),
    handRow('line', {
      // Rule 12: the kind of proof, who saw it and when; never what it says.
      ...handBox('확인한 신분증', {
        kind: 'choices',
        choices: proofsFor('self').map((proof) => ({
          label: proofLabels[proof],
          isChosen: request.identity?.proof === proof,
        })),
        remark: '',
      }),
      sublabel: '종류만 표시',
    }),
    handRow('line', handBox('대리인일 때 확인한 서류', agentChoices(request))),
  ],
})

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
    anchor: anchorOf(
      anchor,
      '이 세 줄은 이 문서를 낼 때의 대장 상태입니다. 나중에 대장과 견주면 기록이 바뀌었는지 알 수 있으니 함께 보관해 주십시오.',
    ),
    annex:
      annexParts.length === 0 ? null : { title: `붙임 · 개인영상정보 청구서 접수번호 ${number}`, parts: annexParts },
  }
}
