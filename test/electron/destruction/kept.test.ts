import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import {
  carryOut,
  handOverCopy,
  holdTerms,
  intakeFor,
  keepTooLong,
  proposeDestruction,
  refusalOf,
  registerCamera,
  seenBefore,
  soundCheck,
  yesterday,
} from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

const duesOf = async (built: House) => (await built.call('destruction.dues', {})).dues

const approveTwice = async (built: House, number: string) => {
  await built.call('destruction.approve', { number })
  await built.call('destruction.approve', { number })
}

const holdOf = async (built: House, cameraId: string, [from, to]: readonly [string, string]) =>
  (
    await built.call('hold.place', {
      footage: { of: 'cameras', basis: 'dispute', spans: [{ cameraId, from, to }] },
      ...holdTerms,
    })
  ).number

describe('rule 28: what is held or asked for is left alone', () => {
  test('a hold on part of it is named in the order, and that part is there afterwards', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'H-001')
    const held = ['2026-11-20T05:00:00.000Z', '2026-11-20T06:00:00.000Z'] as const
    const first = await holdOf(built, cameraId, held)
    const second = await holdOf(built, cameraId, ['2026-11-20T05:30:00.000Z', '2026-11-20T07:00:00.000Z'])
    await built.call('hold.proposeLift', { number: second, reason: '끝남' })
    built.now = instant('2027-01-04T01:00:00Z')
    await built.call('hold.lift', { number: second, reason: '확인함' })
    const [due] = await duesOf(built)
    expect(due).toMatchObject({ source: `hold ${second}`, reason: 'hold-lifted', endedOn: '2027-01-04' })
    expect(due?.excluded.map(({ number, from, to }) => [number, from, to])).toEqual([
      [first, '2026-11-20T05:30:00.000Z', '2026-11-20T06:00:00.000Z'],
    ])
    const { number } = await built.call('destruction.propose', {
      source: `hold ${second}`,
      method: 'delete',
      note: '',
    })
    await approveTwice(built, number)
    const done = { ...carryOut(number), executedAt: built.now, leftAlone: [first] }
    await built.call('destruction.execute', done)
    expect(await duesOf(built)).toEqual([])
    const { requestId } = await built.call('request.receive', {
      ...intakeFor(cameraId, '2026-11-20T05:30:00.000Z', '2026-11-20T06:00:00.000Z'),
      receivedAt: built.now,
    })
    const { request } = await built.call('request.open', { requestId })
    expect(request.ranges[0]?.availability).toMatchObject({ kind: 'held', holdNumber: first })
  })

  test('a request that comes between approval and execution stops the entry until it was seen, and is then spared', async () => {
    const built = await openHouse()
    const { number, cameraId } = await proposeDestruction(built)
    await approveTwice(built, number)
    const { requestId } = await built.call(
      'request.receive',
      intakeFor(cameraId, '2026-10-20T05:00:00.000Z', '2026-10-20T05:30:00.000Z'),
    )
    const { request } = await built.call('request.open', { requestId })
    const before = await entryCountOf(built)
    expect(await built.dispatch('destruction.execute', carryOut(number))).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [{ field: 'leftAlone', reason: 'destruction-kept-since', detail: request.number }],
      },
    })
    // That somebody tried stays in the book.
    expect(await entryCountOf(built)).toBe(before + 1)
    const { order } = await built.call('destruction.open', { number })
    expect(order.excluded).toEqual([])
    expect(order.excludedNow).toMatchObject([{ kind: 'request', number: request.number }])
    await built.call('destruction.execute', { ...carryOut(number), leftAlone: [request.number] })
    const after = await built.call('destruction.open', { number })
    expect(after.order.excludedNow).toMatchObject([{ number: request.number }])
    const again = await built.call('request.open', { requestId })
    expect(again.request.ranges[0]?.availability).toMatchObject({ kind: 'past', destruction: null })
  })
})

const released = async (built: House) => {
  const { number, cameraId } = await proposeDestruction(built)
  await approveTwice(built, number)
  const asking = intakeFor(cameraId, '2026-10-15T05:00:00.000Z', '2026-10-15T05:10:00.000Z')
  return { number, cameraId, asking }
}

const availabilityIn = async (built: House, requestId: string) =>
  (await built.call('request.open', { requestId })).request.ranges[0]?.availability

describe('rules 28, 31: what had to be left alone is judged as of when it was carried out', () => {
  test('a request that came afterwards was not spared: its footage is gone, by that row', async () => {
    const built = await openHouse()
    const { number, asking } = await released(built)
    built.now = instant('2026-11-23T05:00:00Z')
    const { requestId, number: later } = await built.call('request.receive', {
      ...asking,
      receivedAt: '2026-11-23T04:00:00.000Z',
    })
    const done = { ...carryOut(number), executedAt: '2026-11-23T02:00:00.000Z' }
    expect(await built.dispatch('destruction.execute', { ...done, leftAlone: [later] })).toMatchObject({
      failure: { issues: [{ field: 'leftAlone', reason: 'destruction-kept-since' }] },
    })
    const { ledgerNumber } = await built.call('destruction.execute', done)
    expect(await availabilityIn(built, requestId)).toEqual({
      kind: 'past',
      lastDay: '2026-11-14',
      destruction: { ledgerNumber, confirmedOn: '2026-11-23' },
    })
    expect((await built.call('destruction.open', { number })).order.excludedNow).toEqual([])
  })

  test('one that was still asked for then was spared, though it was taken back before the entry', async () => {
    const built = await openHouse()
    const { number, asking } = await released(built)
    const { requestId, number: asked } = await built.call('request.receive', asking)
    built.now = instant('2026-11-23T03:00:00Z')
    await built.call('request.withdraw', { requestId, reason: '찾음' })
    built.now = instant('2026-11-23T05:00:00Z')
    const done = { ...carryOut(number), executedAt: '2026-11-23T02:00:00.000Z' }
    expect(await built.dispatch('destruction.execute', done)).toMatchObject({
      failure: { issues: [{ field: 'leftAlone', detail: asked }] },
    })
    await built.call('destruction.execute', { ...done, leftAlone: [asked] })
    expect(await availabilityIn(built, requestId)).toMatchObject({ kind: 'past', destruction: null })
  })

  test('what somebody says to have secured since stops the entry: both cannot be true', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'X-001')
    const asked = { ...intakeFor(cameraId, ...yesterday), kinds: ['deletion' as const], priorViewing: seenBefore }
    const { requestId, number: granted } = await built.call('request.receive', asked)
    const draft = await refusalOf(built, requestId)
    const results = draft.results.map(({ rangeId }) => ({
      rangeId,
      result: { kind: 'granted', masking: 'none' } as const,
    }))
    await built.call('decision.notify', { ...draft, results, objection: '' })
    const { number } = await built.call('destruction.propose', {
      source: `request ${granted}`,
      method: 'delete',
      note: '',
    })
    await approveTwice(built, number)
    built.now = instant('2026-11-23T05:00:00Z')
    const [from] = yesterday
    const hold = await holdOf(built, cameraId, [from, '2026-11-22T05:10:00.000Z'])
    const done = { ...carryOut(number), executedAt: '2026-11-23T02:00:00.000Z' }
    expect(await built.dispatch('destruction.execute', done)).toMatchObject({
      failure: { issues: [{ field: 'leftAlone', detail: hold }] },
    })
    expect(await built.dispatch('destruction.execute', { ...done, leftAlone: [hold] })).toMatchObject({ ok: true })
  })
})

test('rule 27: due five days after its last lawful day, and gone from the list once nothing of it is left', async () => {
  const built = await openHouse()
  const { source } = await keepTooLong(built)
  expect(await duesOf(built)).toMatchObject([
    { source, reason: 'over-retention', endedOn: '2026-11-12', destroyBy: '2026-11-17' },
  ])
  const { number } = await built.call('destruction.propose', { source, method: 'overwrite', note: '' })
  await approveTwice(built, number)
  await built.call('destruction.execute', carryOut(number))
  // Days later more footage is past its day; only another look can tell whether the recorder still has it.
  built.now = instant('2026-12-03T01:00:00Z')
  expect(await duesOf(built)).toEqual([])
})

test('a copy that came back is due, is destroyed as a medium, and takes none of the recording with it', async () => {
  const built = await openHouse()
  const { copyId, number: copyNumber } = await handOverCopy(built)
  const { request } = await built.call('request.open', {
    requestId: (await built.call('copy.open', { copyId })).copy.requestId,
  })
  const before = request.ranges[0]?.availability
  await built.call('copy.close', {
    copyId,
    how: { kind: 'returned' },
    closedOn: '2026-11-23',
    byWhom: '홍길동',
    note: '',
  })
  const source = `copy ${copyNumber}`
  expect(await duesOf(built)).toMatchObject([{ source, reason: 'copy-returned', destroyBy: '2026-11-28' }])
  const { number } = await built.call('destruction.propose', { source, method: 'shred-medium', note: '' })
  await approveTwice(built, number)
  await built.call('destruction.execute', { ...carryOut(number), method: 'shred-medium' })
  expect(await duesOf(built)).toEqual([])
  const again = await built.call('request.open', { requestId: request.id })
  expect(again.request.ranges[0]?.availability).toEqual(before)
})

test('rule 41: a deletion that was granted is due, and once it is carried out its footage is gone before its day', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'X-001')
  const asked = { ...intakeFor(cameraId, ...yesterday), kinds: ['deletion' as const], priorViewing: seenBefore }
  const { requestId } = await built.call('request.receive', asked)
  const draft = await refusalOf(built, requestId)
  const granted = { kind: 'granted', masking: 'none' } as const
  await built.call('decision.notify', {
    ...draft,
    results: draft.results.map(({ rangeId }) => ({ rangeId, result: granted })),
    objection: '',
  })
  const { request } = await built.call('request.open', { requestId })
  expect(await duesOf(built)).toMatchObject([
    {
      source: `request ${request.number}`,
      reason: 'deletion-granted',
      footage: [{ cameraId, from: yesterday[0], to: yesterday[1] }],
      destroyBy: '2026-11-28',
    },
  ])
  expect(request.ranges[0]?.availability.kind).toBe('available')
  const source = `request ${request.number}`
  const { number } = await built.call('destruction.propose', { source, method: 'delete', note: '' })
  await approveTwice(built, number)
  await built.call('destruction.execute', { ...carryOut(number), method: 'delete' })
  expect(await duesOf(built)).toEqual([])
  const again = await built.call('request.open', { requestId })
  expect(again.request.ranges[0]?.availability.kind).not.toBe('available')
})

test('rules 28 and 41: a hold placed after a deletion was granted delays it, and both lists say which hold', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'X-001')
  const asked = { ...intakeFor(cameraId, ...yesterday), kinds: ['deletion' as const], priorViewing: seenBefore }
  const { requestId, number } = await built.call('request.receive', asked)
  const draft = await refusalOf(built, requestId)
  const results = draft.results.map(({ rangeId }) => ({
    rangeId,
    result: { kind: 'granted', masking: 'none' } as const,
  }))
  await built.call('decision.notify', { ...draft, results, objection: '' })
  const spans = [{ cameraId, from: yesterday[0], to: yesterday[1] }]
  const { number: hold } = await built.call('hold.place', {
    footage: { of: 'cameras', basis: 'own-incident', spans },
    ...holdTerms,
  })
  const source = `request ${number}`
  expect(await duesOf(built)).toMatchObject([{ source, excluded: [{ kind: 'hold', number: hold }] }])
  const { tasks } = await built.call('today.list', {})
  expect(tasks.find(({ kind }) => kind === 'destruction-due')).toMatchObject({
    what: expect.stringContaining(hold) as unknown,
  })
  expect(await built.dispatch('destruction.propose', { source, method: 'delete', note: '' })).toMatchObject({
    failure: { issues: [{ field: 'source', reason: 'destruction-all-kept', detail: hold }] },
  })
  await built.call('hold.proposeLift', { number: hold, reason: '끝남' })
  built.now = instant('2026-11-24T01:00:00Z')
  await built.call('hold.lift', { number: hold, reason: '확인함' })
  expect((await duesOf(built)).find((due) => due.source === source)?.excluded).toEqual([])
})

test('rule 31: the row of several cameras names the one whose number is looked for first', async () => {
  const built = await openHouse()
  for (const number of ['N-10', 'N-2', 'N-11']) await registerCamera(built, number)
  await built.call('recorder.recordCheck', {
    checks: [{ ...soundCheck, oldest: { on: '2026-10-13', clock: '00:04:12' } }],
    deletion: 'leave',
  })
  const [due] = await duesOf(built)
  const { number } = await built.call('destruction.propose', {
    source: due?.source ?? '',
    method: 'overwrite',
    note: '',
  })
  await approveTwice(built, number)
  const { ledgerNumber } = await built.call('destruction.execute', carryOut(number))
  const { row } = await built.call('ledger.open', { number: ledgerNumber })
  expect(row.fileAndForm).toContain('카메라 N-2 외 2대')
})
