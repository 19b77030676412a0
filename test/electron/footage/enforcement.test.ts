// Every operation that takes footage refuses what is past its day, and the book remembers the attempt.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { instant } from '../../../domain/calendar/instant.ts'
import { contract, type OperationName } from '../../../domain/contract/contract.ts'
import { attemptKind } from '../../../domain/ledger/event.ts'
import {
  copyOf,
  holdTerms,
  intakeFor,
  longAgo,
  receive,
  refusalOf,
  registerCamera,
  soundCheck,
} from '../door/honest-inputs.ts'
import * as operatingRoom from '../operating-room/operating-room-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

const appointment = { at: '2026-11-24T01:00:00.000Z', place: '원무팀', forms: ['file'], method: 'visit' }
const day = { last: instant('2026-11-24T14:59:00Z'), over: instant('2026-11-24T15:00:00Z') }

/** Ten minutes on each side of Korean midnight after 10-25; the first half ends with 11-24, the second a day later. */
const night = ['2026-10-25T14:50:00.000Z', '2026-10-25T15:10:00.000Z'] as const
const firstHalf = ['2026-10-25T14:50:00.000Z', '2026-10-25T15:00:00.000Z'] as const
const secondHalf = ['2026-10-25T15:00:00.000Z', '2026-10-25T15:10:00.000Z'] as const

type Span = readonly [string, string]

const rangesOf = async (built: House, requestId: string) =>
  (await built.call('request.open', { requestId })).request.ranges

const viewingOf = (built: House, cameraId: string, [footageFrom, footageTo]: Span, startedAt: string = built.now) => ({
  cameraIds: [cameraId],
  footageFrom,
  footageTo,
  purpose: '로비에서 넘어짐',
  startedAt,
  endedAt: startedAt,
  withStaff: '',
  outsiders: '',
  requestId: null,
})

const granting = async (built: House, requestId: string, result: object) => {
  const refusal = await refusalOf(built, requestId)
  const results = refusal.results.map(({ rangeId }) => ({ rangeId, result }))
  return { ...refusal, results, appointment, objection: '' }
}

const granted = { kind: 'granted', masking: 'none' }

/** How each operation is asked to do what is too late. */
const attempts: Partial<Record<OperationName, (built: House) => Promise<unknown>>> = {
  'hold.place': async (built) => {
    const { requestId } = await receive(built, longAgo)
    const rangeIds = (await rangesOf(built, requestId)).map(({ id }) => id)
    return { footage: { of: 'request', requestId, rangeIds }, ...holdTerms }
  },
  'decision.notify': async (built) => granting(built, (await receive(built, longAgo)).requestId, granted),
  'viewing.record': async (built) => viewingOf(built, await registerCamera(built, 'C-1'), longAgo),
  'copy.provide': async (built) => {
    const cameraId = await registerCamera(built, 'C-1')
    const intake = { ...intakeFor(cameraId, ...longAgo), kinds: ['copy' as const] }
    return copyOf(built, (await built.call('request.receive', intake)).requestId)
  },
  'request.recordSearch': async (built) => {
    const { requestId } = await receive(built, longAgo)
    const searches = (await rangesOf(built, requestId)).map(({ id }) => ({ rangeId: id, outcome: 'found', note: '' }))
    return { requestId, searches }
  },
  'operatingRoom.recordViewing': async (built) => {
    const { requestId, cameraId } = await operatingRoom.receive(built, operatingRoom.longAgo)
    const span = { footageFrom: operatingRoom.longAgo.from, footageTo: operatingRoom.longAgo.to }
    return { ...operatingRoom.viewingOf(built, { requestId, cameraId }), ...span }
  },
}

/** What takes cameras or stretches and shows, promises, hands out or keeps nothing of them. */
const harmless = new Set<string>([
  // To ask is a right, also of what is gone (rule 29).
  'request.receive',
  'operatingRoom.receive',
  // The register of an operation's filming.
  'operatingRoom.recordFilming',
  'operatingRoom.correctFilming',
  // Take a decision up again; what comes of it is decided by decision.notify.
  'request.answerObjection',
  'request.correctAnswer',
  'request.reopen',
  // About the camera itself.
  'camera.restate',
  'camera.retire',
  'camera.reinstate',
  'camera.importSpreadsheet',
  'camera.changeRetention',
  'camera.checkSign',
  'camera.entrust',
  'camera.statePurposes',
  'camera.stateResolution',
  // Where cameras hang on the picture of a floor.
  'floorPlan.placeCameras',
  // Takes rows out of the clinic, never what they tell of.
  'ledger.export',
  // Narrow a list down, or look who asked for the same before.
  'camera.history',
  'ledger.list',
  'viewing.list',
  'request.findSimilar',
  // Says of what is past its day that it is gone.
  'destruction.confirmAutoDeletion',
])

const footageFields = new Set(['cameraId', 'cameraIds', 'rangeId', 'rangeIds'])

const namesOf = (schema: unknown): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([name, inner]) => [name, ...namesOf(inner)])
}

const takesFootage = (name: string): boolean => {
  const operation = Object.entries(contract).find(([one]) => one === name)?.[1]
  if (operation === undefined) return false
  const schema: unknown = z.toJSONSchema(operation.input, { unrepresentable: 'any', io: 'input' })
  return namesOf(schema).some((field) => footageFields.has(field))
}

test('every operation that takes footage is listed here, a new one too', () => {
  const taking = Object.keys(contract).filter(takesFootage)
  expect(taking.toSorted()).toEqual([...Object.keys(attempts), ...harmless].toSorted())
})

const lastKindOf = (built: House): string => {
  const entered = built.gate.enter()
  try {
    return (
      entered?.session.book.reading.get<{ kind: string }>('select kind from entry order by sequence desc limit 1')
        ?.kind ?? ''
    )
  } finally {
    entered?.leave()
  }
}

describe('footage past its day and not held', () => {
  test.each(Object.entries(attempts))('rules 25-29: %s refuses it and leaves one entry', async (name, inputOf) => {
    const built = await openHouse()
    const input = await inputOf(built)
    const before = await entryCountOf(built)
    expect(await built.dispatch(name, input)).toMatchObject({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: expect.arrayContaining([expect.objectContaining({ reason: 'retention-passed' })]),
      },
    })
    expect(await entryCountOf(built)).toBe(before + 1)
    expect(lastKindOf(built)).toBe(attemptKind)
  })
})

const reasonsOf = (answer: unknown): readonly string[] => {
  const failed = z
    .object({ failure: z.object({ issues: z.array(z.object({ reason: z.string() })) }) })
    .safeParse(answer)
  return failed.success ? failed.data.failure.issues.map(({ reason }) => reason) : []
}

describe('rule 25: to the minute of Korean midnight', () => {
  test('footage is shown on its last day and refused a minute later', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-1')
    built.now = day.last
    expect(await built.dispatch('viewing.record', viewingOf(built, cameraId, firstHalf))).toMatchObject({ ok: true })
    built.now = day.over
    expect(reasonsOf(await built.dispatch('viewing.record', viewingOf(built, cameraId, firstHalf)))).toEqual([
      'retention-passed',
    ])
  })

  test('a viewing entered late is judged as of when it happened', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-1')
    built.now = day.over
    const late = viewingOf(built, cameraId, firstHalf, day.last)
    expect(await built.dispatch('viewing.record', late)).toMatchObject({ ok: true })
  })
})

describe('rule 28: a stretch of which only a part is left or held', () => {
  test('is shown in that part and not beyond it', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-1')
    built.now = day.over
    expect(reasonsOf(await built.dispatch('viewing.record', viewingOf(built, cameraId, night)))).toEqual([
      'footage-gone-in-part',
    ])
    expect(await built.dispatch('viewing.record', viewingOf(built, cameraId, secondHalf))).toMatchObject({ ok: true })
  })

  test('a hold keeps what it names, however long, and nothing beside it', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-1')
    const [from, to] = firstHalf
    const spans = [{ cameraId, from, to }]
    await built.call('hold.place', { footage: { of: 'cameras', basis: 'dispute', spans }, ...holdTerms })
    built.now = instant('2027-03-01T01:00:00Z')
    expect(await built.dispatch('viewing.record', viewingOf(built, cameraId, firstHalf))).toMatchObject({ ok: true })
    expect(reasonsOf(await built.dispatch('viewing.record', viewingOf(built, cameraId, night)))).toEqual([
      'footage-gone-in-part',
    ])
  })

  test('a hold placed when a part was gone already does not bring it back', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-1')
    built.now = day.over
    const [from, to] = night
    const spans = [{ cameraId, from, to }]
    await built.call('hold.place', { footage: { of: 'cameras', basis: 'dispute', spans }, ...holdTerms })
    expect(reasonsOf(await built.dispatch('viewing.record', viewingOf(built, cameraId, night)))).toEqual([
      'footage-gone-in-part',
    ])
    expect(reasonsOf(await built.dispatch('viewing.record', viewingOf(built, cameraId, firstHalf)))).toEqual([
      'retention-passed',
    ])
  })

  test('is granted in that part only', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-1')
    built.now = day.over
    // Who asks a day late; asked for in time, the first half would be owed too.
    const intake = { ...intakeFor(cameraId, ...night), receivedAt: day.over }
    const { requestId } = await built.call('request.receive', intake)
    const whole = await built.dispatch('decision.notify', await granting(built, requestId, granted))
    expect(reasonsOf(whole)).toContain('footage-gone-in-part')
    const [from, to] = secondHalf
    const part = {
      kind: 'part',
      masking: 'none',
      shown: [{ from, to }],
      reason: { ground: 'harm-to-others', facts: '다른 사람의 진료 장면' },
    }
    const draft = { ...(await granting(built, requestId, part)), objection: '서면으로 이의를 제기하실 수 있습니다.' }
    const later = { ...draft, appointment: { ...appointment, at: '2026-11-25T01:00:00.000Z' } }
    expect(await built.dispatch('decision.notify', later)).toMatchObject({ ok: true })
  })
})

test('rule 19: outsiders watch the pieces that were granted, and not what was kept back', async () => {
  const built = await openHouse()
  const asked = ['2026-11-22T05:00:00.000Z', '2026-11-22T05:30:00.000Z'] as const
  const { requestId, cameraId } = await receive(built, asked)
  const shown = ['2026-11-22T05:00:00.000Z', '2026-11-22T05:10:00.000Z'] as const
  const part = {
    kind: 'part',
    masking: 'none',
    shown: [{ from: shown[0], to: shown[1] }],
    reason: { ground: 'harm-to-others', facts: '다른 사람의 진료 장면' },
  }
  const draft = { ...(await granting(built, requestId, part)), objection: '서면으로 이의를 제기하실 수 있습니다.' }
  expect(await built.dispatch('decision.notify', draft)).toMatchObject({ ok: true })
  const watched = (span: Span) => ({ ...viewingOf(built, cameraId, span), outsiders: '홍길동', requestId })
  expect(reasonsOf(await built.dispatch('viewing.record', watched(asked)))).toEqual(['not-asked-for'])
  expect(await built.dispatch('viewing.record', watched(shown))).toMatchObject({ ok: true })
  // What was kept back stays so after the rest was shown.
  expect(reasonsOf(await built.dispatch('viewing.record', watched(asked)))).toEqual(['not-asked-for'])
})

test('rule 29: what a round missed before its day is neither shown nor granted, nor told as retention that ended', async () => {
  const built = await openHouse()
  const { requestId, cameraId } = await receive(built, ['2026-11-01T05:00:00.000Z', '2026-11-01T05:30:00.000Z'])
  await built.call('recorder.recordCheck', {
    checks: [{ ...soundCheck, oldest: { on: '2026-11-10', clock: '00:04:12' } }],
    deletion: 'leave',
  })
  const span = ['2026-11-01T05:00:00.000Z', '2026-11-01T05:30:00.000Z'] as const
  expect(reasonsOf(await built.dispatch('viewing.record', viewingOf(built, cameraId, span)))).toEqual([
    'footage-gone-early',
  ])
  expect((await rangesOf(built, requestId))[0]?.availability).toEqual({
    kind: 'gone-early',
    lastDay: '2026-12-01',
    seenOn: '2026-11-23',
  })
  expect(reasonsOf(await built.dispatch('decision.notify', await granting(built, requestId, granted)))).toContain(
    'footage-gone-early',
  )
  // Nor when the day has come in the meantime.
  built.now = instant('2026-12-03T01:00:00Z')
  const passed = await refusalOf(built, requestId, { ground: 'retention-passed', facts: '' })
  expect(reasonsOf(await built.dispatch('decision.notify', passed))).toEqual(['ground-unproven'])
  const lost = await refusalOf(built, requestId, { ground: 'footage-lost', facts: '녹화기 디스크 고장' })
  expect(await built.dispatch('decision.notify', lost)).toMatchObject({ ok: true })
})
