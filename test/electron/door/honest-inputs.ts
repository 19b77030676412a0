// One input for every operation that a working clinic could send, in an order in which each succeeds. A new operation
// without an entry here does not compile, so none escapes the properties of the door.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf, instant } from '../../../domain/calendar/instant.ts'
import type { InputOf, OperationName, OutputOf } from '../../../domain/contract/contract.ts'
import { greyPng } from '../../png.ts'
import { operatingRoomInputs } from '../operating-room/operating-room-inputs.ts'
import { clinic, type House, officer, jumpAhead } from './house.ts'

export const cameraFacts = {
  number: 'C-001',
  building: '본원',
  floor: '1층',
  place: '로비',
  zone: '로비',
  fieldOfView: '로비 전체',
  isPublic: true,
  hours: '24시간',
  recorder: 'NVR-1',
  channel: '1',
  installedOn: null,
  usedForChanging: null,
} as const

export const registerCamera = async (built: House, number: string): Promise<OutputOf<'camera.register'>['cameraId']> =>
  (await built.call('camera.register', { ...cameraFacts, number, audio: false })).cameraId

export const intakeFor = (cameraId: string, from: string, to: string): InputOf<'request.receive'> => ({
  requester: { name: '홍길동', phone: '010-1234-5678', address: '' },
  applicant: { door: 'self' },
  kinds: ['viewing'],
  purpose: '로비에서 넘어짐',
  hint: '',
  ranges: [{ cameraId, from, to }],
  receivedAt: '2026-11-23T00:50:00.000Z',
  channel: 'visit',
  replyBy: 'visit',
  identityProof: 'resident-card',
  documentsSeen: [],
  secureAt: null,
})

/** How a viewing before a deletion is known that is not in this book (rule 41). */
export const seenBefore = { how: 'told', note: '지난달 열람 통지서를 봄' } as const

export const letterGround = {
  brought: 'letter',
  documentNumber: '수사과-1234',
  ground: null,
  citedItem: 'item-7',
  statute: '',
  scope: '',
  safeguardsAsked: true,
} as const

/** A bare 협조공문 that cites an item for public institutions. */
export const letter = {
  door: 'authority',
  body: '견본경찰서',
  department: '수사과',
  post: '',
  rank: '경위',
  replyWishedOn: '2026-12-01',
  ...letterGround,
} as const

export const yesterday = ['2026-11-22T05:00:00.000Z', '2026-11-22T05:30:00.000Z'] as const
export const longAgo = ['2026-10-01T05:00:00.000Z', '2026-10-01T05:30:00.000Z'] as const

export const receive = async (built: House, [from, to]: readonly [string, string]) => {
  const cameraId = await registerCamera(built, `C-${built.newId().slice(-4)}`)
  const { requestId } = await built.call('request.receive', intakeFor(cameraId, from, to))
  return { cameraId, requestId }
}

type Refusal = Extract<InputOf<'decision.notify'>['results'][number]['result'], { kind: 'refused' }>['reason']

/** One ground for every stretch of a request. */
export const refusalOf = async (
  built: House,
  requestId: string,
  reason: Refusal = { ground: 'retention-passed', facts: '' },
): Promise<InputOf<'decision.notify'>> => {
  const { request } = await built.call('request.open', { requestId })
  return {
    requestId,
    results: request.ranges.map(({ id }) => ({ rangeId: id, result: { kind: 'refused', reason } })),
    appointment: null,
    fee: { causedBy: 'requester', items: [], postageWon: 0, payment: '' },
    addition: '',
    objection: '관리책임자에게 서면이나 전화로 이의를 제기하실 수 있습니다.',
    deliverBy: 'visit',
  }
}

/** A refusal that is issued and printed. */
export const putOutNotice = async (built: House) => {
  const { requestId } = await receive(built, longAgo)
  const { noticeId, number } = await built.call('decision.notify', await refusalOf(built, requestId))
  await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '청구인 교부' })
  return { requestId, noticeId, number }
}

/** A request for footage long gone, refused with that ground. */
export const refused = async (built: House) => {
  const received = await receive(built, longAgo)
  await built.call('decision.notify', await refusalOf(built, received.requestId))
  return received
}

export const supplementFor = (requestId: string): InputOf<'request.askSupplement'> => ({
  requestId,
  missing: ['identity-proof'],
  detail: '',
  dueOn: '2026-11-30',
})

/** Against the last notice of the request. */
export const objectionFor = async (built: House, requestId: string): Promise<InputOf<'request.receiveObjection'>> => {
  const { request } = await built.call('request.open', { requestId })
  const noticeId = request.notices.at(-1)?.id ?? ''
  return {
    requestId,
    noticeId,
    receivedAt: built.now,
    channel: 'visit',
    about: '영상이 남아 있다고 들음',
    answerWishedOn: '2026-12-03',
  }
}

/** Everything postponed for masking, with an end well before the footage is lost. */
export const postponementOf = async (built: House, requestId: string): Promise<InputOf<'decision.notify'>> => {
  const postponement = { cause: 'masking', facts: '', expectedEndOn: '2026-12-01' } as const
  const draft = await refusalOf(built, requestId)
  return {
    ...draft,
    results: draft.results.map(({ rangeId }) => ({ rangeId, result: { kind: 'postponed', postponement } })),
  }
}

/** Somebody of the clinic looks at yesterday. */
export const viewingOf = (cameraId: string): InputOf<'viewing.record'> => ({
  cameraIds: [cameraId],
  footageFrom: yesterday[0],
  footageTo: yesterday[1],
  purpose: '시설 안전',
  startedAt: '2026-11-23T00:40:00.000Z',
  endedAt: '2026-11-23T00:45:00.000Z',
  withStaff: '',
  outsiders: '',
  requestId: null,
})

/** A recorder that keeps what it should, its clock four minutes and twelve seconds fast. */
export const soundCheck = {
  recorder: cameraFacts.recorder,
  checkedAt: '2026-11-23T00:30:00.000Z',
  oldest: { on: '2026-10-24', clock: '00:04:12' },
  clock: { on: null, clock: '09:34:12' },
  isFarClockSeen: false,
  disk: 'sound',
  autoDelete: { kind: 'on', count: 30, unit: 'day' },
  note: '',
} as const satisfies InputOf<'recorder.recordCheck'>['checks'][number]

export const blankRecorder = { place: '', model: '', serial: '', channelCount: null, installedOn: null } as const

/** A recorder in use that no other camera names. */
export const recorderOf = async (built: House): Promise<OutputOf<'recorder.list'>['recorders'][number]['id']> => {
  const name = `NVR-${built.newId().slice(-4)}`
  await built.call('camera.register', { ...cameraFacts, number: `V-${name}`, recorder: name, audio: false })
  const found = (await built.call('recorder.list', {})).recorders.find((one) => one.name === name)
  if (found === undefined) throw new Error('the camera brings its recorder')
  return found.id
}

/** A recorder of one camera on which somebody saw footage past its day; gives what an order is proposed for. */
export const keepTooLong = async (built: House): Promise<{ readonly source: string; readonly cameraId: string }> => {
  const recorder = `NVR-${built.newId().slice(-4)}`
  const facts = { ...cameraFacts, number: `D-${built.newId().slice(-4)}`, recorder, audio: false } as const
  const { cameraId } = await built.call('camera.register', facts)
  const checks = [{ ...soundCheck, recorder, oldest: { on: '2026-10-13', clock: '00:04:12' } }]
  await built.call('recorder.recordCheck', { checks, deletion: 'leave' })
  const due = (await built.call('destruction.dues', {})).dues.find(({ number: named }) => named === recorder)
  return { source: due?.source ?? '', cameraId }
}

export const proposeDestruction = async (built: House) => {
  const { source, cameraId } = await keepTooLong(built)
  return { ...(await built.call('destruction.propose', { source, method: 'overwrite', note: '' })), cameraId }
}

export const carryOut = (number: string): InputOf<'destruction.execute'> => ({
  number,
  executedAt: '2026-11-23T01:00:00.000Z',
  method: 'overwrite',
  byWhom: '박담당',
  witness: '김입회',
  proof: '녹화기 목록에서 없음을 함께 확인',
  leftAlone: [],
})

/** A request for a copy, decided: every stretch of it granted. */
export const grantCopy = async (
  built: House,
  kinds: InputOf<'request.receive'>['kinds'] = ['copy'],
): Promise<InputOf<'copy.provide'>> => {
  const cameraId = await registerCamera(built, `K-${built.newId().slice(-4)}`)
  const { requestId } = await built.call('request.receive', { ...intakeFor(cameraId, ...yesterday), kinds })
  const refusal = await refusalOf(built, requestId)
  await built.call('decision.notify', {
    ...refusal,
    results: refusal.results.map(({ rangeId }) => ({ rangeId, result: { kind: 'granted', masking: 'others-masked' } })),
    appointment: { at: '2026-11-24T01:00:00.000Z', place: '원무팀', forms: ['file'], method: 'visit' },
    objection: '',
  })
  return copyOf(built, requestId)
}

/** Granted for a day on which nobody came, told in a notice that was handed over; it is two days later then. */
const leaveUnclaimed = async (built: House) => {
  const { requestId } = await grantCopy(built)
  const { request } = await built.call('request.open', { requestId })
  const noticeId = request.notices.at(-1)?.id ?? ''
  await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '청구인 교부' })
  const means = { kind: 'in-person', receivedBy: '홍길동' } as const
  await built.call('notice.recordDelivery', { noticeId, means, at: built.now, againBecause: '' })
  built.now = instant('2026-11-25T01:00:00Z')
  return requestId
}

/** Everything of a request, handed to the person filmed as their own. */
export const copyOf = async (built: House, requestId: string): Promise<InputOf<'copy.provide'>> => {
  const { request } = await built.call('request.open', { requestId })
  return {
    requestId,
    pieces: request.ranges.map(({ id, from, to }) => ({ rangeId: id, from, to })),
    medium: 'usb',
    mediumLabel: 'YJ-U12',
    files: [{ name: 'CAM03_20261122_1400.mp4', bytes: 734_003_200, sha256: '7be109d4a2f853c6'.repeat(4) }],
    deliveredBy: 'visit',
    masking: { kind: 'others-masked' },
    password: 'phone',
    recipient: { name: '홍길동', affiliation: '', rank: '', phone: '010-1234-5678' },
    purpose: '로비에서 넘어진 경위 확인',
    reason: '보험사에 낼 자료',
    limits: '',
    hasPromised: true,
    dueOn: null,
    fee: { causedBy: 'requester', items: [], postageWon: 0, payment: '' },
  }
}

/** Everything of a request was looked through, and nobody was found in it. */
export const searchInVain = async (built: House, requestId: string): Promise<void> => {
  const { ranges } = (await built.call('request.open', { requestId })).request
  const searches = ranges.map(({ id }) => ({ rangeId: id, outcome: 'not-filmed' as const, note: '' }))
  await built.call('request.recordSearch', { requestId, searches })
}

/** A copy that somebody has, to be back by the end of the month after next. */
export const handOverCopy = async (built: House, dueOn: string | null = '2027-01-31') =>
  built.call('copy.provide', { ...(await grantCopy(built)), dueOn })

export const holdTerms = { reason: '환자 넘어짐', storedWhere: '관제실 잠금함 USB-03', reviewOn: '2026-12-23' } as const

/** A hold of yesterday's footage of one camera, for which nobody has asked. */
export const placeHold = async (built: House): Promise<OutputOf<'hold.place'>['number']> => {
  const cameraId = await registerCamera(built, `H-${built.newId().slice(-4)}`)
  const footage = {
    of: 'cameras',
    basis: 'dispute',
    spans: [{ cameraId, from: yesterday[0], to: yesterday[1] }],
  } as const
  return (await built.call('hold.place', { footage: { ...footage, spans: [...footage.spans] }, ...holdTerms })).number
}

type HonestInputs = { readonly [Name in OperationName]: (built: House) => Promise<InputOf<Name>> }

const spreadsheet =
  '관리번호,건물,층,설치장소,구역,촬영범위,공개여부,촬영시간,녹화기,채널\r\nX-001,본원,1층,복도,복도,복도 전체,공개,24시간,NVR-1,9\r\n'

const holidayFile = ({ folder }: House): string => {
  const path = join(folder, 'holidays.csv')
  writeFileSync(path, '날짜,이름\r\n2028-01-01,1월 1일\r\n')
  return path
}

const companyFacts = (built: House): InputOf<'company.register'> => ({
  name: `견본보안 ${built.newId()}`,
  task: '녹화기 유지보수',
  contractedOn: null,
  checkedOn: null,
  isDisclosed: false,
})

/** With the picture that will be chosen. */
const floorToDraw = (built: House): InputOf<'floorPlan.add'> => {
  built.machine.fileToOpen = join(built.folder, 'plan.png')
  writeFileSync(built.machine.fileToOpen, greyPng(4, 3))
  const { building, floor } = cameraFacts
  return { building, floor }
}

export const addFloorPlan = async (built: House) => {
  const cameraId = await registerCamera(built, `P-${built.newId().slice(-4)}`)
  return { cameraId, planId: (await built.call('floorPlan.add', floorToDraw(built))).planId }
}

const nothing = () => Promise.resolve({})

export const honestInputs: HonestInputs = {
  'session.state': nothing,
  'setup.drawRecoveryCode': nothing,
  'setup.printRecoveryCode': () => Promise.resolve({ clinicName: clinic.name, to: 'printer' }),
  'setup.createBook': (built) => {
    const { groups, askedGroups } = built.gate.drawRecoveryCode()
    return Promise.resolve({
      clinic,
      account: officer,
      typedGroups: askedGroups.map((position) => groups[position] ?? ''),
    })
  },
  'session.signIn': () => Promise.resolve({ name: officer.name, password: officer.password }),
  'session.recover': () => Promise.resolve({ name: officer.name, code: '0', newPassword: officer.password }),
  'session.lock': () => Promise.resolve({ cause: 'asked' }),
  'job.cancel': () => Promise.resolve({ jobId: 'none' }),
  'clinic.read': nothing,
  'account.list': nothing,
  'account.create': (built) =>
    Promise.resolve({ name: `박담당 ${built.newId()}`, title: '담당', password: 'a long password', role: 'handler' }),
  'account.disable': async (built) => {
    const { accountId } = await built.call('account.create', {
      name: `떠난 ${built.newId()}`,
      title: '담당',
      password: 'a long password',
      role: 'handler',
    })
    return { accountId, reason: '퇴사' }
  },
  'account.changePassword': () =>
    Promise.resolve({ currentPassword: officer.password, newPassword: 'a new long password' }),
  'camera.list': nothing,
  'camera.register': (built) =>
    Promise.resolve({ ...cameraFacts, number: `R-${built.newId().slice(-4)}`, audio: false }),
  'camera.history': async (built) => ({ cameraId: await registerCamera(built, `H-${built.newId().slice(-4)}`) }),
  'camera.restate': async (built) => {
    const number = `S-${built.newId().slice(-4)}`
    const cameraId = await registerCamera(built, number)
    return { ...cameraFacts, number, place: '로비 동쪽', cameraId, edition: 0, reason: '자리를 옮김' }
  },
  'camera.renamePlace': async (built) => {
    await registerCamera(built, `Q-${built.newId().slice(-4)}`)
    const { building, floor } = cameraFacts
    return { field: 'floor', building, was: floor, became: `${floor} 서쪽`, reason: '' }
  },
  'camera.retire': async (built) => ({
    cameraId: await registerCamera(built, `T-${built.newId().slice(-4)}`),
    edition: 0,
    retiredOn: '2026-11-22',
    reason: '고장',
  }),
  'camera.reinstate': async (built) => {
    const cameraId = await registerCamera(built, `U-${built.newId().slice(-4)}`)
    await built.call('camera.retire', { cameraId, edition: 0, retiredOn: '2026-11-22', reason: '고장' })
    return { cameraId, edition: 1, reason: '다른 카메라였음' }
  },
  'camera.standings': nothing,
  'camera.statePurposes': async (built) => ({
    cameraIds: [
      // Only a place that is not open to anybody needs a basis.
      (
        await built.call('camera.register', {
          ...cameraFacts,
          number: `P-${built.newId().slice(-4)}`,
          isPublic: false,
          audio: false,
        })
      ).cameraId,
    ],
    purposes: [...clinic.purposes],
    basis: 'consent',
  }),
  'camera.stateResolution': async (built) => ({
    cameraIds: [await registerCamera(built, `E-${built.newId().slice(-4)}`)],
    resolution: '1920×1080',
  }),
  'camera.checkSign': async (built) => ({
    cameraIds: [await registerCamera(built, `F-${built.newId().slice(-4)}`)],
    checkedOn: '2026-11-20',
    checkedBy: '이책임',
    shows: ['purpose-and-place', 'range-and-hours', 'contact'],
  }),
  'camera.entrust': async (built) => ({
    cameraIds: [await registerCamera(built, `J-${built.newId().slice(-4)}`)],
    companyId: (await built.call('company.register', companyFacts(built))).companyId,
  }),
  'camera.changeRetention': async (built) => ({
    cameraIds: [await registerCamera(built, `W-${built.newId().slice(-4)}`)],
    recordedFrom: '2026-12-01',
    retention: { count: 60, unit: 'day', statedAs: '촬영일부터 60일', longerReason: '분쟁이 잦은 곳' },
  }),
  'floorPlan.list': nothing,
  'floorPlan.picture': async (built) => ({ planId: (await addFloorPlan(built)).planId }),
  'floorPlan.add': async (built) => {
    await registerCamera(built, `P-${built.newId().slice(-4)}`)
    return floorToDraw(built)
  },
  'floorPlan.placeCameras': async (built) => {
    const { planId, cameraId } = await addFloorPlan(built)
    return { planId, spots: [{ cameraId, x: 250, y: 750 }] }
  },
  'floorPlan.remove': async (built) => ({ planId: (await addFloorPlan(built)).planId, reason: '공사로 달라짐' }),
  'company.list': nothing,
  'company.register': (built) => Promise.resolve(companyFacts(built)),
  'company.restate': async (built) => {
    const facts = companyFacts(built)
    const { companyId } = await built.call('company.register', facts)
    return { ...facts, companyId, contractedOn: '2026-03-02' }
  },
  'camera.previewSpreadsheet': (built) => {
    built.machine.fileToOpen = join(built.folder, 'cameras.csv')
    writeFileSync(built.machine.fileToOpen, spreadsheet)
    return Promise.resolve({})
  },
  'camera.importSpreadsheet': async (built) => {
    built.machine.fileToOpen = join(built.folder, 'cameras.csv')
    writeFileSync(built.machine.fileToOpen, spreadsheet)
    const { preview } = await built.call('camera.previewSpreadsheet', {})
    return { previewId: preview.previewId, answers: [], leftOutRows: [], retirement: null }
  },
  'today.list': nothing,
  'request.list': () => Promise.resolve({ status: 'all', after: null }),
  'request.open': async (built) => ({ requestId: (await receive(built, yesterday)).requestId }),
  'request.receive': async (built) =>
    intakeFor(await registerCamera(built, `Q-${built.newId().slice(-4)}`), ...yesterday),
  'request.confirmIdentity': async (built) => {
    const cameraId = await registerCamera(built, `I-${built.newId().slice(-4)}`)
    const { requestId } = await built.call('request.receive', {
      ...intakeFor(cameraId, ...yesterday),
      identityProof: null,
    })
    return { requestId, proof: 'passport' }
  },
  'request.restateCheckTime': async (built) => {
    const { requestId, proof } = await honestInputs['request.confirmIdentity'](built)
    await built.call('request.confirmIdentity', { requestId, proof })
    return { requestId, checkedAt: '2026-11-23T00:50:00.000Z', reason: '열람 뒤에 적음' }
  },
  'request.stateGround': async (built) => {
    const cameraId = await registerCamera(built, `G-${built.newId().slice(-4)}`)
    const { requestId } = await built.call('request.receive', {
      ...intakeFor(cameraId, ...yesterday),
      applicant: letter,
      identityProof: 'official-card',
    })
    return { requestId, ...letterGround, ground: 'consent', scope: '14:00부터 14:30까지' }
  },
  'request.recordDocuments': async (built) => {
    const cameraId = await registerCamera(built, `A-${built.newId().slice(-4)}`)
    const { requestId } = await built.call('request.receive', {
      ...intakeFor(cameraId, ...yesterday),
      applicant: { door: 'agent', relation: 'parent', filmed: { name: '홍어린', bornOn: '2015-05-05' } },
    })
    return { requestId, documents: ['family-certificate'] }
  },
  'hold.place': async (built) => {
    const { requestId } = await receive(built, yesterday)
    const { request } = await built.call('request.open', { requestId })
    const rangeIds = request.ranges.map(({ id }) => id)
    return { footage: { of: 'request', requestId, rangeIds }, ...holdTerms }
  },
  'hold.list': () => Promise.resolve({ filter: 'open', after: null }),
  'hold.open': async (built) => ({ number: await placeHold(built) }),
  'hold.extend': async (built) => ({
    number: await placeHold(built),
    reason: '조정이 아직 끝나지 않음',
    reviewOn: '2027-01-23',
  }),
  'hold.proposeLift': async (built) => ({ number: await placeHold(built), reason: '분쟁이 끝남' }),
  'hold.lift': async (built) => {
    const number = await placeHold(built)
    await built.call('hold.proposeLift', { number, reason: '분쟁이 끝남' })
    built.now = instant('2026-11-24T01:00:00Z')
    return { number, reason: '하루 지나 다시 확인함' }
  },
  'hold.keep': async (built) => {
    const number = await placeHold(built)
    await built.call('hold.proposeLift', { number, reason: '분쟁이 끝남' })
    return { number, reason: '소송이 들어옴' }
  },
  'footage.map': () => Promise.resolve({ dayCount: 60 }),
  'destruction.confirmAutoDeletion': async (built) => ({
    cameraIds: [await registerCamera(built, `D-${built.newId().slice(-4)}`)],
    recordedThrough: '2026-10-20',
    checkedAt: '2026-11-23T00:30:00.000Z',
  }),
  'recorder.list': nothing,
  'recorder.history': async (built) => ({ recorderId: await recorderOf(built) }),
  'recorder.restate': async (built) => ({
    ...blankRecorder,
    name: `NVR-${built.newId().slice(-4)}`,
    recorderId: await recorderOf(built),
    edition: 0,
    reason: '이름을 맞춤',
  }),
  'recorder.retire': async (built) => ({
    recorderId: await recorderOf(built),
    edition: 0,
    retiredOn: '2026-11-22',
    successor: `NVR-${built.newId().slice(-4)}`,
    reason: '고장',
  }),
  'recorder.recordCheck': async (built) => {
    await registerCamera(built, `N-${built.newId().slice(-4)}`)
    return { checks: [soundCheck], deletion: 'leave' }
  },
  'destruction.dues': nothing,
  'destruction.list': () => Promise.resolve({ filter: 'under-way', before: null }),
  'destruction.open': async (built) => ({ number: (await proposeDestruction(built)).number }),
  'destruction.propose': async (built) => ({
    source: (await keepTooLong(built)).source,
    method: 'overwrite',
    note: '점검에서 확인',
  }),
  'destruction.approve': async (built) => ({ number: (await proposeDestruction(built)).number }),
  'destruction.withdraw': async (built) => ({
    number: (await proposeDestruction(built)).number,
    reason: '다시 확인하기로 함',
  }),
  'destruction.execute': async (built) => {
    const { number } = await proposeDestruction(built)
    await built.call('destruction.approve', { number })
    await built.call('destruction.approve', { number })
    return carryOut(number)
  },
  'request.withdraw': async (built) => ({
    requestId: (await receive(built, yesterday)).requestId,
    reason: '청구인이 찾음',
  }),
  'request.withdrawPart': async (built) => {
    const cameraId = await registerCamera(built, `P-${built.newId().slice(-4)}`)
    const kinds: InputOf<'request.receive'>['kinds'] = ['viewing', 'copy']
    const { requestId } = await built.call('request.receive', { ...intakeFor(cameraId, ...yesterday), kinds })
    return { requestId, kind: 'copy', reason: '보는 것으로 됨' }
  },
  'request.close': async (built) => {
    const { requestId } = await receive(built, yesterday)
    await built.call('request.withdraw', { requestId, reason: '청구인이 찾음' })
    return { requestId, reason: '취하로 마침' }
  },
  'request.recordSearch': async (built) => {
    const { requestId } = await receive(built, yesterday)
    const [range] = (await built.call('request.open', { requestId })).request.ranges
    return {
      requestId,
      searches: range === undefined ? [] : [{ rangeId: range.id, outcome: 'found', note: '10:05 파란 우산' }],
    }
  },
  'request.askSupplement': async (built) => supplementFor((await receive(built, yesterday)).requestId),
  'request.recordSupplement': async (built) => {
    const { requestId } = await receive(built, yesterday)
    const { supplementId } = await built.call('request.askSupplement', supplementFor(requestId))
    return { requestId, supplementId, came: '여권을 봄' }
  },
  'request.receiveObjection': async (built) => objectionFor(built, (await refused(built)).requestId),
  'request.answerObjection': async (built) => {
    const { requestId } = await refused(built)
    const { objectionId } = await built.call('request.receiveObjection', await objectionFor(built, requestId))
    return { requestId, objectionId, result: 'not-upheld', words: '보관기간이 지나 영상이 없습니다.', rangeIds: [] }
  },
  'request.correctAnswer': async (built) => {
    const { requestId } = await refused(built)
    const { objectionId } = await built.call('request.receiveObjection', await objectionFor(built, requestId))
    const answer = { requestId, objectionId, result: 'not-upheld' as const, rangeIds: [] }
    await built.call('request.answerObjection', { ...answer, words: '영상이 없습니다.' })
    return { ...answer, words: '보관기간이 지나 영상이 없습니다.', reason: '까닭을 빠뜨림' }
  },
  'request.remindUnclaimed': async (built) => ({
    requestId: await leaveUnclaimed(built),
    remindedOn: dayOf(built.now),
    way: 'phone',
    note: '',
  }),
  'request.closeUnclaimed': async (built) => {
    const requestId = await leaveUnclaimed(built)
    await built.call('request.remindUnclaimed', { requestId, remindedOn: dayOf(built.now), way: 'phone', note: '' })
    built.now = instant('2026-12-07T01:00:00Z')
    return { requestId, reason: '다시 알렸으나 오지 않음' }
  },
  'request.reopen': async (built) => {
    const { requestId } = await refused(built)
    const { request } = await built.call('request.open', { requestId })
    return {
      requestId,
      reason: '따로 보존한 사본이 나옴',
      reasonArrivedAt: built.now,
      rangeIds: request.ranges.map(({ id }) => id),
    }
  },
  'draft.keep': () => Promise.resolve({ drafts: [{ screen: 'intake-self', content: '{"name":"홍길동"}' }] }),
  'draft.read': nothing,
  'request.findSimilar': () => Promise.resolve({ name: '홍길동', phone: '010-1234-5678', ranges: [] }),
  'decision.endPostponement': async (built) => {
    const { requestId } = await receive(built, yesterday)
    await built.call('decision.notify', await postponementOf(built, requestId))
    return { requestId }
  },
  'decision.notify': async (built) => refusalOf(built, (await receive(built, longAgo)).requestId),
  'notice.recordDelivery': async (built) => {
    const { noticeId } = await putOutNotice(built)
    return { noticeId, means: { kind: 'in-person', receivedBy: '홍길동' }, at: built.now, againBecause: '' }
  },
  'notice.correctDelivery': async (built) => {
    const { noticeId } = await putOutNotice(built)
    const means = { kind: 'in-person', receivedBy: '홍길동' } as const
    await built.call('notice.recordDelivery', { noticeId, means, at: built.now, againBecause: '' })
    const reason = '받은 사람을 잘못 적음'
    return { noticeId, position: 1, means: { ...means, receivedBy: '홍길순' }, at: built.now, reason }
  },
  'notice.recordReturn': async (built) => {
    const { noticeId } = await putOutNotice(built)
    const means = { kind: 'post', registeredNumber: '11002-1234-5678' } as const
    await built.call('notice.recordDelivery', { noticeId, means, at: built.now, againBecause: '' })
    return { noticeId, position: 1, returnedOn: '2026-11-23', reason: '수취인 부재' }
  },
  'notice.void': async (built) => ({ noticeId: (await putOutNotice(built)).noticeId, reason: '카메라를 잘못 적음' }),
  'paper.output': async (built) => {
    const { requestId } = await receive(built, yesterday)
    return { paper: { kind: 'receipt', requestId }, to: 'printer', purpose: '청구인 교부' }
  },
  'viewing.record': async (built) => viewingOf(await registerCamera(built, `V-${built.newId().slice(-4)}`)),
  'viewing.list': () => Promise.resolve({ before: null }),
  'viewing.choices': () => Promise.resolve({}),
  'copy.list': () => Promise.resolve({ filter: 'all', before: null }),
  'copy.open': async (built) => ({ copyId: (await handOverCopy(built)).copyId }),
  'copy.hashFile': (built) => {
    built.machine.fileToOpen = join(built.folder, 'clip.mp4')
    writeFileSync(built.machine.fileToOpen, 'moving pictures')
    return Promise.resolve({ jobId: built.newId() })
  },
  'copy.provide': (built) => grantCopy(built),
  'copy.remind': async (built) => ({ copyId: (await handOverCopy(built)).copyId, way: 'phone', note: '' }),
  'copy.extend': async (built) => ({
    copyId: (await handOverCopy(built)).copyId,
    dueOn: '2027-03-31',
    reason: '재판이 늦어짐',
  }),
  'copy.close': async (built) => ({
    copyId: (await handOverCopy(built)).copyId,
    how: { kind: 'returned' },
    closedOn: '2026-11-23',
    byWhom: '홍길동',
    note: '',
  }),
  'holiday.list': nothing,
  'holiday.add': () => Promise.resolve({ day: '2026-12-03', name: '임시공휴일' }),
  'holiday.remove': () => Promise.resolve({ day: '2026-12-25', reason: '잘못 들어 있음' }),
  'holiday.addYear': () => Promise.resolve({ year: 2028 }),
  'holiday.previewImport': (built) => {
    built.machine.fileToOpen = holidayFile(built)
    return Promise.resolve({})
  },
  'holiday.import': async (built) => {
    built.machine.fileToOpen = holidayFile(built)
    const { preview } = await built.call('holiday.previewImport', {})
    return { previewId: preview.previewId, days: preview.holidays.map(({ day }) => day) }
  },
  'clinic.restate': () => {
    const { name, address, postcode, phone, email, department, officerName, officerTitle, senderTitle } = clinic
    const facts = { name, address, postcode, phone, email, department, officerName, officerTitle, senderTitle }
    return Promise.resolve({
      ...facts,
      seal: 'omitted',
      openedOn: null,
      policyGrounds: ['retention-passed'],
      destructionApprovals: ['담당자', '관리책임자'],
      logReviewEvery: 'quarter',
    })
  },
  'clock.jumps': nothing,
  'accessLog.show': nothing,
  'accessLog.recordReview': async (built) => ({
    throughEntry: (await built.call('accessLog.show', {})).review.throughEntry,
    outcome: 'found',
    findings: '밤에 열람한 기록 1건',
    measures: '당직 보안요원의 열람으로 확인',
  }),
  'clock.acknowledge': async (built) => {
    await jumpAhead(built, 2)
    return { note: '표준시에 맞춤' }
  },
  'ledger.head': nothing,
  'ledger.list': () =>
    Promise.resolve({ period: { from: '2026-01-01', to: '2026-12-31' }, kinds: ['viewing', 'use'], before: null }),
  'ledger.open': async (built) => {
    const cameraId = await registerCamera(built, `O-${built.newId().slice(-4)}`)
    return { number: (await built.call('viewing.record', viewingOf(cameraId))).ledgerNumber }
  },
  'ledger.correct': async (built) => {
    const cameraId = await registerCamera(built, `L-${built.newId().slice(-4)}`)
    const { ledgerNumber } = await built.call('viewing.record', viewingOf(cameraId))
    return { number: ledgerNumber, column: 'purpose', value: '화재 점검', reason: '잘못 적음' }
  },
  'ledger.export': (built) =>
    Promise.resolve({
      jobId: built.newId(),
      period: { from: '2026-01-01', to: '2026-12-31' },
      kinds: ['viewing', 'use', 'destruction', 'provision', 'correction'],
      format: 'csv',
      columns: ['purpose'],
      purpose: '자체 점검',
      unmaskedReason: '',
    }),
  ...operatingRoomInputs,
  'search.find': () => Promise.resolve({ text: '길동' }),
}
