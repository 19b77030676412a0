import { dayOf } from '../../domain/calendar/instant.ts'
import { availabilityOf, lastDayRecorded } from '../../domain/footage/footage-clock.ts'
import type { Availability } from '../../domain/footage/availability.ts'
import type { Camera } from '../../domain/camera/camera.ts'
import { openNeedsOf } from '../../domain/identity/open-needs.ts'
import { viewingRow } from '../../domain/ledger/compose-row.ts'
import { isLive } from '../../domain/request/request-status.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { ViewingRecord } from '../../domain/viewing/operations.ts'
import {
  type RequestBehindViewing,
  rangesShown,
  viewableRanges,
  viewingIssues,
} from '../../domain/viewing/viewing-rules.ts'
import type { ReadableBook } from '../../db/book.ts'
import { listCameras } from '../../db/camera.ts'
import { markShown } from '../../db/decision.ts'
import { destructionOf } from '../../db/destruction.ts'
import { holdCovering } from '../../db/hold.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { nextLedgerNumber } from '../../db/ledger/ledger-row.ts'
import { countViewings, insertViewing, pageOfViewings } from '../../db/viewing.ts'
import type { DiscloseHandler, Handlers, WriteContext, WriteHandler } from '../door/handler.ts'
import { loadRequest, type LoadedRequest } from '../request/load-request.ts'
import { settleStatus } from '../request/settle-status.ts'

const viewingsPerPage = 100

const requestOf = ({ book, now }: WriteContext, { requestId }: ViewingRecord): Result<LoadedRequest | null> =>
  requestId === null ? succeed(null) : loadRequest(book, requestId, readHolidayTables(book), now)

/** As of the day the viewing started, so that one entered later is judged as of when it happened. */
const availabilityFor = (book: ReadableBook, record: ViewingRecord) => {
  const span = { from: record.footageFrom, to: record.footageTo }
  return (camera: Camera): Availability =>
    availabilityOf(
      span,
      camera.retention,
      dayOf(record.startedAt),
      holdCovering(book, camera.id, span),
      destructionOf(book, camera.id, lastDayRecorded(span)),
    )
}

const basisOf = ({ stored, ranges }: LoadedRequest): RequestBehindViewing => ({
  openNeeds: openNeedsOf(stored),
  receivedAt: stored.receivedAt,
  isOver: ['refused', 'withdrawn', 'closed'].includes(stored.status),
  ranges: viewableRanges(ranges),
})

const record: WriteHandler<'viewing.record'> = (viewing, by, context) => {
  const { book, now } = context
  const loaded = requestOf(context, viewing)
  if (!loaded.ok) return loaded
  const request = loaded.value?.stored ?? null
  const allCameras = listCameras(book)
  const cameras = allCameras.filter(({ id }) => viewing.cameraIds.includes(id))
  const availabilityOfCamera = availabilityFor(book, viewing)
  const availabilities = new Map(cameras.map((camera) => [camera.id, availabilityOfCamera(camera)]))
  const issues = viewingIssues(
    viewing,
    allCameras,
    loaded.value === null ? null : basisOf(loaded.value),
    availabilities,
    now,
  )
  if (issues.length > 0) return fail({ kind: 'invalid', issues })

  const ledgerNumber = nextLedgerNumber(book)
  const named = cameras.map(({ place, number }) => `${place} ${number}`).join(', ')
  insertViewing(book, { ledgerNumber, record: viewing, cameras: named, viewerId: by.accountId })
  // Watched by the requester, the request has been met; watched by staff alone it is still being looked into.
  if (loaded.value !== null && viewing.outsiders !== '') {
    markShown(book, rangesShown(viewing, loaded.value.ranges), viewing.startedAt)
    if (isLive(loaded.value.stored.status)) settleStatus(book, loaded.value.stored.id, dayOf(now))
  }
  return succeed({
    value: { ledgerNumber },
    event: {
      subject: viewing.requestId,
      body: viewing,
      officialRow: viewingRow({ record: viewing, cameras, handlerName: by.accountName, request }),
    },
  })
}

const list: DiscloseHandler<'viewing.list'> = ({ before }, _by, { book }) => {
  const viewings = pageOfViewings(book, before, viewingsPerPage)
  const nextBefore = viewings.length === viewingsPerPage ? (viewings.at(-1)?.ledgerNumber ?? null) : null
  return succeed({
    value: { viewings: [...viewings], nextBefore, totalCount: countViewings(book) },
    event: { subject: null, body: { before, shownCount: viewings.length } },
  })
}

export const viewingHandlers = { 'viewing.record': record, 'viewing.list': list } satisfies Partial<Handlers>
