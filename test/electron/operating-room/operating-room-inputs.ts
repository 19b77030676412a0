// What an honest desk sends to the operating-room door.
import type { InputOf, OperationName, OutputOf } from '../../../domain/contract/contract.ts'
import type { House } from '../door/house.ts'

type OperatingRoomName = Extract<OperationName, `operatingRoom.${string}`>
type Receiving = InputOf<'operatingRoom.receive'>

export const yesterday = { from: '2026-11-22T05:00:00.000Z', to: '2026-11-22T06:30:00.000Z' } as const
export const longAgo = { from: '2026-10-01T05:00:00.000Z', to: '2026-10-01T06:30:00.000Z' } as const

export const registerOperatingRoom = async (built: House): Promise<OutputOf<'camera.register'>['cameraId']> =>
  (
    await built.call('camera.register', {
      number: `OR-${built.newId().slice(-4)}`,
      building: '본원',
      floor: '3층',
      place: '제1수술실',
      zone: '수술실',
      fieldOfView: '수술대 전체',
      isPublic: false,
      hours: '수술 중',
      recorder: 'NVR-9',
      channel: '1',
      installedOn: null,
      usedForChanging: null,
      audio: false,
    })
  ).cameraId

export const people = [
  { part: 'patient', name: '홍길동', title: '' },
  { part: 'staff', name: '김집도', title: '집도의' },
  { part: 'staff', name: '이마취', title: '마취과 의사' },
  { part: 'staff', name: '박간호', title: '간호사' },
] as const

/** The patient asks, on the ground that everybody consents. */
export const intakeOf = (cameraId: string, span: Pick<Receiving, 'from' | 'to'> = yesterday): Receiving => ({
  requester: { name: '홍길동', phone: '010-1234-5678', standing: 'patient' },
  wish: 'viewing',
  purpose: '수술 경과 확인',
  basis: { kind: 'consents' },
  capacity: 'capable',
  people: people.map((person) => ({ ...person })),
  cameraIds: [cameraId],
  ...span,
  receivedAt: '2026-11-23T00:50:00.000Z',
  storedWhere: '관제실 잠금함 USB-03',
})

export const receive = async (built: House, change: Partial<Receiving> = {}) => {
  const cameraId = await registerOperatingRoom(built)
  const { requestId, number, holdNumber } = await built.call('operatingRoom.receive', {
    ...intakeOf(cameraId),
    ...change,
  })
  return { cameraId, requestId, number, holdNumber }
}

export const consentOf = (
  requestId: string,
  position: number,
  answer: 'given' | 'refused' = 'given',
): InputOf<'operatingRoom.recordConsent'> => ({
  requestId,
  position,
  answer,
  signedBy: 'self',
  guardianName: '',
  saidOn: '2026-11-23',
  collectedBy: '이책임',
})

export const everybodyConsents = async (built: House, requestId: string): Promise<void> => {
  for (const position of people.keys()) await built.call('operatingRoom.recordConsent', consentOf(requestId, position))
}

export const grant = async (built: House) => {
  const received = await receive(built)
  await everybodyConsents(built, received.requestId)
  await built.call('operatingRoom.decide', { requestId: received.requestId, verdict: { kind: 'granted' } })
  return received
}

export const viewingOf = (
  built: House,
  { requestId, cameraId }: { readonly requestId: string; readonly cameraId: string },
): InputOf<'operatingRoom.recordViewing'> => ({
  requestId,
  form: 'watched',
  mediumLabel: '',
  cameraIds: [cameraId],
  footageFrom: yesterday.from,
  footageTo: yesterday.to,
  startedAt: built.now,
  endedAt: built.now,
  viewers: '홍길동',
  place: '관제실',
  isPlaceRestricted: true,
})

export const filmingOf = (cameraId: string): InputOf<'operatingRoom.recordFilming'> => ({
  requestedBy: 'patient',
  requesterName: '홍길동',
  patientName: '홍길동',
  capacity: 'capable',
  hasConsent: true,
  requestedAt: '2026-11-21T05:00:00.000Z',
  cameraId,
  operation: '',
  operationAt: yesterday.from,
  outcome: { kind: 'filmed', startedAt: yesterday.from, endedAt: yesterday.to, audio: null },
})

const nothing = () => Promise.resolve({})

export const operatingRoomInputs: {
  readonly [Name in OperatingRoomName]: (built: House) => Promise<InputOf<Name>>
} = {
  'operatingRoom.rules': nothing,
  'operatingRoom.configure': () => Promise.resolve({ replyDays: 7, requestRegisterYears: 3, disputeExtensionDays: 60 }),
  'operatingRoom.list': () => Promise.resolve({ filter: 'all', before: null }),
  'operatingRoom.open': async (built) => ({ requestId: (await receive(built)).requestId }),
  'operatingRoom.receive': async (built) => intakeOf(await registerOperatingRoom(built)),
  'operatingRoom.stateBasis': async (built) => {
    const basis = { kind: 'authority', body: '견본경찰서', purpose: 'investigation', documentNumber: '' } as const
    const { requestId } = await receive(built, { basis, people: [] })
    return { requestId, basis: { ...basis, documentNumber: '수사과-1234' } }
  },
  'operatingRoom.addPerson': async (built) => ({
    requestId: (await receive(built)).requestId,
    part: 'staff',
    name: '최보조',
    title: '간호조무사',
  }),
  'operatingRoom.recordConsent': async (built) => consentOf((await receive(built)).requestId, 0),
  'operatingRoom.decide': async (built) => ({
    requestId: (await receive(built)).requestId,
    verdict: {
      kind: 'refused',
      reason: '동의가 모이지 않음',
      objection: '관리책임자에게 이의를 제기하실 수 있습니다.',
    },
  }),
  'operatingRoom.recordViewing': async (built) => viewingOf(built, await grant(built)),
  'operatingRoom.extend': async (built) => ({
    requestId: (await receive(built)).requestId,
    reason: '분쟁조정 진행 중',
  }),
  'operatingRoom.close': async (built) => ({
    requestId: (await receive(built)).requestId,
    how: 'withdrawn',
    note: '청구인이 거둠',
  }),
  'operatingRoom.filmings': () => Promise.resolve({ before: null }),
  'operatingRoom.recordFilming': async (built) => filmingOf(await registerOperatingRoom(built)),
}
