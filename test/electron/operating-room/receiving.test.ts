// What the operating-room door takes in: a basis that fits whoever asks, a receipt that can have been, and one act for one press.
import { describe, expect, test } from 'vitest'
import { type Basis, standings } from '../../../domain/operating-room/basis.ts'
import { instant } from '../../../domain/calendar/instant.ts'
import { type House, openHouse } from '../door/house.ts'
import {
  confirmIdentity,
  everybodyConsents,
  grant,
  intakeOf,
  people,
  receive,
  registerOperatingRoom,
  viewingOf,
} from './operating-room-inputs.ts'

const bases: readonly Basis[] = [
  { kind: 'authority', body: '견본경찰서', purpose: 'investigation', documentNumber: '수사과-1' },
  { kind: 'mediation', caseNumber: '2026의조123', openedOn: null },
  { kind: 'consents' },
]

const allowed = new Set([
  'authority on authority',
  'mediator on mediation',
  'patient on consents',
  'guardian on consents',
  'staff on consents',
  'head on consents',
])

const granting = (requestId: string) => ({ requestId, verdict: { kind: 'granted' }, language: 'ko' }) as const

/** As a book may hold it that was written before the door looked at who asks. */
const onAgencysBasis = (built: House, requestId: string): void => {
  const entered = built.gate.enter()
  entered?.session.book.write(
    (book) => book.run('update operating_room_request set basis = ? where id = ?', JSON.stringify(bases[0]), requestId),
    () => true,
  )
  entered?.leave()
}

describe('rule 34: a basis fits whoever asks', () => {
  test.each(standings.flatMap((standing) => bases.map((basis) => ({ standing, basis }))))(
    '$standing on $basis.kind',
    async ({ standing, basis }) => {
      const built = await openHouse()
      const answer = await built.dispatch('operatingRoom.receive', {
        ...intakeOf(await registerOperatingRoom(built)),
        requester: { name: '홍길동', phone: '010-1234-5678', standing },
        basis,
      })
      const refused = { ok: false, failure: { issues: [{ field: 'basis.kind', reason: 'basis-of-another' }] } }
      expect(answer).toMatchObject(allowed.has(`${standing} on ${basis.kind}`) ? { ok: true } : refused)
    },
  )

  test('what an older book holds on another’s basis is neither granted nor shown', async () => {
    const built = await openHouse()
    const asked = await receive(built)
    onAgencysBasis(built, asked.requestId)
    expect(await built.dispatch('operatingRoom.decide', granting(asked.requestId))).toMatchObject({
      ok: false,
      failure: { issues: [{ field: 'verdict', reason: 'basis-of-another' }] },
    })
    const granted = await grant(built)
    onAgencysBasis(built, granted.requestId)
    expect(await built.dispatch('operatingRoom.recordViewing', viewingOf(built, granted))).toMatchObject({
      ok: false,
      failure: { issues: [{ field: 'requestId', reason: 'basis-of-another' }] },
    })
  })
})

describe('rule 18: what is handed over is what was asked for', () => {
  const copyOf = (built: House, one: { readonly requestId: string; readonly cameraId: string }) =>
    ({ ...viewingOf(built, one), form: 'copy', mediumLabel: 'USB-1' }) as const

  test('no copy where only viewing was asked', async () => {
    const built = await openHouse()
    expect(await built.dispatch('operatingRoom.recordViewing', copyOf(built, await grant(built)))).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ field: 'form', reason: 'copy-not-asked' }] },
    })
  })

  test('a copy where providing was asked', async () => {
    const built = await openHouse()
    const one = await receive(built, { wish: 'provision' })
    await confirmIdentity(built, one.requestId)
    await everybodyConsents(built, one.requestId)
    await built.call('operatingRoom.decide', granting(one.requestId))
    expect(await built.dispatch('operatingRoom.recordViewing', copyOf(built, one))).toMatchObject({ ok: true })
  })
})

describe('rule 5: a receipt that can have been', () => {
  test.each([
    ['1950-01-01T00:00:00.000Z', 'receivedAt', 'before-law'],
    ['2026-11-22T06:00:00.000Z', 'to', 'after-received'],
  ])('received %s: %s %s', async (receivedAt, field, reason) => {
    const built = await openHouse()
    const intake = { ...intakeOf(await registerOperatingRoom(built)), receivedAt }
    const answer = await built.dispatch('operatingRoom.receive', intake)
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
    const issues = answer.ok || answer.failure.kind !== 'invalid' ? [] : answer.failure.issues
    expect(issues).toContainEqual({ field, reason })
  })
})

describe('an intake sent twice', () => {
  test('is one number and one hold', async () => {
    const built = await openHouse()
    const intake = intakeOf(await registerOperatingRoom(built))
    const first = await built.call('operatingRoom.receive', intake)
    // Later than the door takes a second press for the same.
    built.now = instant('2026-11-23T01:40:00Z')
    expect(await built.call('operatingRoom.receive', intake)).toEqual(first)
    expect((await built.call('operatingRoom.list', { filter: 'all', before: null })).totalCount).toBe(1)
  })

  test('with one word changed is another request', async () => {
    const built = await openHouse()
    const intake = intakeOf(await registerOperatingRoom(built))
    const { number } = await built.call('operatingRoom.receive', intake)
    const others = [
      { ...intake, purpose: '다른 까닭' },
      { ...intake, people: people.slice(0, 3) },
      { ...intake, wish: 'provision' as const },
    ]
    for (const other of others) expect((await built.call('operatingRoom.receive', other)).number).not.toBe(number)
  })
})

test('rule 33: what came in time and is typed in after its day is held where it was secured', async () => {
  const built = await openHouse()
  const cameraId = await registerOperatingRoom(built)
  // Recorded 10-22, kept through 11-21, asked for on 11-20, typed in on 11-23.
  const span = { from: '2026-10-22T05:00:00.000Z', to: '2026-10-22T06:00:00.000Z' } as const
  const intake = { ...intakeOf(cameraId, span), receivedAt: '2026-11-20T01:00:00.000Z' }
  // Asked for the day after its last one it was past, whenever it is typed in.
  const late = { ...intake, receivedAt: '2026-11-22T01:00:00.000Z' }
  expect((await built.call('operatingRoom.receive', late)).holdNumber).toBeNull()
  const { holdNumber } = await built.call('operatingRoom.receive', intake)
  expect(holdNumber).toBe('H-2026-001')
})
