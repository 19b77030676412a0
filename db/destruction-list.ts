// Orders to destroy as they are shown: by how far they got, and one with its course.
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CopyId } from '../domain/copy/copy.ts'
import {
  type DestructionMethod,
  type DestructionReason,
  exclusionSchema,
  executionSchema,
  namedSpanSchema,
  type OrderDetail,
  type OrderNumber,
  type OrderState,
  type OrderSummary,
} from '../domain/destruction/destruction.ts'
import type { OrderFilter } from '../domain/destruction/operations.ts'
import type { RequestId } from '../domain/request/request.ts'
import { z } from 'zod'
import type { ReadableBook } from './book.ts'

interface OrderRow {
  readonly number: OrderNumber
  readonly source: string
  readonly state: OrderState
  readonly reason: DestructionReason
  readonly source_number: string
  readonly request_id: RequestId | null
  readonly copy_id: CopyId | null
  readonly footage: string
  readonly method: DestructionMethod
  readonly ended_on: PlainDay
  readonly destroy_by: PlainDay
  readonly titles: string
  readonly approved_count: number
  readonly proposed_at: Instant
  readonly proposed_by_name: string
  readonly ledger_number: number | null
  readonly note: string
  readonly excluded: string
  readonly withdrawn_at: Instant | null
  readonly withdrawn_by_name: string | null
  readonly withdrawn_reason: string | null
  readonly execution: string | null
  readonly entered_at: Instant | null
  readonly entered_by_name: string | null
  readonly printed_count: number
}

const selectOrder = `select ordered.*, proposer.name as proposed_by_name, withdrawer.name as withdrawn_by_name,
    enterer.name as entered_by_name,
    (select count(*) from destruction_approval approval where approval.order_number = ordered.number) as approved_count
  from destruction_order ordered join account proposer on proposer.id = ordered.proposed_by
    left join account withdrawer on withdrawer.id = ordered.withdrawn_by
    left join account enterer on enterer.id = ordered.entered_by`

const summaryOf = (row: OrderRow): OrderSummary => ({
  number: row.number,
  state: row.state,
  reason: row.reason,
  sourceNumber: row.source_number,
  requestId: row.request_id,
  copyId: row.copy_id,
  footage: namedSpanSchema.array().parse(JSON.parse(row.footage)),
  method: row.method,
  endedOn: row.ended_on,
  destroyBy: row.destroy_by,
  titles: z.array(z.string()).parse(JSON.parse(row.titles)),
  approvedCount: row.approved_count,
  proposedAt: row.proposed_at,
  proposedBy: row.proposed_by_name,
  ledgerNumber: row.ledger_number,
})

const statesOf: Readonly<Record<OrderFilter, string>> = {
  'under-way': "('open', 'approved')",
  executed: "('executed')",
  withdrawn: "('withdrawn')",
}

export const pageOfOrders = (
  book: ReadableBook,
  filter: OrderFilter,
  before: OrderNumber | null,
  countMax: number,
): readonly OrderSummary[] =>
  book
    .all<OrderRow>(
      `${selectOrder} where ordered.state in ${statesOf[filter]} and (? is null or ordered.number < ?)
       order by ordered.number desc limit ?`,
      before,
      before,
      countMax,
    )
    .map(summaryOf)

export const countOrders = (book: ReadableBook): Readonly<Record<OrderFilter, number>> => {
  const row = book.get<Record<'under_way' | 'executed' | 'withdrawn', number>>(
    `select count(*) filter (where state in ('open', 'approved')) as under_way,
       count(*) filter (where state = 'executed') as executed, count(*) filter (where state = 'withdrawn') as withdrawn
     from destruction_order`,
  )
  return { 'under-way': row?.under_way ?? 0, executed: row?.executed ?? 0, withdrawn: row?.withdrawn ?? 0 }
}

/** An order without what depends on who asks. */
export interface StoredOrder extends Omit<
  OrderDetail,
  'approvals' | 'approval' | 'shortage' | 'awaited' | 'isAlone' | 'excludedNow' | 'keptSinceRelease'
> {
  readonly source: string
  /** What was left alone when it was carried out; null before that. */
  readonly leftAlone: OrderDetail['excluded'] | null
}

const carriedOutSchema = executionSchema.extend({ excluded: z.array(exclusionSchema) })

const withdrawalOf = ({ withdrawn_at, withdrawn_by_name, withdrawn_reason }: OrderRow): OrderDetail['withdrawal'] =>
  withdrawn_at === null || withdrawn_by_name === null || withdrawn_reason === null
    ? null
    : { at: withdrawn_at, by: withdrawn_by_name, reason: withdrawn_reason }

const orderOf = (row: OrderRow): StoredOrder => {
  const carriedOut = row.execution === null ? null : carriedOutSchema.parse(JSON.parse(row.execution))
  const { excluded: leftAlone = null, ...execution } = carriedOut ?? {}
  const { entered_at: enteredAt, entered_by_name: enteredBy } = row
  return {
    ...summaryOf(row),
    source: row.source,
    note: row.note,
    excluded: exclusionSchema.array().parse(JSON.parse(row.excluded)),
    withdrawal: withdrawalOf(row),
    execution:
      carriedOut === null || enteredAt === null || enteredBy === null
        ? null
        : { ...executionSchema.parse(execution), enteredAt, enteredBy },
    leftAlone,
    printedCount: row.printed_count,
  }
}

export const readOrder = (book: ReadableBook, number: OrderNumber): StoredOrder | undefined => {
  const row = book.get<OrderRow>(`${selectOrder} where ordered.number = ?`, number)
  return row === undefined ? undefined : orderOf(row)
}

/** Every order that somebody still has to release or carry out. */
export const ordersUnderWay = (book: ReadableBook): readonly OrderSummary[] =>
  book
    .all<OrderRow>(`${selectOrder} where ordered.state in ('open', 'approved') order by ordered.number`)
    .map(summaryOf)

/** The order that a copy which came back has, unless it was taken back. */
export const destructionOfCopy = (
  book: ReadableBook,
  id: CopyId,
): { readonly order: OrderNumber; readonly ledgerNumber: number | null } | null =>
  book.get<{ readonly order: OrderNumber; readonly ledgerNumber: number | null }>(
    `select number as "order", ledger_number as ledgerNumber from destruction_order
     where copy_id = ? and state <> 'withdrawn' order by number desc limit 1`,
    id,
  ) ?? null
