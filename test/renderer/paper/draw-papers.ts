// Draws what the four clinics find hard as PDF pages, for somebody to look at: `node test/renderer/paper/draw-papers.ts <folder>`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import { groundsFor } from '../../../domain/decision/letter-grounds.ts'
import type { RangeResult } from '../../../domain/decision/range-result.ts'
import type { PaperLanguage } from '../../../domain/paper/language.ts'
import { decisionNoticeAsRead } from '../../../domain/paper/notice-in-language.ts'
import type { DecisionNoticeFacts } from '../../../domain/paper/notice.ts'
import { defaultObjection } from '../../../domain/paper/objection.ts'
import type { Paper } from '../../../domain/paper/paper.ts'
import { receiptAsRead } from '../../../domain/paper/receipt-in-language.ts'
import type { Authority } from '../../../domain/request/applicant.ts'
import { type ClinicTestId, testClinics } from '../../clinics.ts'
import {
  clinic as sampleClinic,
  draftOf,
  noticeFacts,
  pastRange,
  receiptFacts,
  refused,
} from '../../domain/paper/sample.ts'
import { fullFacts } from './full-sheets.ts'
import { openPrintWindow } from './print-window.ts'

const [, , folder = 'out/papers'] = process.argv

const clinicOf = (id: ClinicTestId): Clinic => {
  const found = testClinics.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no clinic ${id}`)
  const { name, kind, purposes, retention } = found.policy
  return {
    ...sampleClinic,
    name,
    kind,
    senderTitle: `${name}장`,
    purposes: [...purposes],
    retention: { ...retention, longerReason: '' },
  }
}

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

const noticeOf = (id: ClinicTestId, result: RangeResult, { request, draft, deadline }: Asked = {}): Paper => {
  const clinic = clinicOf(id)
  const ranges = request?.ranges ?? [available]
  return decisionNoticeAsRead({
    ...noticeFacts,
    clinic,
    cameras: [{ id: pastRange.cameraId, retention: clinic.retention }],
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

const official: Authority = {
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

const isShown = (kind: string): boolean => kind === 'granted' || kind === 'part'
const languages = ['ko', 'en', 'ja'] as const satisfies readonly PaperLanguage[]
const asked = { ...noticeFacts.deadline, kind: 'asked', wishedOn: official.replyWishedOn } as const

const papers = new Map<string, Paper>()

for (const paperLanguage of languages) {
  for (const [kind, result] of Object.entries(results)) {
    const ranges = kind === 'refused' ? [pastRange] : [kind === 'postponed' ? held : available]
    const draft = isShown(kind) ? { appointment: { ...appointment, forms: [...appointment.forms] } } : {}
    papers.set(`a-${kind}-${paperLanguage}`, noticeOf('a', result, { request: { paperLanguage, ranges }, draft }))
  }
  papers.set(
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
  papers.set(
    `a-deletion-${paperLanguage}`,
    noticeOf('a', refused({ ground: 'law-restricts', facts: '「의료법」 제22조' }), {
      request: { paperLanguage, kinds: ['deletion'] },
    }),
  )
}
for (const ground of groundsFor.viewing) {
  const ranges = [ground === 'retention-passed' ? pastRange : available]
  papers.set(`b-refused-${ground}`, noticeOf('b', refused({ ground, facts: '' }), { request: { ranges } }))
}
papers.set('b-deleted', noticeOf('b', results.granted, { request: { kinds: ['deletion'] } }))
papers.set(
  'b-suspension-exempt',
  noticeOf('b', refused({ ground: 'exempt-public', facts: '' }), { request: { kinds: ['suspension'] } }),
)
papers.set(
  'b-viewing-then-deletion',
  noticeOf('b', results.granted, {
    request: { kinds: ['viewing', 'deletion'] },
    draft: { appointment: { ...appointment, forms: [...appointment.forms] } },
  }),
)
const letter = { applicant: official, kinds: ['viewing', 'copy'] } satisfies Asked['request']
papers.set(
  'c-reply-provided',
  noticeOf('c', results.granted, {
    request: letter,
    draft: { appointment: { ...appointment, forms: ['file'] }, objection: '' },
    deadline: asked,
  }),
)
papers.set(
  'c-reply-without-ground',
  noticeOf('c', refused({ ground: 'ground-missing', facts: '' }), {
    request: { ...letter, applicant: { ...official, ground: null } },
    draft: { objection: '' },
    deadline: asked,
  }),
)
papers.set('d-full', decisionNoticeAsRead({ ...fullFacts, clinic: { ...fullFacts.clinic, ...clinicOf('d') } }))
papers.set(
  'd-full-deletion',
  decisionNoticeAsRead({ ...fullFacts, request: { ...fullFacts.request, kinds: ['deletion', 'suspension'] } }),
)

mkdirSync(folder, { recursive: true })
const printWindow = await openPrintWindow()
for (const [name, paper] of papers) {
  await printWindow.show(paper)
  writeFileSync(join(folder, `${name}.pdf`), await printWindow.pdf())
}
await printWindow.close()
