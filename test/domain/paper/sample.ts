// A made-up clinic and its papers, for tests of words and of drawing.
import { instant } from '../../../domain/calendar/instant.ts'
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { cameraIdSchema } from '../../../domain/camera/camera.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import type { DecisionDraft } from '../../../domain/decision/decision-draft.ts'
import { noFee } from '../../../domain/decision/fee.ts'
import type { RangeResult, Reason } from '../../../domain/decision/range-result.ts'
import type { LedgerRow } from '../../../domain/ledger/official-row.ts'
import type { LedgerHead } from '../../../domain/ledger/operations.ts'
import type { LedgerPaperFacts } from '../../../domain/paper/ledger-paper.ts'
import type { DecisionNoticeFacts } from '../../../domain/paper/notice.ts'
import { defaultObjection } from '../../../domain/paper/objection.ts'
import type { ReceiptFacts } from '../../../domain/paper/receipt.ts'
import { replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'
import { type RequestRange, rangeIdSchema, requestIdSchema } from '../../../domain/request/request.ts'
import { onlyRule } from '../../../domain/footage/footage-facts.ts'

export const id = (position: number): string => `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`

const retention = { count: 30, unit: 'day', statedAs: '촬영한 날부터 30일', longerReason: '' } as const

export const clinic: Clinic = {
  name: '견본의원',
  kind: '의원',
  address: '서울특별시 견본구 견본로 12',
  postcode: '00000',
  phone: '02-000-0000',
  email: 'privacy@example.kr',
  department: '원무팀',
  officerName: '이견본',
  officerTitle: '총무팀장',
  senderTitle: '견본의원장',
  seal: 'place',
  openedOn: null,
  policyGrounds: [],
  destructionApprovals: ['담당자', '개인정보 보호책임자'],
  logReviewEvery: 'month',
  purposes: ['시설안전, 화재 예방'],
  storagePlace: '전산통제실',
  recordingHours: '24시간',
  retention,
}

export const holidays2026: HolidayTable = {
  year: 2026,
  edition: 3,
  holidays: [{ day: plainDay('2026-12-25'), name: '성탄절', source: 'test' }],
}

export const cameraId = cameraIdSchema.parse(id(3))

export const pastRange: RequestRange = {
  id: rangeIdSchema.parse(id(1)),
  cameraId,
  cameraNumber: '03',
  cameraPlace: '1층 로비',
  gone: [],
  isOperatingRoom: false,
  isPublic: true,
  from: instant('2026-10-01T05:00:00.000Z'),
  to: instant('2026-10-01T05:30:00.000Z'),
  availability: {
    kind: 'past',
    lastDay: plainDay('2026-10-31'),
    destruction: { ledgerNumber: 41, confirmedOn: plainDay('2026-11-01') },
  },
  answer: null,
  search: null,
}

export const request: DecisionNoticeFacts['request'] & ReceiptFacts['request'] = {
  number: '2026-18',
  requester: { name: '홍길동', phone: '010-0000-0000', address: '서울특별시 견본구 견본로 34, 101호' },
  applicant: { door: 'self' },
  kinds: ['viewing'],
  purpose: '로비에서 분실한 지갑의 행방 확인',
  receivedAt: instant('2026-11-23T01:00:00.000Z'),
  replyBy: 'post',
  paperLanguage: 'ko',
  identity: { proof: 'resident-card', checkedBy: '김견본', checkedAt: instant('2026-11-23T01:05:00.000Z') },
  documents: [],
  ranges: [pastRange],
  notices: [],
  reopenings: [],
}

export const head: LedgerHead = {
  ledgerName: '견본의원 개인영상정보 관리대장 2026',
  entryCount: 131,
  lastNumber: 52,
  rootHex: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  checkWords: ['나침반', '도토리', '솔바람', '편지'],
}

export const refused = (reason: Reason): RangeResult => ({ kind: 'refused', reason })

/** A draft that gives the ranges of the sample their results, in order. */
export const draftOf = (
  results: readonly RangeResult[],
  ranges: readonly RequestRange[] = [pastRange],
): DecisionDraft => ({
  requestId: requestIdSchema.parse(id(18)),
  results: ranges.map((range, index) => ({
    rangeId: range.id,
    result: results[index] ?? results[0] ?? refused({ ground: 'retention-passed', facts: '' }),
  })),
  appointment: null,
  fee: noFee,
  addition: '',
  objection: defaultObjection(clinic),
  deliverBy: 'post',
})

export const noticeFacts: DecisionNoticeFacts = {
  clinic,
  request,
  cameras: [{ id: cameraId, retentionRules: onlyRule(retention) }],
  draft: draftOf([refused({ ground: 'retention-passed', facts: '' })]),
  deadline: replyDeadlineOf(request.receivedAt, [holidays2026]),
  number: '2026-31',
  sentOn: plainDay('2026-11-25'),
  handlerName: '김견본',
  anchor: head,
}

export const receiptFacts: ReceiptFacts = {
  clinic,
  request: {
    ...request,
    number: '2026-17',
    ranges: [
      {
        ...pastRange,
        from: instant('2026-11-10T01:00:00.000Z'),
        to: instant('2026-11-10T02:00:00.000Z'),
        availability: { kind: 'available', through: plainDay('2026-12-10') },
      },
    ],
  },
  deadline: noticeFacts.deadline,
  secured: { at: instant('2026-11-23T01:12:00.000Z'), originalLastDay: plainDay('2026-12-10'), rangeCount: 1 },
  handlerName: '김견본',
  anchor: head,
}

export const viewingRow: LedgerRow = {
  number: 31,
  kind: 'viewing',
  occurredAt: instant('2026-10-20T05:00:00.000Z'),
  fileAndForm: '카메라 03 로비 / 재생\n10. 12. 09:00 ~ 09:20',
  handler: '김견본',
  purpose: '분실물 확인 요구',
  recipient: { name: '홍길동', relation: '본인', phone: '010-1234-5678' },
  basis: '보호법 제35조\n접수 제2026-10호',
  form: '시청',
  period: '10. 20.\n14:00 ~ 14:15',
  corrects: null,
  correctedBy: null,
}

export const useRow: LedgerRow = {
  ...viewingRow,
  number: 32,
  kind: 'use',
  occurredAt: instant('2026-10-21T00:10:00.000Z'),
  fileAndForm: '카메라 05 2층 / 재생\n10. 20. 22:00 ~ 22:30',
  purpose: '야간 누수 원인 확인',
  recipient: { name: '', relation: '', phone: '' },
  basis: '보호법 제25조제1항\n설치 목적 안 이용',
  period: '당일',
}

export const rowsFrom = (first: number, rowCount: number): readonly LedgerRow[] =>
  Array.from({ length: rowCount }, (_, index) => ({
    ...(index % 3 === 1 ? useRow : viewingRow),
    number: first + index,
  }))

export const ledgerFacts: LedgerPaperFacts = {
  clinic,
  rows: rowsFrom(31, 23),
  period: { from: plainDay('2026-10-20'), to: plainDay('2026-11-25') },
  kinds: ['use', 'provision', 'viewing', 'destruction', 'correction'],
  filterWords: [],
  leftOutCount: 0,
  missingNumbers: [],
  gaps: [],
  masking: 'unmasked',
  columns: ['fileAndForm', 'handler', 'purpose', 'recipient', 'basis', 'form', 'period'],
  stamp: { userName: '이견본', at: instant('2026-11-25T08:30:00.000Z'), purpose: '내부 점검' },
  anchor: head,
}
