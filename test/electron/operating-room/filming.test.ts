import { describe, expect, test } from 'vitest'
import { openHouse } from '../door/house.ts'
import { filmingOf, registerOperatingRoom } from './operating-room-inputs.ts'

describe('the filming register', () => {
  test('rule 36: an entry stands until three years later, and the book deletes none', async () => {
    const built = await openHouse()
    const cameraId = await registerOperatingRoom(built)
    const first = await built.call('operatingRoom.recordFilming', filmingOf(cameraId))
    const refusal = {
      kind: 'not-filmed',
      reason: 'emergency',
      facts: '대량 출혈로 바로 수술에 들어감',
      explainedAt: '2026-11-22T04:30:00.000Z',
    } as const
    const second = await built.call('operatingRoom.recordFilming', { ...filmingOf(cameraId), outcome: refusal })
    expect([first.number, second.number]).toEqual(['F-2026-001', 'F-2026-002'])
    const { filmings } = await built.call('operatingRoom.filmings', { before: null })
    expect(filmings.map(({ purgeableOn }) => purgeableOn)).toEqual(['2029-11-23', '2029-11-23'])
    const entered = built.gate.enter()
    const remove = () =>
      entered?.session.book.write(
        (book) => book.run('delete from operating_room_filming'),
        () => true,
      )
    expect(remove).toThrow('the filming register is kept')
    entered?.leave()
  })

  test('rule 35: sound without everybody is refused, and who is missing is named', async () => {
    const built = await openHouse()
    const cameraId = await registerOperatingRoom(built)
    const audio = [
      { part: 'patient', name: '홍길동', hasConsented: true },
      { part: 'staff', name: '김집도', hasConsented: true },
      { part: 'staff', name: '이마취', hasConsented: false },
    ] as const
    const draft = filmingOf(cameraId)
    const withSound = { ...draft, outcome: { ...draft.outcome, audio: [...audio] } }
    expect(await built.dispatch('operatingRoom.recordFilming', withSound)).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ field: 'outcome.audio', reason: 'consent-missing', detail: '이마취' }] },
    })
  })
})
