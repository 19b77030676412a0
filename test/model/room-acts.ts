// Operating-room footage, by its own door: asked for, consented to or not, decided, told on paper, shown, closed.
import type { InputOf } from '../../domain/contract/contract.ts'
import { type Act, type Acting, oneOf, oneOutOf } from './year-of-acts.ts'
import type { RoomKept } from './chronicle.ts'
import { isRoomAwaited } from './slow-room.ts'
import { isWhollyThere } from './slow-sight.ts'
import { dayOfMinute, dayText, instantOf } from './slow-time.ts'

const people = [
  { part: 'patient', name: '홍환자', title: '' },
  { part: 'staff', name: '김집도', title: '집도의' },
  { part: 'staff', name: '이마취', title: '마취과 의사' },
] as const

const replyDays = 10
const room = { building: '본원', floor: '3층', place: '제1수술실', zone: '수술실', recorder: 'NVR-OR' } as const

/** Its camera is of no other act: the law lets nobody else look. */
export const openRoom = async ({ desk }: Pick<Acting, 'desk'>): Promise<void> => {
  const { cameraId } = await desk.act('camera.register', {
    ...room,
    number: 'OR-1',
    fieldOfView: '수술대 전체',
    isPublic: false,
    hours: '수술 중',
    channel: '1',
    installedOn: null,
    usedForChanging: null,
    audio: false,
  })
  desk.chronicle.roomCameraId = cameraId
}

/** One operation a day at most, of the day before. */
export const receiveRoom = async ({ desk }: Acting): Promise<RoomKept | null> => {
  const { rooms, holds, roomCameraId } = desk.chronicle
  const from = (dayOfMinute(desk.now()) - 1) * 1440 + 14 * 60
  if (rooms.some((one) => one.from === from)) return null
  const to = from + 90
  const received = desk.now()
  const { requestId, number, holdNumber } = await desk.act('operatingRoom.receive', {
    requester: { name: `수술${rooms.length + 1}`, phone: '010-1234-5678', standing: 'patient' },
    wish: 'viewing',
    purpose: '수술 경과 확인',
    basis: { kind: 'consents' },
    capacity: 'capable',
    people: people.map((person) => ({ ...person })),
    cameraIds: [roomCameraId],
    from: instantOf(from),
    to: instantOf(to),
    receivedAt: instantOf(received),
    storedWhere: '관제실 잠금함',
  })
  if (holdNumber === null) throw new Error(`${number} secured nothing`)
  const dueOn = dayText(dayOfMinute(received) + replyDays)
  const kept: RoomKept = {
    id: requestId,
    number,
    holdNumber,
    cameraId: roomCameraId,
    from,
    to,
    received,
    dueOn,
    consents: [],
    isProven: false,
    state: 'received',
    decided: null,
    shown: null,
    closed: null,
    notice: null,
  }
  rooms.push(kept)
  holds.push({
    number: holdNumber,
    basis: 'room',
    spans: [{ cameraId: roomCameraId, from, to }],
    placed: received,
    requestId: null,
    reviewOn: dueOn,
    proposedBy: null,
    proposed: null,
    lifted: null,
    liftedBy: null,
  })
  return kept
}

export const consent = async ({ desk }: Acting, kept: RoomKept, answer: 'given' | 'refused'): Promise<void> => {
  const position = kept.consents.length
  await desk.act('operatingRoom.recordConsent', {
    requestId: kept.id,
    position,
    answer,
    signedBy: 'self',
    guardianName: '',
    saidOn: desk.today(),
    collectedBy: '이책임',
  })
  kept.consents.push(answer)
}

const refusal = {
  kind: 'refused',
  reason: '동의가 모이지 않음',
  objection: '관리책임자에게 서면으로 이의를 제기하실 수 있습니다.',
} as const

export const isConsented = ({ consents }: RoomKept): boolean =>
  consents.length === people.length && consents.every((answer) => answer === 'given')

export const isRoomThere = ({ desk }: Acting, kept: RoomKept): boolean =>
  isWhollyThere(desk.chronicle, kept, desk.now() - 5)

export const decideRoom = async (acting: Acting, kept: RoomKept): Promise<void> => {
  const { desk } = acting
  const isGranted = isConsented(kept) && isRoomThere(acting, kept)
  const verdict = isGranted ? ({ kind: 'granted' } as const) : refusal
  const { noticeId, number } = await desk.act('operatingRoom.decide', { requestId: kept.id, verdict, language: 'ko' })
  kept.state = isGranted ? 'granted' : 'refused'
  kept.decided = desk.now()
  kept.notice = { id: noticeId, number, isPrinted: false, sent: 0, returnedOn: null }
}

export const tellRoom = async ({ desk }: Acting, { notice }: RoomKept): Promise<void> => {
  if (notice === null) return
  if (!notice.isPrinted) {
    const paper = { kind: 'operating-room-notice', noticeId: notice.id } as const
    await desk.act('paper.output', { paper, to: 'printer', purpose: '청구인에게 통지' })
    notice.isPrinted = true
  }
  const means = { kind: 'post', registeredNumber: '11002-1234-5678' } as const
  const againBecause = notice.sent === 0 ? '' : '되돌아와 다시 보냄'
  const input = { noticeId: notice.id, means, at: desk.house.now, againBecause }
  const { attempt } = await desk.act('operatingRoom.recordDelivery', input)
  notice.sent += 1
  notice.returnedOn = null
  if (attempt !== notice.sent) throw new Error(`${notice.number} went out ${attempt} times, not ${notice.sent}`)
}

export const returnRoom = async ({ desk }: Acting, { notice }: RoomKept): Promise<void> => {
  if (notice === null || notice.sent === 0 || notice.returnedOn !== null) return
  const input = { noticeId: notice.id, position: notice.sent, returnedOn: desk.today(), reason: '수취인 부재' }
  await desk.act('operatingRoom.recordReturn', input)
  notice.returnedOn = desk.today()
}

export const roomViewing = ({ desk }: Acting, kept: RoomKept): InputOf<'operatingRoom.recordViewing'> => ({
  requestId: kept.id,
  form: 'watched',
  mediumLabel: '',
  cameraIds: [kept.cameraId],
  footageFrom: instantOf(kept.from),
  footageTo: instantOf(kept.to),
  startedAt: desk.house.now,
  endedAt: desk.house.now,
  viewers: '홍환자',
  place: '관제실',
  isPlaceRestricted: true,
})

export const proveRoom = async ({ desk }: Acting, kept: RoomKept): Promise<void> => {
  await desk.act('operatingRoom.confirmIdentity', { requestId: kept.id, proof: 'resident-card', document: null })
  kept.isProven = true
}

export const showRoom = async (acting: Acting, kept: RoomKept): Promise<void> => {
  const { desk } = acting
  await desk.act('operatingRoom.recordViewing', roomViewing(acting, kept))
  kept.shown ??= desk.now()
}

export const closeRoom = async ({ desk }: Acting, kept: RoomKept, how: 'done' | 'withdrawn'): Promise<void> => {
  await desk.act('operatingRoom.close', { requestId: kept.id, how, note: '마침' })
  kept.state = 'closed'
  kept.closed = desk.now()
}

export const askForRoom: Act = async (acting) => oneOutOf(acting, 2) && (await receiveRoom(acting)) !== null

/** The next step of one of them, whichever it is. */
export const advanceRoom: Act = async (acting) => {
  const { desk } = acting
  const kept = oneOf(
    acting,
    desk.chronicle.rooms.filter(({ state, notice }) => state !== 'closed' || (notice?.returnedOn ?? null) !== null),
  )
  if (kept === undefined) return false
  const { state, notice } = kept
  if (notice !== null && (notice.sent === 0 || notice.returnedOn !== null)) await tellRoom(acting, kept)
  else if (state === 'received') {
    if (oneOutOf(acting, 15)) await closeRoom(acting, kept, 'withdrawn')
    else if (!kept.isProven) await proveRoom(acting, kept)
    else if (kept.consents.length < people.length)
      await consent(acting, kept, oneOutOf(acting, 8) ? 'refused' : 'given')
    else await decideRoom(acting, kept)
  } else if (notice !== null && oneOutOf(acting, 6) && state !== 'closed') await returnRoom(acting, kept)
  else if (state === 'granted' && kept.shown === null) {
    if (!isRoomThere(acting, kept)) return false
    await showRoom(acting, kept)
  } else if (!isRoomAwaited(kept)) await closeRoom(acting, kept, 'done')
  return true
}
