// The Korean of the official ledger: names of kinds and columns, and how a row's cells are worded. Paper, CSV, Excel and the
// Korean screen take them from here, so a row reads the same wherever it is met.
import { type Instant } from '../calendar/instant.ts'
import { shortMomentWords, spanBesideWords } from '../calendar/korean-day.ts'
import type { Applicant } from '../request/applicant.ts'
import type { LedgerRow, Recipient, RowKind, rowColumns } from './official-row.ts'

export type RowColumn = (typeof rowColumns)[number]

export const rowKindWords = {
  use: '이용',
  provision: '제공',
  viewing: '열람',
  destruction: '파기',
  correction: '정정',
} as const satisfies Record<RowKind, string>

/** Column headings of form no. 3. */
export const columnHeadings = {
  number: '번호',
  kind: '구분',
  occurredAt: '일시',
  fileAndForm: '파일명 / 형태',
  handler: '담당자',
  purpose: '목적 / 사유',
  recipient: '이용·제공받는 제3자 / 열람등 요구자',
  basis: '이용·제공 근거',
  form: '이용·제공 형태',
  period: '기간',
} as const satisfies Record<RowColumn, string>

/** Relation of those who watched as staff: their names stay readable in copies for auditors. */
export const staffRelation = '직원'

/** By what right somebody asks, as the ledger's seventh column says it. */
export const standingOf = (applicant: Applicant): string => {
  if (applicant.door === 'self') return '본인'
  if (applicant.door === 'authority') {
    const { body, department, post, rank } = applicant
    return [body, department, post, rank].filter((part) => part !== '').join(' ')
  }
  return applicant.relation === 'mandated' ? '대리인' : '법정대리인'
}

/** `홍길동 (본인)` over the phone number; '' where there is nobody. */
export const recipientWords = ({ name, relation, phone }: Recipient): string => {
  const person = relation === '' ? name : `${name}${name === '' ? '' : ' '}(${relation})`
  return phone === '' ? person : `${person}${person === '' ? '' : '\n'}${phone}`
}

/** How the row is tied to its correction; '' where it is not. */
export const correctionMark = ({ corrects, correctedBy }: Pick<LedgerRow, 'corrects' | 'correctedBy'>): string =>
  corrects === null && correctedBy === null
    ? ''
    : [corrects === null ? '' : `제${corrects}호의 정정`, correctedBy === null ? '' : `→ 제${correctedBy}호에서 정정`]
        .filter((part) => part !== '')
        .join(' ')

/** The words of one cell, lines parted by \n. The time is `10. 20.(화) 14:00`: the year stands in the heading. */
export const cellWords = (row: LedgerRow, column: RowColumn): string => {
  if (column === 'number') return String(row.number)
  if (column === 'kind') return rowKindWords[row.kind]
  if (column === 'occurredAt') return shortMomentWords(row.occurredAt)
  if (column === 'recipient') return recipientWords(row.recipient)
  return row[column]
}

export interface RowFootage {
  readonly cameras: readonly { readonly number: string; readonly place: string }[]
  readonly from: Instant
  readonly to: Instant
  /** 재생, MP4, USB …; '' where the row shows nothing (a refusal). */
  readonly form: string
}

/** Column 4 as it is frozen in a row: `카메라 03 로비 / 재생` over the stretch of footage. */
export const fileAndFormWords = ({ cameras, from, to, form }: RowFootage, occurredAt: Instant): string => {
  const [first] = cameras
  const named =
    cameras.length === 1 && first !== undefined
      ? `카메라 ${first.number} ${first.place}`
      : `카메라 ${cameras.map(({ number }) => number).join(', ')}`
  return `${named}${form === '' ? '' : ` / ${form}`}\n${spanBesideWords(from, to, occurredAt)}`
}
