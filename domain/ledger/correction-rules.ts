// What a correction may say (rule 17). Its words are typed freely and stand in the ledger beside the row that they restate, so they pass the
// rules that the row itself had to pass: who may be named, on what basis, and when (rules 19-21, 25, 31).
import { citesPublicOnlyItem } from '../authority/ground.ts'
import { dayOf, type Instant } from '../calendar/instant.ts'
import { type PlainDay, plainDaySchema } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import type { CorrectableColumn } from './correction-words.ts'
import { correctableColumns, type LedgerRow, type RowKind } from './official-row.ts'
import { cellWords, columnHeadings, staffRelation } from './row-words.ts'

type RootKind = Exclude<RowKind, 'correction'>

/**
 * The articles that a row of a kind may rest on; one of them stands in every basis. 제18조제2항 by its items 1, 2, 3 and 10 alone: 5 to 9
 * are for public institutions (rule 21).
 */
const lawfulBases = {
  use: /제?25조|제?15조/u,
  viewing: /제?35조|제?38조의2제?5항/u,
  provision: /제?17조제?1항|제?18조제?2항제?(?:1|2|3|10)호|제?38조의2제?5항|제?35조/u,
  destruction: /제?21조/u,
} as const satisfies Readonly<Record<RootKind, RegExp>>

/** A row whose correction is meant, and which of its columns: a correction of a correction is one of the first row. */
export interface CorrectedCell {
  readonly row: LedgerRow
  readonly column: CorrectableColumn
}

/** Which column a correction restated, by the first words of its reason. */
export const restatedColumn = ({ purpose }: Pick<LedgerRow, 'purpose'>): CorrectableColumn => {
  return correctableColumns.find((column) => purpose.startsWith(`정정(${columnHeadings[column]}): `)) ?? 'purpose'
}

const twoDigits = (digits: string | undefined): string => (digits ?? '').padStart(2, '0')

/** Days as offices write them: `2026. 11. 23.`, `2026-11-23`, `2026년 11월 23일`. */
const daysIn = (words: string): readonly PlainDay[] =>
  [...words.matchAll(/(\d{4})\s*[.년-]\s*(\d{1,2})\s*[.월-]\s*(\d{1,2})/gu)].flatMap(([, year, month, date]) => {
    const day = plainDaySchema.safeParse(`${year}-${twoDigits(month)}-${twoDigits(date)}`)
    return day.success ? [day.data] : []
  })

const isInOrder = (items: readonly string[]): boolean =>
  items.every((item, index) => index === 0 || (items[index - 1] ?? item) <= item)

const clocksIn = (words: string): readonly string[] => [...words.matchAll(/\b\d{2}:\d{2}\b/gu)].map(([clock]) => clock)

const basisIssues = (kind: RootKind, value: string): readonly FieldIssue[] => {
  if (citesPublicOnlyItem(value)) return [{ field: 'value', reason: 'ground-public-only' }]
  const isLawful = lawfulBases[kind].test(value.normalize('NFC').replaceAll(/\s/gu, ''))
  return isLawful ? [] : [{ field: 'value', reason: 'basis-missing' }]
}

/** What was shown, given or destroyed is past when the row is written. Only how long a recipient may keep it lies ahead. */
const timeIssues = ({ row, column }: CorrectedCell, value: string, now: Instant): readonly FieldIssue[] => {
  const [days, clocks] = [daysIn(value), clocksIn(value)]
  const endsLater = row.kind === 'provision' && column === 'period'
  const judged = endsLater ? days.slice(0, 1) : days
  if (judged.some((day) => day > dayOf(now))) return [{ field: 'value', reason: 'in-future' }]
  const isSpan = value.includes('~')
  const isBackwards = !isInOrder(days) || (days.length < 2 && !isInOrder(clocks))
  return isSpan && isBackwards ? [{ field: 'value', reason: 'end-before-start' }] : []
}

/**
 * A 파기 row was lawful through the last day that it named; a correction may name less, never more, or footage that should still be there
 * would be told as destroyed in time (rules 25, 29, 31).
 */
const wideningIssues = ({ row, column }: CorrectedCell, value: string): readonly FieldIssue[] => {
  if (row.kind !== 'destruction' || column !== 'fileAndForm') return []
  const last = daysIn(cellWords(row, column)).toSorted().at(-1)
  return last !== undefined && daysIn(value).some((day) => day > last)
    ? [{ field: 'value', reason: 'retention-not-ended', detail: last }]
    : []
}

/** Rule 19: what staff watched alone names staff; an outsider there was given the footage, on a basis that this row lacks. */
const recipientIssues = ({ row, column }: CorrectedCell, value: string): readonly FieldIssue[] =>
  row.kind === 'use' && column === 'recipient' && !value.includes(`(${staffRelation})`)
    ? [{ field: 'value', reason: 'basis-missing' }]
    : []

const isRootKind = (kind: RowKind): kind is RootKind => kind !== 'correction'

/** `typed`: the row that is corrected and its column. `root`: what of which row that means, through all corrections between. */
export const correctionIssues = (
  typed: CorrectedCell,
  root: CorrectedCell,
  value: string,
  now: Instant,
): readonly FieldIssue[] => {
  // Of a correction only what it says can be put right; its other cells are the form's own words.
  if (typed.row.kind === 'correction' && typed.column !== 'purpose') return [{ field: 'column', reason: 'not-allowed' }]
  const { kind } = root.row
  return [
    ...(root.column === 'basis' && isRootKind(kind) ? basisIssues(kind, value) : []),
    ...(root.column === 'fileAndForm' || root.column === 'period' ? timeIssues(root, value, now) : []),
    ...wideningIssues(root, value),
    ...recipientIssues(root, value),
  ]
}
