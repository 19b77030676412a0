// What an honest desk sends to the operating-room door.
import type { InputOf, OperationName, OutputOf } from '../../../domain/contract/contract.ts'
import type { OperatingRoomRequestId } from '../../../domain/operating-room/request.ts'
import { insertVerdict } from '../../../db/operating-room.ts'
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

/** Whoever asks on the agency's and on the mediation's basis (rule 34). */
export const agency = { name: '김경위', phone: '02-000-0000', standing: 'authority' } as const
export const mediator = { name: '박조정', phone: '02-000-0001', standing: 'mediator' } as const

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

/** The patient's card was looked at. */
export const confirmIdentity = (built: House, requestId: string) =>
  built.call('operatingRoom.confirmIdentity', { requestId, proof: 'resident-card', document: null })

export const everybodyConsents = async (built: House, requestId: string): Promise<void> => {
  for (const position of people.keys()) await built.call('operatingRoom.recordConsent', consentOf(requestId, position))
}

export const grant = async (built: House) => {
  const received = await receive(built)
  await confirmIdentity(built, received.requestId)
  await everybodyConsents(built, received.requestId)
  await built.call('operatingRoom.decide', {
    requestId: received.requestId,
    verdict: { kind: 'granted' },
    language: 'ko',
  })
  return received
}

export const refuse = (built: House, requestId: string, language: 'ko' | 'en' | 'ja' = 'ko') =>
  built.call('operatingRoom.decide', {
    requestId,
    verdict: { kind: 'refused', reason: '동의가 모이지 않음', objection: '관리책임자에게 서면으로' },
    language,
  })

/** A refusal whose notice came out of the printer. */
export const putOutRefusal = async (built: House): Promise<string> => {
  const { noticeId } = await refuse(built, (await receive(built)).requestId)
  const paper = { kind: 'operating-room-notice', noticeId } as const
  await built.call('paper.output', { paper, to: 'printer', purpose: '청구인에게 통지' })
  return noticeId
}

export const sendByPost = async (built: House): Promise<string> => {
  const noticeId = await putOutRefusal(built)
  const means = { kind: 'post', registeredNumber: '11002-1234-5678' } as const
  await built.call('operatingRoom.recordDelivery', { noticeId, means, at: built.now, againBecause: '' })
  return noticeId
}

const objectionToRefusal = async (built: House): Promise<InputOf<'operatingRoom.receiveObjection'>> => {
  const { requestId } = await receive(built)
  const { noticeId } = await refuse(built, requestId)
  const receivedAt = built.now
  return { requestId, noticeId, receivedAt, channel: 'visit', about: '모두 동의함', answerWishedOn: '2026-12-03' }
}

/** Refused as books did it before decisions were told on paper. */
export const decideUntold = async (built: House): Promise<OperatingRoomRequestId> => {
  const { requestId } = await receive(built)
  const entered = built.gate.enter()
  if (entered === null) throw new Error('nobody is signed in')
  const { book, account } = entered.session
  const verdict = { kind: 'refused', reason: '동의가 모이지 않음', objection: '관리책임자에게 서면으로' } as const
  book.write(
    (writing) => insertVerdict(writing, requestId, verdict, { at: built.now, by: account.id }),
    () => true,
  )
  entered.leave()
  return requestId
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
    const { requestId } = await receive(built, { requester: agency, basis, people: [] })
    return { requestId, basis: { ...basis, documentNumber: '수사과-1234' } }
  },
  'operatingRoom.addPerson': async (built) => ({
    requestId: (await receive(built)).requestId,
    part: 'staff',
    name: '최보조',
    title: '간호조무사',
  }),
  'operatingRoom.recordConsent': async (built) => consentOf((await receive(built)).requestId, 0),
  'operatingRoom.confirmIdentity': async (built) => ({
    requestId: (await receive(built)).requestId,
    proof: 'resident-card',
    document: null,
  }),
  'operatingRoom.decide': async (built) => ({
    requestId: (await receive(built)).requestId,
    verdict: {
      kind: 'refused',
      reason: '동의가 모이지 않음',
      objection: '관리책임자에게 이의를 제기하실 수 있습니다.',
    },
    language: 'ja',
  }),
  'operatingRoom.tellDecision': async (built) => ({ requestId: await decideUntold(built), language: 'en' }),
  'operatingRoom.correctDelivery': async (built) => {
    const noticeId = await sendByPost(built)
    const means = { kind: 'post', registeredNumber: '11002-1234-5679' } as const
    return { noticeId, position: 1, means, at: built.now, reason: '영수증을 다시 봄' }
  },
  'operatingRoom.recordReturn': async (built) => ({
    noticeId: await sendByPost(built),
    position: 1,
    returnedOn: '2026-11-23',
    reason: '수취인 부재',
  }),
  'operatingRoom.recordDelivery': async (built) => {
    const noticeId = await putOutRefusal(built)
    return { noticeId, means: { kind: 'in-person', receivedBy: '홍길동' }, at: built.now, againBecause: '' }
  },
  'operatingRoom.recordViewing': async (built) => viewingOf(built, await grant(built)),
  'operatingRoom.extend': async (built) => ({
    requestId: (await receive(built)).requestId,
    reason: '분쟁조정 진행 중',
  }),
  'operatingRoom.receiveObjection': objectionToRefusal,
  'operatingRoom.answerObjection': async (built) => {
    const said = await objectionToRefusal(built)
    const { objectionId } = await built.call('operatingRoom.receiveObjection', said)
    return {
      requestId: said.requestId,
      objectionId,
      result: 'not-upheld',
      words: '동의가 모이지 않음',
      toldBy: 'post',
      language: 'ko',
    }
  },
  'operatingRoom.close': async (built) => ({
    requestId: (await receive(built)).requestId,
    how: 'withdrawn',
    note: '청구인이 거둠',
  }),
  'operatingRoom.filmings': () => Promise.resolve({ before: null }),
  'operatingRoom.recordFilming': async (built) => filmingOf(await registerOperatingRoom(built)),
  'operatingRoom.correctFilming': async (built) => {
    const draft = filmingOf(await registerOperatingRoom(built))
    const { filmingId } = await built.call('operatingRoom.recordFilming', draft)
    return { filmingId, draft: { ...draft, patientName: '홍길순' }, because: '이름을 잘못 적음' }
  },
}
