// Copies as screens read them.
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import {
  closingSchema,
  type CopyDraft,
  type CopyId,
  copyMaskingSchema,
  copyRecipientSchema,
} from '../domain/copy/copy.ts'
import { copyStateOf, type DatedCopy, dueSoonThrough } from '../domain/copy/copy-state.ts'
import { hashedFileSchema } from '../domain/copy/hashed-file.ts'
import type { CopyFilter } from '../domain/copy/operations.ts'
import type { CopyDetail, CopySummary } from '../domain/copy/summary.ts'
import { feeSchema } from '../domain/decision/fee.ts'
import type { NamedPiece } from '../domain/ledger/copy-row.ts'
import type { RequestId } from '../domain/request/request.ts'
import type { ReadableBook } from './book.ts'
import { extensionsOf, remindersOf } from './copy-course.ts'
import { isReturned } from './destruction-due.ts'
import { destructionOfCopy } from './destruction-list.ts'

interface CopyRow {
  readonly id: CopyId
  readonly number: string
  readonly ledger_number: number
  readonly request_id: RequestId
  readonly request_number: string
  readonly provided_at: Instant
  readonly entered_at: Instant
  readonly provided_by: string
  readonly recipient_kind: CopySummary['recipientKind']
  readonly recipient: string
  readonly cameras: string
  readonly purpose: string
  readonly reason: string
  readonly basis: string
  readonly medium: CopySummary['medium']
  readonly medium_label: string
  readonly files: string
  readonly delivered_by: CopyDraft['deliveredBy']
  readonly masking: string
  readonly password: CopyDraft['password']
  readonly limits: string
  readonly has_promised: number
  readonly fee: string
  readonly due_on: PlainDay | null
  readonly printed_count: number
  readonly closing: string | null
  readonly closed_on: PlainDay | null
  readonly closed_by_whom: string | null
  readonly closing_note: string | null
  readonly closed_at: Instant | null
  readonly closed_by: string | null
  readonly ending: DatedCopy['ending']
}

const selectCopy = `select copy.id, copy.number, copy.ledger_number, copy.request_id, request.number as request_number,
    copy.provided_at, copy.entered_at, provider.name as provided_by, copy.recipient_kind, copy.recipient, copy.purpose, copy.reason, copy.basis,
    copy.medium, copy.medium_label, copy.files, copy.delivered_by, copy.masking, copy.password, copy.limits, copy.has_promised,
    copy.fee, copy.due_on, copy.printed_count, copy.closing, copy.closed_on, copy.closed_by_whom, copy.closing_note,
    copy.closed_at, closer.name as closed_by,
    case when copy.closed_at is null then 'none' when ${isReturned} then 'returned' else 'closed' end as ending,
    (select group_concat(named.camera, ', ') from (select distinct piece.camera_place || ' ' || piece.camera_number as camera
       from copy_piece piece where piece.copy_id = copy.id order by piece.position) named) as cameras
  from copy
  join request on request.id = copy.request_id
  join account provider on provider.id = copy.provided_by
  left join account closer on closer.id = copy.closed_by`

const isOpen = 'copy.closed_at is null and copy.due_on is not null'

interface Condition {
  readonly sql: string
  readonly days: (today: PlainDay) => readonly PlainDay[]
}

const noDays = (): readonly PlainDay[] => []

const conditions: Readonly<Record<CopyFilter, Condition>> = {
  all: { sql: 'true', days: noDays },
  provisions: { sql: "copy.recipient_kind = 'authority'", days: noDays },
  closed: { sql: `copy.closed_at is not null and not (${isReturned})`, days: noDays },
  returned: { sql: isReturned, days: noDays },
  kept: { sql: 'copy.closed_at is null and copy.due_on is null', days: noDays },
  overdue: { sql: `${isOpen} and copy.due_on < ?`, days: (today) => [today] },
  'due-soon': { sql: `${isOpen} and copy.due_on between ? and ?`, days: (today) => [today, dueSoonThrough(today)] },
  open: { sql: `${isOpen} and copy.due_on > ?`, days: (today) => [dueSoonThrough(today)] },
}

const summaryOf = (row: CopyRow, today: PlainDay): CopySummary => {
  const recipient = copyRecipientSchema.parse(JSON.parse(row.recipient))
  return {
    id: row.id,
    number: row.number,
    ledgerNumber: row.ledger_number,
    requestId: row.request_id,
    requestNumber: row.request_number,
    providedAt: row.provided_at,
    recipientKind: row.recipient_kind,
    recipientName: recipient.name,
    recipientOffice: [recipient.affiliation, recipient.rank].filter((part) => part !== '').join(' '),
    cameras: row.cameras,
    purpose: row.purpose,
    basis: row.basis,
    medium: row.medium,
    mediumLabel: row.medium_label,
    limits: row.limits,
    dueOn: row.due_on,
    state: copyStateOf({ dueOn: row.due_on, ending: row.ending }, today),
  }
}

export interface CopyPage {
  readonly filter: CopyFilter
  readonly today: PlainDay
  readonly copiesMax: number
}

/** Newest first, below the ledger number `before` (null: from the newest). */
export const pageOfCopies = (
  book: ReadableBook,
  { filter, today, copiesMax }: CopyPage,
  before: number | null,
): readonly CopySummary[] => {
  const { sql, days } = conditions[filter]
  return book
    .all<CopyRow>(
      `${selectCopy} where ${sql} and copy.ledger_number < ? order by copy.ledger_number desc limit ?`,
      ...days(today),
      before ?? Number.MAX_SAFE_INTEGER,
      copiesMax,
    )
    .map((row) => summaryOf(row, today))
}

export const countCopies = (book: ReadableBook, filter: CopyFilter, today: PlainDay): number => {
  const { sql, days } = conditions[filter]
  return book.get<{ count: number }>(`select count(*) as count from copy where ${sql}`, ...days(today))?.count ?? 0
}

/** Copies that must come back or be destroyed, due or not. */
export const countOpenCopies = (book: ReadableBook): number =>
  book.get<{ count: number }>(`select count(*) as count from copy where ${isOpen}`)?.count ?? 0

const closingOf = (row: CopyRow): CopyDetail['closing'] => {
  const { closing, closed_on, closed_by_whom, closing_note, closed_at, closed_by } = row
  return closing === null || closed_on === null || closed_at === null
    ? null
    : {
        how: closingSchema.parse(JSON.parse(closing)),
        closedOn: closed_on,
        byWhom: closed_by_whom ?? '',
        note: closing_note ?? '',
        recordedAt: closed_at,
        recordedBy: closed_by ?? '',
      }
}

export const piecesOf = (book: ReadableBook, id: CopyId): readonly NamedPiece[] =>
  book.all<NamedPiece>(
    `select camera_number as cameraNumber, camera_place as cameraPlace, starts_at as "from", ends_at as "to"
     from copy_piece where copy_id = ? order by position`,
    id,
  )

export const readCopy = (book: ReadableBook, id: CopyId, today: PlainDay): CopyDetail | undefined => {
  const row = book.get<CopyRow>(`${selectCopy} where copy.id = ?`, id)
  if (row === undefined) return undefined
  return {
    ...summaryOf(row, today),
    providedBy: row.provided_by,
    enteredAt: row.entered_at,
    pieces: [...piecesOf(book, id)],
    files: hashedFileSchema.array().parse(JSON.parse(row.files)),
    deliveredBy: row.delivered_by,
    masking: copyMaskingSchema.parse(JSON.parse(row.masking)),
    password: row.password,
    recipient: copyRecipientSchema.parse(JSON.parse(row.recipient)),
    reason: row.reason,
    hasPromised: row.has_promised === 1,
    fee: feeSchema.parse(JSON.parse(row.fee)),
    printedCount: row.printed_count,
    reminders: remindersOf(book, id),
    extensions: extensionsOf(book, id),
    closing: closingOf(row),
    destruction: destructionOfCopy(book, id),
  }
}
