// What a list or an export takes: the rows of whole Korean days, of some kinds, perhaps of one camera or one person.
import { endOfDay, startOfDay } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { CameraId } from '../../domain/camera/camera.ts'
import type { RowKind } from '../../domain/ledger/official-row.ts'
import type { RowFilter } from '../../domain/ledger/row-filter.ts'
import type { Bound, ReadableBook } from '../book.ts'

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

/** Two indexes are compared up to this many rows; what has more is common. */
const comparedRowsMax = 1000

const ofPersonAlone = (person: string): Drive => ({
  table: 'ledger_row_person',
  key: 'person',
  value: person,
  sql: '',
  bound: [],
})

const ofCameraAlone = (cameraId: CameraId): Drive => ({
  table: 'ledger_row_camera',
  key: 'camera_id',
  value: cameraId,
  sql: '',
  bound: [],
})

const rowsIn = (book: ReadableBook, { table, key, value }: Drive): number =>
  book.get<{ count: number }>(
    `select count(*) as count from (select 1 from ${table} where ${key} = ? limit ${comparedRowsMax})`,
    value,
  )?.count ?? 0

/**
 * Of a camera and a person the rows of the rarer are walked, each asked for the other: a person who has little to do with a busy
 * camera is else looked for in all that it ever filmed.
 */
export const driveOf = (book: ReadableBook, { cameraId, person }: RowFilter): Drive | null => {
  if (cameraId === null) return person === '' ? null : ofPersonAlone(person)
  const [byCamera, byPerson] = [ofCameraAlone(cameraId), ofPersonAlone(person)]
  if (person === '') return byCamera
  return rowsIn(book, byPerson) < rowsIn(book, byCamera)
    ? { ...byPerson, ...narrowingOf({ cameraId, person: '' }) }
    : { ...byCamera, ...narrowingOf({ cameraId: null, person }) }
}
