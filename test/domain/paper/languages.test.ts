import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { type PostponementCause, postponementCauses, type RangeResult } from '../../../domain/decision/range-result.ts'
import { articleOf, groundsFor } from '../../../domain/decision/letter-grounds.ts'
import type { NoticePaper } from '../../../domain/paper/notice-paper.ts'
import { decisionNotice } from '../../../domain/paper/notice.ts'
import { decisionNoticeAsRead } from '../../../domain/paper/notice-in-language.ts'
import { requestReceipt } from '../../../domain/paper/receipt.ts'
import { receiptAsRead } from '../../../domain/paper/receipt-in-language.ts'
import { translatedLabel, translations } from '../../../domain/paper/words/translations.ts'
import { rangeIdSchema } from '../../../domain/request/request.ts'
import { replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'
import { draftOf, noticeFacts, pastRange, receiptFacts, refused } from './sample.ts'

const languages = ['en', 'ja'] as const
type Language = (typeof languages)[number]

type Draft = Partial<typeof noticeFacts.draft>

const noticeIn = (paperLanguage: Language | 'ko', draft: Draft = {}): NoticePaper =>
  decisionNoticeAsRead({
    ...noticeFacts,
    request: { ...noticeFacts.request, paperLanguage },
    draft: { ...noticeFacts.draft, ...draft },
  })

const leadOf = (language: Language, cause: PostponementCause): string =>
  translations[language].notice.postponement(
    { cause, facts: '', expectedEndOn: plainDay('2026-12-10') },
    { kind: 'not-held' },
  ).lead

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

  test.each(groundsFor.viewing)('rule 9: states the ground %s with its article and facts', (ground) => {
    const facts = '「의료법」 제38조의2제5항'
    const stated = noticeIn(language, draftOf([refused({ ground, facts })]))
    const destruction = { ledgerNumber: 41, confirmedOn: plainDay('2026-11-01') }
    const past = [{ lastDay: plainDay('2026-10-31'), destruction, piece: null }]
    const told = translation.notice.letters.viewing.reason(ground, {
      retentions: [],
      past,
      isNeverFilmed: false,
      facts,
    })
    expect(wordsOf(stated, '사유')).toContain(told.lead)
    expect(wordsOf(stated, '사유')).toContain(facts)
    expect(wordsOf(stated, '법적 근거')).toContain(translation.notice.letters.viewing.articles[ground])
    expect(JSON.stringify(stated)).not.toMatch(/\blawful|\blegitimate|合法|適法/u)
  })

  test('rule 29: destroyed footage names the ledger row, and no day of destruction that nobody saw', () => {
    expect(wordsOf(paper, '사유')).toContain(language === 'en' ? 'ledger entry 41' : '台帳第41号')
    const unseen = { lastDay: plainDay('2026-10-31'), destruction: null, piece: null }
    const { lead, text } = translation.notice.letters.viewing.reason('retention-passed', {
      retentions: [],
      past: [unseen],
      isNeverFilmed: false,
      facts: '',
    })
    expect(text).not.toMatch(/ledger|台帳/u)
    expect(lead).not.toMatch(/destroyed|deleted|廃棄|削除/u)
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

  test.each(postponementCauses)('rule 11: a postponement for %s tells its cause, facts and expected end', (cause) => {
    const expectedEndOn = plainDay('2026-12-10')
    const draft = draftOf([{ kind: 'postponed', postponement: { cause, facts: '견본상사 수리 중', expectedEndOn } }])
    const reason = wordsOf(noticeIn(language, draft), '사유')
    const told = translation.notice.postponement(
      { cause, facts: '견본상사 수리 중', expectedEndOn },
      { kind: 'not-held' },
    )
    expect(reason).toContain(`${told.lead} ${told.text}`)
    expect(told.text).toContain(translation.days.dayAndWeekday(expectedEndOn))
    expect(told.text).toContain('견본상사 수리 중')
    expect(new Set(postponementCauses.map((one) => leadOf(language, one))).size).toBe(postponementCauses.length)
  })

  test('rules 9, 11: stretches that are put off to different days, or refused on different grounds, are each told their own', () => {
    const ranges = ['1', '2'].map((end) => ({
      ...pastRange,
      id: rangeIdSchema.parse(`00000000-0000-4000-8000-00000000000${end}`),
      cameraNumber: `0${end}`,
    }))
    const told = (results: readonly RangeResult[]): string =>
      wordsOf(
        decisionNoticeAsRead({
          ...noticeFacts,
          request: { ...noticeFacts.request, paperLanguage: language, ranges },
          draft: {
            ...noticeFacts.draft,
            results: ranges.map(({ id }, index) => ({
              rangeId: id,
              result: results[index] ?? refused({ ground: 'footage-lost', facts: '' }),
            })),
          },
        }),
        '통지 내용',
      )
    const until = (day: string): RangeResult => ({
      kind: 'postponed',
      postponement: { cause: 'masking', facts: '', expectedEndOn: plainDay(day) },
    })
    const days = ['2026-12-10', '2026-12-17'] as const
    const postponed = told(days.map(until))
    for (const day of days) expect(postponed).toContain(translation.notice.until(plainDay(day)))
    expect(told([until('2026-12-10'), until('2026-12-10')])).not.toContain(translation.notice.until(plainDay(days[0])))
    const grounds = ['harm-to-others', 'not-filmed'] as const
    const kept = told(grounds.map((ground) => refused({ ground, facts: '사실' })))
    const known = { retentions: [], past: [], isNeverFilmed: false, facts: '' }
    for (const ground of grounds) expect(kept).toContain(translation.notice.letters.viewing.reason(ground, known).lead)
    const part = (from: string, to: string): RangeResult => ({
      kind: 'part',
      masking: 'none',
      shown: [{ from: instant(from), to: instant(to) }],
      reason: { ground: 'harm-to-others', facts: '사실' },
    })
    const pieces = told([
      part('2026-10-01T05:00:00.000Z', '2026-10-01T05:10:00.000Z'),
      part('2026-10-01T05:20:00.000Z', '2026-10-01T05:30:00.000Z'),
    ])
    for (const clock of ['14:10', '14:20']) expect(pieces).toContain(clock)
  })

  test('what may be seen of a stretch, when to come and what it costs are told', () => {
    const [range = pastRange] = receiptFacts.request.ranges
    const facts = {
      ...noticeFacts,
      request: { ...noticeFacts.request, paperLanguage: language, ranges: [range] },
      draft: {
        ...draftOf(
          [
            {
              kind: 'part',
              masking: 'none',
              shown: [{ from: range.from, to: instant('2026-11-10T01:20:00.000Z') }],
              reason: { ground: 'not-filmed', facts: '' },
            },
          ],
          [range],
        ),
        appointment: { at: instant('2026-12-01T05:00:00.000Z'), place: '원무과', forms: ['watching'], method: 'visit' },
        fee: { causedBy: 'requester', items: [{ what: '가림 작업', won: 5000 }], postageWon: 0, payment: '현금' },
      },
    } satisfies typeof noticeFacts
    const part = decisionNoticeAsRead(facts)
    const { shownSpans, keptBack } = translation.notice.letters.viewing
    const { hours } = translation.days
    const [seen, unseen] = [
      hours(range.from, instant('2026-11-10T01:20:00.000Z')),
      hours(instant('2026-11-10T01:20:00.000Z'), range.to),
    ]
    expect(wordsOf(part, '통지 내용')).toContain(`${shownSpans(seen)} ${keptBack(unseen)}`)
    expect(wordsOf(part, '통지 내용')).not.toContain(translation.notice.masked)
    expect(wordsOf(part, '열람 일시')).toContain(translation.days.moment(facts.draft.appointment.at))
    expect(wordsOf(part, '납부 금액')).toContain('5,000')
    expect(part.cautions.items[0]).toBe(translation.notice.cautions.visit)
  })

  test.each(['deletion', 'suspension'] as const)('rule 41: a notice of %s says so in every part', (kind) => {
    for (const ground of groundsFor[kind]) {
      const facts = {
        ...noticeFacts,
        request: { ...noticeFacts.request, kinds: [kind], paperLanguage: language },
        draft: draftOf([refused({ ground, facts: '「의료법」 제22조' })]),
      }
      const told = decisionNoticeAsRead(facts)
      const words = translation.notice.letters[kind]
      expect(told.title).toBe(translatedLabel(translation, decisionNotice(facts).title))
      expect(told.legalLine).toContain(words.legalLine)
      expect(wordsOf(told, '통지 내용')).toContain(words.refused)
      expect(wordsOf(told, '법적 근거')).toContain(words.articles[ground])
      expect(wordsOf(told, '법적 근거')).toContain(articleOf(ground, kind))
      expect(told.outcomes.map(({ label }) => label).filter((label) => !/^[가-힣]/u.test(label))).toHaveLength(4)
    }
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

  test('rule 13: an agent’s receipt names the person filmed, by whose right it is asked', () => {
    const asked = (documents: typeof receiptFacts.request.documents) =>
      receiptAsRead({
        ...receiptFacts,
        request: {
          ...receiptFacts.request,
          paperLanguage: language,
          applicant: {
            door: 'agent',
            relation: 'mandated',
            filmed: { name: '김찍힘', bornOn: plainDay('1970-01-01') },
          },
          documents,
        },
      })
    const words = (documents: typeof receiptFacts.request.documents) => JSON.stringify(asked(documents).rows[0])
    const mandate = { kind: 'mandate', seenBy: '김견본', seenAt: receiptFacts.request.receivedAt } as const
    expect(words([mandate])).toContain(translations[language].receipt.identity('confirmed', '김찍힘'))
    expect(words([])).toContain(translations[language].receipt.identity('right-open', '김찍힘'))
  })

  test('is signed under words in both languages', () => {
    const korean = requestReceipt(receiptFacts)
    receipt.halves.forEach(({ statement }, index) => expect(statement).toContain(korean.halves[index]?.statement))
    expect(receipt.contact).toContain(translations[language].original)
  })
})
