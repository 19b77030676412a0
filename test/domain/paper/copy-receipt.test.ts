import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { copyDraftSchema } from '../../../domain/copy/copy.ts'
import { copyReceiptAsRead } from '../../../domain/paper/copy-receipt-in-language.ts'
import { copyReceipt, type CopyReceiptFacts } from '../../../domain/paper/copy-receipt.ts'
import { copyReceiptPaperSchema } from '../../../domain/paper/copy-receipt-paper.ts'
import { applicantSchema } from '../../../domain/request/applicant.ts'
import { clinic, head, id, request } from './sample.ts'

const piece = {
  cameraNumber: '11',
  cameraPlace: '주차장 입구',
  from: instant('2026-11-20T12:00:00.000Z'),
  to: instant('2026-11-20T12:30:00.000Z'),
}

const file = { name: 'CAM11_20261120_2100-2130.mp4', bytes: 734_003_200, sha256: '7be109d4a2f853c6'.repeat(4) }

const draft = copyDraftSchema.parse({
  requestId: id(18),
  pieces: [{ rangeId: id(1), from: piece.from, to: piece.to }],
  medium: 'usb',
  mediumLabel: 'YJ-U12',
  files: [file],
  deliveredBy: 'visit',
  masking: { kind: 'not-needed', reason: '영장에 적힌 대상 구간의 원본' },
  password: 'phone',
  recipient: { name: '최견본', affiliation: '견본경찰서 수사과', rank: '경위', phone: '02-000-0000' },
  purpose: '주차장 차량 파손 사건의 수사',
  reason: '수사 기록에 붙임',
  limits: '목적 밖 이용 금지',
  hasPromised: true,
  dueOn: '2027-02-23',
  fee: { causedBy: 'requester', items: [], postageWon: 0, payment: '' },
})

const authority = applicantSchema.parse({
  door: 'authority',
  body: '견본경찰서',
  department: '수사과',
  post: '',
  rank: '경위',
  replyWishedOn: null,
  brought: 'warrant',
  documentNumber: '2026-000',
  ground: 'warrant',
  citedItem: null,
  statute: '',
  scope: '',
  safeguardsAsked: true,
})

const facts: CopyReceiptFacts = {
  clinic,
  claim: { ...request, applicant: authority },
  draft,
  pieces: [piece],
  number: 'C-2026-001',
  ledgerNumber: 50,
  basis: '영장·법원 명령(보호법 제18조제2항제2호)\n문서 2026-000',
  handlerName: '김견본',
  at: instant('2026-11-24T06:02:00.000Z'),
  enteredAt: instant('2026-11-24T06:02:00.000Z'),
  anchor: head,
}

describe('the receipt of a copy', () => {
  test('rule 23: a third party promises to give it back by its day, and confirms what was asked of it', () => {
    const paper = copyReceipt(facts)
    expect(JSON.stringify(paper.promises)).toContain('2027. 2. 23.까지')
    expect(paper.statement).toContain('제18조제5항')
    expect(JSON.stringify(paper.recipient)).toContain('목적 밖 이용 금지')
  })

  test('rule 20: it names recipient, purpose, basis, form and period', () => {
    const words = JSON.stringify(copyReceipt(facts))
    for (const word of [
      '견본경찰서 수사과',
      '경위 최견본',
      '주차장 차량 파손',
      '제18조제2항제2호',
      'USB 메모리',
      '2027. 2. 23.',
    ])
      expect(words).toContain(word)
  })

  test('one’s own footage has no day to come back by', () => {
    const own = {
      ...facts,
      claim: { ...request, applicant: { door: 'self' as const } },
      draft: { ...draft, dueOn: null },
    }
    const words = JSON.stringify(copyReceipt(own))
    expect(words).toContain('본인 보관')
    expect(words).not.toContain('제18조제5항')
  })

  test('many files stand whole in the annex, each with its digest', () => {
    const files = Array.from({ length: 50 }, (_, index) => ({ ...file, name: `${index}-${file.name}` }))
    const paper = copyReceipt({ ...facts, draft: { ...draft, files } })
    expect(paper.annex?.parts.at(-1)?.lines).toHaveLength(50)
    expect(copyReceiptPaperSchema.parse(JSON.parse(JSON.stringify(paper)))).toEqual(paper)
  })

  test('written down later, it is not dated back, and says when the copy was handed over', () => {
    const paper = copyReceipt({ ...facts, enteredAt: instant('2026-11-27T00:00:00.000Z') })
    expect(paper.writtenOn.text).toBe('2026. 11. 27.')
    expect(paper.signedOn).toContain('27')
    expect(JSON.stringify(paper.copy)).toContain('2026. 11. 24. 건넴, 나중에 적음')
    expect(JSON.stringify(paper.copy)).toContain('2026. 11. 24. ~')
  })
})

describe('the receipt of a copy in the language of whoever asked', () => {
  const own = (paperLanguage: 'ko' | 'en' | 'ja', dueOn: typeof draft.dueOn): CopyReceiptFacts => ({
    ...facts,
    claim: { ...request, applicant: { door: 'self' }, paperLanguage },
    draft: { ...draft, dueOn },
  })
  const koreanParts = ['열람등 근거', '이용 목적', '파일의 명칭', '제35조에 따라 위 사본을 받았고', '사본 번호']

  test.each([
    ['en', ['Kept as your own', 'I keep it myself', 'Art. 35', 'Legal basis', 'USB memory', 'Destroyed 파기']],
    ['ja', ['ご本人が保管', '自分で保管します', '第35条', '法的根拠', 'USBメモリー', '廃棄 파기']],
  ] as const)('%s stands over the Korean, which stays whole', (language, parts) => {
    const paper = copyReceiptAsRead(own(language, null))
    const told = JSON.stringify(paper)
    for (const part of [...parts, ...koreanParts, '본인 보관']) expect(told).toContain(part)
    expect(paper.subtitle).toBe('개인영상정보 사본 인수증')
    expect(copyReceiptPaperSchema.parse(JSON.parse(told))).toEqual(paper)
  })

  test.each([
    ['en', '23 Feb 2027'],
    ['ja', '2027年2月23日'],
  ] as const)('rule 23: %s says the day by which it comes back', (language, day) => {
    const { promises, copy } = copyReceiptAsRead(own(language, draft.dueOn))
    expect(JSON.stringify(promises)).toContain(day)
    expect(JSON.stringify(copy)).toContain(day)
  })

  test('an agency is written to in Korean, whatever was chosen; Korean stays as it was built', () => {
    const ofPolice = { ...facts, claim: { ...facts.claim, paperLanguage: 'en' as const } }
    expect(copyReceiptAsRead(ofPolice)).toEqual(copyReceipt(facts))
    expect(copyReceiptAsRead(own('ko', null))).toEqual(copyReceipt(own('ko', null)))
  })

  test('one issued when there was only Korean can still be drawn', () => {
    const { subtitle, ...older } = copyReceipt(facts)
    expect(copyReceiptPaperSchema.parse(older)).toEqual({ ...older, subtitle })
  })
})
