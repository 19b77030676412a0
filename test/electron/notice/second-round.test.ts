// Rule 7: a second round that counts from the same day as the first has a legal day of its own to keep.
import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { objectionFor, receive, refusalOf, yesterday } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const harm = { ground: 'harm-to-others', facts: '다른 사람의 신체에 위해가 예상됨' } as const

const refuseInHand = async (built: House, requestId: string) => {
  const { noticeId } = await built.call('decision.notify', await refusalOf(built, requestId, harm))
  await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '청구인 교부' })
  const means = { kind: 'in-person', receivedBy: '홍길동' } as const
  await built.call('notice.recordDelivery', { noticeId, means, at: built.now, againBecause: '' })
}

test('rule 7: objected to on the day of its receipt and refused again after the legal day, it is late', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, yesterday)
  await refuseInHand(built, requestId)
  built.now = instant('2026-11-23T05:00:00Z')
  const { objectionId } = await built.call('request.receiveObjection', await objectionFor(built, requestId))
  const rangeIds = (await built.call('request.open', { requestId })).request.ranges.map(({ id }) => id)
  const answer = { requestId, objectionId, words: '다시 살피기로 함', rangeIds }
  await built.call('request.answerObjection', { ...answer, result: 'upheld' })
  built.now = instant('2026-12-15T01:00:00Z')
  await refuseInHand(built, requestId)
  const { requests } = await built.call('request.list', { status: 'all', after: null })
  expect(requests).toMatchObject([{ legalLastDay: '2026-12-03', replyLateDayCount: 12 }])
})
