// What a list or an export takes: the rows of whole Korean days, of some kinds, perhaps of one camera or one person.
import { endOfDay, startOfDay } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { RowKind } from '../../domain/ledger/official-row.ts'
import type { RowFilter } from '../../domain/ledger/row-filter.ts'
import type { Bound } from '../book.ts'

export interface RowSelection extends RowFilter {
  readonly period: { readonly from: PlainDay; readonly to: PlainDay }
  readonly kinds: readonly RowKind[]
}

/** Of the table under the name `row`, with the values of `boundOf`. */
export const selected = 'row.occurred_at >= ? and row.occurred_at < ? and row.kind in (select value from json_each(?))'

export const boundOf = ({ period, kinds }: Pick<RowSelection, 'period' | 'kinds'>) =>
  [startOfDay(period.from), endOfDay(period.to), JSON.stringify(kinds)] as const

export interface Narrowing {
  /** Further conditions on `row`, each begun with `and`; '' where there is none. */
  readonly sql: string
  readonly bound: readonly Bound[]
}

const ofCamera = 'and exists (select 1 from ledger_row_camera c where c.camera_id = ? and c.number = row.number)'
const ofPerson = 'and exists (select 1 from ledger_row_person p where p.person = ? and p.number = row.number)'

/** Asked row by row of the index's key, for a walk over rows that were found otherwise. */
export const narrowingOf = ({ cameraId, person }: RowFilter): Narrowing => ({
  sql: [...(cameraId === null ? [] : [ofCamera]), ...(person === '' ? [] : [ofPerson])].join(' '),
  bound: [...(cameraId === null ? [] : [cameraId]), ...(person === '' ? [] : [person])],
})

/** Where the walk begins: the index of one camera or one person; null where the selection is not narrowed. */
export interface Drive extends Narrowing {
  readonly table: 'ledger_row_camera' | 'ledger_row_person'
  readonly key: 'camera_id' | 'person'
  readonly value: string
}

export const driveOf = ({ cameraId, person }: RowFilter): Drive | null => {
  // Of two, the camera's rows are walked and each is asked for the person.
  if (cameraId !== null) {
    return { table: 'ledger_row_camera', key: 'camera_id', value: cameraId, ...narrowingOf({ cameraId: null, person }) }
  }
  return person === ''
    ? null
    : { table: 'ledger_row_person', key: 'person', value: person, ...narrowingOf({ cameraId: null, person: '' }) }
}
