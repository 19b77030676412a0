import { dayOf } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { filmingIdSchema, filmingIssues } from '../../domain/operating-room/filming.ts'
import { settingKeys } from '../../domain/operating-room/rules-table.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import { drawNumber } from '../../db/number-series.ts'
import { readOperatingRoomSettings, replaceOperatingRoomSettings } from '../../db/operating-room.ts'
import { countFilmings, insertFilming, pageOfFilmings } from '../../db/operating-room-filming.ts'
import { countOperatingRoom, pageOfOperatingRoom } from '../../db/operating-room-list.ts'
import type { DiscloseHandler, Handlers, ReadHandler, WriteHandler } from '../door/handler.ts'
import { joinPerson, recordConsent, restateBasis } from './consent.ts'
import { close, decide, extend, recordViewing } from './decide.ts'
import { loadOperatingRoom } from './load.ts'
import { receive } from './receive.ts'

const rowsPerPage = 100

const rules: ReadHandler<'operatingRoom.rules'> = (_input, _by, { book }) =>
  succeed({ settings: readOperatingRoomSettings(book) })

/** The entry says what each number was before: requests received under it keep the day they were given. */
const configure: WriteHandler<'operatingRoom.configure'> = (to, _by, { book }) => {
  const from = readOperatingRoomSettings(book)
  if (settingKeys.every((key) => from[key] === to[key])) return fail(invalid('replyDays', 'nothing-changed'))
  replaceOperatingRoomSettings(book, to)
  return succeed({ value: {}, event: { subject: null, body: { from, to } } })
}

const list: DiscloseHandler<'operatingRoom.list'> = ({ filter, before }, _by, { book, now }) => {
  const requests = pageOfOperatingRoom(book, { filter, before, requestsMax: rowsPerPage, now })
  const nextBefore = requests.length === rowsPerPage ? (requests.at(-1)?.sequence ?? null) : null
  return succeed({
    value: { requests: [...requests], nextBefore, totalCount: countOperatingRoom(book, filter) },
    event: { subject: null, body: { filter, before, shownCount: requests.length } },
  })
}

const open: DiscloseHandler<'operatingRoom.open'> = ({ requestId }, _by, { book, now }) => {
  const loaded = loadOperatingRoom(book, requestId, now)
  if (!loaded.ok) return loaded
  const { grantedAt: _grantedAt, ...request } = loaded.value
  return succeed({ value: { request }, event: { subject: requestId, body: { number: request.number } } })
}

const filmings: DiscloseHandler<'operatingRoom.filmings'> = ({ before }, _by, { book }) => {
  const page = pageOfFilmings(book, before, rowsPerPage)
  const nextBefore = page.length === rowsPerPage ? (page.at(-1)?.sequence ?? null) : null
  return succeed({
    value: { filmings: [...page], nextBefore, totalCount: countFilmings(book) },
    event: { subject: null, body: { before, shownCount: page.length } },
  })
}

const recordFilming: WriteHandler<'operatingRoom.recordFilming'> = (draft, by, { book, now, newId }) => {
  const camera = listCameras(book).find(({ id }) => id === draft.cameraId)
  const issues = filmingIssues(draft, camera, now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const year = yearOf(dayOf(now))
  const number = `F-${year}-${String(drawNumber(book, `filming/${year}`)).padStart(3, '0')}`
  const filmingId = filmingIdSchema.parse(newId())
  insertFilming(book, { id: filmingId, number, draft, enteredAt: now, enteredBy: by.accountId })
  return succeed({ value: { filmingId, number }, event: { subject: filmingId, body: { number, draft } } })
}

export const operatingRoomHandlers = {
  'operatingRoom.rules': rules,
  'operatingRoom.configure': configure,
  'operatingRoom.list': list,
  'operatingRoom.open': open,
  'operatingRoom.receive': receive,
  'operatingRoom.stateBasis': restateBasis,
  'operatingRoom.addPerson': joinPerson,
  'operatingRoom.recordConsent': recordConsent,
  'operatingRoom.decide': decide,
  'operatingRoom.recordViewing': recordViewing,
  'operatingRoom.extend': extend,
  'operatingRoom.close': close,
  'operatingRoom.filmings': filmings,
  'operatingRoom.recordFilming': recordFilming,
} satisfies Partial<Handlers>
