import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { readLedgerRow } from '../../../db/ledger/ledger-row.ts'
import { carryOut, intakeFor, keepTooLong, proposeDestruction } from '../door/honest-inputs.ts'
import { entryCountOf, type House, officer, openHouse } from '../door/house.ts'
import { enter, handler, leader, nameReleases, withPeople } from './people.ts'

const refused = (field: string, reason: string, detail?: string) => ({
  ok: false,
  failure: { kind: 'invalid', issues: [{ field, reason, ...(detail === undefined ? {} : { detail }) }] },
})

const dutiesOf = async (built: House) =>
  (await built.call('today.list', {})).tasks.flatMap((task) =>
    task.kind === 'destruction-approval' || task.kind === 'destruction-due'
      ? [[task.kind, task.number, task.dueOn]]
      : [],
  )

const orderOf = async (built: House, number: string) => (await built.call('destruction.open', { number })).order

describe('an order to destroy is released by the people whom the clinic names', () => {
  test('three titles need three accounts, in order, and the last is the officer’s', async () => {
    const built = await withPeople()
    await nameReleases(built, ['담당자', '팀장', '관리책임자'])
    const { number } = await proposeDestruction(built)
    const approve = () => built.dispatch('destruction.approve', { number })
    expect(await approve()).toEqual(refused('number', 'approval-officer-last'))
    expect(await dutiesOf(built)).toEqual([])
    await enter(built, handler)
    expect(await dutiesOf(built)).toEqual([['destruction-approval', number, '2026-11-17']])
    expect(await approve()).toEqual({ ok: true, value: { title: '담당자', isReleased: false } })
    expect(await approve()).toEqual(refused('number', 'approved-already'))
    expect(await built.dispatch('destruction.execute', carryOut(number))).toEqual(
      refused('number', 'destruction-unreleased'),
    )
    await enter(built, leader)
    expect(await approve()).toEqual({ ok: true, value: { title: '팀장', isReleased: false } })
    expect(await approve()).toEqual(refused('number', 'approved-already'))
    await enter(built, officer)
    expect(await approve()).toEqual({ ok: true, value: { title: '관리책임자', isReleased: true } })
    expect(await dutiesOf(built)).toEqual([['destruction-due', number, '2026-11-17']])
    const { approvals } = await orderOf(built, number)
    expect(approvals.map(({ title, by, alone }) => [title, by, alone])).toEqual([
      ['담당자', handler.name, false],
      ['팀장', leader.name, false],
      ['관리책임자', officer.name, false],
    ])
  })

  test('the last title is nobody’s but the officer’s, and a forged title or account is no field at all', async () => {
    const built = await withPeople()
    const { number } = await proposeDestruction(built)
    await enter(built, handler)
    await built.call('destruction.approve', { number })
    await enter(built, leader)
    expect(await built.dispatch('destruction.approve', { number })).toEqual(refused('number', 'approval-officer-only'))
    for (const forged of [{ title: '개인정보 보호책임자' }, { by: officer.name }, { alone: true }])
      expect(await built.dispatch('destruction.approve', { number, ...forged })).toMatchObject({ ok: false })
    expect((await orderOf(built, number)).approvals).toHaveLength(1)
  })

  test('who may not give the next approval is told who may, title by title', async () => {
    const built = await withPeople()
    await nameReleases(built, ['담당자', '팀장', '관리책임자'])
    const { number } = await proposeDestruction(built)
    const awaited = async () =>
      (await orderOf(built, number)).awaited.map(({ title, approvers }) => [title, approvers.map(({ name }) => name)])
    expect(await awaited()).toEqual([
      ['담당자', [handler.name, leader.name]],
      ['팀장', [handler.name, leader.name]],
      ['관리책임자', [officer.name]],
    ])
    await enter(built, handler)
    await built.call('destruction.approve', { number })
    expect(await awaited()).toEqual([
      ['팀장', [leader.name]],
      ['관리책임자', [officer.name]],
    ])
    await enter(built, leader)
    await built.call('destruction.approve', { number })
    await enter(built)
    await built.call('destruction.approve', { number })
    expect(await awaited()).toEqual([])
  })

  test('the only account holds every title, and each approval says so', async () => {
    const built = await openHouse()
    const { number } = await proposeDestruction(built)
    await built.call('destruction.approve', { number })
    await built.call('destruction.approve', { number })
    const order = await orderOf(built, number)
    expect(order).toMatchObject({ state: 'approved', isAlone: true, approvals: [{ alone: true }, { alone: true }] })
  })

  test('whoever sends the other away between two approvals sleeps on it', async () => {
    const built = await openHouse()
    const { accountId } = await built.call('account.create', {
      name: '박담당',
      title: '담당',
      password: 'a long password',
      role: 'handler',
    })
    const { number } = await proposeDestruction(built)
    const approve = () => built.dispatch('destruction.approve', { number })
    expect(await approve()).toEqual(refused('number', 'approval-officer-last'))
    await built.call('account.disable', { accountId, reason: '퇴사' })
    expect(await approve()).toEqual(refused('number', 'approval-waiting', '2026-11-24'))
    expect(await dutiesOf(built)).toEqual([])
    expect((await orderOf(built, number)).approval).toEqual({ kind: 'waiting', until: '2026-11-24' })
    built.now = instant('2026-11-23T15:00:00Z')
    expect(await approve()).toEqual({ ok: true, value: { title: '담당자', isReleased: false } })
    expect(await approve()).toEqual({ ok: true, value: { title: '개인정보 보호책임자', isReleased: true } })
  })

  test('an account made after the order was proposed releases nothing on that day', async () => {
    const built = await openHouse()
    const { number } = await proposeDestruction(built)
    const made = { name: '박담당', title: '담당', password: 'a long password', role: 'handler' } as const
    built.now = instant('2026-11-23T01:01:00Z')
    await built.call('account.create', made)
    await enter(built, made)
    const approve = () => built.dispatch('destruction.approve', { number })
    expect(await approve()).toEqual(refused('number', 'approval-waiting', '2026-11-24'))
    built.now = instant('2026-11-23T15:00:00Z')
    expect(await approve()).toMatchObject({ ok: true, value: { isReleased: false } })
  })

  test('what is under way is proposed once; withdrawn, it is due again under a new number', async () => {
    const built = await openHouse()
    const { source } = await keepTooLong(built)
    const propose = () => built.dispatch('destruction.propose', { source, method: 'overwrite', note: '' })
    expect(await propose()).toEqual({ ok: true, value: { number: 'D-2026-001' } })
    expect(await propose()).toEqual(refused('source', 'destruction-under-way'))
    expect((await built.call('destruction.dues', {})).dues).toEqual([])
    await built.call('destruction.withdraw', { number: 'D-2026-001', reason: '다시 확인' })
    expect((await built.call('destruction.dues', {})).dues.map((due) => due.source)).toEqual([source])
    for (const [operation, input] of [
      ['destruction.withdraw', { number: 'D-2026-001', reason: '다시' }],
      ['destruction.approve', { number: 'D-2026-001' }],
      ['destruction.execute', carryOut('D-2026-001')],
    ] as const)
      expect(await built.dispatch(operation, input)).toEqual(refused('number', 'destruction-moved-on'))
    expect(await propose()).toEqual({ ok: true, value: { number: 'D-2026-002' } })
  })

  test('nothing that is not due can be named', async () => {
    const built = await openHouse()
    const before = await entryCountOf(built)
    for (const source of ['recorder NVR-1', 'hold H-2026-001', 'camera C-1'])
      expect(await built.dispatch('destruction.propose', { source, method: 'overwrite', note: '' })).toEqual(
        refused('source', 'destruction-not-due'),
      )
    expect(await entryCountOf(built)).toBe(before)
  })
})

const rowOf = (built: House, number: number) => {
  const entered = built.gate.enter()
  const row = entered === null ? undefined : readLedgerRow(entered.session.book.reading, number)
  entered?.leave()
  return row
}

const released = async (built: House) => {
  const proposed = await proposeDestruction(built)
  await built.call('destruction.approve', { number: proposed.number })
  await built.call('destruction.approve', { number: proposed.number })
  return proposed
}

describe('carrying an order out', () => {
  test('rule 31: writes the 파기 row with file, time, person and method, once', async () => {
    const built = await openHouse()
    const { number } = await released(built)
    const { ledgerNumber } = await built.call('destruction.execute', carryOut(number))
    const row = rowOf(built, ledgerNumber)
    expect(row).toMatchObject({
      kind: 'destruction',
      occurredAt: '2026-11-23T01:00:00.000Z',
      handler: '박담당\n(기록 이책임)',
      form: '덮어쓰기(복구 불가)',
      recipient: { name: '김입회', relation: '입회' },
    })
    expect(row?.fileAndForm).toContain('2026. 10. 23.까지 녹화분')
    expect(await built.dispatch('destruction.execute', carryOut(number))).toEqual(
      refused('number', 'destruction-moved-on'),
    )
    expect(await built.dispatch('destruction.withdraw', { number, reason: '늦음' })).toEqual(
      refused('number', 'destruction-moved-on'),
    )
    expect((await built.call('destruction.dues', {})).dues).toEqual([])
  })

  test('rule 29: a later request for that footage is refused with the row as its ground', async () => {
    const built = await openHouse()
    const { number, cameraId } = await released(built)
    const { ledgerNumber } = await built.call('destruction.execute', carryOut(number))
    const asked = intakeFor(cameraId, '2026-10-20T05:00:00.000Z', '2026-10-20T05:30:00.000Z')
    const { requestId } = await built.call('request.receive', asked)
    const { request } = await built.call('request.open', { requestId })
    expect(request.ranges[0]?.availability).toMatchObject({
      kind: 'past',
      destruction: { ledgerNumber, confirmedOn: '2026-11-23' },
    })
  })

  test('is not in the future, not before the last approval, and somebody else stands by', async () => {
    const built = await openHouse()
    await built.call('account.create', handler)
    const { number } = await proposeDestruction(built)
    await enter(built, handler)
    await built.call('destruction.approve', { number })
    await enter(built, officer)
    await built.call('destruction.approve', { number })
    const carry = (change: object) => built.dispatch('destruction.execute', { ...carryOut(number), ...change })
    expect(await carry({ executedAt: '2026-11-23T01:01:00.000Z' })).toEqual(refused('executedAt', 'in-future'))
    expect(await carry({ executedAt: '2026-11-23T00:59:00.000Z' })).toEqual(refused('executedAt', 'before-release'))
    expect(await carry({ witness: '' })).toEqual(refused('witness', 'required'))
    expect(await carry({ witness: handler.name })).toEqual(refused('witness', 'witness-same'))
    expect(await carry({ proof: '' })).toMatchObject(refused('proof', 'required'))
    expect(await carry({ method: 'hammer' })).toMatchObject({ ok: false })
    expect(await carry({})).toMatchObject({ ok: true })
  })

  test('the certificate is frozen, and a second output says that it is one', async () => {
    const built = await openHouse()
    const { number } = await released(built)
    const output = {
      paper: { kind: 'destruction-certificate', number },
      to: 'printer',
      purpose: '보관',
    } as const
    expect(await built.dispatch('paper.output', output)).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
    await built.call('destruction.execute', carryOut(number))
    expect(await built.call('paper.output', output)).toMatchObject({ isReprint: false })
    built.now = instant('2026-12-23T01:00:00Z')
    expect(await built.call('paper.output', output)).toMatchObject({ isReprint: true })
  })
})
