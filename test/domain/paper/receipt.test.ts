import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { receiptPaperSchema } from '../../../domain/paper/receipt-paper.ts'
import { requestReceipt } from '../../../domain/paper/receipt.ts'
import { replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'
import { holidays2026, pastRange, receiptFacts } from './sample.ts'

describe('the receipt', () => {
  test('rule 1: promises the legal day', () => {
    expect(requestReceipt(receiptFacts).replyDue.text).toBe('2026. 12. 3.(목)까지')
  })

  test('rule 4: without a holiday table it promises no legal day and says why', () => {
    const receivedAt = instant('2028-01-18T01:00:00.000Z')
    const { replyDue } = requestReceipt({
      ...receiptFacts,
      request: { ...receiptFacts.request, receivedAt },
      deadline: replyDeadlineOf(receivedAt, [holidays2026]),
    })
    expect(replyDue.text).toBe('2028. 1. 28.(금)')
    expect(replyDue.label).toContain('10일째')
    expect(replyDue.remark).toContain('2028년 공휴일표가 없어')
  })

  test('rule 30: says when footage was secured and what day it would have been lost', () => {
    const { secured } = requestReceipt(receiptFacts)
    expect(secured.choices[0]).toEqual({ label: '했음', isChosen: true })
    expect(secured.at).toBe('11. 23.(월) 10:12')
    expect(secured.remark).toContain('2026. 12. 10.까지')
  })

  test('says plainly that nothing was secured, and whether there was anything left to secure', () => {
    const none = requestReceipt({ ...receiptFacts, secured: null })
    expect(none.secured.choices[0]).toEqual({ label: '하지 않음', isChosen: true })
    expect(none.secured.remark).toContain('지워질 수')
    const past = requestReceipt({
      ...receiptFacts,
      secured: null,
      request: { ...receiptFacts.request, ranges: [pastRange] },
    })
    expect(past.secured.remark).toContain('보존할 영상이 없음')
  })

  test('says how many of several ranges were secured', () => {
    const [range = pastRange] = receiptFacts.request.ranges
    const paper = requestReceipt({ ...receiptFacts, request: { ...receiptFacts.request, ranges: [range, pastRange] } })
    expect(paper.secured.choices[0]?.label).toBe('1건 했음')
  })

  test('has one half to hand out and one to keep, and reads back word for word', () => {
    const paper = requestReceipt(receiptFacts)
    expect(paper.halves.map(({ holder }) => holder)).toEqual(['청구인 교부용', '의원 보관용'])
    expect(receiptPaperSchema.parse(JSON.parse(JSON.stringify(paper)))).toEqual(paper)
  })
})
