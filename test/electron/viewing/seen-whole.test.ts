// A stretch is shown once the viewings cover it, or once whoever asked had seen enough; and a copy without a decision is of what was seen.
import { expect, test } from 'vitest'
import { type Instant, instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { copyOf, honestInputs, intakeFor, refusalOf, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

type Kinds = InputOf<'request.receive'>['kinds']
type Result = InputOf<'viewing.record'>['result']

const [from, to] = [instant(yesterday[0]), instant(yesterday[1])]
const secondsAfter = (at: Instant, seconds: number): Instant =>
  instant(new Date(new Date(at).getTime() + seconds * 1000).toISOString())
const middle = secondsAfter(from, 300)

const ask = async (built: House, kinds: Kinds = ['viewing', 'copy']) => {
  const cameraId = await registerCamera(built, 'C-001')
  const { requestId } = await built.call('request.receive', {
    ...intakeFor(cameraId, from, to),
    secureAt: '관제실 NVR',
    kinds,
  })
  return { cameraId, requestId }
}

type Asked = Awaited<ReturnType<typeof ask>>

const show = async (
  built: House,
  { cameraId, requestId }: Asked,
  span: readonly [Instant, Instant],
  result: Result = null,
) =>
  built.dispatch('viewing.record', {
    ...(await honestInputs['viewing.record'](built)),
    cameraIds: [cameraId],
    footageFrom: span[0],
    footageTo: span[1],
    outsiders: '홍길동',
    requestId,
    startedAt: built.now,
    endedAt: built.now,
    result,
  })

const standing = async (built: House, { requestId }: Asked) => {
  const { request } = await built.call('request.open', { requestId })
  return [request.status, request.ranges.map(({ answer }) => answer?.kind ?? null)]
}

const copy = async (built: House, { requestId }: Asked, span: readonly [Instant, Instant]) => {
  const draft = await copyOf(built, requestId)
  return built.dispatch('copy.provide', {
    ...draft,
    pieces: draft.pieces.map(({ rangeId }) => ({ rangeId, from: span[0], to: span[1] })),
  })
}

const notGranted = { failure: { issues: [{ reason: 'not-granted' }] } }

test('rule 8: a second of a stretch is not the stretch: the clock runs on and today keeps it', async () => {
  const built = await openHouse()
  const asked = await ask(built, ['viewing'])
  await show(built, asked, [from, secondsAfter(from, 1)])
  expect(await standing(built, asked)).toEqual(['open', [null]])
  const { tasks } = await built.call('today.list', {})
  expect(tasks).toContainEqual(expect.objectContaining({ kind: 'reply-due', requestId: asked.requestId }))
})

test('rule 8: viewings one after the other are together the stretch, which was shown when the last of them began', async () => {
  const built = await openHouse()
  const asked = await ask(built, ['viewing'])
  await show(built, asked, [middle, to])
  expect(await standing(built, asked)).toEqual(['open', [null]])
  built.now = instant('2026-11-25T01:00:00Z')
  await show(built, asked, [from, middle], { kind: 'found', words: '' })
  expect(await standing(built, asked)).toEqual(['viewed', ['shown']])
  const { request } = await built.call('request.open', { requestId: asked.requestId })
  expect(request.ranges[0]?.answer).toMatchObject({ shownAt: '2026-11-25T01:00:00.000Z' })
})

test('rules 8, 19: whoever asked may stop early, and only staff who watch with them can say so', async () => {
  const built = await openHouse()
  const asked = await ask(built, ['viewing'])
  const alone = {
    ...(await honestInputs['viewing.record'](built)),
    outsiders: '',
    result: { kind: 'enough', words: '' },
  }
  expect(await built.dispatch('viewing.record', alone)).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'result', reason: 'not-allowed' }] },
  })
  await show(built, asked, [from, middle], { kind: 'enough', words: '' })
  expect(await standing(built, asked)).toEqual(['viewed', ['shown']])
})

test('rule 16: without a decision a copy is of what was seen, whatever was enough', async () => {
  const built = await openHouse()
  const asked = await ask(built)
  await show(built, asked, [from, secondsAfter(from, 1)], { kind: 'enough', words: '' })
  expect(await copy(built, asked, [from, to])).toMatchObject(notGranted)
  await show(built, asked, [secondsAfter(from, 1), middle])
  expect(await copy(built, asked, [from, to])).toMatchObject(notGranted)
  expect(await copy(built, asked, [from, middle])).toMatchObject({ ok: true })
})

test('rule 17: a viewing whose footage was restated in words permits no copy any more', async () => {
  const built = await openHouse()
  const asked = await ask(built)
  const answer = await show(built, asked, [from, to])
  const number = answer.ok ? (answer.value as { readonly ledgerNumber: number }).ledgerNumber : 0
  await built.call('ledger.correct', { number, column: 'fileAndForm', value: '10:00~10:01', reason: '잘못 적음' })
  expect(await copy(built, asked, [from, to])).toMatchObject(notGranted)
})

test('rule 19: of a part that was granted its pieces are the whole', async () => {
  const built = await openHouse()
  const asked = await ask(built, ['viewing'])
  const refusal = await refusalOf(built, asked.requestId)
  await built.call('decision.notify', {
    ...refusal,
    results: refusal.results.map(({ rangeId }) => ({
      rangeId,
      result: {
        kind: 'part',
        masking: 'none',
        shown: [{ from, to: middle }],
        reason: { ground: 'harm-to-others', facts: '다른 환자의 거처가 드러남' },
      },
    })),
    appointment: { at: '2026-11-24T01:00:00.000Z', place: '원무팀', forms: ['watching'], method: 'visit' },
  })
  await show(built, asked, [from, secondsAfter(from, 60)])
  expect(await standing(built, asked)).toEqual(['granted', ['decided']])
  await show(built, asked, [secondsAfter(from, 60), middle])
  expect(await standing(built, asked)).toEqual(['viewed', ['shown']])
})

test('rule 7: what was seen before the request was taken up again does not answer it', async () => {
  const built = await openHouse()
  const asked = await ask(built, ['viewing'])
  await show(built, asked, [from, to])
  const { request } = await built.call('request.open', { requestId: asked.requestId })
  await built.call('request.reopen', {
    requestId: asked.requestId,
    reason: '다시 봄',
    reasonArrivedAt: built.now,
    rangeIds: request.ranges.map(({ id }) => id),
  })
  built.now = instant('2026-11-25T01:00:00Z')
  await show(built, asked, [from, middle])
  expect(await standing(built, asked)).toEqual(['open', [null]])
})
