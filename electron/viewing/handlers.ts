import { dayOf } from '../../domain/calendar/instant.ts'
import type { Camera } from '../../domain/camera/camera.ts'
import { openNeedsOf } from '../../domain/identity/open-needs.ts'
import { viewingRow } from '../../domain/ledger/compose-row.ts'
import { isLive } from '../../domain/request/request-status.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { ViewingRecord } from '../../domain/viewing/operations.ts'
import {
  type RequestBehindViewing,
  rangesShown,
  viewableSpans,
  viewingIssues,
} from '../../domain/viewing/viewing-rules.ts'
import { listCameras } from '../../db/camera.ts'
import { markShown } from '../../db/decision.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { nextLedgerNumber } from '../../db/ledger/ledger-row.ts'
import { countViewings, insertViewing, pageOfViewings } from '../../db/viewing.ts'
import type { DiscloseHandler, Handlers, WriteContext, WriteHandler } from '../door/handler.ts'
import { type AskedFootage, forbiddenOf, refuseFootage } from '../footage/permitted-footage.ts'
import { loadRequest, type LoadedRequest } from '../request/load-request.ts'
import { settleStatus } from '../request/settle-status.ts'

const viewingsPerPage = 100

const requestOf = ({ book, now }: WriteContext, { requestId }: ViewingRecord): Result<LoadedRequest | null> =>
  requestId === null ? succeed(null) : loadRequest(book, requestId, readHolidayTables(book), now)

const askedOf = (record: ViewingRecord, cameras: readonly Camera[]): readonly AskedFootage[] =>
  record.cameraIds.flatMap((cameraId, index) => {
    const camera = cameras.find(({ id }) => id === cameraId)
    if (camera === undefined || camera.isOperatingRoom) return []
    const span = { from: record.footageFrom, to: record.footageTo }
    return [{ field: `cameraIds.${index}`, cameraId, cameraNumber: camera.number, ...span }]
  })

const basisOf = ({ stored, ranges }: LoadedRequest): RequestBehindViewing => ({
  openNeeds: openNeedsOf(stored),
  receivedAt: stored.receivedAt,
  isOver: ['refused', 'withdrawn', 'closed'].includes(stored.status),
  ranges: ranges.flatMap(viewableSpans),
})

const record: WriteHandler<'viewing.record'> = (viewing, by, context) => {
  const { book, now } = context
  const loaded = requestOf(context, viewing)
  if (!loaded.ok) return loaded
  const request = loaded.value?.stored ?? null
  const allCameras = listCameras(book)
  const cameras = allCameras.filter(({ id }) => viewing.cameraIds.includes(id))
  const issues = viewingIssues(viewing, allCameras, loaded.value === null ? null : basisOf(loaded.value), now)
  const forbidden = forbiddenOf(book, askedOf(viewing, allCameras), viewing.startedAt)
  if (forbidden.length > 0) return refuseFootage(forbidden, issues, viewing.requestId)
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
