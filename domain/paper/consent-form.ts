// 동의서 for the footage of an operation, one for each person, for the hand (Medical Service Act art. 38-2(5)2 and 3). A form of the
// clinic: whether the Rule has one could not be confirmed, so none is cited.
import type { Clinic } from '../clinic/clinic.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import type { BasisKind } from '../operating-room/basis.ts'
import type { Person } from '../operating-room/consent.ts'
import type { RequestDetail } from '../operating-room/request.ts'
import { anchorOf } from './anchor.ts'
import { fitList } from './fitting.ts'
import { bold, plain, smallWords } from './form.ts'
import type { HandFormPaper, HandGroup } from './hand-form-paper.ts'
import { blankDay, handBox, handRow, written } from './hand-form-rows.ts'
import { type PaperRange, rangeWords } from './request-words.ts'
import { anchorRemark, restInAnnex } from './words/ko/every-letter.ts'

export interface ConsentFormFacts {
  readonly clinic: Pick<Clinic, 'name'>
  readonly request: Pick<RequestDetail, 'number' | 'requesterName' | 'wish' | 'purpose' | 'capacity'> & {
    /** Of an authority's request nobody's consent is asked. */
    readonly basisKind: Exclude<BasisKind, 'authority'>
  }
  readonly ranges: readonly PaperRange[]
  readonly person: Pick<Person, 'part' | 'name' | 'title'>
  readonly anchor: LedgerHead
}

const articles = {
  mediation: '「의료법」 제38조의2제5항제2호',
  consents: '「의료법」 제38조의2제5항제3호',
} as const

const partWords = ({ part, title }: ConsentFormFacts['person']): string =>
  part === 'patient' ? '환자' : ['수술에 참여한 사람', title].filter((text) => text !== '').join(' · ')

/** A guardian signs only for a patient who cannot. */
const hasGuardian = ({ person, request }: ConsentFormFacts): boolean =>
  person.part === 'patient' && request.capacity !== 'capable'

const peopleGroups = (facts: ConsentFormFacts): readonly HandGroup[] => [
  {
    label: '동의자',
    rows: [handRow('line', written('성명', facts.person.name), written('구분', partWords(facts.person)))],
  },
  ...(hasGuardian(facts)
    ? [
        {
          label: '보호자',
          rows: [handRow('line', handBox('성명'), handBox('환자와의 관계')), handRow('line', handBox('전화번호'))],
        },
      ]
    : []),
]

const formCautions = (facts: ConsentFormFacts): readonly string[] => [
  '동의하지 않으실 수 있습니다. 어느 쪽이든 뜻을 표시해 주십시오.',
  ...(facts.request.basisKind === 'consents'
    ? ['환자와 수술에 참여한 사람이 모두 동의해야 합니다. 한 사람이라도 동의하지 않으면 이 근거로는 볼 수 없습니다.']
    : []),
  '동의한 뒤에도 영상을 보여 드리거나 드리기 전에는 동의를 거두실 수 있습니다.',
  ...(hasGuardian(facts) ? ['스스로 판단할 수 있는 환자를 보호자가 대신하여 동의할 수 없습니다.'] : []),
]

export const consentForm = (facts: ConsentFormFacts): HandFormPaper => {
  const { clinic, request, ranges, anchor } = facts
  const isViewing = request.wish === 'viewing'
  const footage = fitList('영상', ranges.map(rangeWords), restInAnnex, { widthEm: 33, linesMax: 4 })
  return {
    kind: 'hand-form',
    version: 1,
    language: 'ko',
    form: 'consent',
    note: [plain('※ 해당하는 □에 ✓ 표시를 합니다. '), bold('주민등록번호는 적지 않습니다.')],
    title: {
      before: '수술 장면 영상 ',
      choices: [
        { label: '열람', isChosen: isViewing },
        { label: '제공', isChosen: !isViewing },
      ],
      after: ' 동의서',
    },
    office: [],
    groups: peopleGroups(facts),
    matters: {
      label: '',
      rows: [
        handRow('line', written('청구 번호', request.number), written('청구인', request.requesterName)),
        handRow('lines', written('목적', request.purpose)),
        handRow('lines', handBox('영상', ...footage.shown.map(smallWords))),
        handRow(
          'line',
          handBox('동의 여부', {
            kind: 'choices',
            choices: ['동의함', '동의하지 않음'].map((label) => ({ label, isChosen: false })),
            remark: '',
          }),
        ),
      ],
    },
    statement: `${articles[request.basisKind]}에 따라, 위 수술 장면 영상을 청구인이 ${isViewing ? '열람하는' : '제공받는'} 것에 대한 뜻을 위와 같이 밝힙니다.`,
    signedOn: blankDay,
    signer: { label: hasGuardian(facts) ? '동의하는 사람 또는 보호자' : '동의하는 사람', text: '' },
    signHint: '(서명 또는 인)',
    addressee: { name: clinic.name, honorific: '귀하' },
    checks: {
      label: '',
      rows: [handRow('line', handBox('받은 사람'), handBox('받은 날'))],
    },
    cautions: { title: '알려 드립니다', items: formCautions(facts), remarks: [] },
    anchor: anchorOf(anchor, anchorRemark),
    annex:
      footage.annexPart === null
        ? null
        : { title: `붙임 · 수술 장면 영상 동의서 ${request.number}`, parts: [footage.annexPart] },
    foot: { form: `${clinic.name} 양식 · 법정 서식 아님`, output: '' },
  }
}
