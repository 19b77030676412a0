// What a list or an export takes: the rows of whole Korean days, of some kinds.
import { endOfDay, startOfDay } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { RowKind } from '../../domain/ledger/official-row.ts'

export interface RowSelection {
  readonly period: { readonly from: PlainDay; readonly to: PlainDay }
  readonly kinds: readonly RowKind[]
}

/** Of the table under the name `row`, with the values of `boundOf`. */
export const selected = 'row.occurred_at >= ? and row.occurred_at < ? and row.kind in (select value from json_each(?))'

export const boundOf = ({ period, kinds }: RowSelection) =>
  [startOfDay(period.from), endOfDay(period.to), JSON.stringify(kinds)] as const
