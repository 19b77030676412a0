// Copies that left the clinic, each with the pieces of footage on it.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import type { CopyDraft, CopyId, CopyPiece } from '../domain/copy/copy.ts'
import type { CopyToChase } from '../domain/copy/copy-state.ts'
import type { CopySummary } from '../domain/copy/summary.ts'
import type { NamedPiece } from '../domain/ledger/copy-row.ts'
import type { RequestId } from '../domain/request/request.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { indexFinding, numberForm } from './finding.ts'

export interface NewCopy {
  readonly id: CopyId
  readonly number: string
  readonly ledgerNumber: number
  readonly draft: CopyDraft
  readonly recipientKind: CopySummary['recipientKind']
  readonly basis: string
  readonly pieces: readonly (CopyPiece & NamedPiece & { readonly cameraId: CameraId })[]
  readonly providedAt: Instant
  readonly enteredAt: Instant
  readonly providedBy: AccountId
  /** The receipt as JSON. */
  readonly content: string
}

export const insertCopy = (book: WritableBook, copy: NewCopy): void => {
  const { draft } = copy
  book.run(
    `insert into copy (id, number, ledger_number, request_id, provided_at, entered_at, provided_by, recipient_kind, recipient, purpose,
       reason, basis, medium, medium_label, files, delivered_by, masking, password, limits, has_promised, fee, due_on, content, is_enough)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    copy.id,
    copy.number,
    copy.ledgerNumber,
    draft.requestId,
    copy.providedAt,
    copy.enteredAt,
    copy.providedBy,
    copy.recipientKind,
    JSON.stringify(draft.recipient),
    draft.purpose,
    draft.reason,
    copy.basis,
    draft.medium,
    draft.mediumLabel,
    JSON.stringify(draft.files),
    draft.deliveredBy,
    JSON.stringify(draft.masking),
    draft.password,
    draft.limits,
    draft.hasPromised ? 1 : 0,
    JSON.stringify(draft.fee),
    draft.dueOn,
    copy.content,
    draft.isEnough ? 1 : 0,
  )
  for (const [position, piece] of copy.pieces.entries())
    book.run(
      `insert into copy_piece (copy_id, position, range_id, camera_id, camera_number, camera_place, starts_at, ends_at)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
      copy.id,
      position,
      piece.rangeId,
      piece.cameraId,
      piece.cameraNumber,
      piece.cameraPlace,
      piece.from,
      piece.to,
    )
  indexFinding(book, { kind: 'copy', target: copy.id }, numberForm(copy.number))
}

/** Oldest first. */
export const copiesOfRequest = (
  book: ReadableBook,
  requestId: RequestId,
): readonly {
  readonly id: CopyId
  readonly number: string
  readonly providedAt: Instant
  readonly printedCount: number
}[] =>
  book.all(
    `select id, number, provided_at as providedAt, printed_count as printedCount
     from copy where request_id = ? order by ledger_number`,
    requestId,
  )

/** Not closed, and due on a day up to `through`: what somebody must be asked for. */
export const copiesToChase = (book: ReadableBook, through: PlainDay): readonly CopyToChase[] =>
  book.all<CopyToChase>(
    `select number, recipient ->> '$.name' as recipientName, medium_label as mediumLabel, due_on as dueOn,
       request_id as requestId
     from copy where closed_at is null and due_on is not null and due_on <= ? order by due_on, ledger_number`,
    through,
  )

/** How far a copy got: what its receipt and every further step need to know. */
export interface CopyHead {
  readonly id: CopyId
  readonly number: string
  readonly ledgerNumber: number
  readonly requestId: RequestId
  readonly providedAt: Instant
  readonly dueOn: PlainDay | null
  readonly closedAt: Instant | null
  readonly medium: CopySummary['medium']
  readonly mediumLabel: string
  readonly files: string
}

export const copyHead = (book: ReadableBook, id: CopyId): CopyHead | undefined =>
  book.get<CopyHead>(
    `select id, number, ledger_number as ledgerNumber, request_id as requestId, provided_at as providedAt, due_on as dueOn,
       closed_at as closedAt, medium, medium_label as mediumLabel, files from copy where id = ?`,
    id,
  )
