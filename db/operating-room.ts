// Requests for operating-room footage as they are received and moved on; db/operating-room-list.ts shows them.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { HoldNumber } from '../domain/hold/hold.ts'
import type { Basis } from '../domain/operating-room/basis.ts'
import type { NewPerson, Signer } from '../domain/operating-room/consent.ts'
import type {
  OperatingRoomRequestId,
  RequestDraft,
  RequestState,
  Verdict,
  ViewingDraft,
} from '../domain/operating-room/request.ts'
import {
  defaultSettings,
  type OperatingRoomSettings,
  operatingRoomSettingsSchema,
} from '../domain/operating-room/rules-table.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export const readOperatingRoomSettings = (book: ReadableBook): OperatingRoomSettings => {
  const row = book.get<{ settings: string }>('select settings from operating_room_setting where id = 1')
  return row === undefined ? defaultSettings : operatingRoomSettingsSchema.parse(JSON.parse(row.settings))
}

export const replaceOperatingRoomSettings = (book: WritableBook, settings: OperatingRoomSettings): void => {
  book.run(
    'insert into operating_room_setting (id, settings) values (1, ?) on conflict (id) do update set settings = excluded.settings',
    JSON.stringify(settings),
  )
}

interface NewRequest {
  readonly id: OperatingRoomRequestId
  readonly number: string
  readonly draft: RequestDraft
  readonly replyDays: number
  readonly dueOn: PlainDay
  readonly holdNumber: HoldNumber | null
}

export const addPerson = (book: WritableBook, requestId: OperatingRoomRequestId, person: NewPerson): number => {
  const position =
    book.get<{ count: number }>('select count(*) as count from operating_room_person where request_id = ?', requestId)
      ?.count ?? 0
  book.run(
    'insert into operating_room_person (request_id, position, part, name, title) values (?, ?, ?, ?, ?)',
    requestId,
    position,
    person.part,
    person.name,
    person.title,
  )
  return position
}

export const insertOperatingRoomRequest = (book: WritableBook, request: NewRequest): void => {
  const { draft } = request
  book.run(
    `insert into operating_room_request (id, sequence, number, requester_name, requester_phone, standing, wish, purpose, basis,
       capacity, starts_at, ends_at, received_at, reply_days, due_on, hold_number)
     values (?, (select count(*) + 1 from operating_room_request), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    request.id,
    request.number,
    draft.requester.name,
    draft.requester.phone,
    draft.requester.standing,
    draft.wish,
    draft.purpose,
    JSON.stringify(draft.basis),
    draft.capacity,
    draft.from,
    draft.to,
    draft.receivedAt,
    request.replyDays,
    request.dueOn,
    request.holdNumber,
  )
  for (const [position, cameraId] of draft.cameraIds.entries())
    book.run(
      'insert into operating_room_camera (request_id, position, camera_id) values (?, ?, ?)',
      request.id,
      position,
      cameraId,
    )
  for (const person of draft.people) addPerson(book, request.id, person)
}

export const stateBasis = (book: WritableBook, id: OperatingRoomRequestId, basis: Basis): void => {
  book.run('update operating_room_request set basis = ? where id = ?', JSON.stringify(basis), id)
}

export interface NewConsent {
  readonly position: number
  readonly answer: 'given' | 'refused'
  readonly signedBy: Signer
  readonly guardianName: string
  readonly saidOn: PlainDay
  readonly collectedBy: string
  readonly recordedAt: Instant
  readonly recordedBy: AccountId
}

export const insertConsent = (book: WritableBook, id: OperatingRoomRequestId, consent: NewConsent): void => {
  book.run(
    `insert into operating_room_consent (request_id, position, ordinal, answer, signed_by, guardian_name, said_on, collected_by,
       recorded_at, recorded_by)
     values (?, ?, (select count(*) + 1 from operating_room_consent where request_id = ? and position = ?), ?, ?, ?, ?, ?, ?, ?)`,
    id,
    consent.position,
    id,
    consent.position,
    consent.answer,
    consent.signedBy,
    consent.guardianName,
    consent.saidOn,
    consent.collectedBy,
    consent.recordedAt,
    consent.recordedBy,
  )
}

interface Made {
  readonly at: Instant
  readonly by: AccountId
}

const stateAfter = { granted: 'granted', refused: 'refused', incomplete: 'incomplete' } as const satisfies Readonly<
  Record<Verdict['kind'], RequestState>
>

/** Gives the how-manieth decision on the request it is. */
export const insertVerdict = (
  book: WritableBook,
  id: OperatingRoomRequestId,
  verdict: Verdict,
  { at, by }: Made,
): number => {
  const ordinal =
    1 +
    (book.get<{ count: number }>('select count(*) as count from operating_room_verdict where request_id = ?', id)
      ?.count ?? 0)
  book.run(
    `insert into operating_room_verdict (request_id, ordinal, verdict, at, decided_by)
     values (?, ?, ?, ?, ?)`,
    id,
    ordinal,
    JSON.stringify(verdict),
    at,
    by,
  )
  book.run(
    'update operating_room_request set state = ?, granted_at = ? where id = ?',
    stateAfter[verdict.kind],
    verdict.kind === 'granted' ? at : null,
    id,
  )
  return ordinal
}

interface NewViewing {
  readonly draft: ViewingDraft
  readonly ordinal: number
  readonly ledgerNumber: number
  readonly by: AccountId
}

export const insertOperatingRoomViewing = (
  book: WritableBook,
  { draft, ordinal, ledgerNumber, by }: NewViewing,
): void => {
  const { requestId, ...rest } = draft
  book.run(
    'insert into operating_room_viewing (request_id, ordinal, ledger_number, draft, recorded_by) values (?, ?, ?, ?, ?)',
    requestId,
    ordinal,
    ledgerNumber,
    JSON.stringify(rest),
    by,
  )
}

export const insertExtension = (
  book: WritableBook,
  id: OperatingRoomRequestId,
  { from, to, reason, at, by }: Made & { readonly from: PlainDay; readonly to: PlainDay; readonly reason: string },
): void => {
  book.run(
    `insert into operating_room_extension (request_id, ordinal, kept_from, kept_to, reason, at, extended_by)
     values (?, (select count(*) + 1 from operating_room_extension where request_id = ?), ?, ?, ?, ?, ?)`,
    id,
    id,
    from,
    to,
    reason,
    at,
    by,
  )
}

export const closeOperatingRoomRequest = (
  book: WritableBook,
  id: OperatingRoomRequestId,
  { note, at, by }: Made & { readonly note: string },
): void => {
  book.run(
    "update operating_room_request set state = 'closed', closed_at = ?, closed_by = ?, closing_note = ? where id = ?",
    at,
    by,
    note,
    id,
  )
}
