import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { refusalGroundTable } from '../../../domain/notice/refusal-ground.ts'
import { groundsFor } from '../../../domain/decision/letter-grounds.ts'
import { noticePaperSchema } from '../../../domain/paper/notice-paper.ts'
import { decisionNotice } from '../../../domain/paper/notice.ts'
import { stampOutput } from '../../../domain/paper/output-stamp.ts'
import type { NoticePaper } from '../../../domain/paper/paper.ts'
import { rangeIdSchema } from '../../../domain/request/request.ts'
import { replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'
import { draftOf, holidays2026, id as idOf, noticeFacts, pastRange, refused, request } from './sample.ts'

const wordsOf = (paper: NoticePaper, label: string): string => {
  const box = paper.rows.flatMap(({ boxes }) => boxes).find((candidate) => candidate.label === label)
  return (box?.blocks ?? [])
    .map((block) => {
      if (block.kind === 'words') return block.runs.map(({ text }) => text).join('')
      return block.kind === 'numbered' ? block.items.join('\n') : block.choices.map((choice) => choice.label).join(' ')
    })
    .join('\n')
}

const retentionPassed = refused({ ground: 'retention-passed', facts: '' })
const withRanges = (given: typeof request.ranges) => {
  const ranges = given.map((range, index) => ({ ...range, id: rangeIdSchema.parse(idOf(1000 + index)) }))
  return decisionNotice({
    ...noticeFacts,
    request: { ...request, ranges },
    draft: draftOf([retentionPassed], ranges),
  })
}
const withoutRow = {
  ...pastRange,
  availability: { ...pastRange.availability, destruction: null },
} as typeof pastRange

describe('rule 6: a refusal states reason, objection and the day it is sent', () => {
  test.each(groundsFor.viewing)('%s names its article and never judges itself', (ground) => {
    const draft = draftOf([refused({ ground, facts: '견본경찰서 2026-0000' })])
    const paper = decisionNotice({ ...noticeFacts, draft })
    expect(wordsOf(paper, '법적 근거')).toContain(refusalGroundTable[ground].article)
    expect(wordsOf(paper, '사유')).toContain('견본경찰서 2026-0000')
    expect(wordsOf(paper, '이의제기 방법')).toContain('118')
    expect(paper.sentOn.text).toBe('2026. 11. 25.')
    expect(JSON.stringify(paper)).not.toMatch(/적법|합법|공식 서식/)
  })

  test('what is written is read back word for word', () => {
    const paper = decisionNotice(noticeFacts)
    expect(noticePaperSchema.parse(JSON.parse(JSON.stringify(paper)))).toEqual(paper)
  })
})

describe('rule 29: destroyed footage is refused with the row that says so', () => {
  test('last day, the day it was seen to be gone and the ledger number are cited, no day of destruction', () => {
    const reason = wordsOf(decisionNotice(noticeFacts), '사유')
    expect(reason).toContain('2026. 10. 31.에 보관기간이 끝나 파기되었고')
    expect(reason).toContain('파기된 것을 2026. 11. 1.에 확인하여 개인영상정보 관리대장 제41호에 적었습니다.')
  })

  test('no row is invented where the book has none', () => {
    const reason = wordsOf(withRanges([withoutRow]), '사유')
    expect(reason).toContain('자동 삭제 주기')
    expect(reason).not.toContain('호에 적었')
    expect(reason).not.toMatch(/삭제되었|파기됨|파기되었/u)
  })

  test('ranges that ended on different days say from when to when', () => {
    const later = {
      ...pastRange,
      availability: {
        kind: 'past',
        lastDay: plainDay('2026-11-03'),
        destruction: { ledgerNumber: 45, confirmedOn: plainDay('2026-11-01') },
      },
    } as const
    const reason = wordsOf(withRanges([pastRange, later, withoutRow]), '사유')
    expect(reason).toContain('2026. 10. 31. ~ 2026. 11. 3.')
    expect(reason).toContain('제41호·제45호')
    expect(reason).toContain('나머지 구간')
  })
})

describe('rule 7: a late notice says so', () => {
  test.each([
    ['2026-12-03', '기한 내'],
    ['2026-12-04', '1일 초과'],
    ['2026-12-06', '3일 초과'],
  ])('sent %s: %s', (sentOn, remark) => {
    const paper = decisionNotice({ ...noticeFacts, sentOn: plainDay(sentOn) })
    expect(paper.clock.at(-1)?.remark).toBe(remark)
    expect(paper.sentOn.text).toContain(String(Number(sentOn.slice(-2))))
  })
})

describe('the deadline explains itself', () => {
  test('rule 2: a last day moved by a holiday is explained with its table', () => {
    const received = { ...request, receivedAt: instant('2026-12-15T01:00:00.000Z') }
    const deadline = replyDeadlineOf(received.receivedAt, [holidays2026])
    const paper = decisionNotice({ ...noticeFacts, request: received, deadline, sentOn: plainDay('2026-12-20') })
    expect(paper.clock[1]?.text).toBe('2026. 12. 28.(월)')
    const caution = paper.cautions.items.at(-1)
    expect(caution).toContain('2026. 12. 25.(금)')
    expect(caution).toContain('성탄절')
    expect(caution).toContain('공휴일표 2026년 3판')
  })

  test('rule 4: without a table the tenth day stands there as nothing more', () => {
    const received = { ...request, receivedAt: instant('2028-01-20T01:00:00.000Z') }
    const paper = decisionNotice({
      ...noticeFacts,
      request: received,
      deadline: replyDeadlineOf(instant('2028-01-18T01:00:00.000Z'), [holidays2026]),
      sentOn: plainDay('2028-01-20'),
    })
    expect(JSON.stringify(paper.clock)).not.toContain('법정')
    expect(paper.cautions.items.join()).toContain('2028년 공휴일표가 없어')
  })
})

describe('a notice is one page', () => {
  test('three short ranges stand in their box', () => {
    expect(withRanges([pastRange, pastRange, pastRange]).annex).toBeNull()
  })

  test('of 200 ranges the box counts those in the annex, which lists all', () => {
    const paper = withRanges(Array.from({ length: 200 }, () => pastRange))
    expect(wordsOf(paper, '요구 내용')).toMatch(/외 19\d건 \(붙임 참조\)/)
    expect(paper.annex?.parts[0]?.lines).toHaveLength(200)
  })

  test('a reason of more than five lines goes to the annex whole', () => {
    const addition = '요구하신 영상을 찾아보았으나 남아 있는 것이 없습니다. '.repeat(10).trim()
    const paper = decisionNotice({ ...noticeFacts, draft: { ...noticeFacts.draft, addition } })
    expect(wordsOf(paper, '사유')).toContain('붙임 참조')
    expect(paper.annex?.parts.find(({ heading }) => heading === '사유')?.lines.join()).toContain(addition)
  })
})

describe('how it is sent and put out', () => {
  test.each([
    ['post', 'place'],
    ['visit', 'place'],
    ['email', 'omitted'],
    ['fax', 'omitted'],
  ] as const)('by %s the seal is: %s', (deliverBy, kind) => {
    expect(decisionNotice({ ...noticeFacts, draft: { ...noticeFacts.draft, deliverBy } }).seal.kind).toBe(kind)
  })

  test.each([
    ['visit', '수령인'],
    ['post', undefined],
    ['email', undefined],
  ] as const)('by %s it is signed for by: %s', (deliverBy, label) => {
    const paper = decisionNotice({ ...noticeFacts, draft: { ...noticeFacts.draft, deliverBy } })
    expect(paper.receivedBy?.label).toBe(label)
  })

  test('a clinic that stamps nothing says 직인생략, however the notice goes', () => {
    const paper = decisionNotice({ ...noticeFacts, clinic: { ...noticeFacts.clinic, seal: 'omitted' } })
    expect(paper.seal).toEqual({ kind: 'omitted', label: '직인생략' })
  })

  test('numbers typed before the ways to object are not printed twice', () => {
    const draft = { ...noticeFacts.draft, objection: '1. 방문\n2) 우편\n③ 전자우편' }
    expect(wordsOf(decisionNotice({ ...noticeFacts, draft }), '이의제기 방법')).toBe('방문\n우편\n전자우편')
  })

  test('an output changes the foot alone, and a second one says that it is one', () => {
    const paper = decisionNotice(noticeFacts)
    const at = instant('2026-11-25T05:32:00.000Z')
    const again = stampOutput(paper, { at, userName: '김견본', purpose: '재발송', outputNumber: 2, voidedAt: null })
    expect(again).toEqual({ ...paper, foot: { ...paper.foot, output: again.foot.output } })
    expect(again.foot.output).toBe('출력 2026. 11. 25. 14:32 김견본(재발송) · 다시 출력 2번째')
  })

  test('a long purpose does not push the page number off the foot', () => {
    const at = instant('2026-11-25T05:32:00.000Z')
    const purpose = '요구하신 분께 다시 보내 드리기 위하여 '.repeat(5).trim()
    const { foot } = stampOutput(decisionNotice(noticeFacts), {
      at,
      userName: '김견본',
      purpose,
      outputNumber: 1,
      voidedAt: null,
    })
    expect(foot.output).toMatch(/^출력 2026\. 11\. 25\. 14:32 김견본\(요구하신 .* …\)$/)
    expect(foot.output.length).toBeLessThan(70)
  })

  test('rule 12: of the identity card nothing is printed but that it was seen', () => {
    const printed = JSON.stringify(decisionNotice(noticeFacts))
    expect(printed).toContain('신분증 확인함')
    expect(printed).not.toMatch(/주민등록증|resident-card/)
  })

  test('the preview has the words of the notice, but neither number nor anchor', () => {
    const preview = decisionNotice({ ...noticeFacts, number: null, anchor: null })
    const issued = decisionNotice(noticeFacts)
    expect(preview.rows).toEqual(issued.rows)
    expect(preview.anchor.qrText).toBe('')
    expect(JSON.stringify(preview)).not.toContain('2026-31')
    expect(issued.anchor.qrText).toMatch(/^YJ1;L=견본의원 개인영상정보 관리대장 2026;N=131;H=[0-9a-f]{64}$/)
  })
})
