// Builds the certificate of an order that was carried out. It is frozen then: what was destroyed, what was left alone and why, who
// released it, who did it and who stood by. What a box cannot hold goes whole to the annex.
import { type Instant, clockTimeOf, dayOf } from '../calendar/instant.ts'
import { dayWords, letterDayWords, momentWords, shortMomentWords } from '../calendar/korean-day.ts'
import { type PlainDay, daysBetween } from '../calendar/plain-day.ts'
import { byCameraNumber } from '../camera/camera-order.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { NamedSpan } from '../destruction/destruction.ts'
import {
  camerasOfGroup,
  destructionMethodWords,
  destructionReasonWords,
  type DestructionRowFacts,
  exclusionWords,
  groupedSpans,
  spanOfDestruction,
} from '../ledger/destruction-row.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import { destructionDaysMax } from '../recorder/recorder-state.ts'
import { anchorOf } from './anchor.ts'
import type { DestructionCertificatePaper } from './destruction-certificate-paper.ts'
import { type AnnexPart, fitList, fitText } from './fitting.ts'
import { type Block, type Box, plain, smallWords, words } from './form.ts'

export interface CertificateFacts extends DestructionRowFacts {
  readonly clinic: Clinic
  readonly endedOn: PlainDay
  readonly ledgerNumber: number
  readonly approvals: readonly { readonly title: string; readonly by: string; readonly at: Instant }[]
  /** The last 파기 row that confirmed automatic deletion of one of the cameras. */
  readonly autoDeletion: { readonly ledgerNumber: number; readonly checkedAt: Instant } | null
  readonly at: Instant
  readonly anchor: LedgerHead
}

const anchorRemark =
  '이 세 줄은 이 확인서를 만들 때의 대장 상태입니다. 파기 사실은 위 대장 번호에 같은 내용으로 적혀 있습니다.'

const rowsMax = 6

const box = (label: string, ...blocks: readonly Block[]): Box => ({ label, sublabel: '', blocks })
const told = (label: string, text: string, small = ''): Box =>
  box(label, words(plain(text)), ...(small === '' ? [] : [smallWords(small)]))

const overWords = ({ endedOn, execution }: CertificateFacts): string => {
  const late = daysBetween(endedOn, dayOf(execution.executedAt)) - destructionDaysMax
  return late > 0 ? `${late}일 늦음` : '없음'
}

const autoDeletionWords = ({ autoDeletion }: CertificateFacts): string =>
  autoDeletion === null
    ? '이 카메라들의 자동 삭제를 확인한 기록이 없습니다.'
    : `${momentWords(autoDeletion.checkedAt)} 확인 (대장 제${autoDeletion.ledgerNumber}호)`

const approvalWords = ({ approvals }: CertificateFacts): string =>
  approvals.map(({ title, by, at }) => `${title} ${by} ${shortMomentWords(at)}`).join('\n')

const aboutRows = (facts: CertificateFacts): DestructionCertificatePaper['about'] => [
  {
    boxes: [
      told('파기 사유', destructionReasonWords[facts.reason], facts.sourceNumber),
      told('기한 초과', overWords(facts), `기준: ${dayWords(facts.endedOn)} 만료 뒤 ${destructionDaysMax}일 이내`),
    ],
  },
  {
    boxes: [
      told('보관기간', facts.clinic.retention.statedAs, '운영·관리 방침'),
      told('대장 번호', `제${facts.ledgerNumber}호`),
    ],
  },
  { boxes: [told('자동삭제 확인', autoDeletionWords(facts))] },
  { boxes: [told('승인', approvalWords(facts))] },
]

const rowsOf = (facts: CertificateFacts): DestructionCertificatePaper['rows'] => {
  const { execution, medium, sourceNumber, reason, ledgerNumber } = facts
  return groupedSpans(facts.destroyed).map((group, index) => [
    String(index + 1),
    medium === '' ? camerasOfGroup(group) : `${camerasOfGroup(group)}\n(사본 ${sourceNumber})`,
    spanOfDestruction(group),
    medium === '' ? '녹화 파일' : medium,
    destructionReasonWords[reason],
    `${dayWords(dayOf(execution.executedAt))}\n${clockTimeOf(execution.executedAt)}`,
    destructionMethodWords[execution.method],
    `제${ledgerNumber}호`,
  ])
}

const columns = [
  '번호',
  '파일의 명칭',
  '영상 구간',
  '형태',
  '파기 사유',
  '파기 일시',
  '파기 방법',
  '대장\n번호',
] as const

const spanLine = (span: NamedSpan): string =>
  `카메라 ${span.cameraNumber} ${span.cameraPlace} · ${spanOfDestruction(span)}`

const statement =
  '「개인정보 보호법」 제21조와 같은 법 시행령 제16조에 따라 위 개인영상정보를 복구하거나 재생할 수 없게 파기하였음을 확인합니다.'

export const destructionCertificate = (facts: CertificateFacts): DestructionCertificatePaper => {
  const { clinic, number, destroyed, excluded, execution, approvals, at, anchor } = facts
  const rows = rowsOf(facts)
  const left = fitList(
    '파기하지 않고 따로 보존한 영상',
    excluded.map((one) => `${spanLine(one)} (${exclusionWords(one)})`),
    (rest) => `외 ${rest}건(붙임 참조)`,
    { widthEm: 44, linesMax: 5 },
  )
  const proof = fitText('확인한 방법', execution.proof, { widthEm: 44, linesMax: 3 })
  // Several cameras in one line, or more lines than the sheet has, are told one by one beside it.
  const isWhole = groupedSpans(destroyed).every(({ cameras }) => cameras.length === 1) && rows.length <= rowsMax
  const destroyedPart: AnnexPart = { heading: '파기한 영상', lines: destroyed.toSorted(byCameraNumber).map(spanLine) }
  const annexParts = [isWhole ? null : destroyedPart, left.annexPart, proof.annexPart].filter((part) => part !== null)
  const last = approvals.at(-1)
  return {
    kind: 'destruction-certificate',
    version: 1,
    language: 'ko',
    documentNumber: { label: '문서번호', text: `${clinic.name} ${number}` },
    writtenOn: { label: '작성일', text: dayWords(dayOf(at)) },
    title: '개인영상정보 파기 확인서',
    about: aboutRows(facts),
    columns,
    rows:
      rows.length <= rowsMax
        ? rows
        : [...rows.slice(0, rowsMax - 1), ['', `외 ${rows.length - rowsMax + 1}건(붙임 참조)`, '', '', '', '', '', '']],
    below: [
      {
        boxes: [
          excluded.length === 0
            ? told('파기하지 않고 따로 보존한 영상', '없음')
            : box(
                '파기하지 않고 따로 보존한 영상',
                ...left.shown.map((line) => words(plain(line))),
                smallWords('처리가 끝나면 지체 없이 파기합니다.'),
              ),
        ],
      },
      { boxes: [told('확인한 방법', proof.shown)] },
    ],
    statement,
    end: '끝.',
    signedOn: letterDayWords(dayOf(at)),
    signers: [
      { label: '파기 담당자', text: execution.byWhom },
      { label: '입회자', text: execution.witness },
      { label: last?.title ?? clinic.officerTitle, text: last?.by ?? clinic.officerName },
    ],
    signHint: '(서명 또는 인)',
    anchor: anchorOf(anchor, anchorRemark),
    annex: annexParts.length === 0 ? null : { title: `붙임 · 파기 확인서 ${number}`, parts: annexParts },
    foot: { form: `${clinic.name} 양식 · 「표준 개인정보 보호지침」 제42조의 기록 항목에 맞춤`, output: '' },
  }
}
