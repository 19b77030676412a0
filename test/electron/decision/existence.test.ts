// 존재확인 alone: the answer is whether the person is in the footage, as somebody saw who looked; nobody is appointed to see it.
import { expect, test } from 'vitest'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { intakeFor, objectionFor, refusalOf, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

type Draft = InputOf<'decision.notify'>
type Result = Draft['results'][number]['result']
type Intake = InputOf<'request.receive'>
type Outcome = InputOf<'request.recordSearch'>['searches'][number]['outcome']

const found = { kind: 'granted', masking: 'none' } as const
const notFound = { kind: 'refused', reason: { ground: 'not-filmed', facts: '' } } as const

const asked = async (facts: Partial<Intake> = {}) => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const { requestId } = await built.call('request.receive', {
    ...intakeFor(cameraId, ...yesterday),
    kinds: ['existence'],
    ...facts,
  })
  return { built, requestId, cameraId }
}

const searched = async (built: House, requestId: string, outcome: Outcome) => {
  const { request } = await built.call('request.open', { requestId })
  await built.call('request.recordSearch', {
    requestId,
    searches: request.ranges.map(({ id }) => ({ rangeId: id, outcome, note: '' })),
  })
}

const answer = async (built: House, requestId: string, result: Result, facts: Partial<Draft> = {}): Promise<Draft> => {
  const draft = await refusalOf(built, requestId)
  return { ...draft, results: draft.results.map(({ rangeId }) => ({ rangeId, result })), ...facts }
}

const statusOf = async (built: House, requestId: string) =>
  (await built.call('request.open', { requestId })).request.status

const printedOf = async (built: House, noticeId: string): Promise<string> => {
  await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '교부' })
  return JSON.stringify(built.machine.printed.at(-1))
}

const refusedWith = (field: string, reason: string) => ({ failure: { kind: 'invalid', issues: [{ field, reason }] } })

test('whether the person is in it is said only by whoever looked, and found what is said', async () => {
  const { built, requestId } = await asked()
  const tell = async (result: Result) => await built.dispatch('decision.notify', await answer(built, requestId, result))
  expect(await tell(found)).toMatchObject(refusedWith('results.0.result', 'search-missing'))
  expect(await tell(notFound)).toMatchObject(refusedWith('results.0.result.reason.ground', 'search-missing'))
  await searched(built, requestId, 'not-filmed')
  expect(await tell(found)).toMatchObject(refusedWith('results.0.result', 'search-missing'))
  await searched(built, requestId, 'found')
  expect(await tell(notFound)).toMatchObject(refusedWith('results.0.result.reason.ground', 'ground-unproven'))
})

test('nobody is appointed to see what only its existence was asked of, nor pays for it, nor is masked in it', async () => {
  const { built, requestId } = await asked()
  await searched(built, requestId, 'found')
  const appointment: Draft['appointment'] = {
    at: '2026-11-27T05:00:00.000Z',
    place: '원무과',
    forms: ['watching'],
    method: 'visit',
  }
  const refusal = async (result: Result, facts: Partial<Draft>) =>
    await built.dispatch('decision.notify', await answer(built, requestId, result, facts))
  expect(await refusal(found, { appointment })).toMatchObject(refusedWith('appointment', 'not-allowed'))
  expect(await refusal({ ...found, masking: 'others-masked' }, {})).toMatchObject(
    refusedWith('results.0.result', 'not-allowed'),
  )
  const fee: Draft['fee'] = {
    causedBy: 'requester',
    items: [{ what: '수수료', won: 1000 }],
    postageWon: 0,
    payment: '현금',
  }
  expect(await refusal(found, { fee })).toMatchObject(refusedWith('fee', 'fee-not-owed'))
})

test('rule 12: who asks is known before anything is told of a person', async () => {
  const { built, requestId } = await asked({ identityProof: null })
  await searched(built, requestId, 'not-filmed')
  expect(await built.dispatch('decision.notify', await answer(built, requestId, notFound))).toMatchObject(
    refusedWith('results.0.result', 'identity-unconfirmed'),
  )
})

test.each([
  ['ko', /홍길동 님이 찍힌 영상이 있습니다/u, /2026\. 12\. 22\.\(화\)까지/u],
  ['en', /There is footage of 홍길동/u, /until Tue 22 Dec 2026/u],
  ['ja', /홍길동様が映っている映像があります/u, /2026年12月22日\(火\)まで/u],
] as const)(
  'the notice says that there is footage, and until when it may be asked for (%s)',
  async (language, is, until) => {
    const { built, requestId } = await asked({ paperLanguage: language })
    await searched(built, requestId, 'found')
    const { noticeId } = await built.call('decision.notify', await answer(built, requestId, found))
    const printed = await printedOf(built, noticeId)
    expect(printed).toMatch(is)
    expect(printed).toMatch(until)
    expect(printed).not.toMatch(/열람 일시|열람 장소|열람하실 수 있습니다\./u)
    expect(printed).toContain('이의제기')
  },
)

test.each([
  ['ko', /영상을 확인하였으나 홍길동 님이 찍힌 장면을 찾지 못했습니다/u],
  ['en', /We watched the footage and did not find 홍길동/u],
  ['ja', /映像を確認しましたが、홍길동様が映っている場面は見つかりませんでした/u],
] as const)('the notice says that it was looked for and not found (%s)', async (language, words) => {
  const { built, requestId } = await asked({ paperLanguage: language })
  await searched(built, requestId, 'not-filmed')
  const { noticeId } = await built.call('decision.notify', await answer(built, requestId, notFound))
  const printed = await printedOf(built, noticeId)
  expect(printed).toMatch(words)
  expect(printed).not.toMatch(/거절합니다|We cannot show/u)
  expect(await statusOf(built, requestId)).toBe('closed')
})

test('decision 0016: once it is told, no viewing is owed and the footage falls back to its day', async () => {
  const { built, requestId } = await asked()
  await searched(built, requestId, 'found')
  const { noticeId } = await built.call('decision.notify', await answer(built, requestId, found))
  expect(await statusOf(built, requestId)).toBe('closed')
  const { tasks } = await built.call('today.list', {})
  expect(tasks.map(({ kind }) => kind)).not.toContain('viewing-appointed')
  expect(
    await built.dispatch('paper.output', {
      paper: { kind: 'notice', noticeId },
      to: 'printer',
      purpose: '교부',
    }),
  ).toMatchObject({ ok: true })
  built.now = '2026-12-23T01:00:00.000Z' as typeof built.now
  const after = await built.call('request.open', { requestId })
  expect(after.request.ranges[0]?.availability.kind).toBe('past')
})

test('rule 28: whoever objects in time keeps the footage until the objection is answered', async () => {
  const { built, requestId } = await asked()
  await searched(built, requestId, 'not-filmed')
  const { noticeId } = await built.call('decision.notify', await answer(built, requestId, notFound))
  await printedOf(built, noticeId)
  await built.call('request.receiveObjection', await objectionFor(built, requestId))
  built.now = '2026-12-23T01:00:00.000Z' as typeof built.now
  const { request } = await built.call('request.open', { requestId })
  expect(request.ranges[0]?.availability.kind).toBe('available')
})

test('asked beside a viewing it is answered by the notice of viewing', async () => {
  const { built, requestId } = await asked({ kinds: ['existence', 'viewing'] })
  const missing = await answer(built, requestId, found)
  expect(await built.dispatch('decision.notify', missing)).toMatchObject(
    refusedWith('appointment', 'appointment-missing'),
  )
})
