// Decision 0018: what was granted and never fetched ends after the requester was reminded and ten days went by, and not before.
import { describe, expect, test } from 'vitest'
import { type Instant, instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import {
  holdTerms,
  intakeFor,
  objectionFor,
  refusalOf,
  registerCamera,
  viewingOf,
  yesterday,
} from '../door/honest-inputs.ts'
import { entryBodies } from '../door/entry-bodies.ts'
import { type House, openHouse } from '../door/house.ts'

const reason = '12월 1일에 전화로 다시 알렸으나 오지 않고 연락도 없음'
const reminded = { remindedOn: '2026-12-01', way: 'phone', note: '' } as const
/** The ten days of the reminder are over. */
const firstDay = instant('2026-12-12T01:00:00Z')
/** What yesterday recorded goes with 12-22. */
const afterRetention = instant('2026-12-23T01:00:00Z')

type Kinds = InputOf<'request.receive'>['kinds']

interface Granting {
  readonly kinds?: Kinds
  readonly method?: 'visit' | 'post'
  readonly isTold?: boolean
  readonly secureAt?: string | null
}

/** Granted for the day after tomorrow, 11-25, and said so in a notice that was handed over. */
const granted = async (
  built: House,
  { kinds = ['viewing'], method = 'visit', isTold = true, secureAt = null }: Granting = {},
) => {
  const cameraId = await registerCamera(built, `U-${built.newId().slice(-4)}`)
  const intake = { ...intakeFor(cameraId, ...yesterday), kinds: [...kinds], secureAt }
  const { requestId } = await built.call('request.receive', intake)
  const draft = await refusalOf(built, requestId)
  const { noticeId } = await built.call('decision.notify', {
    ...draft,
    results: draft.results.map(({ rangeId }) => ({ rangeId, result: { kind: 'granted', masking: 'none' } })),
    appointment: { at: '2026-11-25T01:00:00.000Z', place: '원무팀', forms: ['watching'], method },
    objection: '',
  })
  await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '청구인 교부' })
  if (isTold) {
    const means = { kind: 'in-person', receivedBy: '홍길동' } as const
    await built.call('notice.recordDelivery', { noticeId, means, at: built.now, againBecause: '' })
  }
  return { requestId, cameraId }
}

const remind = (built: House, requestId: string, given: Partial<InputOf<'request.remindUnclaimed'>> = {}) =>
  built.dispatch('request.remindUnclaimed', { requestId, ...reminded, ...given })

const close = (built: House, requestId: string, words = reason) =>
  built.dispatch('request.closeUnclaimed', { requestId, reason: words })

const open = async (built: House, requestId: string) => (await built.call('request.open', { requestId })).request

const at = async (built: House, now: Instant, kinds?: Granting) => {
  const made = await granted(built, kinds)
  built.now = now
  return made
}

const stillOwed = { failure: { kind: 'still-owed' } }
const issueAt = (field: string, issue: string) => ({ failure: { issues: [{ field, reason: issue }] } })

describe('what was granted and never fetched', () => {
  test('ends with a reason ten days after the requester was reminded, and is an entry', async () => {
    const built = await openHouse()
    const { requestId } = await at(built, instant('2026-12-02T01:00:00Z'))
    expect(await remind(built, requestId)).toMatchObject({ ok: true })
    expect((await open(built, requestId)).unclaimed).toMatchObject({
      step: 'wait',
      closableFrom: '2026-12-12',
      reminders: [{ remindedOn: '2026-12-01', way: 'phone' }],
    })
    built.now = instant('2026-12-11T01:00:00Z')
    expect(await close(built, requestId)).toMatchObject(issueAt('reason', 'reminder-waiting'))
    built.now = firstDay
    expect(await close(built, requestId, ' ')).toMatchObject({ failure: { kind: 'invalid' } })
    expect(await close(built, requestId)).toMatchObject({ ok: true })
    const { status, history } = await open(built, requestId)
    expect(status).toBe('closed')
    expect(history.map(({ kind }) => kind)).toContain('request.closeUnclaimed')
    expect((await built.call('today.list', {})).tasks).toEqual([])
    expect(await close(built, requestId)).toMatchObject({ failure: { kind: 'already-decided' } })
  })

  test('does not end before anybody was reminded, nor by a reminder from before the day of the appointment', async () => {
    const built = await openHouse()
    const { requestId } = await at(built, instant('2026-12-20T01:00:00Z'))
    expect(await close(built, requestId)).toMatchObject(issueAt('reason', 'reminder-missing'))
    expect(await remind(built, requestId, { remindedOn: '2026-11-24' })).toMatchObject(
      issueAt('remindedOn', 'before-appointment'),
    )
    expect(await remind(built, requestId, { remindedOn: '2026-12-21' })).toMatchObject(
      issueAt('remindedOn', 'in-future'),
    )
  })

  test.each([
    ['on the day of the appointment itself', instant('2026-11-25T10:00:00Z'), {}],
    ['where the clinic is to send it', firstDay, { method: 'post' }],
    ['where nobody wrote down that the notice went out', firstDay, { isTold: false }],
  ] as const)('is not said %s', async (_when, now, granting) => {
    const built = await openHouse()
    const { requestId } = await at(built, now, granting)
    expect((await open(built, requestId)).unclaimed).toBeNull()
    expect(await remind(built, requestId)).toMatchObject(stillOwed)
    expect(await close(built, requestId)).toMatchObject(stillOwed)
  })

  test('does not end while an objection waits', async () => {
    const built = await openHouse()
    const { requestId } = await at(built, instant('2026-12-02T01:00:00Z'))
    await remind(built, requestId)
    const objection = await objectionFor(built, requestId)
    await built.call('request.receiveObjection', objection)
    built.now = firstDay
    expect(await close(built, requestId)).toMatchObject(stillOwed)
  })

  test('does not end while another hold keeps the footage anyway; its own hold is no hindrance and stays', async () => {
    const built = await openHouse()
    const { requestId, cameraId } = await at(built, instant('2026-12-02T01:00:00Z'), { secureAt: '금고' })
    await remind(built, requestId)
    const spans = [{ cameraId, from: yesterday[0], to: yesterday[1] }]
    const { number } = await built.call('hold.place', {
      footage: { of: 'cameras', basis: 'dispute', spans },
      ...holdTerms,
    })
    built.now = firstDay
    expect(await close(built, requestId)).toMatchObject(issueAt('reason', 'held-elsewhere'))
    await built.call('hold.proposeLift', { number, reason: '분쟁이 끝남' })
    built.now = instant('2026-12-13T01:00:00Z')
    await built.call('hold.lift', { number, reason: '분쟁이 끝남' })
    expect(await close(built, requestId)).toMatchObject({ ok: true })
    expect((await open(built, requestId)).openHolds).toHaveLength(1)
  })
})

describe('rule 28: the footage of a request that was not fetched', () => {
  test('was there lawfully until it was closed, and falls back to its own day', async () => {
    const built = await openHouse()
    const { requestId } = await at(built, instant('2026-12-16T01:00:00Z'))
    await remind(built, requestId)
    built.now = afterRetention
    expect((await open(built, requestId)).ranges).toMatchObject([{ availability: { kind: 'available' } }])
    await built.call('request.closeUnclaimed', { requestId, reason })
    built.now = instant('2026-12-24T01:00:00Z')
    expect((await open(built, requestId)).ranges).toMatchObject([{ availability: { kind: 'past' } }])
  })

  test('asked for by another while it waited stays there for that one', async () => {
    const built = await openHouse()
    const { requestId, cameraId } = await at(built, instant('2026-12-16T01:00:00Z'))
    await remind(built, requestId)
    built.now = afterRetention
    const intake = { ...intakeFor(cameraId, ...yesterday), receivedAt: '2026-12-23T00:50:00.000Z' }
    const second = await built.call('request.receive', { ...intake, purpose: '보험사 제출' })
    await built.call('request.closeUnclaimed', { requestId, reason })
    built.now = instant('2026-12-24T01:00:00Z')
    expect((await open(built, second.requestId)).ranges).toMatchObject([{ availability: { kind: 'available' } }])
  })
})

test('a copy that was promised and not fetched ends so too, and the entry says that it was owed', async () => {
  const built = await openHouse()
  const { requestId, cameraId } = await granted(built, { kinds: ['viewing', 'copy'] })
  built.now = instant('2026-11-25T02:00:00Z')
  const watched = { startedAt: '2026-11-25T01:00:00.000Z', endedAt: '2026-11-25T01:30:00.000Z' }
  await built.call('viewing.record', { ...viewingOf(cameraId), ...watched, outsiders: '홍길동', requestId })
  built.now = instant('2026-12-02T01:00:00Z')
  expect(await remind(built, requestId)).toMatchObject({ ok: true })
  built.now = firstDay
  expect(await close(built, requestId)).toMatchObject({ ok: true })
  expect(entryBodies(built, 'request.closeUnclaimed')).toMatchObject([{ reason, owedBeside: ['copy'] }])
})

test('what was shown at once was given no day to fetch its copy', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const intake = { ...intakeFor(cameraId, ...yesterday), kinds: ['viewing', 'copy'] as Kinds }
  const { requestId } = await built.call('request.receive', intake)
  const watched = { startedAt: '2026-11-23T00:52:00.000Z', endedAt: '2026-11-23T00:58:00.000Z' }
  await built.call('viewing.record', {
    ...viewingOf(cameraId),
    ...watched,
    outsiders: '홍길동',
    requestId,
    result: { kind: 'enough', words: '' },
  })
  built.now = firstDay
  expect((await open(built, requestId)).status).toBe('granted')
  expect(await close(built, requestId)).toMatchObject(stillOwed)
})

test('it is taken up again with a reason, and then only a new reminder counts', async () => {
  const built = await openHouse()
  const { requestId } = await at(built, instant('2026-12-02T01:00:00Z'))
  await remind(built, requestId)
  built.now = firstDay
  await built.call('request.closeUnclaimed', { requestId, reason })
  built.now = instant('2026-12-14T01:00:00Z')
  const again = { requestId, reason: '병원에 있었다고 함', reasonArrivedAt: built.now, rangeIds: [] }
  await built.call('request.reopen', again)
  const reopened = await open(built, requestId)
  expect(reopened).toMatchObject({ status: 'granted', unclaimed: { step: 'remind' } })
  built.now = instant('2026-12-20T01:00:00Z')
  expect(await close(built, requestId)).toMatchObject(issueAt('reason', 'reminder-missing'))
})

test('today says that nobody came: first to remind, then to wait, then to close', async () => {
  const built = await openHouse()
  const { requestId } = await at(built, instant('2026-11-26T01:00:00Z'))
  const task = async () => (await built.call('today.list', {})).tasks.find(({ kind }) => kind === 'viewing-appointed')
  expect(await task()).toMatchObject({ noShow: { step: 'remind', day: '2026-11-25' } })
  await remind(built, requestId, { remindedOn: '2026-11-26' })
  expect(await task()).toMatchObject({ noShow: { step: 'wait', day: '2026-12-07' } })
  built.now = instant('2026-12-07T01:00:00Z')
  expect(await task()).toMatchObject({ noShow: { step: 'close', day: '2026-12-07' } })
})
