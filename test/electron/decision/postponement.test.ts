import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { honestInputs, intakeFor, postponementOf, receive, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const tasksOf = async (built: House): Promise<readonly string[]> =>
  (await built.call('today.list', {})).tasks.map(({ kind }) => kind)

const postponed = async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  await built.call('decision.notify', await postponementOf(built, requestId))
  return { built, requestId }
}

test('rule 11: a postponed request stays open, and what is owed stands in today on the day its cause ended', async () => {
  const { built, requestId } = await postponed()
  expect(await tasksOf(built)).toContain('postponement-ending')
  built.now = instant('2026-11-27T02:00:00Z')
  expect(await built.call('decision.endPostponement', { requestId })).toEqual({ rangeCount: 1 })
  const tasks = await tasksOf(built)
  expect(tasks).toContain('cause-ended')
  expect(tasks).not.toContain('postponement-ending')
  const { request } = await built.call('request.open', { requestId })
  expect(request.ranges[0]?.answer).toMatchObject({ kind: 'cause-ended', endedAt: '2026-11-27T02:00:00.000Z' })
})

test.each([
  [{ kinds: ['viewing'] }, 'viewing'],
  [{ kinds: ['copy'] }, 'copy'],
  [{ kinds: ['existence'] }, 'existence'],
  [{ kinds: ['deletion'], priorViewing: { how: 'told', note: '지난달 봄' } }, 'deletion'],
] as const)('rule 11: once the cause has ended, what was asked for is owed (%j)', async ({ kinds, ...rest }, owed) => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-31')
  const intake = { ...intakeFor(cameraId, ...yesterday), ...rest, kinds: [...kinds] }
  const { requestId } = await built.call('request.receive', intake)
  const draft = await postponementOf(built, requestId)
  const results = draft.results.map(({ rangeId }) => ({
    rangeId,
    result: {
      kind: 'postponed',
      postponement: { cause: 'equipment', facts: '', expectedEndOn: '2026-12-01' },
    } as const,
  }))
  await built.call('decision.notify', { ...draft, results })
  await built.call('decision.endPostponement', { requestId })
  const { tasks } = await built.call('today.list', {})
  expect(tasks.filter(({ kind }) => kind === 'cause-ended')).toMatchObject([{ owed }])
})

test('rule 11: a postponement without a cause or an end is not issued', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const draft = await postponementOf(built, requestId)
  const [first] = draft.results
  for (const missing of ['cause', 'expectedEndOn']) {
    const postponement = { cause: 'masking', facts: '', expectedEndOn: '2026-12-01', [missing]: undefined }
    const results = [{ rangeId: first?.rangeId, result: { kind: 'postponed', postponement } }]
    expect(await built.dispatch('decision.notify', { ...draft, results })).toMatchObject({
      failure: { kind: 'invalid' },
    })
  }
})

test('a cause ends once, and only where something was postponed', async () => {
  const { built, requestId } = await postponed()
  await built.call('decision.endPostponement', { requestId })
  const again = { failure: { kind: 'already-decided' } }
  expect(await built.dispatch('decision.endPostponement', { requestId })).toMatchObject(again)
  const other = await receive(built, yesterday)
  expect(await built.dispatch('decision.endPostponement', { requestId: other.requestId })).toMatchObject(again)
})

test('what was owed is seen, and the request is done', async () => {
  const { built, requestId } = await postponed()
  await built.call('decision.endPostponement', { requestId })
  const { request } = await built.call('request.open', { requestId })
  const viewing = await honestInputs['viewing.record'](built)
  const cameraIds = request.ranges.map(({ cameraId }) => cameraId)
  await built.call('viewing.record', {
    ...viewing,
    cameraIds,
    outsiders: '홍길동',
    requestId,
    startedAt: built.now,
    endedAt: built.now,
  })
  expect((await built.call('request.open', { requestId })).request.status).toBe('viewed')
})

test('rule 11: once its cause has ended, a postponement is not said again: another one tells what is new', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const again = async (cause: 'masking' | 'searching', facts: string) => {
    const draft = await postponementOf(built, requestId)
    const postponement = { cause, facts, expectedEndOn: '2026-12-02' } as const
    return built.dispatch('decision.notify', {
      ...draft,
      results: draft.results.map(({ rangeId }) => ({ rangeId, result: { kind: 'postponed', postponement } })),
    })
  }
  const saidAgain = {
    failure: { issues: [{ field: 'results.0.result.postponement.facts', reason: 'cause-ended-before' }] },
  }
  expect(await again('masking', '')).toMatchObject({ ok: true })
  await built.call('decision.endPostponement', { requestId })
  expect(await again('masking', ' ')).toMatchObject(saidAgain)
  expect(await again('searching', '')).toMatchObject(saidAgain)
  expect(await again('masking', '청구인이 다른 사람도 가려 달라고 함')).toMatchObject({ ok: true })
  await built.call('decision.endPostponement', { requestId })
  expect(await again('masking', '청구인이 다른 사람도 가려 달라고 함')).toMatchObject(saidAgain)
})
