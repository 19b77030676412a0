import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { handOverCopy, holdTerms, intakeFor, placeHold, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { type House, officer, openHouse } from '../door/house.ts'

const handler = { name: '박담당', title: '담당', password: 'a long password', role: 'handler' } as const

const enter = async (built: House, { name, password }: { readonly name: string; readonly password: string }) => {
  await built.call('session.lock', { cause: 'asked' })
  await built.call('session.signIn', { name, password })
}

const refused = (field: string, reason: string, detail?: string) => ({
  ok: false,
  failure: { kind: 'invalid', issues: [{ field, reason, ...(detail === undefined ? {} : { detail }) }] },
})

const movedOn = refused('number', 'hold-moved-on')
const nextDay = instant('2026-11-23T15:00:00Z')

const proposed = async (built: House) => {
  const number = await placeHold(built)
  await built.call('hold.proposeLift', { number, reason: '분쟁이 끝남' })
  return { number, reason: '확인함' }
}

const dutiesOf = async (built: House) =>
  (await built.call('today.list', {})).tasks.flatMap((task) =>
    task.kind === 'hold-review' || task.kind === 'hold-lift' ? [[task.kind, task.number, task.dueOn]] : [],
  )

describe('rule 28: lifting a hold takes two people', () => {
  test('the proposer is refused, the other person lifts, and both stand in its history', async () => {
    const built = await openHouse()
    await built.call('account.create', handler)
    const input = await proposed(built)
    expect(await built.dispatch('hold.lift', input)).toEqual(refused('number', 'lift-own-proposal'))
    expect(await dutiesOf(built)).toEqual([])
    await enter(built, handler)
    expect(await dutiesOf(built)).toEqual([['hold-lift', 'H-2026-001', '2026-11-28']])
    await built.call('hold.lift', input)
    const { hold } = await built.call('hold.open', { number: input.number })
    expect(hold.steps.map((step) => [step.kind, step.by])).toEqual([
      ['lift-proposed', officer.name],
      ['lifted', handler.name],
    ])
    expect(await dutiesOf(built)).toEqual([])
  })

  test('whom the officer makes up after proposing waits like an only account', async () => {
    const built = await openHouse()
    const input = await proposed(built)
    await built.call('account.create', handler)
    await enter(built, handler)
    expect(await built.dispatch('hold.lift', input)).toEqual(refused('number', 'lift-waiting', '2026-11-24'))
    built.now = nextDay
    expect(await built.dispatch('hold.lift', input)).toMatchObject({ ok: true })
  })

  test('an inspector confirms nothing', async () => {
    const built = await openHouse()
    await built.call('account.create', { ...handler, role: 'inspector' })
    const input = await proposed(built)
    await enter(built, handler)
    expect(await built.dispatch('hold.lift', input)).toMatchObject({ failure: { kind: 'forbidden' } })
  })
})

describe('rule 28: the only account of a book', () => {
  test('waits until the next Korean day, and its entry says so', async () => {
    const built = await openHouse()
    const input = await proposed(built)
    expect(await built.dispatch('hold.lift', input)).toEqual(refused('number', 'lift-waiting', '2026-11-24'))
    built.now = nextDay
    expect(await dutiesOf(built)).toEqual([['hold-lift', 'H-2026-001', '2026-11-28']])
    await built.call('hold.lift', input)
    const { hold } = await built.call('hold.open', { number: input.number })
    expect(hold.steps.at(-1)).toMatchObject({ kind: 'lifted', alone: true })
  })

  test('gains nothing by proposing under a clock that was set back', async () => {
    const built = await openHouse()
    const number = await placeHold(built)
    built.now = instant('2026-11-20T01:00:00Z')
    await built.call('hold.proposeLift', { number, reason: '분쟁이 끝남' })
    built.now = instant('2026-11-23T02:00:00Z')
    const answer = await built.dispatch('hold.lift', { number, reason: '확인함' })
    expect(answer).toEqual(refused('number', 'lift-waiting', '2026-11-24'))
  })
})

describe('what was decided about a hold', () => {
  test('is decided once: a second press finds it moved on', async () => {
    const built = await openHouse()
    const input = await proposed(built)
    expect(await built.dispatch('hold.proposeLift', input)).toEqual(movedOn)
    expect(await built.dispatch('hold.extend', { ...input, reviewOn: '2027-01-01' })).toEqual(movedOn)
    built.now = nextDay
    const twice = await Promise.all([built.dispatch('hold.lift', input), built.dispatch('hold.lift', input)])
    expect(twice).toEqual([
      { ok: true, value: {} },
      { ok: true, value: {} },
    ])
    expect(await built.dispatch('hold.lift', input)).toEqual(movedOn)
    expect(await built.dispatch('hold.keep', input)).toEqual(movedOn)
  })

  test('of a number that nobody drew is answered with: there is none', async () => {
    const built = await openHouse()
    const none = { ok: false, failure: { kind: 'not-found', what: 'hold' } }
    for (const name of ['hold.proposeLift', 'hold.lift', 'hold.keep', 'hold.open'] as const) {
      const number = 'H-2026-999'
      expect(await built.dispatch(name, name === 'hold.open' ? { number } : { number, reason: '확인함' })).toEqual(none)
    }
  })

  test('a rejected lifting leaves the footage held, and a new proposal counts from itself', async () => {
    const built = await openHouse()
    const input = await proposed(built)
    await built.call('hold.keep', { ...input, reason: '소송이 들어옴' })
    built.now = instant('2026-11-25T01:00:00Z')
    expect(await built.dispatch('hold.lift', input)).toEqual(movedOn)
    await built.call('hold.proposeLift', input)
    expect(await built.dispatch('hold.lift', input)).toEqual(refused('number', 'lift-waiting', '2026-11-26'))
  })

  test('rule 28: on the review day it stands on today, until it is extended from one day to another', async () => {
    const built = await openHouse()
    const number = await placeHold(built)
    expect(await dutiesOf(built)).toEqual([])
    built.now = instant('2026-12-22T15:00:00Z')
    expect(await dutiesOf(built)).toEqual([['hold-review', number, holdTerms.reviewOn]])
    const extension = { number, reason: '조정이 안 끝남' }
    expect(await built.dispatch('hold.extend', { ...extension, reviewOn: holdTerms.reviewOn })).toEqual(
      refused('reviewOn', 'review-not-later', holdTerms.reviewOn),
    )
    await built.call('hold.extend', { ...extension, reviewOn: '2027-01-22' })
    expect(await dutiesOf(built)).toEqual([])
    const { hold } = await built.call('hold.open', { number })
    expect(hold).toMatchObject({ reviewOn: '2027-01-22' })
    expect(hold.steps).toMatchObject([{ kind: 'extended', from: holdTerms.reviewOn, to: '2027-01-22' }])
  })
})

describe('footage that a request still needs', () => {
  test('rule 28: is released only by naming the request', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-1')
    const { number: asked } = await built.call('request.receive', {
      ...intakeFor(cameraId, ...yesterday),
      secureAt: '관제실 잠금함',
    })
    const input = { number: 'H-2026-001', reason: '더 필요 없음' }
    expect(await built.dispatch('hold.proposeLift', input)).toEqual(refused('reason', 'dependent-unnamed', asked))
    const named = { ...input, reason: `청구 ${asked}은 취하 예정` }
    expect(await built.dispatch('hold.proposeLift', named)).toMatchObject({ ok: true })
    built.now = nextDay
    expect(await built.dispatch('hold.lift', input)).toEqual(refused('reason', 'dependent-unnamed', asked))
  })
})

test('rule 33: operating-room footage of an undecided request is not let go, whatever the reason says', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-1')
  const { number: asked } = await built.call('request.receive', {
    ...intakeFor(cameraId, ...yesterday),
    secureAt: '수술실 금고',
  })
  const entered = built.gate.enter()
  entered?.session.book.write(
    (book) => book.run('update camera set is_operating_room = 1'),
    () => true,
  )
  entered?.leave()
  const answer = await built.dispatch('hold.proposeLift', { number: 'H-2026-001', reason: `청구 ${asked} 때문에 둠` })
  expect(answer).toEqual(refused('number', 'operating-room-undecided', asked))
})

test('a hold of one request keeps no other from being lifted where its own hold stands', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-1')
  await built.call('request.receive', { ...intakeFor(cameraId, ...yesterday), secureAt: '관제실 잠금함' })
  const footage = {
    of: 'cameras',
    basis: 'dispute',
    spans: [{ cameraId, from: yesterday[0], to: yesterday[1] }],
  } as const
  await built.call('hold.place', { ...holdTerms, footage: { ...footage, spans: [...footage.spans] } })
  const lifting = { number: 'H-2026-002', reason: '분쟁이 끝남' }
  expect(await built.dispatch('hold.proposeLift', lifting)).toMatchObject({ ok: true })
})

test('PIPA art. 21(1): lifted footage past its day is due for destruction within five days, and none before', async () => {
  const built = await openHouse()
  const [one, other] = [await proposed(built), await placeHold(built)]
  built.now = instant('2027-01-04T01:00:00Z')
  const due = async () =>
    (await built.call('destruction.dues', {})).dues.map(({ number, destroyBy }) => [number, destroyBy])
  expect(await due()).toEqual([])
  await built.call('hold.lift', one)
  expect(await due()).toEqual([[one.number, '2027-01-09']])
  expect(other).toBe('H-2026-002')
})

test('rule 28: a copy that is out must be named by whoever lets the footage go, until it is back', async () => {
  const built = await openHouse()
  const { copyId, number: copyNumber } = await handOverCopy(built)
  const { copy } = await built.call('copy.open', { copyId })
  const { request } = await built.call('request.open', { requestId: copy.requestId })
  const { number } = await built.call('hold.place', {
    footage: { of: 'request', requestId: request.id, rangeIds: request.ranges.map(({ id }) => id) },
    ...holdTerms,
  })
  expect((await built.call('request.open', { requestId: request.id })).request.openHolds).toEqual([number])
  const dependents = async () =>
    (await built.call('hold.open', { number })).hold.dependents.map((dependent) => dependent.number)
  expect(await dependents()).toContain(copyNumber)
  expect(await built.dispatch('hold.proposeLift', { number, reason: `청구 ${request.number} 종결` })).toEqual(
    refused('reason', 'dependent-unnamed', copyNumber),
  )
  await built.call('copy.close', {
    copyId,
    how: { kind: 'destroyed-here', method: 'shred-medium' },
    closedOn: '2026-11-23',
    byWhom: '박담당',
    note: '',
  })
  expect(await dependents()).not.toContain(copyNumber)
  await built.call('hold.proposeLift', { number, reason: `청구 ${request.number} 종결` })
  expect((await built.call('request.open', { requestId: request.id })).request.openHolds).toEqual([])
})
