// PIPA art. 38(5): whoever is told the way to object to a refusal can object, and what they said is answered (rule 33 keeps the footage).
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { type House, openHouse } from '../door/house.ts'
import * as room from './operating-room-inputs.ts'

const open = async (built: House, requestId: string) => (await built.call('operatingRoom.open', { requestId })).request

const refused = async (built: House) => {
  const { requestId, holdNumber, cameraId } = await room.receive(built)
  const { noticeId } = await room.refuse(built, requestId)
  return { requestId, noticeId, holdNumber, cameraId }
}

const objectionTo = (
  built: House,
  { requestId, noticeId }: { readonly requestId: string; readonly noticeId: string },
): InputOf<'operatingRoom.receiveObjection'> => ({
  requestId,
  noticeId,
  receivedAt: built.now,
  channel: 'visit',
  about: '이제 모두 동의했음',
  answerWishedOn: '2026-12-03',
})

const objected = async (built: House) => {
  const made = await refused(built)
  const { objectionId } = await built.call('operatingRoom.receiveObjection', objectionTo(built, made))
  return { ...made, objectionId }
}

const answerTo = (
  { requestId, objectionId }: { readonly requestId: string; readonly objectionId: string },
  result: 'upheld' | 'not-upheld',
  words = '동의하지 않은 사람이 그대로 있음',
) => ({ requestId, objectionId, result, words, toldBy: 'visit', language: 'ko' }) as const

describe('an objection to an operating-room refusal', () => {
  test('is received, stands in today by the day the clinic wishes to answer, and is answered once', async () => {
    const built = await openHouse()
    const made = await objected(built)
    const duty = async () =>
      (await built.call('today.list', {})).tasks.find(({ kind }) => kind === 'operating-room-objection')
    expect(await duty()).toMatchObject({ dueOn: '2026-12-03' })
    const openIds = async () =>
      (await built.call('operatingRoom.list', { filter: 'open', before: null })).requests.map(({ id }) => id)
    expect(await openIds()).toEqual([made.requestId])
    const answer = answerTo(made, 'not-upheld')
    await built.call('operatingRoom.answerObjection', answer)
    expect(await duty()).toBeUndefined()
    expect(await openIds()).toEqual([])
    const { state, objections } = await open(built, made.requestId)
    expect(state).toBe('refused')
    expect(objections).toMatchObject([
      { about: '이제 모두 동의했음', answer: { result: 'not-upheld', words: answer.words, toldBy: 'visit' } },
    ])
    expect(await built.dispatch('operatingRoom.answerObjection', answer)).toMatchObject({
      failure: { kind: 'already-decided' },
    })
  })

  test('upheld lets the request be decided anew, with the days counted from the objection', async () => {
    const built = await openHouse()
    const { requestId, noticeId } = await refused(built)
    built.now = instant('2026-11-30T01:00:00Z')
    const { objectionId } = await built.call('operatingRoom.receiveObjection', {
      ...objectionTo(built, { requestId, noticeId }),
      answerWishedOn: '2026-12-10',
    })
    await built.call('operatingRoom.answerObjection', answerTo({ requestId, objectionId }, 'upheld', '동의가 모임'))
    expect(await open(built, requestId)).toMatchObject({ state: 'received', dueOn: '2026-12-10' })
    await room.everybodyConsents(built, requestId)
    await room.confirmIdentity(built, requestId)
    await built.call('operatingRoom.decide', { requestId, verdict: { kind: 'granted' }, language: 'ko' })
    expect((await open(built, requestId)).verdicts.map(({ verdict }) => verdict.kind)).toEqual(['refused', 'granted'])
  })

  test('reaches a closed file too, which upheld is taken up again', async () => {
    const built = await openHouse()
    const { requestId, noticeId } = await refused(built)
    await built.call('operatingRoom.close', { requestId, how: 'done', note: '알림' })
    const { objectionId } = await built.call(
      'operatingRoom.receiveObjection',
      objectionTo(built, { requestId, noticeId }),
    )
    await built.call('operatingRoom.answerObjection', answerTo({ requestId, objectionId }, 'upheld', '동의가 모임'))
    expect(await open(built, requestId)).toMatchObject({ state: 'received', closing: null })
  })

  test('is no way to undo what was granted, nor to decide anew what nobody decided', async () => {
    const built = await openHouse()
    const { requestId } = await room.grant(built)
    const [{ notice } = { notice: null }] = (await open(built, requestId)).verdicts
    const { objectionId } = await built.call(
      'operatingRoom.receiveObjection',
      objectionTo(built, { requestId, noticeId: notice?.id ?? '' }),
    )
    expect(
      await built.dispatch('operatingRoom.answerObjection', answerTo({ requestId, objectionId }, 'upheld')),
    ).toMatchObject({ failure: { issues: [{ field: 'result', reason: 'not-allowed' }] } })
  })

  test('is about a notice of this request and comes after it', async () => {
    const built = await openHouse()
    const [one, other] = [await refused(built), await refused(built)]
    const foreign = objectionTo(built, { requestId: one.requestId, noticeId: other.noticeId })
    expect(await built.dispatch('operatingRoom.receiveObjection', foreign)).toMatchObject({
      failure: { kind: 'not-found', what: 'notice' },
    })
    const early = { ...objectionTo(built, one), receivedAt: '2026-11-20T01:00:00.000Z' }
    expect(await built.dispatch('operatingRoom.receiveObjection', early)).toMatchObject({
      failure: { issues: [{ field: 'receivedAt', reason: 'before-notice' }] },
    })
  })

  test('rule 9: words that could not refuse a request cannot turn it down', async () => {
    const built = await openHouse()
    const made = await objected(built)
    const answer = answerTo(made, 'not-upheld', '경찰이 함께 오면 보여 드립니다.')
    expect(await built.dispatch('operatingRoom.answerObjection', answer)).toMatchObject({
      failure: { issues: [{ field: 'words', reason: 'unlawful-reason' }] },
    })
  })

  test('is answered before the file is closed', async () => {
    const built = await openHouse()
    const { requestId } = await objected(built)
    const closing = { requestId, how: 'done', note: '마침' } as const
    expect(await built.dispatch('operatingRoom.close', closing)).toMatchObject({ failure: { kind: 'still-owed' } })
  })
})

test('rule 33: while an objection waits, the hold on its footage is not lifted', async () => {
  const built = await openHouse()
  const { holdNumber } = await objected(built)
  expect(await built.dispatch('hold.proposeLift', { number: holdNumber, reason: '거절함' })).toMatchObject({
    failure: { issues: [{ reason: 'operating-room-undecided' }] },
  })
})

test('rules 25, 33: what lapsed between the refusal and the objection is not brought back by it', async () => {
  const built = await openHouse()
  const { requestId, noticeId, holdNumber } = await refused(built)
  await built.call('hold.proposeLift', { number: holdNumber ?? '', reason: '거절함' })
  built.now = instant('2026-11-24T01:00:00Z')
  await built.call('hold.lift', { number: holdNumber ?? '', reason: '거절함' })
  // What yesterday recorded goes with 12-22.
  built.now = instant('2027-01-10T01:00:00Z')
  const said = { ...objectionTo(built, { requestId, noticeId }), answerWishedOn: '2027-01-20' }
  const { objectionId } = await built.call('operatingRoom.receiveObjection', said)
  await built.call('operatingRoom.answerObjection', answerTo({ requestId, objectionId }, 'upheld', '동의가 모임'))
  await room.everybodyConsents(built, requestId)
  const decision = { requestId, verdict: { kind: 'granted' }, language: 'ko' }
  expect(await built.dispatch('operatingRoom.decide', decision)).toMatchObject({
    failure: { issues: [{ reason: 'retention-passed' }] },
  })
})
