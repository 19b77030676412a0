import { dayOf } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { autoDeletionRow } from '../../domain/ledger/compose-row.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import { insertDestruction } from '../../db/destruction.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { nextLedgerNumber } from '../../db/ledger/ledger-row.ts'
import type { Handlers, WriteHandler } from '../door/handler.ts'
import { loadRequest } from '../request/load-request.ts'
import { placeHolds } from './place-holds.ts'

const place: WriteHandler<'hold.place'> = ({ requestId, rangeIds, storedWhere, reviewOn }, by, context) => {
  const { book, now } = context
  const chosenIds = [...new Set(rangeIds)]
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  if (reviewOn < dayOf(now)) return fail(invalid('reviewOn', 'not-allowed'))
  const available = new Set(
    loaded.value.ranges.filter(({ availability }) => availability.kind === 'available').map(({ id }) => id),
  )
  // Footage past its retention cannot be secured any more, and a stretch is held once.
  if (chosenIds.some((id) => !available.has(id))) return fail(invalid('rangeIds', 'retention-passed'))
  const holdNumbers = placeHolds(context, { rangeIds: chosenIds, storedWhere, reviewOn, placedBy: by.accountId })
  return succeed({
    value: { holdNumbers: [...holdNumbers] },
    event: { subject: requestId, body: { holdNumbers, rangeIds: chosenIds, storedWhere, reviewOn } },
  })
}

const confirmAutoDeletion: WriteHandler<'destruction.confirmAutoDeletion'> = (input, by, { book, now }) => {
  const { cameraIds, recordedThrough, checkedAt } = input
  if (checkedAt > now) return fail(invalid('checkedAt', 'in-future'))
  if (recordedThrough >= dayOf(checkedAt)) return fail(invalid('recordedThrough', 'not-allowed'))
  const chosen = new Set(cameraIds)
  const all = listCameras(book)
  const cameras = all.filter(({ id }) => chosen.has(id))
  if (cameras.length !== chosen.size) return fail(invalid('cameraIds', 'camera-unknown'))
  const ledgerNumber = nextLedgerNumber(book)
  insertDestruction(book, { ledgerNumber, cameraIds: [...chosen], recordedThrough, checkedAt })
  return succeed({
    value: { ledgerNumber },
    event: {
      subject: null,
      body: { cameraIds, recordedThrough, checkedAt },
      officialRow: autoDeletionRow({
        cameras,
        allCameraCount: all.length,
        recordedThrough,
        checkedAt,
        handlerName: by.accountName,
      }),
    },
  })
}

export const footageHandlers = {
  'hold.place': place,
  'destruction.confirmAutoDeletion': confirmAutoDeletion,
} satisfies Partial<Handlers>
