// A clip of what was asked for is a copy of that clip: the rest stays owed until it is handed over too, or nobody wants it.
import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { copyOf, grantCopy, viewingOf, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const [from, to] = yesterday
const middle = '2026-11-22T05:10:00.000Z'

type Draft = InputOf<'copy.provide'>

const clip = (draft: Draft, start: string, end: string, isEnough = false): Draft => ({
  ...draft,
  pieces: draft.pieces.map(({ rangeId }) => ({ rangeId, from: start, to: end })),
  isEnough,
})

const openOf = async (built: House, requestId: string) => (await built.call('request.open', { requestId })).request

const watchedWhole = ({ id, ranges }: Awaited<ReturnType<typeof openOf>>): InputOf<'viewing.record'> => ({
  ...viewingOf(ranges[0]?.cameraId ?? ''),
  startedAt: '2026-11-23T01:00:00.000Z',
  endedAt: '2026-11-23T01:30:00.000Z',
  outsiders: '홍길동',
  masking: { kind: 'others-masked' },
  requestId: id,
})

test('a clip leaves the rest of the copy owed, and the last clip answers the request', async () => {
  const built = await openHouse()
  const draft = await grantCopy(built)
  await built.call('copy.provide', clip(draft, from, middle))
  expect(await openOf(built, draft.requestId)).toMatchObject({
    status: 'granted',
    ranges: [{ answer: { kind: 'decided' } }],
  })
  expect((await openOf(built, draft.requestId)).ranges[0]?.copiedAt).toBeUndefined()
  await built.call('copy.provide', clip(draft, middle, to))
  expect(await openOf(built, draft.requestId)).toMatchObject({
    status: 'viewed',
    ranges: [{ answer: { kind: 'shown' }, copiedAt: built.now }],
  })
})

test('whoever is content with a clip is owed no more, and the row says so', async () => {
  const built = await openHouse()
  const draft = await grantCopy(built)
  const { ledgerNumber } = await built.call('copy.provide', clip(draft, from, middle, true))
  expect((await openOf(built, draft.requestId)).status).toBe('viewed')
  const { rows } = await built.call('ledger.list', {
    period: { from: '2026-01-01', to: '2026-12-31' },
    kinds: ['viewing'],
    before: null,
  })
  expect(rows.find(({ number }) => number === ledgerNumber)?.form).toContain('나머지 사본은 받지 않음')
})

test('beside a viewing, a clip leaves the copy owed when all was seen', async () => {
  const built = await openHouse()
  const draft = await grantCopy(built, ['viewing', 'copy'])
  built.now = instant('2026-11-23T02:00:00.000Z')
  await built.call('viewing.record', watchedWhole(await openOf(built, draft.requestId)))
  await built.call('copy.provide', clip(draft, from, middle))
  expect((await openOf(built, draft.requestId)).ranges[0]?.stillOwed).toEqual(['copy'])
  await built.call('copy.provide', clip(await copyOf(built, draft.requestId), middle, to))
  expect((await openOf(built, draft.requestId)).ranges[0]?.stillOwed).toBeUndefined()
})
