import { dayOf } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import type { Handlers, WriteHandler } from '../door/handler.ts'
import { loadRequest } from '../request/load-request.ts'
import { confirmDeletion } from './confirm-deletion.ts'
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
  const known = new Set(listCameras(book).map(({ id }) => id))
  if (cameraIds.some((id) => !known.has(id))) return fail(invalid('cameraIds', 'camera-unknown'))
  const { ledgerNumber, officialRow } = confirmDeletion({ book }, input, by.accountName)
  return succeed({
    value: { ledgerNumber },
    event: { subject: null, body: { cameraIds, recordedThrough, checkedAt }, officialRow },
  })
}

export const footageHandlers = {
  'hold.place': place,
  'destruction.confirmAutoDeletion': confirmAutoDeletion,
} satisfies Partial<Handlers>
