// Rules 28, 33: no day of a camera makes footage vanish that the book knows of.
import { describe, expect, test } from 'vitest'
import {
  cameraFacts,
  holdTerms,
  intakeFor,
  refusalOf,
  registerCamera,
  viewingOf,
  yesterday,
} from '../door/honest-inputs.ts'
import { receive as receiveOperatingRoom } from '../operating-room/operating-room-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

/** How the book comes to know footage of 11-22, and the number under which it does. */
const knownBy: Record<string, (built: House) => Promise<readonly [string, string]>> = {
  'a hold': async (built) => {
    const cameraId = await registerCamera(built, 'C-001')
    const spans = [{ cameraId, from: yesterday[0], to: yesterday[1] }]
    const { number } = await built.call('hold.place', {
      footage: { of: 'cameras', basis: 'dispute', spans },
      ...holdTerms,
    })
    return [cameraId, number]
  },
  'a live request': async (built) => {
    const cameraId = await registerCamera(built, 'C-001')
    await built.call('request.receive', intakeFor(cameraId, ...yesterday))
    return [cameraId, '2026-0001']
  },
  'a viewing': async (built) => {
    const cameraId = await registerCamera(built, 'C-001')
    await built.call('viewing.record', viewingOf(cameraId))
    return [cameraId, '제1호']
  },
}

const invalid = (field: string, detail: string) => ({
  ok: false,
  failure: { kind: 'invalid', issues: [{ field, reason: 'footage-known', detail }] },
})

describe.each(Object.entries(knownBy))('rule 28: footage known by %s', (_what, make) => {
  test('is not denied by a camera that was taken down before it', async () => {
    const built = await openHouse()
    const [cameraId, number] = await make(built)
    const retirement = { cameraId, edition: 0, retiredOn: '2026-11-20', reason: '철거' }
    expect(await built.dispatch('camera.retire', retirement)).toEqual(invalid('retiredOn', number))
    // The day on which it was still filmed is the first that can be said.
    await built.call('camera.retire', { ...retirement, retiredOn: '2026-11-22' })
  })

  test('is not denied by a camera that was installed after it', async () => {
    const built = await openHouse()
    const [cameraId, number] = await make(built)
    const stated = { ...cameraFacts, number: 'C-001', cameraId, edition: 0, reason: '설치일을 알게 됨' }
    expect(await built.dispatch('camera.restate', { ...stated, installedOn: '2026-11-23' })).toEqual(
      invalid('installedOn', number),
    )
    await built.call('camera.restate', { ...stated, installedOn: '2026-11-22' })
  })
})

test('rule 33: an operating room that is asked for was filmed, and its hold says so', async () => {
  const built = await openHouse()
  const { cameraId, number, holdNumber } = await receiveOperatingRoom(built)
  const retirement = { cameraId, edition: 0, retiredOn: '2026-11-20', reason: '철거' }
  expect(await built.dispatch('camera.retire', retirement)).toEqual(
    invalid('retiredOn', [holdNumber, number].join(', ')),
  )
})

test('what a request asked for that is over denies no day', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const { requestId } = await built.call('request.receive', intakeFor(cameraId, ...yesterday))
  await built.call(
    'decision.notify',
    await refusalOf(built, requestId, { ground: 'law-restricts', facts: '「의료법」 제21조' }),
  )
  expect(
    await built.dispatch('camera.retire', { cameraId, edition: 0, retiredOn: '2026-11-20', reason: '철거' }),
  ).toMatchObject({ ok: true })
})
