// What was said against a decision on operating-room footage is answered on paper, as any other objection is.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { type House, openHouse } from '../door/house.ts'
import * as room from './operating-room-inputs.ts'

type Answer = InputOf<'operatingRoom.answerObjection'>

const objectedTo = async (built: House, change: Partial<InputOf<'operatingRoom.receive'>> = {}): Promise<Answer> => {
  const { requestId } = await room.receive(built, change)
  const { noticeId } = await room.refuse(built, requestId)
  const { objectionId } = await built.call('operatingRoom.receiveObjection', {
    requestId,
    noticeId,
    receivedAt: built.now,
    channel: 'post',
    about: '이제 모두 동의했음',
    answerWishedOn: '2026-12-03',
  })
  const words = '동의하지 않은 사람이 그대로 있음'
  return { requestId, objectionId, result: 'not-upheld', words, toldBy: 'post', language: 'ko' }
}

const printed = async (built: House, answerId: string): Promise<string> => {
  const paper = { kind: 'operating-room-answer', answerId } as const
  await built.call('paper.output', { paper, to: 'printer', purpose: '청구인에게 통지' })
  return JSON.stringify(built.machine.printed.at(-1))
}

const dutyOf = async (built: House, kind: string) =>
  (await built.call('today.list', {})).tasks.find((task) => task.kind === kind)

const paperOf = async (built: House, { requestId }: Answer) =>
  (await built.call('operatingRoom.open', { requestId })).request.objections.at(-1)?.answer?.paper

describe('PIPA art. 38(5): the answer to an objection to an operating-room refusal', () => {
  test('draws a number of its own and names the decision, the article of its law, the reason and the other ways', async () => {
    const built = await openHouse()
    const first = await built.call('operatingRoom.answerObjection', await objectedTo(built))
    const second = await built.call('operatingRoom.answerObjection', await objectedTo(built))
    expect([first.number, second.number]).toEqual(['2026-1', '2026-2'])
    const text = await printed(built, first.answerId)
    for (const part of [
      '이의제기 결과 통지서',
      '수술실 이의 2026-1',
      '수술실 2026-1(발송 2026. 11. 23.)',
      'OR-2026-001',
      '「의료법」 제38조의2제5항',
      '동의하지 않은 사람이 그대로 있음',
      '국번 없이 118',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('제38조제5항에')
  })

  test.each([
    ['en', 'Article 38-2(5) of the Medical Service Act'],
    ['ja', '医療法第38条の2第5項'],
  ] as const)('%s: over the Korean, which stays whole', async (language, law) => {
    const built = await openHouse()
    const { answerId } = await built.call('operatingRoom.answerObjection', { ...(await objectedTo(built)), language })
    const text = await printed(built, answerId)
    for (const part of [law, '「의료법」 제38조의2제5항']) expect(text).toContain(part)
  })

  test('upheld, it says what is decided anew, and promises no day that no law sets', async () => {
    const built = await openHouse()
    const answer = { ...(await objectedTo(built)), result: 'upheld' as const, words: '동의가 모임' }
    const text = await printed(built, (await built.call('operatingRoom.answerObjection', answer)).answerId)
    expect(text).toContain('아래 영상을 다시 결정하여 새 통지서로')
    expect(text).toContain('제1수술실')
  })

  test('to an authority it is a reply in Korean, without the ways of a data subject', async () => {
    const built = await openHouse()
    const basis = { kind: 'authority', body: '견본경찰서', documentNumber: '', purpose: 'investigation' } as const
    const answer = await objectedTo(built, { requester: room.agency, basis, people: [] })
    const { answerId } = await built.call('operatingRoom.answerObjection', { ...answer, language: 'en' })
    const text = await printed(built, answerId)
    expect(text).toContain('견본경찰서 귀중')
    for (const absent of ['118', 'Answer to']) expect(text).not.toContain(absent)
  })

  test('is put out, delivered and in today until it was; what comes back is sent again', async () => {
    const built = await openHouse()
    const answer = await objectedTo(built)
    const { request } = await built.call('operatingRoom.open', { requestId: answer.requestId })
    const noticeId = request.verdicts.at(-1)?.notice?.id ?? ''
    await built.call('paper.output', {
      paper: { kind: 'operating-room-notice', noticeId },
      to: 'printer',
      purpose: '통지',
    })
    const means = { kind: 'post', registeredNumber: '11002-1234-0001' } as const
    await built.call('operatingRoom.recordDelivery', { noticeId, means, at: built.now, againBecause: '' })
    expect(await dutyOf(built, 'operating-room-delivery')).toBeUndefined()

    const { answerId } = await built.call('operatingRoom.answerObjection', answer)
    expect(await dutyOf(built, 'operating-room-delivery')).toMatchObject({ dueOn: '2026-12-03' })
    const said = {
      noticeId: answerId,
      means: { kind: 'post', registeredNumber: '11002-1234-0002' },
      at: built.now,
      againBecause: '',
    } as const
    expect(await built.dispatch('operatingRoom.recordDelivery', said)).toMatchObject({
      failure: { kind: 'notice-not-out' },
    })
    await printed(built, answerId)
    await built.call('operatingRoom.recordDelivery', said)
    expect(await dutyOf(built, 'operating-room-delivery')).toBeUndefined()
    expect((await built.call('search.find', { text: '11002-1234-0002' })).hits).toMatchObject([
      { kind: 'operating-room', number: 'OR-2026-001' },
    ])
    built.now = instant('2026-11-25T01:00:00Z')
    await built.call('operatingRoom.recordReturn', {
      noticeId: answerId,
      position: 1,
      returnedOn: '2026-11-25',
      reason: '수취인 부재',
    })
    expect(await dutyOf(built, 'operating-room-returned')).toMatchObject({ dueOn: '2026-11-25' })
    expect(await paperOf(built, answer)).toMatchObject({
      number: '2026-1',
      printedCount: 1,
      deliveries: [{ returned: { reason: '수취인 부재' } }],
    })
  })

  test('to a file that was closed before it is still sent; one closed after it is done with', async () => {
    const built = await openHouse()
    const { requestId } = await room.receive(built)
    const { noticeId } = await room.refuse(built, requestId)
    const closing = { requestId, how: 'done', note: '알림' } as const
    await built.call('operatingRoom.close', closing)
    built.now = instant('2026-11-24T01:00:00Z')
    const { objectionId } = await built.call('operatingRoom.receiveObjection', {
      requestId,
      noticeId,
      receivedAt: built.now,
      channel: 'visit',
      about: '이제 모두 동의했음',
      answerWishedOn: '2026-12-04',
    })
    expect(await dutyOf(built, 'operating-room-delivery')).toBeUndefined()
    const words = '동의하지 않은 사람이 그대로 있음'
    const answer = { requestId, objectionId, result: 'not-upheld', words, toldBy: 'visit', language: 'ko' } as const
    await built.call('operatingRoom.answerObjection', answer)
    expect(await dutyOf(built, 'operating-room-delivery')).toMatchObject({ dueOn: '2026-12-04' })
  })
})
