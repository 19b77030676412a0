import { invalid } from '../../domain/contract/failure.ts'
import { settingKeys } from '../../domain/operating-room/rules-table.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readOperatingRoomSettings, replaceOperatingRoomSettings } from '../../db/operating-room.ts'
import { countOperatingRoom, pageOfOperatingRoom } from '../../db/operating-room-list.ts'
import type { DiscloseHandler, Handlers, ReadHandler, WriteHandler } from '../door/handler.ts'
import { joinPerson, recordConsent, restateBasis } from './consent.ts'
import { close, decide, extend, recordViewing } from './decide.ts'
import { correctFilming, filmings, recordFilming } from './filming.ts'
import { confirmIdentity } from './identity.ts'
import { loadOperatingRoom } from './load.ts'
import { correctDelivery, recordDelivery, recordReturn } from './deliveries.ts'
import { tellDecision } from './notice.ts'
import { answerObjection, receiveObjection } from './objections.ts'
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

export const operatingRoomHandlers = {
  'operatingRoom.rules': rules,
  'operatingRoom.configure': configure,
  'operatingRoom.list': list,
  'operatingRoom.open': open,
  'operatingRoom.receive': receive,
  'operatingRoom.stateBasis': restateBasis,
  'operatingRoom.addPerson': joinPerson,
  'operatingRoom.recordConsent': recordConsent,
  'operatingRoom.confirmIdentity': confirmIdentity,
  'operatingRoom.decide': decide,
  'operatingRoom.tellDecision': tellDecision,
  'operatingRoom.recordDelivery': recordDelivery,
  'operatingRoom.correctDelivery': correctDelivery,
  'operatingRoom.recordReturn': recordReturn,
  'operatingRoom.recordViewing': recordViewing,
  'operatingRoom.extend': extend,
  'operatingRoom.receiveObjection': receiveObjection,
  'operatingRoom.answerObjection': answerObjection,
  'operatingRoom.close': close,
  'operatingRoom.filmings': filmings,
  'operatingRoom.recordFilming': recordFilming,
  'operatingRoom.correctFilming': correctFilming,
} satisfies Partial<Handlers>
