// Builds the ledger for a period on paper: ten columns in the order of form no. 3, what the head and the closing block say about
// completeness, and the annex of cells that four lines cannot hold.
import { type Instant, dayOf } from '../calendar/instant.ts'
import { type PlainDay, yearOf } from '../calendar/plain-day.ts'
import type { Clinic } from '../clinic/clinic.ts'
import { type LedgerRow, type RowKind, correctableColumns, rowColumns, rowKinds } from '../ledger/official-row.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import { type RowColumn, cellWords, columnHeadings, correctionMark, rowKindWords } from '../ledger/row-words.ts'
import { anchorOf } from './anchor.ts'
import { dayBesideWords, dayWords } from '../calendar/korean-day.ts'
import { numberRunsWords, numberSpanWords } from './ledger-numbers.ts'
import { fitCell } from './ledger-cell.ts'
import type { LedgerPaper } from './ledger-sheet.ts'
import { maskRow } from './masking.ts'
import { outputStampWords } from './output-stamp.ts'

type ChosenColumn = (typeof correctableColumns)[number]

export interface LedgerPaperFacts {
  readonly clinic: Pick<Clinic, 'name'>
  /** Ascending by number, already narrowed to the period and the kinds. */
  readonly rows: readonly LedgerRow[]
  readonly period: { readonly from: PlainDay; readonly to: PlainDay }
  /** Kinds that were asked for; fewer than all makes it 골라 출력. */
  readonly kinds: readonly RowKind[]
  /** What besides kinds was chosen (a camera, a person), in words that may leave the clinic. */
  readonly filterWords: readonly string[]
  /** Numbers of the period that were left out by what was chosen. */
  readonly leftOutCount: number
  /** Numbers between the first and the last of the period that the book does not have. Always empty in a sound book. */
  readonly missingNumbers: readonly number[]
  /** Declared gaps in recording, one sentence each. */
  readonly gaps: readonly string[]
  readonly masking: 'masked' | 'unmasked'
  /** Optional columns to print; number, kind and time always are. */
  readonly columns: readonly ChosenColumn[]
  readonly stamp: { readonly userName: string; readonly at: Instant; readonly purpose: string }
  readonly anchor: LedgerHead
}

const anchorRemark =
  '이 세 줄은 출력할 때의 대장 상태입니다. 프로그램의 대장과 견주면 그 뒤에 고치거나 빠진 기록이 있는지 알 수 있습니다.'

const periodWords = ({ from, to }: LedgerPaperFacts['period']): string =>
  from === to ? dayWords(from) : `${dayWords(from)} ~ ${dayBesideWords(to, from)}`

const yearsWords = (rows: readonly LedgerRow[], { from, to }: LedgerPaperFacts['period']): string => {
  const years = [
    ...new Set(
      rows.length === 0 ? [yearOf(from), yearOf(to)] : rows.map(({ occurredAt }) => yearOf(dayOf(occurredAt))),
    ),
  ]
  return years.length === 1 ? `(${years[0]}년)` : ''
}

/** The two longest headings break where they mean to. */
const headingOf = (column: RowColumn, years: string): string => {
  if (column === 'occurredAt' && years !== '') return `${columnHeadings.occurredAt}\n${years}`
  return column === 'recipient' ? columnHeadings.recipient.replace(' / ', '\n/ ') : columnHeadings[column]
}

const tallyOfKinds = (rows: readonly LedgerRow[]): string =>
  rowKinds.map((kind) => `${rowKindWords[kind]} ${rows.filter((row) => row.kind === kind).length}`).join(' · ')

const isChosen = (column: RowColumn, chosen: readonly ChosenColumn[]): boolean =>
  chosen.some((key) => key === column) || !correctableColumns.some((key) => key === column)

const selectionWords = ({ kinds, filterWords, leftOutCount }: LedgerPaperFacts): readonly string[] => {
  const chosenKinds = rowKinds.filter((kind) => kinds.includes(kind)).map((kind) => rowKindWords[kind])
  const chosen = [...(kinds.length === rowKinds.length ? [] : [chosenKinds.join('·')]), ...filterWords]
  return chosen.length === 0 ? [] : [`골라 출력(${chosen.join(', ')}), 뺀 번호 ${leftOutCount}개`]
}

const missingWords = (missingNumbers: readonly number[]): string =>
  missingNumbers.length === 0 ? '없음' : `${missingNumbers.length}개(${numberRunsWords(missingNumbers)})`

const correctionsWords = (rows: readonly LedgerRow[]): string => {
  const corrections = rows.flatMap(({ number, corrects }) =>
    corrects === null ? [] : [`제${corrects}호 → 제${number}호`],
  )
  if (corrections.length === 0) return '없음'
  const named = corrections.slice(0, 6).join(', ')
  return `${corrections.length}건(${named}${corrections.length > 6 ? ` 외 ${corrections.length - 6}건` : ''})`
}

export const ledgerPaper = (facts: LedgerPaperFacts): LedgerPaper => {
  const { clinic, period, missingNumbers, gaps, masking, stamp, anchor } = facts
  const rows = masking === 'masked' ? facts.rows.map(maskRow) : facts.rows
  const years = yearsWords(rows, period)
  const columns = rowColumns.filter((column) => isChosen(column, facts.columns))
  const leftOutColumns = rowColumns.filter((column) => !columns.includes(column))
  const printed = rows.map((row) => {
    const mark = correctionMark(row)
    const cells = columns.map((column) => {
      // Across years the time carries its year, because the heading no longer can.
      const words = cellWords(row, column)
      const dated = column === 'occurredAt' && years === '' ? `${yearOf(dayOf(row.occurredAt))}. ${words}` : words
      return fitCell(dated, column, `제${row.number}호 ${columnHeadings[column]}`)
    })
    return { number: row.number, mark, cells }
  })
  const annexParts = printed.flatMap(({ cells }) =>
    cells.flatMap(({ annexPart }) => (annexPart === null ? [] : [annexPart])),
  )
  const span = numberSpanWords(rows.map(({ number }) => number))
  return {
    kind: 'ledger',
    version: 1,
    language: 'ko',
    title: '개인영상정보 관리대장',
    clinicName: clinic.name,
    ledgerName: anchor.ledgerName,
    facts: [
      { label: '기관', text: clinic.name },
      { label: '범위', text: `${span} (${periodWords(period)})` },
      { label: '건수', text: `${rows.length}건` },
    ],
    remarks: [
      tallyOfKinds(rows),
      `빠진 번호 ${missingWords(missingNumbers)}`,
      ...(gaps.length === 0 ? [] : [`기록 공백 신고 ${gaps.length}건`]),
      ...selectionWords(facts),
      ...(leftOutColumns.length === 0
        ? []
        : [`뺀 칸: ${leftOutColumns.map((column) => columnHeadings[column]).join(', ')}`]),
      masking === 'masked' ? '가림본' : '가리지 않은 내부용',
    ].join(' · '),
    approval: { label: '결재', boxes: ['담당', '팀장', '책임자'] },
    columns: columns.map((key) => ({ key, heading: headingOf(key, years) })),
    rows: printed.map(({ number, mark, cells }) => ({ number, mark, cells: cells.map(({ shown }) => shown) })),
    emptyLine: '이 기간에 적힌 기록이 없습니다.',
    blankBelow: '이하 여백',
    tally: [
      { label: '처음·끝 번호', text: `${span}, ${rows.length}건` },
      { label: '빠진 번호', text: missingWords(missingNumbers) },
      { label: '정정', text: correctionsWords(rows) },
    ],
    gaps: gaps.map((text) => ({ label: '기록 공백 신고', text })),
    end: '끝.',
    anchor: anchorOf(anchor, anchorRemark),
    annex: annexParts.length === 0 ? null : { title: '붙임 · 칸에 다 적지 못한 내용', parts: annexParts },
    foot: { form: anchor.ledgerName, output: outputStampWords({ ...stamp, outputNumber: 1 }) },
  }
}
