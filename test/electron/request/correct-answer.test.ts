// An answer to an objection that was entered wrongly: put right by a further one with a reason, and the first stays as it was sent.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { objectionAnswerPaperSchema } from '../../../domain/paper/objection-answer-paper.ts'
import { readObjectionAnswer } from '../../../db/objection-answer.ts'
import { objectionFor, receive, refusalOf, refused, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

type Answer = InputOf<'request.answerObjection'>

const answered = async (built: House, change: Partial<Answer> = {}) => {
  const { requestId } = await refused(built)
  const { objectionId } = await built.call('request.receiveObjection', await objectionFor(built, requestId))
  const words = '보관기간이 지나 영상이 없습니다.'
  const answer: Answer = { requestId, objectionId, result: 'not-upheld', words, rangeIds: [], ...change }
  const { answerId } = await built.call('request.answerObjection', answer)
  return { requestId, objectionId, answerId }
}

const rangeIdsOf = async (built: House, requestId: string) =>
  (await built.call('request.open', { requestId })).request.ranges.map(({ id }) => id)

const upheld = async (built: House) => {
  const { requestId } = await refused(built)
  const rangeIds = await rangeIdsOf(built, requestId)
  const { objectionId } = await built.call('request.receiveObjection', await objectionFor(built, requestId))
  const answer: Answer = { requestId, objectionId, result: 'upheld', words: '사본이 남아 있음', rangeIds }
  const { answerId } = await built.call('request.answerObjection', answer)
  return { requestId, objectionId, answerId, rangeIds }
}

type Answered = Awaited<ReturnType<typeof answered>>

const correctionOf = (
  { requestId, objectionId }: Pick<Answered, 'requestId' | 'objectionId'>,
  change: Partial<InputOf<'request.correctAnswer'>> = {},
): InputOf<'request.correctAnswer'> => ({
  requestId,
  objectionId,
  result: 'not-upheld',
  words: '22일 13시부터 15시까지 다시 보았으나 찍히지 않았습니다.',
  rangeIds: [],
  reason: '다른 청구의 답을 옮겨 적음',
  ...change,
})

const answerOf = async (built: House, { requestId }: Pick<Answered, 'requestId'>) =>
  (await built.call('request.open', { requestId })).request.objections.at(-1)?.answer

const paperOf = (built: House, answerId: string) => {
  const entered = built.gate.enter()
  const frozen = entered === null ? undefined : readObjectionAnswer(entered.session.book.reading, answerId)
  entered?.leave()
  if (frozen === undefined) throw new Error('the answer has a paper')
  return objectionAnswerPaperSchema.parse(JSON.parse(frozen.content))
}

describe('the words of an answer', () => {
  test('are put right by a further answer with a number of its own; the first stays readable and is void', async () => {
    const built = await openHouse()
    const first = await answered(built)
    built.now = instant('2026-11-24T01:00:00Z')
    const { number } = await built.call('request.correctAnswer', correctionOf(first))
    expect(number).toBe('2026-2')
    expect(await answerOf(built, first)).toMatchObject({
      result: 'not-upheld',
      words: '22일 13시부터 15시까지 다시 보았으나 찍히지 않았습니다.',
      paper: { number: '2026-2', voided: null, awaitsDelivery: true },
      earlier: [
        {
          words: '보관기간이 지나 영상이 없습니다.',
          answeredAt: '2026-11-23T01:00:00.000Z',
          becauseWrong: '다른 청구의 답을 옮겨 적음',
          paper: {
            id: first.answerId,
            number: '2026-1',
            awaitsDelivery: false,
            voided: { reason: '다른 청구의 답을 옮겨 적음', replacedBy: '2026-2' },
          },
        },
      ],
    })
  })

  test('on its paper: marked as put right, naming the one that counts no more', async () => {
    const built = await openHouse()
    const first = await answered(built)
    built.now = instant('2026-11-24T01:00:00Z')
    const { answerId } = await built.call('request.correctAnswer', correctionOf(first))
    const paper = paperOf(built, answerId)
    expect(paper.title).toBe('이의제기 결과 통지서(정정)')
    expect(JSON.stringify(paper.rows)).toContain('이의 2026-1(발송 2026. 11. 23.)')
    expect(paperOf(built, first.answerId).title).toBe('이의제기 결과 통지서')
  })

  test('the void one is put out marked and delivered no more; the new one waits in today', async () => {
    const built = await openHouse()
    const first = await answered(built)
    const kinds = async () => (await built.call('today.list', {})).tasks.map(({ kind }) => kind)
    const put = {
      paper: { kind: 'objection-answer', answerId: first.answerId },
      to: 'printer',
      purpose: '교부',
    } as const
    await built.call('paper.output', put)
    await built.call('request.correctAnswer', correctionOf(first))
    expect(await kinds()).toContain('answer-unprinted')
    expect(await kinds()).not.toContain('notice-delivery')
    await built.call('paper.output', put)
    expect(JSON.stringify(built.machine.printed.at(-1))).toContain('무효 2026. 11. 23.')
    const means = { kind: 'post', registeredNumber: '11002-1234-5678' } as const
    expect(
      await built.dispatch('notice.recordDelivery', {
        noticeId: first.answerId,
        means,
        at: built.now,
        againBecause: '',
      }),
    ).toMatchObject({ failure: { kind: 'notice-stands', because: 'already-void' } })
  })

  test('are put right again: each earlier answer stays', async () => {
    const built = await openHouse()
    const first = await answered(built)
    await built.call('request.correctAnswer', correctionOf(first))
    await built.call(
      'request.correctAnswer',
      correctionOf(first, { words: '14시까지 보았음', reason: '시각을 잘못 적음' }),
    )
    const answer = await answerOf(built, first)
    expect(answer).toMatchObject({ words: '14시까지 보았음', paper: { number: '2026-3' } })
    expect(answer?.earlier.map(({ paper }) => paper?.voided?.replacedBy)).toEqual(['2026-2', '2026-3'])
  })

  test('of an upheld one stay with what it took up, and with the day promised', async () => {
    const built = await openHouse()
    const first = await upheld(built)
    const corrected = correctionOf(first, { result: 'upheld', words: '정문 쪽 영상이 남아 있음' })
    const { answerId } = await built.call('request.correctAnswer', corrected)
    const next = (id: string) => paperOf(built, id).rows.find(({ boxes }) => boxes[0]?.label === '앞으로의 처리')
    expect(next(answerId)).toEqual(next(first.answerId))
    expect((await built.call('request.open', { requestId: first.requestId })).request.reopenings).toHaveLength(1)
  })

  test('rule 9: cannot become words that could not refuse a request', async () => {
    const built = await openHouse()
    const wrong = correctionOf(await answered(built), { words: '경찰이 함께 오면 보여 드립니다.' })
    expect(await built.dispatch('request.correctAnswer', wrong)).toMatchObject({
      failure: { issues: [{ field: 'words', reason: 'unlawful-reason' }] },
    })
  })

  test('are put right where there is an answer, and where something differs', async () => {
    const built = await openHouse()
    const first = await answered(built)
    const same = correctionOf(first, { words: '보관기간이 지나 영상이 없습니다.' })
    expect(await built.dispatch('request.correctAnswer', same)).toMatchObject({
      failure: { issues: [{ field: 'words', reason: 'nothing-changed' }] },
    })
    const other = { ...(await objectionFor(built, first.requestId)), about: '아직 답하지 않은 이의' }
    const { objectionId } = await built.call('request.receiveObjection', other)
    expect(await built.dispatch('request.correctAnswer', { ...correctionOf(first), objectionId })).toMatchObject({
      failure: { kind: 'not-found', what: 'objection' },
    })
  })
})

describe('the result of an answer', () => {
  test('turned down by mistake is upheld instead, and what it is about is taken up again', async () => {
    const built = await openHouse()
    const first = await answered(built)
    const rangeIds = await rangeIdsOf(built, first.requestId)
    const corrected = correctionOf(first, { result: 'upheld', words: '사본이 남아 있음' })
    expect(await built.dispatch('request.correctAnswer', corrected)).toMatchObject({
      failure: { issues: [{ field: 'rangeIds', reason: 'required' }] },
    })
    const { answerId } = await built.call('request.correctAnswer', { ...corrected, rangeIds })
    const { request } = await built.call('request.open', { requestId: first.requestId })
    expect(request).toMatchObject({ status: 'open', reopenings: [{ cause: 'objection-upheld' }] })
    expect(JSON.stringify(paperOf(built, answerId).rows)).toContain('까지 새 통지서로')
  })

  test('stands once the request was taken up again by another way', async () => {
    const built = await openHouse()
    const first = await answered(built)
    const rangeIds = await rangeIdsOf(built, first.requestId)
    built.now = instant('2026-11-24T01:00:00Z')
    const again = { requestId: first.requestId, reason: '새 사실', reasonArrivedAt: built.now, rangeIds }
    await built.call('request.reopen', again)
    const corrected = correctionOf(first, { result: 'upheld', words: '사본이 남아 있음', rangeIds })
    expect(await built.dispatch('request.correctAnswer', corrected)).toMatchObject({
      failure: { issues: [{ field: 'result', reason: 'answer-overtaken' }] },
    })
    await built.call('request.correctAnswer', correctionOf(first))
  })

  test('that took the request up again stands: what was taken up is decided in a notice', async () => {
    const built = await openHouse()
    const first = await upheld(built)
    expect(await built.dispatch('request.correctAnswer', correctionOf(first))).toMatchObject({
      failure: { issues: [{ field: 'result', reason: 'answer-taken-up' }] },
    })
  })
})

/** What yesterday recorded goes with 12-22; the objection of 12-01 is turned down on 12-02 and the answer put right at `at`. */
const upheldAfterAll = async (at: string) => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  const harm = { ground: 'harm-to-others', facts: '다른 사람의 신체에 위해가 예상됨' } as const
  await built.call('decision.notify', await refusalOf(built, requestId, harm))
  built.now = instant('2026-12-01T01:00:00Z')
  const objection = { ...(await objectionFor(built, requestId)), answerWishedOn: '2026-12-11' }
  const { objectionId } = await built.call('request.receiveObjection', objection)
  built.now = instant('2026-12-02T01:00:00Z')
  const answer = { requestId, objectionId, result: 'not-upheld' as const, words: '위해가 예상됨', rangeIds: [] }
  await built.call('request.answerObjection', answer)
  built.now = instant(at)
  const rangeIds = await rangeIdsOf(built, requestId)
  const corrected = correctionOf(answer, { result: 'upheld', words: '위해가 예상되지 않음', rangeIds })
  await built.call('request.correctAnswer', corrected)
  const { request } = await built.call('request.open', { requestId })
  return request.ranges.map(({ availability }) => availability.kind)
}

describe('rules 25, 28: footage that was free to go between the answer and its correction', () => {
  test('is not brought back by it once it lapsed', async () => {
    expect(await upheldAfterAll('2026-12-28T01:00:00Z')).toEqual(['past'])
  })

  test('is awaited again while it is still there', async () => {
    expect(await upheldAfterAll('2026-12-10T01:00:00Z')).toEqual(['available'])
  })
})
