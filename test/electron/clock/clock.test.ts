import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { honestInputs, placeHold } from '../door/honest-inputs.ts'
import { entryCountOf, type House, jumpAhead, officer, openHouse } from '../door/house.ts'

const dutiesOf = async (built: House) =>
  (await built.call('today.list', {})).tasks.flatMap((task) =>
    task.kind === 'clock-jumped' ? [`${task.number} ${task.what}`] : [],
  )

const signInAgain = async (built: House): Promise<void> => {
  await built.call('session.lock', { cause: 'asked' })
  built.now = instant('2026-11-20T01:00:00Z')
  await built.call('session.signIn', { name: officer.name, password: officer.password })
}

describe('design: a jump of the clock is an entry and a warning', () => {
  test('set back, it is seen when somebody signs in, and stays among the tasks until the officer says why', async () => {
    const built = await openHouse()
    const before = await entryCountOf(built)
    await signInAgain(built)
    // Locking up, the jump, signing in.
    expect(await entryCountOf(built)).toBe(before + 3)
    expect(await dutiesOf(built)).toEqual(['2026-11-23 10:00 → 2026-11-20 10:00'])
    await built.call('clock.acknowledge', { note: '건전지를 갈고 맞춤' })
    expect(await dutiesOf(built)).toEqual([])
    expect(await built.dispatch('clock.acknowledge', { note: '또' })).toMatchObject({ ok: false })
  })

  test('set forward while the app runs, it is seen by the next entry, locked in between or not', async () => {
    const built = await openHouse()
    await jumpAhead(built, 3)
    expect(await dutiesOf(built)).toEqual(['2026-11-23 10:00 → 2026-11-26 10:00'])
  })

  test('days that really pass are no jump', async () => {
    const built = await openHouse()
    await dutiesOf(built)
    built.now = instant('2026-12-23T01:00:00Z')
    expect(await dutiesOf(built)).toEqual([])
  })

  test('rule 28: the only account gains nothing by setting the clock forward: its waiting begins anew', async () => {
    const built = await openHouse()
    const number = await placeHold(built)
    await built.call('hold.proposeLift', { number, reason: '분쟁이 끝남' })
    await jumpAhead(built, 1)
    expect(await built.dispatch('hold.lift', { number, reason: '확인함' })).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ field: 'number', reason: 'lift-waiting', detail: '2026-11-25' }] },
    })
    built.now = instant('2026-11-24T15:00:00Z')
    await built.call('hold.lift', { number, reason: '확인함' })
  })

  test('rule 7: a row written while the clock lies behind an earlier entry says so, until somebody has looked at the clock', async () => {
    const built = await openHouse()
    const record = async () =>
      (await built.call('viewing.record', await honestInputs['viewing.record'](built))).ledgerNumber
    const purposeOf = async (number: number) => (await built.call('ledger.open', { number })).row.purpose
    const honest = await record()
    built.now = instant('2026-11-25T01:00:00Z')
    await dutiesOf(built)
    const entered = await record()
    built.now = instant('2026-11-23T01:00:00Z')
    const early = await record()
    expect(await purposeOf(early)).toContain('PC 시계 확인 안 됨: 2026. 11. 25. 10:00보다 앞선 시각으로 적힘')
    for (const number of [honest, entered]) expect(await purposeOf(number)).not.toContain('PC 시계')
    await built.call('clock.acknowledge', { note: '건전지를 갈고 맞춤' })
    expect(await purposeOf(await record())).not.toContain('PC 시계')
    // What was written stays as it was written.
    expect(await purposeOf(early)).toContain('PC 시계 확인 안 됨')
  })

  test('what is refused after a jump leaves the jump in the book', async () => {
    const built = await openHouse()
    await dutiesOf(built)
    built.now = instant('2026-11-21T01:00:00Z')
    expect(await built.dispatch('hold.lift', { number: 'H-2026-009', reason: '없음' })).toMatchObject({ ok: false })
    expect((await built.call('clock.jumps', {})).jumps).toMatchObject([{ to: '2026-11-21T01:00:00.000Z' }])
  })
})
