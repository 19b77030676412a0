// What nobody may do with operating-room footage (rules 33, 34).
import { type Act, oneOf } from './year-of-acts.ts'
import { viewingOf } from './footage-acts.ts'
import { isConsented, isRoomThere, roomViewing } from './room-acts.ts'

/** Somebody who took part has not consented. */
const grantUnconsented: Act = async (acting) => {
  const { desk } = acting
  const room = oneOf(
    acting,
    desk.chronicle.rooms.filter((one) => one.state === 'received' && !isConsented(one) && isRoomThere(acting, one)),
  )
  if (room === undefined) return false
  const input = { requestId: room.id, verdict: { kind: 'granted' }, language: 'ko' }
  await desk.cheat('operatingRoom.decide', input, 'attempt', 'consent-missing')
  return true
}

/** Nobody granted it. */
const showUngranted: Act = async (acting) => {
  const { desk } = acting
  const room = oneOf(
    acting,
    desk.chronicle.rooms.filter((one) => one.state !== 'granted' && isRoomThere(acting, one)),
  )
  if (room === undefined) return false
  await desk.cheat('operatingRoom.recordViewing', roomViewing(acting, room), 'attempt', 'not-granted')
  return true
}

/** The head of the clinic looks, as at any other camera. */
const lookInside: Act = async (acting) => {
  const { desk } = acting
  const room = oneOf(acting, desk.chronicle.rooms)
  if (room === undefined) return false
  await desk.cheat('viewing.record', viewingOf(acting, room, null), 'nothing', 'operating-room')
  return true
}

/** Undecided, its footage stays where it was secured. */
const letGoUndecided: Act = async (acting) => {
  const { desk } = acting
  const room = oneOf(
    acting,
    desk.chronicle.rooms.filter(({ state }) => state === 'received'),
  )
  if (room === undefined) return false
  const input = { number: room.holdNumber, reason: `더 필요 없음 ${room.number}` }
  await desk.cheat('hold.proposeLift', input, 'nothing')
  return true
}

export const roomCheats = {
  grantUnconsented,
  showUngranted,
  lookInside,
  letGoUndecided,
} as const satisfies Readonly<Record<string, Act>>
