// hold.place: of a request's stretches, or of cameras where no request stands behind it.
import { dayOf } from '../../domain/calendar/instant.ts'
import type { ParsedInputOf } from '../../domain/contract/contract.ts'
import type { FieldIssue } from '../../domain/contract/failure.ts'
import type { Availability } from '../../domain/footage/availability.ts'
import { goneReason } from '../../domain/footage/gone-reason.ts'
import { availabilityOf } from '../../domain/footage/stretch-availability.ts'
import type { HeldSpan, HoldBasis } from '../../domain/hold/hold.ts'
import { reviewIssues, spanIssues } from '../../domain/hold/placing-rules.ts'
import type { RangeId, RequestId } from '../../domain/request/request.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import { footageFactsOf } from '../../db/footage.ts'
import { holdsCovering } from '../../db/hold.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import type { WriteContext, WriteHandler } from '../door/handler.ts'
import { type AskedFootage, forbiddenOf, refuseFootage } from '../footage/permitted-footage.ts'
import { loadRequest } from '../request/load-request.ts'
import { placeHold } from './place-hold.ts'

interface Asked {
  readonly basis: HoldBasis
  readonly requestId: RequestId | null
  readonly spans: readonly {
    readonly field: string
    readonly span: HeldSpan & { readonly rangeId: RangeId | null }
    readonly cameraNumber: string
    readonly availability: Availability
  }[]
}

type Footage = ParsedInputOf<'hold.place'>['footage']

const ofRequest = (
  { requestId, rangeIds }: Extract<Footage, { of: 'request' }>,
  { book, now }: WriteContext,
): Result<Asked> => {
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  const spans = [...new Set(rangeIds)].map((rangeId) => loaded.value.ranges.find(({ id }) => id === rangeId))
  const own = spans.flatMap((range) => range ?? [])
  // Rule 28: nothing is held for whoever took the request back.
  if (loaded.value.stored.status === 'withdrawn')
    return fail({ kind: 'invalid', issues: [{ field: 'footage', reason: 'not-allowed' }] })
  // Only what this request asks for is held for it.
  if (own.length < spans.length) return fail({ kind: 'invalid', issues: [{ field: 'footage', reason: 'not-allowed' }] })
  return succeed({
    basis: 'request',
    requestId,
    spans: own.map(({ id, cameraId, cameraNumber, from, to, availability }) => ({
      field: 'footage.rangeIds',
      span: { cameraId, from, to, rangeId: id },
      cameraNumber,
      availability,
    })),
  })
}

const ofCameras = (
  { basis, spans }: Extract<Footage, { of: 'cameras' }>,
  { book, now }: WriteContext,
): Result<Asked> => {
  const cameras = listCameras(book)
  const issues = spans.flatMap((span, index) => spanIssues(span, `footage.spans.${index}`, cameras, now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  return succeed({
    basis,
    requestId: null,
    spans: spans.map((span, index) => ({
      field: `footage.spans.${index}.from`,
      span: { ...span, rangeId: null },
      cameraNumber: cameras.find(({ id }) => id === span.cameraId)?.number ?? '',
      availability: availabilityOf(footageFactsOf(book, span.cameraId, span), span, now, dayOf(now)),
    })),
  })
}

/** A stretch named twice is one. */
const onceEach = ({ spans }: Asked) => [
  ...new Map(spans.map(({ span }) => [`${span.cameraId} ${span.from} ${span.to}`, span])).values(),
]

// What is held for one purpose may be held for another too, so that lifting the one leaves the other; the same twice is a
// second press.
const heldIssues = ({ basis, spans }: Asked, { book }: WriteContext): readonly FieldIssue[] =>
  spans.flatMap(({ field, span }) => {
    const same = holdsCovering(book, span.cameraId, span).find((hold) => hold.basis === basis)
    return same === undefined ? [] : [{ field, reason: 'already-held' as const, detail: same.number }]
  })

const goneFootage = ({ spans }: Asked): readonly AskedFootage[] =>
  spans.flatMap(({ field, span: { cameraId, from, to }, cameraNumber, availability }) =>
    goneReason(availability) === null ? [] : [{ field, cameraId, cameraNumber, from, to }],
  )

export const place: WriteHandler<'hold.place'> = (input, by, context) => {
  const { footage, reason, storedWhere, reviewOn } = input
  const today = dayOf(context.now)
  const asked = footage.of === 'request' ? ofRequest(footage, context) : ofCameras(footage, context)
  if (!asked.ok) return asked
  const { basis, requestId } = asked.value
  const spans = onceEach(asked.value)
  const issues = [...heldIssues(asked.value, context), ...reviewIssues(reviewOn, today)]
  // Rule 28: nothing past its day is kept by calling it held. Of a stretch of which a part is left, that part is secured.
  const forbidden = forbiddenOf(context.book, goneFootage(asked.value), context.now)
  if (forbidden.length > 0) return refuseFootage(forbidden, issues, requestId)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const number = placeHold(context, { basis, reason, requestId, storedWhere, reviewOn, spans }, by.accountId)
  return succeed({
    value: { number },
    event: { subject: requestId, body: { number, basis, reason, storedWhere, reviewOn, spans } },
  })
}
