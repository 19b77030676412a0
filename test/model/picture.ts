// The book as it stands, for the invariants to look at: lists as the door shows them and tables as they lie.
import { createHash } from 'node:crypto'
import type { OutputOf } from '../../domain/contract/contract.ts'
import type { ReadableBook } from '../../db/book.ts'
import { footageFactsOf } from '../../db/footage.ts'
import { footageStateAt } from '../../domain/footage/footage-state.ts'
import { foundOn } from '../../domain/recorder/found-on.ts'
import { cameraIdSchema } from '../../domain/camera/camera.ts'
import type { Desk } from './desk.ts'
import { instantOf } from './slow-time.ts'

interface Numbered {
  readonly number: string
}

export interface StoredSpan {
  /** What was done with it, as the breach names it. */
  readonly what: string
  readonly cameraId: string
  readonly from: string
  readonly to: string
  readonly at: string
  readonly holdNumber: string | null
}

export interface StoredLetter {
  readonly number: string
  readonly appointedAt: string | null
  readonly isWish: number | null
  readonly results: string
  readonly recordCount: number
  readonly returnCount: number
  readonly isVoid: number
  readonly replacedBy: string | null
}

export interface Tables {
  readonly letters: readonly StoredLetter[]
  readonly entries: readonly { readonly leaf: string; readonly bodyHash: string }[]
  readonly rows: readonly { readonly number: number; readonly sequence: number; readonly kind: string }[]
  readonly requests: readonly (Numbered & { readonly id: string; readonly status: string })[]
  readonly numbers: Readonly<Record<'request' | 'notice' | 'supplement' | 'hold' | 'copy' | 'order', readonly string[]>>
  readonly holds: readonly (Numbered & {
    readonly reason: string
    readonly reviewOn: string
    readonly state: string
    readonly steps: string
  })[]
  readonly spans: readonly StoredSpan[]
  readonly tallies: Readonly<Record<string, number>>
  readonly viewingCount: number
}

/** Everything of a day. */
export interface Picture {
  readonly now: number
  readonly today: string
  readonly tasks: OutputOf<'today.list'>['tasks']
  readonly openCopyCount: number
  readonly entryCount: number
}

/** By how much the clock was wrong by which a stretch of a request is looked for; null where nobody had read it. */
export interface FoundByClock {
  readonly rangeId: string
  readonly errorMinutes: number | null
}

/** What is looked at now and then. */
export interface WholePicture extends Picture {
  readonly tables: Tables
  readonly summaries: OutputOf<'request.list'>['requests']
  readonly openCount: number
  readonly clocks: readonly FoundByClock[]
  readonly rootHex: string
  /** By name: the requests that a search for it found. */
  readonly found: ReadonlyMap<string, readonly string[]>
  /** What the engine says of the first and last minute of every hold that stands. */
  readonly heldStates: readonly {
    readonly number: string
    readonly minute: number
    readonly cameraId: string
    readonly kind: string
  }[]
}

const numbersIn = (book: ReadableBook, table: string): readonly string[] =>
  book.all<Numbered>(`select number from ${table} order by number`).map(({ number }) => number)

const spansIn = (book: ReadableBook): readonly StoredSpan[] => [
  ...book.all<StoredSpan>(
    `select 'viewing ' || viewing.ledger_number as what, camera.id as cameraId, footage_from as "from", footage_to as "to",
       started_at as at, null as holdNumber
     from viewing join camera on (', ' || viewing.cameras || ',') like ('% ' || camera.number || ',%')`,
  ),
  ...book.all<StoredSpan>(
    `select 'copy ' || copy.number as what, camera_id as cameraId, starts_at as "from", ends_at as "to",
       provided_at as at, null as holdNumber
     from copy_piece join copy on copy.id = copy_piece.copy_id`,
  ),
  ...book.all<StoredSpan>(
    `select 'hold ' || hold.number as what, camera_id as cameraId, starts_at as "from", ends_at as "to",
       placed_at as at, hold.number as holdNumber
     from hold_range join hold on hold.number = hold_range.hold_number`,
  ),
  ...book.all<StoredSpan>(
    `select 'promise ' || notice.number as what, range.camera_id as cameraId, range.starts_at as "from", range.ends_at as "to",
       notice.issued_at as at, null as holdNumber
     from range_result decided join notice on notice.id = decided.notice_id
     join request_range range on range.id = decided.range_id join request on request.id = range.request_id
     where decided.result ->> '$.kind' = 'granted' and (request.kinds like '%viewing%' or request.kinds like '%existence%')`,
  ),
]

const lettersIn = (book: ReadableBook): readonly StoredLetter[] =>
  book.all(
    `select notice.number, decision.appointment ->> '$.at' as appointedAt, decision.appointment ->> '$.isRequestersWish' as isWish,
       (select coalesce(group_concat(result), '') from (
          select notice_id, result from range_result union all select notice_id, result from earlier_range_result) said
        where said.notice_id = notice.id) as results,
       (select count(*) from delivery where paper_id = notice.id) as recordCount,
       (select count(*) from delivery_return where paper_id = notice.id) as returnCount,
       notice.voided_at is not null as isVoid, next.number as replacedBy
     from notice join decision on decision.notice_id = notice.id left join notice next on next.id = notice.replaced_by
     order by notice.rowid`,
  )

/** Read straight from the tables: nothing of the door stands between. */
export const tablesIn = (book: ReadableBook): Tables => ({
  letters: lettersIn(book),
  entries: book
    .all<{ leaf: string; body: Uint8Array }>('select leaf, body from entry order by sequence')
    .map(({ leaf, body }) => ({ leaf, bodyHash: createHash('sha256').update(body).digest('hex') })),
  rows: book.all('select number, sequence, kind from ledger_row order by number'),
  requests: book.all('select id, number, status from request order by number'),
  numbers: {
    request: numbersIn(book, 'request'),
    notice: numbersIn(book, 'notice'),
    supplement: numbersIn(book, 'supplement'),
    hold: numbersIn(book, 'hold'),
    copy: numbersIn(book, 'copy'),
    order: numbersIn(book, 'destruction_order'),
  },
  holds: book.all(
    `select number, reason, review_on as reviewOn, state,
       (select group_concat(kind || ' ' || done_by || ' ' || at, ', ' order by position) from hold_step
        where hold_number = hold.number) as steps
     from hold order by number`,
  ),
  spans: spansIn(book),
  tallies: Object.fromEntries(
    book
      .all<{ list: string; row_count: number }>('select list, row_count from list_tally')
      .map(({ list, row_count }) => [list, row_count]),
  ),
  viewingCount:
    book.get<{ viewing_count: number }>('select count(*) as viewing_count from viewing')?.viewing_count ?? 0,
})

export const pictureOf = async (desk: Desk): Promise<Picture> => {
  const { tasks, openCopyCount } = await desk.act('today.list', {})
  const { head } = await desk.act('ledger.head', {})
  return { now: desk.now(), today: desk.today(), tasks, openCopyCount, entryCount: head.entryCount }
}

const everyRequest = async (desk: Desk): Promise<OutputOf<'request.list'>['requests']> => {
  const all: OutputOf<'request.list'>['requests'] = []
  let after: string | null = null
  do {
    const page: OutputOf<'request.list'> = await desk.act('request.list', { status: 'all', after })
    all.push(...page.requests)
    after = page.nextAfter
  } while (after !== null)
  return all
}

const foundByName = async (desk: Desk): Promise<ReadonlyMap<string, readonly string[]>> => {
  const found = new Map<string, readonly string[]>()
  for (const { name } of desk.chronicle.requests) {
    const { hits } = await desk.act('search.find', { text: name })
    found.set(
      name,
      hits.flatMap((hit) => (hit.kind === 'request' ? [hit.number] : [])),
    )
  }
  return found
}

const heldStatesOf = (desk: Desk): WholePicture['heldStates'] =>
  desk.peek((book) =>
    desk.chronicle.holds
      .filter(({ lifted }) => lifted === null)
      .flatMap(({ number, spans }) =>
        spans.flatMap(({ cameraId, from, to }) => {
          const facts = footageFactsOf(book, cameraIdSchema.parse(cameraId), {
            from: instantOf(from),
            to: instantOf(to),
          })
          return [from, to - 1].map((minute) => {
            const { kind } = footageStateAt(facts, instantOf(minute), desk.house.now)
            return { number, minute, cameraId, kind }
          })
        }),
      ),
  )

const clocksIn = async (desk: Desk): Promise<readonly FoundByClock[]> => {
  const { recorders } = await desk.act('recorder.list', {})
  return desk.chronicle.requests.flatMap(({ ranges }) =>
    ranges.map(({ id, cameraId, from, to }) => {
      const stretch = { cameraId: cameraIdSchema.parse(cameraId), from: instantOf(from), to: instantOf(to) }
      const [found] = foundOn(stretch, recorders)
      return { rangeId: id, errorMinutes: found === undefined ? null : found.begin.errorSeconds / 60 }
    }),
  )
}

export const wholePictureOf = async (desk: Desk): Promise<WholePicture> => {
  const summaries = await everyRequest(desk)
  const { totalCount } = await desk.act('request.list', { status: 'open', after: null })
  const found = await foundByName(desk)
  const heldStates = heldStatesOf(desk)
  const picture = await pictureOf(desk)
  const { head } = await desk.act('ledger.head', {})
  return {
    ...picture,
    tables: desk.peek(tablesIn),
    summaries,
    openCount: totalCount,
    clocks: await clocksIn(desk),
    rootHex: head.rootHex,
    found,
    heldStates,
  }
}
