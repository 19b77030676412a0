// What a ledger row came from: its request, of either door, by the subject of its entry; a copy, an order to destroy or an automatic
// deletion by its number.
import type { CopyId } from '../../domain/copy/copy.ts'
import type { OrderNumber } from '../../domain/destruction/destruction.ts'
import type { HoldNumber } from '../../domain/hold/hold.ts'
import type { OperatingRoomRequestId } from '../../domain/operating-room/request.ts'
import type { RequestId } from '../../domain/request/request.ts'
import type { ReadableBook } from '../book.ts'

export interface LedgerLeads {
  readonly requestId: RequestId | null
  readonly request: { readonly id: RequestId; readonly number: string } | null
  readonly operatingRoom: { readonly id: OperatingRoomRequestId; readonly number: string } | null
  readonly copy: { readonly id: CopyId; readonly number: string } | null
  readonly order: OrderNumber | null
  readonly holdNumbers: HoldNumber[]
  readonly isAutoDeletion: boolean
}

/** A correction leads where the row leads that stands at the head of its chain. */
const headOf = (book: ReadableBook, number: number): number =>
  book.get<{ head: number }>(
    `with recursive chain (number) as (
       select ?
       union all select row.corrects from chain join ledger_row row on row.number = chain.number where row.corrects is not null
     ) select min(number) as head from chain`,
    number,
  )?.head ?? number

export const leadsOfLedgerRow = (book: ReadableBook, number: number): LedgerLeads => {
  const head = headOf(book, number)
  const request =
    book.get<{ id: RequestId; number: string }>(
      `select request.id, request.number from ledger_row row
       join entry on entry.sequence = row.sequence join request on request.id = entry.subject where row.number = ?`,
      head,
    ) ?? null
  const operatingRoom =
    book.get<{ id: OperatingRoomRequestId; number: string; hold: HoldNumber | null }>(
      `select asked.id, asked.number, asked.hold_number as hold from ledger_row row
       join entry on entry.sequence = row.sequence join operating_room_request asked on asked.id = entry.subject
       where row.number = ?`,
      head,
    ) ?? null
  const copy =
    // The destruction of a copy names the row under which it was handed over.
    book.get<{ id: CopyId; number: string }>(
      `select copy.id, copy.number from ledger_row row
       join copy on copy.ledger_number = row.number or
         (row.kind = 'destruction' and row.basis = '보호법 제21조' || char(10) || '대장 제' || copy.ledger_number || '호')
       where row.number = ? and copy.request_id = ?`,
      head,
      request?.id ?? null,
    ) ?? null
  const holds = book.all<{ number: HoldNumber }>(
    'select number from hold where request_id = ? or number = ? order by number',
    request?.id ?? null,
    operatingRoom?.hold ?? null,
  )
  const order = book.get<{ number: OrderNumber }>('select number from destruction_order where ledger_number = ?', head)
  const destruction = book.get<{ found: number }>('select 1 as found from destruction where ledger_number = ?', head)
  return {
    requestId: request?.id ?? null,
    request,
    operatingRoom: operatingRoom === null ? null : { id: operatingRoom.id, number: operatingRoom.number },
    copy,
    order: order?.number ?? null,
    holdNumbers: holds.map(({ number: hold }) => hold),
    isAutoDeletion: destruction !== undefined,
  }
}
