// What was asked for beside the viewing stays owed once the footage was seen: the copy (PIPA art. 4(3)) and the deletion (rule 41).
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { copyOf, honestInputs, intakeFor, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

type Intake = InputOf<'request.receive'>
interface Asked {
  readonly cameraId: string
  readonly requestId: string
  readonly number: string
}

/** Received on 11-23, so the legal last day is 12-03; the footage is secured and outlives it. */
const ask = async (built: House, kinds: Intake['kinds']): Promise<Asked> => {
  const cameraId = await registerCamera(built, 'C-001')
  const intake = { ...intakeFor(cameraId, ...yesterday), secureAt: '관제실 NVR', kinds }
  return { cameraId, ...(await built.call('request.receive', intake)) }
}

const show = async (built: House, { cameraId, requestId }: Asked) =>
  built.call('viewing.record', {
    ...(await honestInputs['viewing.record'](built)),
    cameraIds: [cameraId],
    footageFrom: yesterday[0],
    footageTo: yesterday[1],
    outsiders: '홍길동',
    requestId,
    startedAt: built.now,
    endedAt: built.now,
  })

const openOf = async (built: House, { requestId }: Asked) => (await built.call('request.open', { requestId })).request

const closed = async (built: House, { requestId }: Asked) =>
  built.dispatch('request.close', { requestId, reason: '회신을 마침' })

const stillOwed = { failure: { kind: 'still-owed' } }

const tasksOf = async (built: House, { requestId }: Asked) =>
  (await built.call('today.list', {})).tasks.filter((task) => task.requestId === requestId)

const handOver = async (built: House, { requestId }: Asked) =>
  built.dispatch('copy.provide', await copyOf(built, requestId))

test('rule 7: a copy handed over after the legal day is late, however soon the footage was shown', async () => {
  const built = await openHouse()
  const asked = await ask(built, ['viewing', 'copy'])
  await show(built, asked)
  built.now = instant('2026-12-20T01:00:00Z')
  expect(await handOver(built, asked)).toMatchObject({ ok: true })
  const { requests } = await built.call('request.list', { status: 'all', after: null })
  expect(requests).toMatchObject([{ status: 'viewed', replyLateDayCount: 17 }])
})

const parts = [
  ['deletion', 'removal-owed'],
  ['suspension', 'removal-owed'],
  ['copy', 'copy-owed'],
] as const

describe.each(parts)('a viewing shown at once leaves the %s that was asked beside it', (kind, task) => {
  test(`rules 1, 8, 41: it stands on today as ${task} with its legal last day and cannot be closed over`, async () => {
    const built = await openHouse()
    const asked = await ask(built, ['viewing', kind])
    await show(built, asked)
    expect(await tasksOf(built, asked)).toContainEqual(expect.objectContaining({ kind: task, dueOn: '2026-12-03' }))
    expect(await closed(built, asked)).toMatchObject(stillOwed)
  })

  test('rules 16, 41: the requester takes that part back in words, and only then nothing is owed', async () => {
    const built = await openHouse()
    const asked = await ask(built, ['viewing', kind])
    await show(built, asked)
    const { requestId } = asked
    expect(await built.dispatch('request.withdrawPart', { requestId, kind, reason: ' ' })).toMatchObject({ ok: false })
    await built.call('request.withdrawPart', { requestId, kind, reason: '보고 나서 필요 없다고 함' })
    expect(await openOf(built, asked)).toMatchObject({ status: 'viewed', kinds: ['viewing'] })
    expect(await tasksOf(built, asked)).toEqual([])
    expect(await closed(built, asked)).toMatchObject({ ok: true })
  })

  test('rules 1, 41: a request of its own takes it over with a clock of its own', async () => {
    const built = await openHouse()
    const asked = await ask(built, ['viewing', kind])
    await show(built, asked)
    const follower = await built.call('request.receive', {
      ...intakeFor(asked.cameraId, ...yesterday),
      kinds: [kind],
      follows: asked.requestId,
      priorViewing: kind === 'deletion' ? { how: 'in-book', requestNumber: asked.number } : null,
    })
    expect(await tasksOf(built, asked)).toEqual([])
    expect(await tasksOf(built, { ...asked, ...follower })).toContainEqual(
      expect.objectContaining({ kind: 'reply-due', legalLastDay: '2026-12-03' }),
    )
    expect(await closed(built, asked)).toMatchObject({ ok: true })
  })
})

test('rule 41: what is owed since it was seen is due on that day where the ten days are over', async () => {
  const built = await openHouse()
  const asked = await ask(built, ['viewing', 'deletion'])
  built.now = instant('2026-12-10T01:00:00Z')
  await show(built, asked)
  expect(await tasksOf(built, asked)).toContainEqual(expect.objectContaining({ dueOn: '2026-12-10' }))
})

test('rule 16: the copy handed over after the viewing ends the request', async () => {
  const built = await openHouse()
  const asked = await ask(built, ['viewing', 'copy'])
  await show(built, asked)
  expect(await handOver(built, asked)).toMatchObject({ ok: true })
  expect(await openOf(built, asked)).toMatchObject({ status: 'viewed' })
  expect(await closed(built, asked)).toMatchObject({ ok: true })
})

test('rule 28: footage of which a copy is still owed is wanted by its request', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const kinds: Intake['kinds'] = ['viewing', 'copy']
  const asked = { cameraId, ...(await built.call('request.receive', { ...intakeFor(cameraId, ...yesterday), kinds })) }
  await show(built, asked)
  built.now = instant('2026-12-20T01:00:00Z')
  expect(await tasksOf(built, asked)).toContainEqual(expect.objectContaining({ kind: 'footage-vanishing' }))
})

test('rule 16: a request for nothing but a copy is not met by watching', async () => {
  const built = await openHouse()
  const asked = await ask(built, ['copy'])
  await show(built, asked)
  expect(await tasksOf(built, asked)).toContainEqual(expect.objectContaining({ kind: 'reply-due' }))
  expect(await closed(built, asked)).toMatchObject(stillOwed)
})

test('rule 41: only what is asked beside the viewing can be taken back alone', async () => {
  const built = await openHouse()
  const asked = await ask(built, ['viewing', 'deletion'])
  const { requestId } = asked
  for (const kind of ['copy', 'viewing'] as const)
    expect(await built.dispatch('request.withdrawPart', { requestId, kind, reason: '필요 없음' })).toMatchObject({
      failure: { kind: 'invalid', issues: [{ field: 'kind', reason: 'not-allowed' }] },
    })
})
