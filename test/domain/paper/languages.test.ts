import { describe, expect, test } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { refusalGrounds } from '../../../domain/notice/refusal-ground.ts'
import type { NoticePaper } from '../../../domain/paper/notice-paper.ts'
import { decisionNotice } from '../../../domain/paper/notice.ts'
import { decisionNoticeAsRead } from '../../../domain/paper/notice-in-language.ts'
import { requestReceipt } from '../../../domain/paper/receipt.ts'
import { receiptAsRead } from '../../../domain/paper/receipt-in-language.ts'
import { translatedLabel, translations } from '../../../domain/paper/words/translations.ts'
import { replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'
import { draftOf, noticeFacts, receiptFacts, refused } from './sample.ts'

const languages = ['en', 'ja'] as const
type Language = (typeof languages)[number]

type Draft = Partial<typeof noticeFacts.draft>

const noticeIn = (paperLanguage: Language | 'ko', draft: Draft = {}): NoticePaper =>
  decisionNoticeAsRead({
    ...noticeFacts,
    request: { ...noticeFacts.request, paperLanguage },
    draft: { ...noticeFacts.draft, ...draft },
  })

const wordsOf = (paper: NoticePaper, label: string): string =>
  paper.rows
    .flatMap(({ boxes }) => boxes)
    .filter((box) => box.label === label || box.sublabel === label)
    .flatMap(({ blocks }) => blocks)
    .map((block) => (block.kind === 'words' ? block.runs.map(({ text }) => text).join('') : JSON.stringify(block)))
    .join('\n')

test('a Korean paper is as it was built, without a second title', () => {
  expect(noticeIn('ko')).toEqual(decisionNotice(noticeFacts))
  expect(noticeIn('ko').subtitle).toBe('')
  expect(receiptAsRead(receiptFacts)).toEqual(requestReceipt(receiptFacts))
})

describe.each(languages)('a notice in %s', (language) => {
  const korean = decisionNotice(noticeFacts)
  const paper = noticeIn(language)
  const translation = translations[language]

  test('has a word of its own for every fixed word of the Korean one', () => {
    const fixed = [
      korean.title,
      ...korean.outcomes.map(({ label }) => label),
      ...korean.clock.map(({ label }) => label),
      ...korean.anchor.facts.map(({ label }) => label),
      ...korean.rows.flatMap(({ boxes }) => boxes.map(({ label }) => label)),
    ]
    expect(fixed.filter((words) => translatedLabel(translation, words) === '')).toEqual([])
  })

  test('keeps the Korean label under each of its own, and the Korean words under its own', () => {
    const sublabels = paper.rows.flatMap(({ boxes }) => boxes.map(({ sublabel }) => sublabel))
    expect(sublabels).toEqual(expect.arrayContaining(['수신자', '요구 내용', '통지 내용', '사유', '법적 근거']))
    for (const label of ['통지 내용', '사유', '법적 근거']) {
      for (const line of wordsOf(korean, label).split('\n')) expect(wordsOf(paper, label)).toContain(line)
    }
  })

  test('keeps legal line, day, sender, seal and ledger in Korean and calls the Korean the original', () => {
    expect(paper.legalLine).toContain(korean.legalLine)
    expect(paper.writtenOn).toBe(korean.writtenOn)
    expect(paper.sender).toBe(korean.sender)
    expect(paper.seal).toEqual(korean.seal)
    expect(paper.anchor.facts.map(({ text }) => text)).toEqual(korean.anchor.facts.map(({ text }) => text))
    expect(paper.cautions.items.at(-1)).toBe(translation.original)
  })

  test.each(refusalGrounds)('rule 9: states the ground %s with its article and facts', (ground) => {
    const facts = '「의료법」 제38조의2제5항'
    const stated = noticeIn(language, draftOf([refused({ ground, facts })]))
    const told = translation.notice.reason(ground, { retentions: [], past: [], facts })
    expect(wordsOf(stated, '사유')).toContain(told.lead)
    expect(wordsOf(stated, '사유')).toContain(facts)
    expect(wordsOf(stated, '법적 근거')).toContain(translation.notice.articles[ground])
    expect(JSON.stringify(stated)).not.toMatch(/\blawful|\blegitimate|合法|適法/u)
  })

  test('rule 29: destroyed footage names the ledger row, and no day of destruction that nobody saw', () => {
    expect(wordsOf(paper, '사유')).toContain(language === 'en' ? 'ledger entry 41' : '台帳第41号')
    const unseen = { lastDay: plainDay('2026-10-31'), destruction: null }
    const { text } = translation.notice.reason('retention-passed', { retentions: [], past: [unseen], facts: '' })
    expect(text).not.toMatch(/ledger|台帳/u)
  })

  test('rule 7: a late notice says by how many days', () => {
    const late = decisionNoticeAsRead({
      ...noticeFacts,
      request: { ...noticeFacts.request, paperLanguage: language },
      sentOn: plainDay('2026-12-06'),
    })
    expect(late.clock.map(({ remark }) => remark)).toEqual(['', '', language === 'en' ? '3 days late' : '3日超過'])
  })

  test('rule 4: without a holiday table the tenth day is called only that', () => {
    const unknown = decisionNoticeAsRead({
      ...noticeFacts,
      request: { ...noticeFacts.request, paperLanguage: language },
      deadline: replyDeadlineOf(noticeFacts.request.receivedAt, []),
      sentOn: plainDay('2026-12-06'),
    })
    expect(unknown.clock[1]?.label).toBe(translation.labels['받은 날부터 10일째'])
    expect(unknown.clock[2]?.remark).toBe(translation.notice.tableMissing)
  })

  test('an objection in the clinic’s own words stands as it was typed', () => {
    expect(wordsOf(noticeIn(language, { objection: '총무팀에 알려 주십시오.' }), '이의제기 방법')).toContain(
      '총무팀에 알려 주십시오.',
    )
  })
})

describe.each(languages)('a receipt in %s', (language) => {
  const receipt = receiptAsRead({ ...receiptFacts, request: { ...receiptFacts.request, paperLanguage: language } })

  test('says by when there is an answer and since when the footage is secured', () => {
    expect(receipt.replyDue.text).toContain(language === 'en' ? 'Thu 3 Dec 2026' : '2026年12月3日(木)')
    expect(receipt.secured.at).toContain('10:12')
    expect(receipt.secured.remark).toContain(language === 'en' ? '10 Dec 2026' : '2026年12月10日')
  })

  test('is signed under words in both languages', () => {
    const korean = requestReceipt(receiptFacts)
    receipt.halves.forEach(({ statement }, index) => expect(statement).toContain(korean.halves[index]?.statement))
    expect(receipt.contact).toContain(translations[language].original)
  })
})
