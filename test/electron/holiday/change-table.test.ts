import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { openBody, subjectKey } from '../../../db/ledger/subject-key.ts'
import { intakeFor, letter, refusalOf, registerCamera } from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

const span = ['2026-11-22T05:00:00.000Z', '2026-11-22T05:30:00.000Z'] as const

/** A house with one open request, received on 2026-11-23 and due on 2026-12-03. */
const waitingHouse = async () => {
  const built = await openHouse()
  const { number } = await built.call('request.receive', intakeFor(await registerCamera(built, 'C-001'), ...span))
  return { built, number }
}

const lastBody = (built: House): unknown => {
  const entered = built.gate.enter()
  const book = entered?.session.book.reading
  const entry = book?.get<{ body: Uint8Array }>('select body from entry order by sequence desc limit 1')
  const key = book === undefined ? undefined : subjectKey(book, 'clinic')
  entered?.leave()
  if (entry === undefined || key === undefined) throw new Error('no entry')
  return (JSON.parse(openBody(key, entry.body)) as { readonly body: unknown }).body
}

const tableOf = async (built: House, year: number) =>
  (await built.call('holiday.list', {})).tables.find((table) => table.year === year)

const temporary = { day: '2026-12-03', name: '임시공휴일' }
const harm = { ground: 'harm-to-others', facts: '다른 사람의 신체에 위해가 예상됨' } as const
const source = '직접 넣음 (이책임, 2026. 11. 23.)'

describe('adding a holiday', () => {
  test('rule 2: answers which open requests moved, raises the edition and says both in its one entry', async () => {
    const { built, number } = await waitingHouse()
    const before = await entryCountOf(built)
    const change = {
      editions: [{ year: 2026, edition: 2 }],
      movedRequests: [{ number, rawLastDay: '2026-12-03', from: '2026-12-03', to: '2026-12-04' }],
    }
    expect(await built.call('holiday.add', temporary)).toEqual(change)
    expect(await entryCountOf(built)).toBe(before + 1)
    expect(lastBody(built)).toEqual({ holiday: { ...temporary, source }, ...change })
    expect((await tableOf(built, 2026))?.holidays).toContainEqual({ ...temporary, source })
    const { tasks } = await built.call('today.list', {})
    expect(tasks.find(({ kind }) => kind === 'reply-due')).toMatchObject({ legalLastDay: '2026-12-04' })
  })

  test('rule 7: an answer that was late is not made timely in silence', async () => {
    const { built, number } = await waitingHouse()
    built.now = instant('2026-12-04T01:00:00Z')
    const [open] = (await built.call('request.list', { status: 'open', after: null })).requests
    if (open === undefined) throw new Error('nothing is open')
    const { noticeId } = await built.call('decision.notify', await refusalOf(built, open.id, harm))
    const moved = { number, rawLastDay: '2026-12-03', from: '2026-12-03', to: '2026-12-04' }
    // It lies on the desk until it is sent.
    const { clocks } = await built.call('holiday.list', {})
    expect(clocks).toMatchObject([{ number, answeredOn: null }])
    await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '청구인 교부' })
    const means = { kind: 'in-person', receivedBy: '홍길동' } as const
    await built.call('notice.recordDelivery', { noticeId, means, at: built.now, againBecause: '' })
    // However long after.
    built.now = instant('2027-11-04T01:00:00Z')
    expect((await built.call('holiday.add', temporary)).movedRequests).toEqual([moved])
  })

  test('a request that was answered in time by either table is not moved', async () => {
    const { built } = await waitingHouse()
    const [open] = (await built.call('request.list', { status: 'open', after: null })).requests
    if (open === undefined) throw new Error('nothing is open')
    const { noticeId } = await built.call('decision.notify', await refusalOf(built, open.id, harm))
    await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '청구인 교부' })
    const means = { kind: 'in-person', receivedBy: '홍길동' } as const
    await built.call('notice.recordDelivery', { noticeId, means, at: built.now, againBecause: '' })
    expect((await built.call('holiday.add', temporary)).movedRequests).toEqual([])
  })

  test('an agency, which no ten days are owed, is not moved', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-001')
    await built.call('request.receive', { ...intakeFor(cameraId, ...span), applicant: letter, identityProof: null })
    expect((await built.call('request.list', { status: 'open', after: null })).totalCount).toBe(1)
    expect((await built.call('holiday.list', {})).clocks).toEqual([])
    expect((await built.call('holiday.add', temporary)).movedRequests).toEqual([])
  })

  test('a day of the table is refused, and the edition stays', async () => {
    const built = await openHouse()
    const christmas = { day: '2026-12-25', name: '성탄절' }
    expect(await built.dispatch('holiday.add', christmas)).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ field: 'day', reason: 'in-holiday-table', detail: '기독탄신일' }] },
    })
    expect((await tableOf(built, 2026))?.edition).toBe(1)
  })

  test('rule 4: one day does not make a table of a year that has none', async () => {
    const built = await openHouse()
    const first = { day: '2028-01-03', name: '임시공휴일' }
    expect(await built.dispatch('holiday.add', first)).toEqual({
      ok: false,
      failure: { kind: 'holiday-table-missing', year: 2028 },
    })
    await built.call('holiday.addYear', { year: 2028 })
    expect((await built.call('holiday.add', first)).editions).toEqual([{ year: 2028, edition: 2 }])
  })

  test('rule 4: a new year gives the requests over its turn a legal day', async () => {
    const { built } = await waitingHouse()
    built.now = instant('2027-12-28T01:00:00Z')
    const cameraId = await registerCamera(built, 'C-002')
    const { number } = await built.call('request.receive', {
      ...intakeFor(cameraId, '2027-12-27T05:00:00.000Z', '2027-12-27T05:30:00.000Z'),
      receivedAt: '2027-12-28T00:50:00.000Z',
    })
    expect((await built.call('holiday.addYear', { year: 2028 })).movedRequests).toEqual([
      { number, rawLastDay: '2028-01-07', from: null, to: '2028-01-07' },
    ])
    expect(await built.dispatch('holiday.addYear', { year: 2028 })).toMatchObject({
      failure: { issues: [{ field: 'year', reason: 'in-holiday-table' }] },
    })
  })
})

describe('removing a holiday', () => {
  test('needs a reason, which the entry keeps with the day and the requests that move back', async () => {
    const { built, number } = await waitingHouse()
    await built.call('holiday.add', temporary)
    const { day } = temporary
    expect(await built.dispatch('holiday.remove', { day, reason: ' ' })).toMatchObject({
      failure: { kind: 'invalid', issues: [{ field: 'reason', reason: 'required' }] },
    })
    const change = {
      editions: [{ year: 2026, edition: 3 }],
      movedRequests: [{ number, rawLastDay: '2026-12-03', from: '2026-12-04', to: '2026-12-03' }],
    }
    expect(await built.call('holiday.remove', { day, reason: '지정이 취소됨' })).toEqual(change)
    expect(lastBody(built)).toEqual({ holiday: { ...temporary, source }, reason: '지정이 취소됨', ...change })
    expect(await built.dispatch('holiday.remove', { day, reason: '다시' })).toEqual({
      ok: false,
      failure: { kind: 'not-found', what: 'holiday' },
    })
  })
})
