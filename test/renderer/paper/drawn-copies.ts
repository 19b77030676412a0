// The receipts of copies: a person's own in three languages, an agency's with the longest words there are, one written down late.
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { copyDraftSchema } from '../../../domain/copy/copy.ts'
import { copyReceiptAsRead } from '../../../domain/paper/copy-receipt-in-language.ts'
import type { CopyReceiptFacts } from '../../../domain/paper/copy-receipt.ts'
import type { Paper } from '../../../domain/paper/paper.ts'
import { id, noticeFacts } from '../../domain/paper/sample.ts'
import { clinicOf, ledgerOf } from './drawn-clinic.ts'
import { numberOf, placeOf } from './drawn-footage.ts'
import { official } from './drawn-letters.ts'
import { longName } from './full-sheets.ts'

export const piecesOf = (count: number): CopyReceiptFacts['pieces'] =>
  Array.from({ length: count }, (_, index) => ({
    cameraNumber: numberOf(index + 1),
    cameraPlace: placeOf(index),
    from: instant('2026-11-20T12:00:00.000Z'),
    to: instant('2026-11-20T12:30:00.000Z'),
  }))

type Typed = Partial<Omit<CopyReceiptFacts['draft'], 'dueOn'>>

const copyOf = (facts: Partial<CopyReceiptFacts>, fileCount: number, dueOn: string | null, typed: Typed = {}): Paper =>
  copyReceiptAsRead({
    clinic: clinicOf('c'),
    claim: { ...noticeFacts.request, applicant: official },
    pieces: piecesOf(1),
    number: 'C-2026-001',
    ledgerNumber: 50,
    basis: '급박한 생명·신체·재산의 이익(보호법 제18조제2항제3호)\n문서 형사과-1234',
    handlerName: '김견본',
    at: instant('2026-11-24T06:02:00.000Z'),
    enteredAt: instant('2026-11-24T06:02:00.000Z'),
    anchor: ledgerOf('c'),
    ...facts,
    draft: copyDraftSchema.parse({
      requestId: id(18),
      pieces: [{ rangeId: id(1), ...piecesOf(1)[0] }].map(({ rangeId, from, to }) => ({ rangeId, from, to })),
      medium: 'usb',
      mediumLabel: 'YJ-U12',
      files: Array.from({ length: fileCount }, (_, index) => ({
        name: `CAM${numberOf(index + 1)}_20261120_2100-2130.mp4`,
        bytes: 734_003_200,
        sha256: '7be109d4a2f853c6'.repeat(4),
      })),
      deliveredBy: 'visit',
      masking:
        dueOn === null ? { kind: 'others-masked' } : { kind: 'not-needed', reason: '문서에 적힌 대상 구간의 원본' },
      password: 'phone',
      recipient:
        dueOn === null
          ? { name: '홍길동', affiliation: '', rank: '', phone: '010-1234-5678' }
          : { name: '최견본', affiliation: '견본경찰서 수사과', rank: '경위', phone: '02-000-0000' },
      purpose: '주차장 차량 파손 사건의 확인',
      reason: dueOn === null ? '청구인의 요구' : '수사 기록에 붙임',
      limits: dueOn === null ? '' : '목적 밖 이용 금지, 목적을 이루면 지체 없이 파기',
      hasPromised: true,
      dueOn,
      fee: { causedBy: 'requester', items: [], postageWon: 0, payment: '' },
      ...typed,
    }),
  })

const languages = ['ko', 'en', 'ja'] as const
const agent = {
  door: 'agent',
  relation: 'mandated',
  filmed: { name: '남궁뷁쀍', bornOn: plainDay('1990-01-01') },
} as const
const ownClaim = { ...noticeFacts.request, applicant: { door: 'self' } } as const
const basis = '보호법 제35조\n접수 제2026-18호'
const toPolice = {
  recipient: {
    name: longName,
    affiliation: '견본특별자치도경찰청 광역범죄수사대 강력범죄수사1계 과학수사지원팀',
    rank: '경위(수사관 직무대리)',
    phone: '02-000-0000',
  },
  mediumLabel: '견본 암호화 USB-2026-0012',
  purpose: '지하 주차장에서 일어난 차량 파손과 도주 사건의 경위를 확인하고 용의자의 인상착의와 이동 경로를 밝힘',
  limits:
    '수사 목적 밖의 이용과 제3자 제공을 금하고, 담당 수사관만 열람하며, 암호를 건 매체에 보관하고, 수사가 끝나거나 기한이 되면 지체 없이 파기하여 그 결과를 알릴 것. '.repeat(
      3,
    ),
} as const

export const copyReceipts: ReadonlyMap<string, Paper> = new Map<string, Paper>([
  ['c-copy-receipt-police', copyOf({}, 1, '2027-02-23')],
  ['c-copy-receipt-police-long', copyOf({}, 1, '2027-02-23', toPolice)],
  ...languages.flatMap((paperLanguage): readonly (readonly [string, Paper])[] => [
    [`c-copy-receipt-own-${paperLanguage}`, copyOf({ claim: { ...ownClaim, paperLanguage }, basis }, 1, null)],
    [
      `a-copy-receipt-late-${paperLanguage}`,
      copyOf(
        {
          clinic: clinicOf('a'),
          claim: { ...noticeFacts.request, applicant: agent, paperLanguage },
          basis,
          pieces: piecesOf(4),
          enteredAt: instant('2026-11-27T00:00:00.000Z'),
        },
        3,
        '2027-02-23',
        { recipient: { name: longName, affiliation: '', rank: '', phone: '010-1234-5678' }, limits: toPolice.limits },
      ),
    ],
  ]),
  ['d-copy-receipt-full', copyOf({ clinic: clinicOf('d'), pieces: piecesOf(40) }, 50, '2027-02-23')],
])
