// The log of viewings page by page, the last watched first. Each filter is a stretch of an index in the order of the list, so a
// page takes as long in a large book as in a small one.
import { endOfDay, type Instant, startOfDay } from '../domain/calendar/instant.ts'
import type { Viewing, ViewingPlace } from '../domain/viewing/operations.ts'
import { type ViewingFilter } from '../domain/viewing/viewing-filter.ts'
import { viewingMaskingSchema, viewingResultSchema } from '../domain/viewing/viewing-outcome.ts'
import type { Bound, ReadableBook } from './book.ts'
import { countViewings } from './viewing.ts'

interface StoredViewing extends Omit<Viewing, 'masking' | 'result' | 'corrections' | 'enteredAt'> {
  readonly masking: string | null
  readonly result: string | null
  readonly enteredAt: Instant | null
}

interface Condition {
  readonly sql: string
  readonly bound: readonly Bound[]
}

const always: Condition = { sql: '', bound: [] }

/** Counting a narrowed log stops here. */
const countedMax = 1000

const ofPeriod = ({ period }: ViewingFilter, time: string): Condition =>
  period === null
    ? always
    : { sql: `and ${time} >= ? and ${time} < ?`, bound: [startOfDay(period.from), endOfDay(period.to)] }

const others = ({ purpose, viewerId, watchedBy }: ViewingFilter): Condition => ({
  sql: [
    purpose === null ? '' : 'and viewing.purpose = ?',
    viewerId === null ? '' : 'and viewing.viewer_id = ?',
    watchedBy === 'outsiders' ? "and viewing.outsiders <> ''" : '',
  ].join(' '),
  bound: [...(purpose === null ? [] : [purpose]), ...(viewerId === null ? [] : [viewerId])],
})

/** The index whose stretch is walked: the narrowest thing asked for. */
const indexOf = ({ purpose, viewerId, watchedBy }: ViewingFilter): string => {
  if (watchedBy === 'outsiders') return 'viewing_with_outsiders'
  if (purpose !== null) return 'viewing_by_purpose'
  return viewerId === null ? 'viewing_by_start' : 'viewing_by_viewer'
}

interface Walk extends Condition {
  readonly from: string
  readonly time: string
  readonly number: string
}

const walkOf = (filter: ViewingFilter): Walk => {
  const rest = others(filter)
  if (filter.cameraId === null) {
    const [time, number] = ['viewing.started_at', 'viewing.ledger_number']
    const period = ofPeriod(filter, time)
    return {
      from: `viewing indexed by ${indexOf(filter)}`,
      time,
      number,
      sql: `true ${period.sql} ${rest.sql}`,
      bound: [...period.bound, ...rest.bound],
    }
  }
  const time = 'named.occurred_at'
  const period = ofPeriod(filter, time)
  return {
    from: `ledger_row_camera named indexed by ledger_row_camera_by_time
      cross join viewing on viewing.ledger_number = named.number`,
    time,
    number: 'named.number',
    sql: `named.camera_id = ? ${period.sql} ${rest.sql}`,
    bound: [filter.cameraId, ...period.bound, ...rest.bound],
  }
}

const columns = `viewing.ledger_number as ledgerNumber, viewing.started_at as startedAt, viewing.ended_at as endedAt,
  viewing.cameras, viewing.footage_from as footageFrom, viewing.footage_to as footageTo, viewing.purpose,
  viewer.name as viewerName, viewing.with_staff as withStaff, viewing.outsiders, request.number as requestNumber,
  viewing.place, viewing.masking, viewing.result, viewing.entered_at as enteredAt`

/** What restated a row and what restated that, the first correction first. A row is corrected by one row at most. */
const correctionsOf = (book: ReadableBook, number: number): Viewing['corrections'] =>
  book.all<{ ledgerNumber: number; words: string }>(
    `with recursive chain (number, words) as (
       select number, purpose from ledger_row where corrects = ?
       union all select later.number, later.purpose from chain join ledger_row later on later.corrects = chain.number
     ) select number as ledgerNumber, words from chain order by number`,
    number,
  )

const viewingOf = (book: ReadableBook, stored: StoredViewing): Viewing => ({
  ...stored,
  masking: stored.masking === null ? null : viewingMaskingSchema.parse(JSON.parse(stored.masking)),
  result: stored.result === null ? null : viewingResultSchema.parse(JSON.parse(stored.result)),
  // A book whose migration found no entry for a viewing knows no better moment than its end.
  enteredAt: stored.enteredAt ?? stored.endedAt,
  corrections: correctionsOf(book, stored.ledgerNumber),
})

export interface PageQuery {
  readonly sql: string
  readonly bound: readonly Bound[]
}

export const viewingPageQuery = (
  filter: ViewingFilter,
  before: ViewingPlace | null,
  viewingsMax: number,
): PageQuery => {
  const { from, time, number, sql, bound } = walkOf(filter)
  // A first page has no place to begin after; a made-up one would keep the index from being read in order.
  const after = before === null ? '' : `and (${time}, ${number}) < (?, ?)`
  return {
    sql: `select ${columns} from ${from}
      cross join account viewer on viewer.id = viewing.viewer_id
      left join request on request.id = viewing.request_id
      where ${sql} ${after} order by ${time} desc, ${number} desc limit ?`,
    bound: [...bound, ...(before === null ? [] : [before.startedAt, before.ledgerNumber]), viewingsMax],
  }
}

export const pageOfViewings = (
  book: ReadableBook,
  filter: ViewingFilter,
  before: ViewingPlace | null,
  viewingsMax: number,
): readonly Viewing[] => {
  const { sql, bound } = viewingPageQuery(filter, before, viewingsMax)
  return book.all<StoredViewing>(sql, ...bound).map((stored) => viewingOf(book, stored))
}

const isWhole = ({ period, cameraId, purpose, viewerId, watchedBy }: ViewingFilter): boolean =>
  period === null && cameraId === null && purpose === null && viewerId === null && watchedBy === 'anybody'

export interface ViewingCount {
  readonly totalCount: number
  readonly isCountedWhole: boolean
}

export const countOfViewings = (book: ReadableBook, filter: ViewingFilter): ViewingCount => {
  if (isWhole(filter)) return { totalCount: countViewings(book), isCountedWhole: true }
  const { from, sql, bound } = walkOf(filter)
  const count =
    book.get<{ count: number }>(
      `select count(*) as count from (select 1 from ${from} where ${sql} limit ${countedMax + 1})`,
      ...bound,
    )?.count ?? 0
  return { totalCount: Math.min(count, countedMax), isCountedWhole: count <= countedMax }
}
