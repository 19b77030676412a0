// The other papers, each for a clinic for which it is hard: three languages, rare names, 200 ranges, 50 files.
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { blankDemandForm } from '../../../domain/paper/demand-form.ts'
import { filledProxyForm } from '../../../domain/paper/filled-proxy-form.ts'
import { filledRequestForm } from '../../../domain/paper/filled-request-form.ts'
import { ledgerPaper } from '../../../domain/paper/ledger-paper.ts'
import { decisionNotice } from '../../../domain/paper/notice.ts'
import { stampOutput } from '../../../domain/paper/output-stamp.ts'
import type { Paper } from '../../../domain/paper/paper.ts'
import { blankProxyForm } from '../../../domain/paper/proxy-form.ts'
import { receiptAsRead } from '../../../domain/paper/receipt-in-language.ts'
import { recoveryCodeSheet } from '../../../domain/paper/recovery-code.ts'
import { blankRequestForm } from '../../../domain/paper/request-form.ts'
import { ordinaryRequest } from '../../../domain/paper/answered-request.ts'
import type { ObjectionAnswerFacts } from '../../../domain/paper/objection-answer.ts'
import { objectionAnswerAsRead } from '../../../domain/paper/objection-answer-in-language.ts'
import { supplementAsRead } from '../../../domain/paper/supplement-in-language.ts'
import type { SupplementFacts } from '../../../domain/paper/supplement.ts'
import { ledgerFacts, noticeFacts, receiptFacts, useRow, viewingRow } from '../../domain/paper/sample.ts'
import { clinicOf, ledgerOf } from './drawn-clinic.ts'
import { piecesOf } from './drawn-copies.ts'
import { longName, longWords, manyRanges } from './full-sheets.ts'

const supplementOf = (paperLanguage: 'ko' | 'en' | 'ja', applicant: SupplementFacts['request']['applicant']): Paper =>
  supplementAsRead({
    clinic: clinicOf('a'),
    request: { ...noticeFacts.request, applicant, paperLanguage, replyBy: 'post' },
    ranges: piecesOf(2),
    demand: {
      missing: ['identity-proof', 'mandate', 'place-or-time', 'other'],
      detail: '3층 복도의 어느 쪽인지, 입고 계셨던 옷의 색을 알려 주십시오.',
      dueOn: plainDay('2026-11-30'),
    },
    deadline: noticeFacts.deadline,
    number: '2026-1',
    askedOn: plainDay('2026-11-24'),
    handlerName: '김견본',
    anchor: ledgerOf('a'),
  })

const answerOf = (paperLanguage: 'ko' | 'en' | 'ja', change: Partial<ObjectionAnswerFacts> = {}): Paper =>
  objectionAnswerAsRead({
    clinic: clinicOf('a'),
    request: ordinaryRequest({ ...noticeFacts.request, paperLanguage, replyBy: 'visit' }),
    objection: {
      noticeNumber: '2026-31',
      receivedAt: instant('2026-12-01T01:00:00.000Z'),
      channel: 'visit',
      about: '후문 카메라에도 찍혔을 것이라고 합니다. 그날 후문으로 나갔고 파란 우산을 들고 있었습니다.',
    },
    noticeIssuedAt: instant('2026-11-25T01:00:00.000Z'),
    result: 'not-upheld',
    words: '후문 카메라 영상을 13:50부터 14:40까지 다시 보았으나 말씀하신 모습을 찾지 못했습니다.',
    again: { ranges: [], dueOn: null },
    corrects: null,
    number: '2026-1',
    answeredOn: plainDay('2026-12-04'),
    handlerName: '김견본',
    anchor: ledgerOf('a'),
    ...change,
  })
const corrected = { number: '2026-2', corrects: { number: '2026-1', answeredOn: plainDay('2026-12-02') } } as const
const upheld = { result: 'upheld', again: { ranges: piecesOf(7), dueOn: plainDay('2026-12-11') } } as const

/** A four-byte syllable of hanja in one name, an old one in the other. */
const rareName = '홍𠮷동(洪𠮷童)'
const agent = {
  door: 'agent',
  relation: 'mandated',
  filmed: { name: '남궁뷁쀍', bornOn: plainDay('1990-01-01') },
} as const

const rows = Array.from({ length: 40 }, (_, index) => ({
  ...(index % 3 === 1 ? useRow : viewingRow),
  number: index + 1,
  corrects: index === 7 ? 5 : null,
  correctedBy: index === 4 ? 8 : null,
}))
const ledger = { ...ledgerFacts, clinic: clinicOf('b'), anchor: ledgerOf('b'), rows }
const filled = { ...noticeFacts.request, ...receiptFacts.request, hint: '검은 외투, 흰 가방' }
const stamp = { at: instant('2026-12-01T05:00:00.000Z'), userName: '이견본', purpose: '보관용 사본' }
const notice = decisionNotice({
  ...noticeFacts,
  clinic: { ...clinicOf('c'), seal: 'omitted' },
  sentOn: plainDay('2026-12-06'),
  anchor: ledgerOf('c'),
})

export const sheets: ReadonlyMap<string, Paper> = new Map<string, Paper>([
  ['a-supplement-ko', supplementOf('ko', { door: 'self' })],
  ['a-supplement-en', supplementOf('en', agent)],
  ['a-supplement-ja', supplementOf('ja', agent)],
  ['a-objection-answer-ko', answerOf('ko')],
  ['a-objection-answer-upheld-ko', answerOf('ko', upheld)],
  ['a-objection-answer-corrected-ko', answerOf('ko', corrected)],
  ['a-objection-answer-corrected-en', answerOf('en', corrected)],
  ['a-objection-answer-corrected-ja', answerOf('ja', { ...upheld, ...corrected })],
  ['a-objection-answer-upheld-en', answerOf('en', upheld)],
  ['a-objection-answer-upheld-ja', answerOf('ja', upheld)],
  ['a-objection-answer-long-en', answerOf('en', { ...upheld, words: '다시 살펴본 내용입니다. '.repeat(70).trim() })],
  ['b-ledger', ledgerPaper(ledger)],
  ['b-ledger-masked', ledgerPaper({ ...ledger, masking: 'masked', missingNumbers: [12], leftOutCount: 3 })],
  ['b-ledger-empty', ledgerPaper({ ...ledger, rows: [] })],
  ['b-demand-form-blank', blankDemandForm(clinicOf('b'))],
  ['b-request-form-blank', blankRequestForm(clinicOf('b'))],
  ['b-proxy-form-blank', blankProxyForm(clinicOf('b'))],
  ['c-notice-late-reprinted', stampOutput(notice, { ...stamp, outputNumber: 2, voidedAt: null })],
  ['c-notice-void', stampOutput(notice, { ...stamp, outputNumber: 3, voidedAt: instant('2026-12-08T05:00:00.000Z') })],
  ['c-recovery-code', recoveryCodeSheet({ clinicName: clinicOf('c').name, groups: Array(12).fill('A2B3') })],
  [
    'd-receipt-full',
    receiptAsRead({
      ...receiptFacts,
      clinic: clinicOf('d'),
      anchor: ledgerOf('d'),
      request: {
        ...receiptFacts.request,
        ranges: manyRanges,
        requester: { ...receiptFacts.request.requester, name: longName },
      },
    }),
  ],
  [
    'd-proxy-form-full',
    filledProxyForm({
      clinic: clinicOf('d'),
      anchor: ledgerOf('d'),
      request: { ...filled, applicant: agent, ranges: manyRanges },
    }),
  ],
  [
    'd-request-form-rare-names',
    filledRequestForm({
      clinic: clinicOf('d'),
      anchor: ledgerOf('d'),
      request: { ...filled, applicant: agent, requester: { ...filled.requester, name: rareName } },
    }),
  ],
  [
    'd-request-form-full',
    filledRequestForm({
      clinic: clinicOf('d'),
      anchor: ledgerOf('d'),
      request: { ...filled, applicant: { door: 'self' }, hint: longWords.repeat(2), ranges: manyRanges },
    }),
  ],
])
