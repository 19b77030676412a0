// Requests for operating-room footage as screens read them.
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import type { HoldNumber } from '../domain/hold/hold.ts'
import { basisSchema, missingOf } from '../domain/operating-room/basis.ts'
import type { ConsentWord, Person } from '../domain/operating-room/consent.ts'
import {
  type OperatingRoomRequestId,
  type RequestDetail,
  type RequestSummary,
  verdictSchema,
  viewingDraftSchema,
} from '../domain/operating-room/request.ts'
import { isObjectedInRoom } from './asked-stretch.ts'
import type { ReadableBook } from './book.ts'
import { identityOfOperatingRoom } from './operating-room-identity.ts'
import { noticesOfOperatingRoom } from './operating-room-notice.ts'
import { objectionsOfRoom } from './operating-room-objection.ts'

interface RequestRow {
  readonly id: OperatingRoomRequestId
  readonly sequence: number
  readonly number: string
  readonly requester_name: string
  readonly requester_phone: string
  readonly standing: RequestSummary['standing']
  readonly wish: RequestSummary['wish']
  readonly purpose: string
  readonly basis: string
  readonly capacity: RequestDetail['capacity']
  readonly starts_at: Instant
  readonly ends_at: Instant
  readonly received_at: Instant
  readonly reply_days: number
  readonly due_on: PlainDay
  readonly hold_number: HoldNumber | null
  readonly state: RequestSummary['state']
  readonly granted_at: Instant | null
  readonly closed_at: Instant | null
  readonly closed_by: string | null
  readonly closing_note: string | null
  readonly cameras: string
  readonly viewing_count: number
}

const selectRequest = `select request.*, closer.name as closed_by,
    (select group_concat(camera.place || ' ' || camera.number, ', ') from operating_room_camera asked
       join camera on camera.id = asked.camera_id where asked.request_id = request.id) as cameras,
    (select count(*) from operating_room_viewing shown where shown.request_id = request.id) as viewing_count
  from operating_room_request request left join account closer on closer.id = request.closed_by`

interface WordRow extends ConsentWord {
  readonly position: number
}

export const peopleOf = (book: ReadableBook, id: OperatingRoomRequestId): readonly Person[] => {
  const words = book.all<WordRow>(
    `select position, answer, signed_by as signedBy, guardian_name as guardianName, said_on as saidOn,
       collected_by as collectedBy, recorded_at as recordedAt
     from operating_room_consent where request_id = ? order by position, ordinal`,
    id,
  )
  return book
    .all<Omit<Person, 'words'>>(
      'select position, part, name, title from operating_room_person where request_id = ? order by position',
      id,
    )
    .map((person) => ({
      ...person,
      words: words
        .filter(({ position }) => position === person.position)
        .map(({ position: _position, ...word }) => word),
    }))
}

const summaryOf = (book: ReadableBook, row: RequestRow, asOf: Instant): RequestSummary => {
  const basis = basisSchema.parse(JSON.parse(row.basis))
  return {
    id: row.id,
    sequence: row.sequence,
    number: row.number,
    state: row.state,
    requesterName: row.requester_name,
    standing: row.standing,
    wish: row.wish,
    basisKind: basis.kind,
    cameras: row.cameras,
    from: row.starts_at,
    to: row.ends_at,
    receivedAt: row.received_at,
    dueOn: row.due_on,
    missingCount: missingOf(basis, peopleOf(book, row.id), asOf).length,
    viewingCount: row.viewing_count,
  }
}

const isOpen = "request.state in ('received', 'incomplete', 'granted')"
const conditions = { all: 'true', open: `(${isOpen} or ${isObjectedInRoom})` } as const
type Filter = keyof typeof conditions

interface PageOfRequests {
  readonly filter: Filter
  readonly before: number | null
  readonly requestsMax: number
  readonly now: Instant
}

/** Newest first, below the sequence `before` (null: from the newest). */
export const pageOfOperatingRoom = (
  book: ReadableBook,
  { filter, before, requestsMax, now }: PageOfRequests,
): readonly RequestSummary[] =>
  book
    .all<RequestRow>(
      `${selectRequest} where ${conditions[filter]} and request.sequence < ? order by request.sequence desc limit ?`,
      before ?? Number.MAX_SAFE_INTEGER,
      requestsMax,
    )
    .map((row) => summaryOf(book, row, now))

export const countOperatingRoom = (book: ReadableBook, filter: Filter): number =>
  book.get<{ count: number }>(
    `select count(*) as count from operating_room_request request where ${conditions[filter]}`,
  )?.count ?? 0

/** Requests still open of one name and one minute of receipt: what was sent again is among them. */
export const openOperatingRoomOf = (
  book: ReadableBook,
  { name, receivedAt, now }: { readonly name: string; readonly receivedAt: Instant; readonly now: Instant },
): readonly LoadedOperatingRoom[] =>
  book
    .all<{ readonly id: OperatingRoomRequestId }>(
      `select id from operating_room_request request where received_at = ? and requester_name = ? and ${isOpen}`,
      receivedAt,
      name,
    )
    .flatMap(({ id }) => readOperatingRoom(book, id, now) ?? [])

interface Step {
  readonly at: Instant
  readonly by: string
}

const verdictsOf = (book: ReadableBook, id: OperatingRoomRequestId): RequestDetail['verdicts'] => {
  const notices = noticesOfOperatingRoom(book, id)
  return book
    .all<Step & { readonly ordinal: number; readonly verdict: string }>(
      `select verdict.ordinal, verdict.verdict, verdict.at, decider.name as "by" from operating_room_verdict verdict
       join account decider on decider.id = verdict.decided_by where verdict.request_id = ? order by verdict.ordinal`,
      id,
    )
    .map(({ ordinal, verdict, at, by }) => ({
      verdict: verdictSchema.parse(JSON.parse(verdict)),
      notice: notices.get(ordinal) ?? null,
      at,
      by,
    }))
}

interface ViewingRow {
  readonly ordinal: number
  readonly ledgerNumber: number
  readonly draft: string
  readonly by: string
}

const keptViewingSchema = viewingDraftSchema.omit({ requestId: true })

const viewingsOf = (book: ReadableBook, id: OperatingRoomRequestId): RequestDetail['viewings'] =>
  book
    .all<ViewingRow>(
      `select shown.ordinal, shown.ledger_number as ledgerNumber, shown.draft, recorder.name as "by"
       from operating_room_viewing shown join account recorder on recorder.id = shown.recorded_by
       where shown.request_id = ? order by shown.ordinal`,
      id,
    )
    .map(({ draft, ordinal, ledgerNumber, by }) => {
      const { cameraIds: _cameraIds, ...kept } = keptViewingSchema.parse(JSON.parse(draft))
      return { ...kept, ordinal, ledgerNumber, by }
    })

const extensionsOf = (book: ReadableBook, id: OperatingRoomRequestId): RequestDetail['extensions'] =>
  book.all<RequestDetail['extensions'][number]>(
    `select extension.kept_from as "from", extension.kept_to as "to", extension.reason, extension.at, who.name as "by"
     from operating_room_extension extension join account who on who.id = extension.extended_by
     where extension.request_id = ? order by extension.ordinal`,
    id,
  )

const camerasOf = (book: ReadableBook, id: OperatingRoomRequestId): readonly CameraId[] =>
  book
    .all<{ readonly id: CameraId }>(
      'select camera_id as id from operating_room_camera where request_id = ? order by position',
      id,
    )
    .map((camera) => camera.id)

export interface LoadedOperatingRoom extends RequestDetail {
  readonly grantedAt: Instant | null
}

export const readOperatingRoom = (
  book: ReadableBook,
  id: OperatingRoomRequestId,
  now: Instant,
): LoadedOperatingRoom | undefined => {
  const row = book.get<RequestRow>(`${selectRequest} where request.id = ?`, id)
  if (row === undefined) return undefined
  const { closed_at, closed_by, closing_note } = row
  return {
    ...summaryOf(book, row, now),
    phone: row.requester_phone,
    purpose: row.purpose,
    basis: basisSchema.parse(JSON.parse(row.basis)),
    capacity: row.capacity,
    people: peopleOf(book, id),
    identity: identityOfOperatingRoom(book, id),
    cameraIds: camerasOf(book, id),
    replyDays: row.reply_days,
    holdNumber: row.hold_number,
    verdicts: verdictsOf(book, id),
    viewings: viewingsOf(book, id),
    extensions: extensionsOf(book, id),
    objections: objectionsOfRoom(book, id),
    closing: closed_at === null ? null : { note: closing_note ?? '', at: closed_at, by: closed_by ?? '' },
    grantedAt: row.granted_at,
  }
}

interface OwedReply {
  readonly number: string
  readonly requesterName: string
  readonly dueOn: PlainDay
}

/** Received and not decided for good, the nearest day first. */
export const operatingRoomAwaiting = (book: ReadableBook): readonly OwedReply[] =>
  book.all<OwedReply>(
    `select number, requester_name as requesterName, due_on as dueOn from operating_room_request
     where state in ('received', 'incomplete') order by due_on, sequence`,
  )
