// The letters and receipts that the four clinics find hard.
import { onlyRule } from '../../../domain/footage/footage-facts.ts'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { groundsFor } from '../../../domain/decision/letter-grounds.ts'
import type { RangeResult } from '../../../domain/decision/range-result.ts'
import type { RefusalGround } from '../../../domain/notice/refusal-ground.ts'
import type { PaperLanguage } from '../../../domain/paper/language.ts'
import { decisionNoticeAsRead } from '../../../domain/paper/notice-in-language.ts'
import type { DecisionNoticeFacts } from '../../../domain/paper/notice.ts'
import { defaultObjection } from '../../../domain/paper/objection.ts'
import type { Paper } from '../../../domain/paper/paper.ts'
import { receiptAsRead } from '../../../domain/paper/receipt-in-language.ts'
import type { Authority } from '../../../domain/request/applicant.ts'
import { rangeIdSchema } from '../../../domain/request/request.ts'
import type { ClinicTestId } from '../../clinics.ts'
import { draftOf, id, noticeFacts, pastRange, receiptFacts, refused } from '../../domain/paper/sample.ts'
import { clinicOf, ledgerOf } from './drawn-clinic.ts'
import { fullFacts } from './full-sheets.ts'

const [available = pastRange] = receiptFacts.request.ranges
const held = {
  ...available,
  availability: { kind: 'held', through: plainDay('2027-01-10'), holdNumber: 'H-2026-001', storedWhere: 'USB-03' },
} as const

const appointment = {
  at: instant('2026-12-01T05:00:00.000Z'),
  place: '1층 원무과 상담실',
  forms: ['watching'],
  method: 'visit',
} satisfies DecisionNoticeFacts['draft']['appointment']

interface Asked {
  readonly request?: Partial<DecisionNoticeFacts['request']>
  readonly draft?: Partial<DecisionNoticeFacts['draft']>
  readonly deadline?: DecisionNoticeFacts['deadline']
}

const noticeOf = (clinicId: ClinicTestId, result: RangeResult, { request, draft, deadline }: Asked = {}): Paper => {
  const clinic = clinicOf(clinicId)
  const ranges = request?.ranges ?? [available]
  return decisionNoticeAsRead({
    ...noticeFacts,
    clinic,
    anchor: ledgerOf(clinicId),
    cameras: [{ id: pastRange.cameraId, retentionRules: onlyRule(clinic.retention) }],
    request: { ...noticeFacts.request, ...request, ranges },
    draft: { ...draftOf([result], ranges), objection: defaultObjection(clinic), ...draft },
    deadline: deadline ?? noticeFacts.deadline,
  })
}

const results = {
  granted: { kind: 'granted', masking: 'none' },
  part: {
    kind: 'part',
    masking: 'others-masked',
    shown: [{ from: available.from, to: instant('2026-11-10T01:20:00.000Z') }],
    reason: { ground: 'not-filmed', facts: '' },
  },
  postponed: {
    kind: 'postponed',
    postponement: { cause: 'masking', facts: '', expectedEndOn: plainDay('2026-12-10') },
  },
  refused: refused({ ground: 'retention-passed', facts: '' }),
} as const satisfies Record<RangeResult['kind'], RangeResult>

export const official: Authority = {
  door: 'authority',
  body: '견본경찰서',
  department: '형사과',
  post: '형사1팀',
  rank: '경위',
  brought: 'letter',
  documentNumber: '형사과-1234',
  ground: 'urgent-interest',
  citedItem: 'item-7',
  statute: '',
  scope: '정문 쪽 10시부터 10시 20분까지',
  safeguardsAsked: true,
  replyWishedOn: plainDay('2026-11-30'),
}

/** Grounds that mean nothing without what happened. */
const factsFor: Readonly<Partial<Record<RefusalGround, string>>> = {
  'law-restricts': '「의료법」 제38조의2제5항',
  'harm-to-others': '함께 찍힌 사람이 청구인에게서 떨어져 지내도록 한 법원의 임시조치 결정',
  'investigation-obstructed': '견본경찰서 형사과-1234호',
  'identity-unconfirmed': '위임장과 대리인의 신분증',
  'footage-lost': '2026. 11. 12. 녹화기 저장장치 고장',
}

const isShown = (kind: string): boolean => kind === 'granted' || kind === 'part'
const languages = ['ko', 'en', 'ja'] as const satisfies readonly PaperLanguage[]
const asked = { ...noticeFacts.deadline, kind: 'asked', wishedOn: official.replyWishedOn } as const

export const letters = new Map<string, Paper>()

for (const paperLanguage of languages) {
  for (const [kind, result] of Object.entries(results)) {
    const ranges = kind === 'refused' ? [pastRange] : [kind === 'postponed' ? held : available]
    const draft = isShown(kind) ? { appointment: { ...appointment, forms: [...appointment.forms] } } : {}
    letters.set(`a-${kind}-${paperLanguage}`, noticeOf('a', result, { request: { paperLanguage, ranges }, draft }))
  }
  // Put off to two days, a part, and two grounds: each stretch has its own line.
  const differing = [held, held, available, available, pastRange].map((range, index) => ({
    ...range,
    id: rangeIdSchema.parse(id(index + 1)),
    cameraNumber: `0${index + 1}`,
  }))
  const later = { ...results.postponed.postponement, expectedEndOn: plainDay('2026-12-17') }
  const told = [
    results.postponed,
    { ...results.postponed, postponement: later },
    results.part,
    refused({ ground: 'harm-to-others', facts: '법원의 임시조치 결정' }),
    results.refused,
  ]
  letters.set(
    `a-differing-${paperLanguage}`,
    noticeOf('a', results.refused, {
      request: { paperLanguage, ranges: differing },
      draft: { ...draftOf(told, differing), appointment: { ...appointment, forms: [...appointment.forms] } },
    }),
  )
  letters.set(
    `a-receipt-${paperLanguage}`,
    receiptAsRead({
      ...receiptFacts,
      clinic: clinicOf('a'),
      request: {
        ...receiptFacts.request,
        paperLanguage,
        requester: { ...receiptFacts.request.requester, name: paperLanguage === 'ko' ? '홍길동' : 'Sample Taro' },
        applicant: {
          door: 'agent',
          relation: 'mandated',
          filmed: { name: '見本花子', bornOn: plainDay('1990-01-01') },
        },
      },
    }),
  )
  letters.set(
    `a-deletion-${paperLanguage}`,
    noticeOf('a', refused({ ground: 'law-restricts', facts: '「의료법」 제22조' }), {
      request: { paperLanguage, kinds: ['deletion'] },
    }),
  )
}
// Of one stretch somebody is in it, in another nobody was found, a third is gone: each has its line in both languages.
const search = { note: '', searchedAt: instant('2026-11-24T01:00:00.000Z'), searchedBy: '김견본' } as const
const looked = { ...available, search: { ...search, outcome: 'found' } } as const
for (const paperLanguage of languages) {
  const request = { paperLanguage, kinds: ['existence'] } satisfies Asked['request']
  letters.set(
    `b-existence-${paperLanguage}`,
    noticeOf('b', results.granted, { request: { ...request, ranges: [looked] } }),
  )
  letters.set(
    `b-existence-none-${paperLanguage}`,
    noticeOf('b', refused({ ground: 'not-filmed', facts: '' }), {
      request: { ...request, ranges: [{ ...looked, search: { ...search, outcome: 'not-filmed' } }] },
    }),
  )
  const several = [
    looked,
    { ...looked, id: rangeIdSchema.parse(id(2)), cameraNumber: '07', cameraPlace: '2층 처치실 앞 복도' },
    { ...pastRange, id: rangeIdSchema.parse(id(3)) },
    ...[4, 5, 6, 7, 8].map((position) => ({ ...looked, id: rangeIdSchema.parse(id(position)) })),
  ] as const
  letters.set(
    `b-existence-several-${paperLanguage}`,
    noticeOf('b', results.granted, {
      request: { ...request, ranges: [...several] },
      draft: draftOf([results.granted, refused({ ground: 'not-filmed', facts: '' }), results.refused], several),
    }),
  )
}
for (const ground of groundsFor.viewing) {
  const ranges = [ground === 'retention-passed' ? pastRange : available]
  letters.set(
    `b-refused-${ground}`,
    noticeOf('b', refused({ ground, facts: factsFor[ground] ?? '' }), { request: { ranges } }),
  )
}
for (const paperLanguage of languages) {
  const second = { ...available, cameraNumber: '07', cameraPlace: '2층 처치실', isPublic: false }
  letters.set(
    `b-both-removals-${paperLanguage}`,
    noticeOf('b', results.granted, {
      request: { paperLanguage, kinds: ['deletion', 'suspension'], ranges: [available, second] },
    }),
  )
}
letters.set('b-deleted', noticeOf('b', results.granted, { request: { kinds: ['deletion'] } }))
letters.set(
  'b-suspension-exempt',
  noticeOf('b', refused({ ground: 'exempt-public', facts: '' }), { request: { kinds: ['suspension'] } }),
)
letters.set(
  'b-viewing-then-deletion',
  noticeOf('b', results.granted, {
    request: { kinds: ['viewing', 'deletion'] },
    draft: { appointment: { ...appointment, forms: [...appointment.forms] } },
  }),
)
const letter = { applicant: official, kinds: ['viewing', 'copy'] } satisfies Asked['request']
letters.set(
  'c-reply-provided',
  noticeOf('c', results.granted, {
    request: letter,
    draft: { appointment: { ...appointment, forms: ['file'] }, objection: '' },
    deadline: asked,
  }),
)
letters.set(
  'c-reply-without-ground',
  noticeOf('c', refused({ ground: 'ground-missing', facts: '' }), {
    request: { ...letter, applicant: { ...official, ground: null } },
    draft: { objection: '' },
    deadline: asked,
  }),
)
letters.set(
  'd-full',
  decisionNoticeAsRead({ ...fullFacts, clinic: { ...fullFacts.clinic, ...clinicOf('d') }, anchor: ledgerOf('d') }),
)
letters.set(
  'd-full-deletion',
  decisionNoticeAsRead({ ...fullFacts, request: { ...fullFacts.request, kinds: ['deletion', 'suspension'] } }),
)
