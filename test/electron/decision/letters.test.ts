// Which paper a decision puts out, through the door: deletion has its own, and an agency is replied to.
import { expect, test } from 'vitest'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { instant } from '../../../domain/calendar/instant.ts'
import {
  holdTerms,
  intakeFor,
  letter,
  refusalOf,
  registerCamera,
  yesterday,
  seenBefore,
} from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

type Intake = InputOf<'request.receive'>

const received = async (built: House, facts: Partial<Intake>) => {
  const cameraId = await registerCamera(built, `L-${built.newId().slice(-4)}`)
  const { requestId } = await built.call('request.receive', { ...intakeFor(cameraId, ...yesterday), ...facts })
  return requestId
}

const printedOf = async (built: House, noticeId: string): Promise<string> => {
  await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '교부' })
  return JSON.stringify(built.machine.printed.at(-1))
}

const rowPurposes = async (built: House): Promise<string> =>
  JSON.stringify(
    await built.call('ledger.list', {
      period: { from: '2026-01-01', to: '2026-12-31' },
      kinds: ['viewing'],
      before: null,
    }),
  )

test('rule 41: what was deleted after viewing is told by its own notice, and nothing more is owed', async () => {
  const built = await openHouse()
  const requestId = await received(built, { kinds: ['deletion'], priorViewing: seenBefore })
  const draft = await refusalOf(built, requestId)
  const results = draft.results.map(({ rangeId }) => ({
    rangeId,
    result: { kind: 'granted', masking: 'none' } as const,
  }))
  const { noticeId } = await built.call('decision.notify', { ...draft, results })
  expect(await printedOf(built, noticeId)).toContain('개인정보 (정정·삭제) 결과 통지서')
  expect(await rowPurposes(built)).toContain('삭제 통지')
  expect((await built.call('request.open', { requestId })).request.status).toBe('closed')
})

const deletionOf = async (built: House, requestId: string) => {
  const draft = await refusalOf(built, requestId)
  const results = draft.results.map(({ rangeId }) => ({
    rangeId,
    result: { kind: 'granted', masking: 'none' } as const,
  }))
  return { ...draft, results }
}

test.each(['dispute', 'own-incident'] as const)(
  'rules 28, 41: what is held for another reason (%s) is promised to nobody as deleted, and is once that is lifted',
  async (basis) => {
    const built = await openHouse()
    const requestId = await received(built, { kinds: ['deletion'], priorViewing: seenBefore })
    const [range] = (await built.call('request.open', { requestId })).request.ranges
    const held = { cameraId: range?.cameraId ?? '', from: range?.from ?? '', to: range?.to ?? '' }
    const { number } = await built.call('hold.place', {
      ...holdTerms,
      footage: { of: 'cameras', basis, spans: [held] },
    })
    const draft = await deletionOf(built, requestId)
    const kept = { field: 'results.0.result', reason: 'kept-for-others', detail: number }
    expect(await built.dispatch('decision.notify', draft)).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [kept] },
    })
    expect((await built.call('request.open', { requestId })).request.ranges[0]?.keptFor).toMatchObject([{ number }])
    await built.call('hold.proposeLift', { number, reason: '끝남, 2026-0001' })
    built.now = instant('2026-11-24T01:00:00Z')
    await built.call('hold.lift', { number, reason: '끝남, 2026-0001' })
    expect(await built.dispatch('decision.notify', draft)).toMatchObject({ ok: true })
  },
)

test('rules 28, 41: what somebody else still asks to see is promised to nobody as deleted', async () => {
  const built = await openHouse()
  const requestId = await received(built, { kinds: ['deletion'], priorViewing: seenBefore })
  const [range] = (await built.call('request.open', { requestId })).request.ranges
  const other = await built.call('request.receive', {
    ...intakeFor(range?.cameraId ?? '', ...yesterday),
    requester: { name: '이예시', phone: '010-2222-3333', address: '' },
  })
  const { number } = (await built.call('request.open', { requestId: other.requestId })).request
  const draft = await deletionOf(built, requestId)
  expect(await built.dispatch('decision.notify', draft)).toMatchObject({
    failure: { issues: [{ reason: 'kept-for-others', detail: number }] },
  })
  await built.call('request.withdraw', { requestId: other.requestId, reason: '취하' })
  expect(await built.dispatch('decision.notify', draft)).toMatchObject({ ok: true })
})

test('rule 41: two who ask for the deletion of the same footage do not bar each other', async () => {
  const built = await openHouse()
  const requestId = await received(built, { kinds: ['deletion'], priorViewing: seenBefore })
  const [range] = (await built.call('request.open', { requestId })).request.ranges
  const other = await built.call('request.receive', {
    ...intakeFor(range?.cameraId ?? '', ...yesterday),
    requester: { name: '이예시', phone: '010-2222-3333', address: '' },
    kinds: ['deletion', 'suspension'],
    priorViewing: seenBefore,
  })
  expect(await built.dispatch('decision.notify', await deletionOf(built, requestId))).toMatchObject({ ok: true })
  expect((await built.call('request.open', { requestId: other.requestId })).request.ranges[0]?.keptFor).toBeUndefined()
})

test('rules 28, 41: a hold for the very request that asks for deletion is in nobody’s way', async () => {
  const built = await openHouse()
  const requestId = await received(built, { kinds: ['deletion'], priorViewing: seenBefore })
  const [range] = (await built.call('request.open', { requestId })).request.ranges
  await built.call('hold.place', {
    ...holdTerms,
    footage: { of: 'request', requestId, rangeIds: [range?.id ?? ''] },
  })
  expect(await built.dispatch('decision.notify', await deletionOf(built, requestId))).toMatchObject({ ok: true })
})

test('rule 9: a ground for not showing is none for not deleting', async () => {
  const built = await openHouse()
  const requestId = await received(built, { kinds: ['deletion'], priorViewing: seenBefore })
  const draft = await refusalOf(built, requestId, { ground: 'harm-to-others', facts: '보복 우려' })
  expect(await built.dispatch('decision.notify', draft)).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'results.0.result.reason.ground', reason: 'not-allowed' }] },
  })
  const lawful = await refusalOf(built, requestId, { ground: 'law-restricts', facts: '「의료법」 제22조' })
  expect(await built.dispatch('decision.notify', { ...lawful, objection: '' })).toMatchObject({
    failure: { issues: [{ field: 'objection', reason: 'objection-missing' }] },
  })
  const { noticeId } = await built.call('decision.notify', lawful)
  expect(await printedOf(built, noticeId)).toContain('「개인정보 보호법」 제36조')
})

test('rule 22: a bare letter is replied to without the rights of a person', async () => {
  const built = await openHouse()
  const requestId = await received(built, {
    applicant: letter,
    kinds: ['viewing', 'copy'],
    identityProof: 'official-card',
    replyBy: 'post',
  })
  const draft = await refusalOf(built, requestId, { ground: 'ground-missing', facts: '영장이 필요합니다.' })
  const { noticeId, number } = await built.call('decision.notify', { ...draft, objection: '' })
  const printed = await printedOf(built, noticeId)
  expect(number).toMatch(/^2026-\d+$/u)
  expect(printed).toContain('견본경찰서 수사과 귀중')
  expect(printed).not.toMatch(/이의제기|제35조/u)
  expect(await rowPurposes(built)).toContain('제공하지 않음 회신')
})

test('rules 9, 20: a reply to an agency may name the warrant it lacks, and no rule of the house as a ground', async () => {
  const built = await openHouse()
  const requestId = await received(built, {
    applicant: letter,
    kinds: ['viewing'],
    identityProof: 'official-card',
    replyBy: 'post',
  })
  const draft = { ...(await refusalOf(built, requestId, { ground: 'ground-missing', facts: '' })), objection: '' }
  expect(
    await built.dispatch('decision.notify', { ...draft, addition: '병원 방침상 제공이 불가합니다.' }),
  ).toMatchObject({
    failure: { issues: [{ field: 'addition', reason: 'unlawful-reason' }] },
  })
  const lawful = { ...draft, addition: '영장이 있어야 제공할 수 있으며 다른 환자가 함께 찍혀 있습니다.' }
  expect(await built.dispatch('decision.notify', lawful)).toMatchObject({ ok: true })
})

test('rule 38: stopping the processing of a public place is received, and answered in writing with the exemption', async () => {
  const built = await openHouse()
  const requestId = await received(built, { kinds: ['suspension'] })
  const draft = await refusalOf(built, requestId, { ground: 'exempt-public', facts: '' })
  const { noticeId } = await built.call('decision.notify', draft)
  expect(await printedOf(built, noticeId)).toMatch(/제58조제2항.*적용되지 않|적용되지 않.*제58조제2항/u)
  expect((await built.call('request.open', { requestId })).request.status).toBe('refused')
})
