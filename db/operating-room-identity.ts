// Which card and paper was looked at at the operating-room door (rules 12, 13).
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import { type Identity, type IdentityDraft, identitySchema } from '../domain/operating-room/identity.ts'
import type { OperatingRoomRequestId } from '../domain/operating-room/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export const identityOfOperatingRoom = (book: ReadableBook, id: OperatingRoomRequestId): Identity | null => {
  const row = book.get<Record<string, unknown>>(
    `select identity.proof, identity.document, identity.confirmed_at as at, checker.name as "by"
     from operating_room_identity identity join account checker on checker.id = identity.confirmed_by
     where identity.request_id = ?`,
    id,
  )
  return row === undefined ? null : identitySchema.parse(row)
}

export const insertOperatingRoomIdentity = (
  book: WritableBook,
  id: OperatingRoomRequestId,
  { proof, document }: IdentityDraft,
  { at, by }: { readonly at: Instant; readonly by: AccountId },
): void => {
  book.run(
    'insert into operating_room_identity (request_id, proof, document, confirmed_at, confirmed_by) values (?, ?, ?, ?, ?)',
    id,
    proof,
    document,
    at,
    by,
  )
}
