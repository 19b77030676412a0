// Receives a request for operating-room footage. What is still there of it is frozen in the same breath: rule 33 leaves no day on
// which it could be deleted before somebody has decided.
import { dayOf } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../domain/contract/failure.ts'
import { goneReason } from '../../domain/footage/gone-reason.ts'
import { availabilityOf } from '../../domain/footage/stretch-availability.ts'
import type { HoldNumber } from '../../domain/hold/hold.ts'
import { reasonForOperatingRoom } from '../../domain/ledger/operating-room-row.ts'
import type { BasisKind } from '../../domain/operating-room/basis.ts'
import { replyDueOn } from '../../domain/operating-room/keeping.ts'
import { operatingRoomRequestIdSchema, type RequestDraft } from '../../domain/operating-room/request.ts'
import { receivingIssues } from '../../domain/operating-room/request-rules.ts'
import { isSameIntake } from '../../domain/operating-room/same-intake.ts'
import { openingIssues } from '../../domain/request/intake.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import { readClinic } from '../../db/clinic.ts'
import { footageFactsOf } from '../../db/footage.ts'
import { drawNumber } from '../../db/number-series.ts'
import { insertOperatingRoomRequest, readOperatingRoomSettings } from '../../db/operating-room.ts'
import { openOperatingRoomOf, readOperatingRoom } from '../../db/operating-room-list.ts'
import type { WriteContext, WriteHandler } from '../door/handler.ts'
import { placeHold } from '../hold/place-hold.ts'
import { indexOperatingRoom } from './index-request.ts'

/** A hold's own word for why: an agency's letter, or a dispute over an operation. */
const holdBases = { authority: 'authority', mediation: 'dispute', consents: 'dispute' } as const satisfies Readonly<
  Record<BasisKind, 'authority' | 'dispute'>
>

/** Of a span of which a part is left, that part is secured. What was asked for in time is not past, however late it is typed in. */
const camerasLeft = ({ cameraIds, from, to, receivedAt }: RequestDraft, { book, now }: WriteContext) =>
  [...new Set(cameraIds)].filter((cameraId) => {
    const facts = footageFactsOf(book, cameraId, { from, to })
    const asked = [...facts.asked, { from, to, askedAt: receivedAt, until: null }]
    return goneReason(availabilityOf({ ...facts, asked }, { from, to }, now, dayOf(receivedAt))) === null
  })

export const receive: WriteHandler<'operatingRoom.receive'> = (draft, by, context) => {
  const { book, now, newId } = context
  const issues: readonly FieldIssue[] = [
    ...receivingIssues(draft, listCameras(book), now),
    ...openingIssues(draft, readClinic(book).openedOn),
  ]
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const distinct = { ...draft, cameraIds: [...new Set(draft.cameraIds)] }
  const sameMinute = openOperatingRoomOf(book, { name: draft.requester.name, receivedAt: draft.receivedAt, now })
  const same = sameMinute.find((kept) => isSameIntake(distinct, kept))
  if (same !== undefined) {
    const { id, number, holdNumber } = same
    const body = { number, isRepeated: true }
    return succeed({ value: { requestId: id, number, holdNumber }, event: { subject: id, body } })
  }
  const left = camerasLeft(draft, context)
  if (left.length > 0 && draft.storedWhere === '') {
    return fail({ kind: 'invalid', issues: [{ field: 'storedWhere', reason: 'required' }] })
  }
  const { replyDays } = readOperatingRoomSettings(book)
  const dueOn = replyDueOn(dayOf(draft.receivedAt), replyDays)
  const year = yearOf(dayOf(now))
  const number = `OR-${year}-${String(drawNumber(book, `operating-room/${year}`)).padStart(3, '0')}`
  const today = dayOf(now)
  const holdNumber: HoldNumber | null =
    left.length === 0
      ? null
      : placeHold(
          context,
          {
            basis: holdBases[draft.basis.kind],
            reason: reasonForOperatingRoom(number),
            requestId: null,
            storedWhere: draft.storedWhere,
            // It is looked at when the answer is due, and lifted by people alone.
            reviewOn: dueOn < today ? today : dueOn,
            spans: left.map((cameraId) => ({ cameraId, from: draft.from, to: draft.to, rangeId: null })),
          },
          by.accountId,
        )
  const id = operatingRoomRequestIdSchema.parse(newId())
  insertOperatingRoomRequest(book, { id, number, draft: distinct, replyDays, dueOn, holdNumber })
  const stored = readOperatingRoom(book, id, now)
  if (stored !== undefined) indexOperatingRoom(book, stored)
  return succeed({
    value: { requestId: id, number, holdNumber },
    event: { subject: id, body: { number, draft: distinct, replyDays, dueOn, holdNumber } },
  })
}
