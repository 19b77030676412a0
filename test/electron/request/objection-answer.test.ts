import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { objectionAnswerPaperSchema } from '../../../domain/paper/objection-answer-paper.ts'
import { readObjectionAnswer } from '../../../db/objection-answer.ts'
import { objectionFor, refused } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const objectedTo = async (built: House): Promise<InputOf<'request.answerObjection'>> => {
  const { requestId } = await refused(built)
  const { objectionId } = await built.call('request.receiveObjection', await objectionFor(built, requestId))
  return {
    requestId,
    objectionId,
    result: 'not-upheld',
    words: '보관기간이 지나 영상이 없습니다.',
    rangeIds: [],
  }
}

const paperOf = (built: House, answerId: string) => {
  const entered = built.gate.enter()
  const frozen = entered === null ? undefined : readObjectionAnswer(entered.session.book.reading, answerId)
  entered?.leave()
  if (frozen === undefined) throw new Error('the answer has a paper')
  return objectionAnswerPaperSchema.parse(JSON.parse(frozen.content))
}

const today = async (built: House): Promise<readonly string[]> =>
  (await built.call('today.list', {})).tasks.map(({ kind }) => kind)

const answerOf = async (built: House, requestId: string) =>
  (await built.call('request.open', { requestId })).request.objections.at(-1)?.answer?.paper

test('each answer to an objection draws the next number of its own series, and what failed draws none', async () => {
  const built = await openHouse()
  const first = await built.call('request.answerObjection', await objectedTo(built))
  const second = await objectedTo(built)
  const stopped = { ...second, words: '경찰이 함께 오면 보여 드립니다.' }
  expect(await built.dispatch('request.answerObjection', stopped)).toMatchObject({ ok: false })
  expect([first.number, (await built.call('request.answerObjection', second)).number]).toEqual(['2026-1', '2026-2'])
})

test('the paper is frozen as it was answered, and says what is decided anew and by when', async () => {
  const built = await openHouse()
  const input = await objectedTo(built)
  const { request } = await built.call('request.open', { requestId: input.requestId })
  built.now = instant('2026-11-27T01:00:00Z')
  const { answerId } = await built.call('request.answerObjection', {
    ...input,
    result: 'upheld',
    words: '사본이 남아 있음',
    rangeIds: request.ranges.map(({ id }) => id),
  })
  const paper = paperOf(built, answerId)
  expect(paper.documentNumber.text).toContain('이의 2026-1')
  expect(paper.outcomes[0]).toMatchObject({ label: '받아들임', isChosen: true })
  // Received on 11-23: the ten days count from there, whenever the clinic answered (decision 0011).
  expect(JSON.stringify(paper.rows)).toContain('2026. 12. 3.(목)까지 새 통지서로')
})

test('an answer is put out, delivered, and in today until it was; what comes back is sent again', async () => {
  const built = await openHouse()
  const input = await objectedTo(built)
  const { answerId } = await built.call('request.answerObjection', input)
  expect(await today(built)).toContain('answer-unprinted')
  const said = {
    noticeId: answerId,
    means: { kind: 'post', registeredNumber: '11002-1234-5678' },
    at: built.now,
    againBecause: '',
  } as const
  expect(await built.dispatch('notice.recordDelivery', said)).toMatchObject({ failure: { kind: 'notice-not-out' } })
  const output = { paper: { kind: 'objection-answer', answerId }, to: 'printer', purpose: '청구인 교부' } as const
  await built.call('paper.output', output)
  expect(await today(built)).not.toContain('answer-unprinted')
  expect(await today(built)).toContain('notice-delivery')
  expect(await built.call('notice.recordDelivery', said)).toEqual({ attempt: 1, lateDayCount: 0 })
  expect(await today(built)).not.toContain('notice-delivery')
  await built.call('notice.recordReturn', {
    noticeId: answerId,
    position: 1,
    returnedOn: '2026-11-23',
    reason: '수취인 부재',
  })
  expect(await today(built)).toContain('notice-returned')
  expect(await built.call('paper.output', output)).toMatchObject({ isReprint: true })
  expect(await answerOf(built, input.requestId)).toMatchObject({
    number: '2026-1',
    printedCount: 2,
    awaitsDelivery: true,
    deliveries: [{ returned: { reason: '수취인 부재' } }],
  })
})

test('an answer is found by its number and by that of its registered letter', async () => {
  const built = await openHouse()
  const { answerId } = await built.call('request.answerObjection', await objectedTo(built))
  await built.call('paper.output', {
    paper: { kind: 'objection-answer', answerId },
    to: 'printer',
    purpose: '청구인 교부',
  })
  await built.call('notice.recordDelivery', {
    noticeId: answerId,
    means: { kind: 'post', registeredNumber: '11002-1234-9999' },
    at: built.now,
    againBecause: '',
  })
  for (const text of ['이의 2026-1', '11002-1234-9999']) {
    expect((await built.call('search.find', { text })).hits).toContainEqual(
      expect.objectContaining({ kind: 'objection-answer', number: '이의 2026-1' }),
    )
  }
})
