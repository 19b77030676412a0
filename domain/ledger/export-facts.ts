// What a ledger file says about itself (rule 47): what it covers, whether it is complete, who took it out and why.
import { type Instant } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import { anchorOf, anchorQrText } from '../paper/anchor.ts'
import { numberRunsWords, numberSpanWords } from '../paper/ledger-numbers.ts'
import { type ExportColumn, leftOutColumns, spreadsheetMoment } from './export-columns.ts'
import { type RowKind, rowKinds } from './official-row.ts'
import type { LedgerHead } from './operations.ts'
import type { RowFilter } from './row-filter.ts'
import { columnHeadings, rowKindWords } from './row-words.ts'

/** How much of the ledger a choice of days and kinds holds, and what lies between its numbers without being in it. */
export interface LedgerExtent {
  readonly rowCount: number
  /** First and last number of the chosen rows; null where there is none. */
  readonly numbers: { readonly first: number; readonly last: number } | null
  /** Rows of the period that the choice of kinds, camera and person leaves out. */
  readonly leftOutCount: number
  /** Numbers between first and last whose row happened on a day outside the period: it was written down early or late. */
  readonly otherPeriodCount: number
  /** Numbers between first and last that the book does not have. Always empty in a sound book. */
  readonly missingNumbers: readonly number[]
}

export interface ExportOrder extends RowFilter {
  readonly clinicName: string
  readonly period: { readonly from: PlainDay; readonly to: PlainDay }
  readonly kinds: readonly RowKind[]
  /** What besides kinds narrows the rows, in words that may leave the clinic; none where nothing does. */
  readonly filterWords: readonly string[]
  /** Optional columns; number, kind and time always go out. */
  readonly columns: readonly ExportColumn[]
  readonly masking: 'masked' | 'unmasked'
  /** Why names go out in full; '' where they do not. */
  readonly unmaskedReason: string
  readonly stamp: { readonly userName: string; readonly at: Instant; readonly purpose: string }
}

export interface ExportFact {
  readonly label: string
  readonly text: string
}

const kindsWords = (kinds: readonly RowKind[]): string =>
  rowKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => rowKindWords[kind])
    .join('·')

const missingWords = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '없음' : `${numbers.length}개(${numberRunsWords(numbers)})`

const extentFacts = (extent: LedgerExtent): readonly ExportFact[] => [
  { label: '건수', text: `${extent.rowCount}건` },
  {
    label: '처음·끝 번호',
    text: numberSpanWords(extent.numbers === null ? [] : [extent.numbers.first, extent.numbers.last]),
  },
  { label: '빠진 번호', text: missingWords(extent.missingNumbers) },
  { label: '뺀 번호', text: `${extent.leftOutCount}건` },
  { label: '그 사이 다른 기간의 번호', text: `${extent.otherPeriodCount}개` },
]

const maskingWords = ({ masking, unmaskedReason }: ExportOrder): string =>
  masking === 'masked' ? '가림본(이름·연락처)' : `가리지 않음: ${unmaskedReason}`

export const exportFacts = (order: ExportOrder, extent: LedgerExtent, head: LedgerHead): readonly ExportFact[] => {
  const leftOut = leftOutColumns(order.columns)
  return [
    { label: '기관', text: order.clinicName },
    { label: '기간', text: `${order.period.from} ~ ${order.period.to}` },
    { label: '구분', text: kindsWords(order.kinds) },
    { label: '골라 출력', text: order.filterWords.length === 0 ? '없음' : order.filterWords.join(', ') },
    ...extentFacts(extent),
    { label: '뺀 칸', text: leftOut.length === 0 ? '없음' : leftOut.map((key) => columnHeadings[key]).join(', ') },
    { label: '가림', text: maskingWords(order) },
    { label: '출력 일시', text: spreadsheetMoment(order.stamp.at) },
    { label: '출력한 사람', text: order.stamp.userName },
    { label: '출력 목적', text: order.stamp.purpose },
    // The state of the whole ledger as on paper: what is changed or cut off afterwards no longer grows out of it.
    ...anchorOf(head, '').facts,
    { label: '확인 값', text: anchorQrText(head) },
  ]
}

/** `견본의원 개인영상정보 관리대장 2026-01-01~2026-11-22`, without what Windows refuses in a file name. */
export const exportFileName = (ledgerName: string, { from, to }: ExportOrder['period']): string =>
  `${ledgerName.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim()} ${from}~${to}`
