// Where a request for operating-room footage stands, worked out from the chronicle.
import type { Chronicle, RoomKept } from './chronicle.ts'

/** Rule 33: undecided, or granted and not seen yet. */
export const isRoomAwaited = ({ state, shown }: RoomKept): boolean =>
  state === 'received' || (state === 'granted' && shown === null)

/** When somebody began and ceased to wait for it. */
export const roomWait = (room: RoomKept): { readonly asked: number; readonly until: number | null } => ({
  asked: room.received,
  until: isRoomAwaited(room) ? null : (room.shown ?? room.decided ?? room.closed),
})

/** What today owes: the reply, and the notice that nobody sent or that came back. */
export const roomDuties = ({ rooms }: Chronicle): readonly string[] =>
  rooms.flatMap(({ number, dueOn, state, notice }) => {
    if (state === 'received') return [`operating-room-reply ${number} ${dueOn}`]
    if (notice === null) return []
    if (notice.returnedOn !== null) return [`operating-room-returned ${number} ${notice.returnedOn}`]
    return notice.sent === 0 && state !== 'closed' ? [`operating-room-delivery ${number} ${dueOn}`] : []
  })
