import { isMetByWatching } from '../../domain/decision/letter.ts'
import { dayOf, type Instant } from '../../domain/calendar/instant.ts'
import type { Camera } from '../../domain/camera/camera.ts'
import { isCheckedSince, openNeedsAt } from '../../domain/identity/check-time.ts'
import { viewingRow } from '../../domain/ledger/viewing-row.ts'
import { wasOver } from '../../domain/request/over-spans.ts'
import { isLive } from '../../domain/request/request-status.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { ViewingRecord } from '../../domain/viewing/operations.ts'
import { maskingIssues } from '../../domain/viewing/promised-masking.ts'
import {
  type RequestBehindViewing,
  rangesTouched,
  viewableSpans,
  viewingIssues,
} from '../../domain/viewing/viewing-rules.ts'
import { listCameras } from '../../db/camera.ts'
import { isSeenWhole } from '../../domain/viewing/watched.ts'
import { markShown } from '../../db/decision.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { nextLedgerNumber } from '../../db/ledger/ledger-row.ts'
import { listAccounts } from '../../db/account.ts'
import type { ReadableBook, WritableBook } from '../../db/book.ts'
import { readClinic } from '../../db/clinic.ts'
import { courseOfRequest } from '../../db/request-course.ts'
import type { StoredRange } from '../../db/range.ts'
import { insertViewing, lastViewingPlace } from '../../db/viewing.ts'
import { countOfViewings, pageOfViewings } from '../../db/viewing-page.ts'
import type { DiscloseHandler, Handlers, ReadHandler, WriteContext, WriteHandler } from '../door/handler.ts'
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

const basisOf = (book: ReadableBook, { stored, ranges }: LoadedRequest, startedAt: Instant): RequestBehindViewing => ({
  openNeeds: openNeedsAt(stored, startedAt),
  isCheckedSince: isCheckedSince(stored, startedAt),
  receivedAt: stored.receivedAt,
  isOver: wasOver(courseOfRequest(book, stored), startedAt),
  ranges: ranges.flatMap(viewableSpans),
})

const usualPlaceOf = (book: ReadableBook): string => {
  const lastPlace = lastViewingPlace(book)
  return lastPlace === '' ? readClinic(book).storagePlace : lastPlace
}

/** Shown is what was seen to its end, in however many viewings, or as much of it as whoever asked wanted to see. */
const showRange = (book: WritableBook, viewing: ViewingRecord, range: StoredRange): void => {
  const watched = [...range.watched, { from: viewing.footageFrom, to: viewing.footageTo, watchedAt: viewing.startedAt }]
  if (viewing.result?.kind !== 'enough' && !isSeenWhole(range, watched)) return
  const lastWatchedAt = watched.map(({ watchedAt }) => watchedAt).reduce((one, other) => (one > other ? one : other))
  markShown(book, [range.id], lastWatchedAt)
}

const record: WriteHandler<'viewing.record'> = (typed, by, context) => {
  const { book, now } = context
  const viewing = typed.place === '' ? { ...typed, place: usualPlaceOf(book) } : typed
  const loaded = requestOf(context, viewing)
  if (!loaded.ok) return loaded
  const request = loaded.value?.stored ?? null
  const allCameras = listCameras(book)
  const cameras = allCameras.filter(({ id }) => viewing.cameraIds.includes(id))
  const issues = [
    ...viewingIssues(
      viewing,
      allCameras,
      loaded.value === null ? null : basisOf(book, loaded.value, viewing.startedAt),
      now,
    ),
    ...maskingIssues(viewing, loaded.value?.ranges ?? []),
  ]
  const forbidden = forbiddenOf(book, askedOf(viewing, allCameras), viewing.startedAt)
  if (forbidden.length > 0) return refuseFootage(forbidden, issues, viewing.requestId)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })

  const ledgerNumber = nextLedgerNumber(book)
  const named = cameras.map(({ place, number }) => `${place} ${number}`).join(', ')
  insertViewing(book, { ledgerNumber, record: viewing, cameras: named, viewerId: by.accountId, enteredAt: now })
  // Watched by the requester, the request has been met; watched by staff alone it is still being looked into, and footage that
  // did not play was shown to nobody. Who asks for a deletion, or for nothing but a copy, is not met by watching (rules 16, 41).
  const isShown = viewing.outsiders !== '' && viewing.result?.kind !== 'not-played'
  if (loaded.value !== null && isShown && isMetByWatching(loaded.value.stored)) {
    for (const range of rangesTouched(viewing, loaded.value.ranges)) showRange(book, viewing, range)
    if (isLive(loaded.value.stored.status)) settleStatus(book, loaded.value.stored.id, dayOf(now))
  }
  return succeed({
    value: { ledgerNumber },
    event: {
      subject: viewing.requestId,
      body: viewing,
      cameraIds: viewing.cameraIds,
      officialRow: viewingRow({ record: viewing, cameras, handlerName: by.accountName, request, enteredAt: now }),
    },
  })
}

const list: DiscloseHandler<'viewing.list'> = ({ filter, before }, _by, { book }) => {
  const viewings = pageOfViewings(book, filter, before, viewingsPerPage)
  const last = viewings.length === viewingsPerPage ? viewings.at(-1) : undefined
  const nextBefore = last === undefined ? null : { startedAt: last.startedAt, ledgerNumber: last.ledgerNumber }
  return succeed({
    value: { viewings: [...viewings], nextBefore, ...countOfViewings(book, filter) },
    event: { subject: null, body: { filter, before, shownCount: viewings.length } },
  })
}

const choices: ReadHandler<'viewing.choices'> = (_input, _by, { book }) => {
  return succeed({
    viewers: listAccounts(book).map(({ id, name, disabledAt }) => ({ id, name, isActive: disabledAt === null })),
    usualPlace: usualPlaceOf(book),
    storagePlace: readClinic(book).storagePlace,
  })
}

export const viewingHandlers = {
  'viewing.record': record,
  'viewing.list': list,
  'viewing.choices': choices,
} satisfies Partial<Handlers>
