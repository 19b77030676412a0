// 개인영상정보 청구서, blank for the counter (표준지침 art. 44, boxes after its form no. 2).
import type { Clinic } from '../clinic/clinic.ts'
import { bold, plain, words } from './form.ts'
import type { HandFormPaper } from './hand-form-paper.ts'
import { blankDay, blankMoment, handBox, handRow, nobodyYet, personRows } from './hand-form-rows.ts'
import { blankChecks } from './request-checks.ts'

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
  checks: blankChecks,
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
