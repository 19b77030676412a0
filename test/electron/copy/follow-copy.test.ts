import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { copyReceiptPaperSchema } from '../../../domain/paper/copy-receipt-paper.ts'
import { carryOut, grantCopy, handOverCopy } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const invalid = (field: string, reason: string) => ({
  ok: false,
  failure: { kind: 'invalid', issues: [{ field, reason }] },
})

const statesOf = async (built: House) =>
  (await built.call('copy.list', { filter: 'all', before: null })).copies.map(({ number, state }) => [number, state])

const dutiesOf = async (built: House) =>
  (await built.call('today.list', {})).tasks.filter(({ kind }) => kind === 'copy-due')

describe('a copy that is out', () => {
  test('stands on today from a week before its day, and stays there until it is closed', async () => {
    const built = await openHouse()
    const { copyId, number } = await handOverCopy(built, '2026-12-10')
    expect(await dutiesOf(built)).toEqual([])
    built.now = instant('2026-12-03T01:00:00Z')
    expect(await dutiesOf(built)).toMatchObject([{ number, dueOn: '2026-12-10', what: '홍길동 · YJ-U12' }])
    expect(await statesOf(built)).toEqual([[number, 'due-soon']])
    built.now = instant('2027-03-03T01:00:00Z')
    await built.call('copy.remind', { copyId, way: 'phone', note: '다음 주에 가져오겠다고 함' })
    expect(await dutiesOf(built)).toHaveLength(1)
    expect(await statesOf(built)).toEqual([[number, 'overdue']])
    await built.call('copy.close', {
      copyId,
      how: { kind: 'returned' },
      closedOn: '2027-03-03',
      byWhom: '홍길동',
      note: '',
    })
    expect(await dutiesOf(built)).toEqual([])
    expect(await statesOf(built)).toEqual([[number, 'returned']])
  })

  test('gets a later day with a reason, never an earlier one', async () => {
    const built = await openHouse()
    const { copyId } = await handOverCopy(built, '2026-12-10')
    const extend = (dueOn: string, reason = '재판이 늦어짐') => built.dispatch('copy.extend', { copyId, dueOn, reason })
    expect(await extend('2026-12-10')).toMatchObject(invalid('dueOn', 'not-later'))
    expect(await extend('2026-11-22')).toMatchObject(invalid('dueOn', 'in-past'))
    expect(await extend('2027-01-10', '')).toMatchObject(invalid('reason', 'required'))
    expect(await extend('2027-01-10')).toMatchObject({ ok: true })
    const { copy } = await built.call('copy.open', { copyId })
    expect(copy).toMatchObject({
      dueOn: '2027-01-10',
      extensions: [{ formerDueOn: '2026-12-10', dueOn: '2027-01-10' }],
    })
  })

  test('kept as one’s own is on nobody’s mind, and has no day to move', async () => {
    const built = await openHouse()
    const { copyId, number } = await handOverCopy(built, null)
    built.now = instant('2030-01-01T01:00:00Z')
    expect(await dutiesOf(built)).toEqual([])
    expect(await statesOf(built)).toEqual([[number, 'kept']])
    expect(await built.dispatch('copy.extend', { copyId, dueOn: '2031-01-01', reason: '까닭' })).toMatchObject(
      invalid('dueOn', 'not-allowed'),
    )
  })

  test('closes once, on a day between its handing over and today', async () => {
    const built = await openHouse()
    const { copyId } = await handOverCopy(built)
    const close = (closedOn: string) =>
      built.dispatch('copy.close', { copyId, how: { kind: 'returned' }, closedOn, byWhom: '홍길동', note: '' })
    expect(await close('2026-11-24')).toMatchObject(invalid('closedOn', 'in-future'))
    expect(await close('2026-11-22')).toMatchObject(invalid('closedOn', 'before-provided'))
    expect(await close('2026-11-23')).toMatchObject({ ok: true, value: { ledgerNumber: null } })
    const closed = { ok: false, failure: { kind: 'copy-closed' } }
    expect(await close('2026-11-23')).toMatchObject(closed)
    expect(await built.dispatch('copy.remind', { copyId, way: 'phone', note: '' })).toMatchObject(closed)
    expect(await built.dispatch('copy.extend', { copyId, dueOn: '2028-01-01', reason: '까닭' })).toMatchObject(closed)
  })

  test('rule 31: destroyed here is a row 파기 with its method and who did it', async () => {
    const built = await openHouse()
    const { copyId, ledgerNumber } = await handOverCopy(built)
    const answer = await built.call('copy.close', {
      copyId,
      how: { kind: 'destroyed-here', method: '매체 파쇄' },
      closedOn: '2026-11-23',
      byWhom: '김담당',
      note: '',
    })
    const period = { from: '2026-01-01', to: '2026-12-31' } as const
    const { rows } = await built.call('ledger.list', { period, kinds: ['destruction'], before: null })
    expect(rows).toMatchObject([
      {
        number: answer.ledgerNumber,
        form: '매체 파쇄',
        recipient: { name: '김담당' },
        basis: `보호법 제21조\n대장 제${ledgerNumber}호`,
      },
    ])
  })
})

test('rule 31: a copy that came back is chased as what is due for destruction, until its medium is destroyed', async () => {
  const built = await openHouse()
  const { copyId, number } = await handOverCopy(built, '2026-12-10')
  await built.call('copy.close', {
    copyId,
    how: { kind: 'returned' },
    closedOn: '2026-11-23',
    byWhom: '홍길동',
    note: '',
  })
  const owed = async () =>
    (await built.call('today.list', {})).tasks.flatMap((task) =>
      task.kind === 'destruction-due' || task.kind === 'destruction-awaited' || task.kind === 'destruction-approval'
        ? [`${task.kind} ${task.number}`]
        : [],
    )
  expect(await owed()).toEqual([`destruction-due ${number}`])
  built.now = instant('2027-06-01T01:00:00Z')
  expect(await owed()).toEqual([`destruction-due ${number}`])
  const ordered = await built.call('destruction.propose', {
    source: `copy ${number}`,
    method: 'shred-medium',
    note: '',
  })
  expect((await built.call('copy.open', { copyId })).copy).toMatchObject({
    state: 'returned',
    destruction: { order: ordered.number, ledgerNumber: null },
  })
  await built.call('destruction.approve', { number: ordered.number })
  await built.call('destruction.approve', { number: ordered.number })
  expect(await owed()).toEqual([`destruction-due ${ordered.number}`])
  const { ledgerNumber } = await built.call('destruction.execute', {
    ...carryOut(ordered.number),
    executedAt: built.now,
    method: 'shred-medium',
  })
  expect(await owed()).toEqual([])
  expect((await built.call('copy.open', { copyId })).copy).toMatchObject({
    state: 'closed',
    destruction: { order: ordered.number, ledgerNumber },
  })
})

test('rule 20: what was kept back stays so after the rest was shown, and what was granted may still be copied', async () => {
  const built = await openHouse()
  const draft = await grantCopy(built, ['viewing', 'copy'])
  const { request } = await built.call('request.open', { requestId: draft.requestId })
  const [range] = request.ranges
  if (range === undefined) throw new Error('it asks for something')
  const viewing = {
    cameraIds: [range.cameraId],
    footageFrom: range.from,
    footageTo: range.to,
    purpose: '열람',
    startedAt: built.now,
    endedAt: built.now,
    withStaff: '',
    outsiders: '홍길동',
    requestId: request.id,
    masking: { kind: 'others-masked' } as const,
  }
  await built.call('viewing.record', viewing)
  const shown = await built.call('request.open', { requestId: request.id })
  expect(shown.request.ranges[0]?.answer).toMatchObject({ kind: 'shown', result: { kind: 'granted' } })
})

describe('the receipt of a copy', () => {
  test('is printed as it was issued, however often', async () => {
    const built = await openHouse()
    const { copyId, ledgerNumber } = await handOverCopy(built, '2027-02-23')
    const output = { paper: { kind: 'copy-receipt', copyId }, to: 'printer', purpose: '사본 인계' } as const
    expect(await built.call('paper.output', output)).toMatchObject({ isReprint: false })
    await built.call('copy.extend', { copyId, dueOn: '2027-06-30', reason: '재판이 늦어짐' })
    expect(await built.call('paper.output', output)).toMatchObject({ isReprint: true })
    const [first, second] = built.machine.printed.map((paper) => copyReceiptPaperSchema.parse(paper))
    expect({ ...second, foot: null }).toEqual({ ...first, foot: null })
    expect(JSON.stringify(first)).toContain(`제${ledgerNumber}호`)
    expect(second?.foot.output).toContain('다시 출력 2번째')
    expect((await built.call('copy.open', { copyId })).copy.printedCount).toBe(2)
  })
})

describe('the list of copies', () => {
  test('counts what its filter shows', async () => {
    const built = await openHouse()
    await handOverCopy(built, '2026-11-30')
    await handOverCopy(built, '2027-11-30')
    await handOverCopy(built, null)
    const counted = async (filter: 'all' | 'open' | 'due-soon' | 'kept' | 'closed' | 'overdue' | 'provisions') => {
      const { copies, totalCount } = await built.call('copy.list', { filter, before: null })
      expect(copies).toHaveLength(totalCount)
      return totalCount
    }
    expect(await counted('all')).toBe(3)
    expect(await counted('due-soon')).toBe(1)
    expect(await counted('open')).toBe(1)
    expect(await counted('kept')).toBe(1)
    expect(await counted('closed')).toBe(0)
    expect(await counted('provisions')).toBe(0)
    built.now = instant('2026-12-01T01:00:00Z')
    expect(await counted('overdue')).toBe(1)
  })
})
