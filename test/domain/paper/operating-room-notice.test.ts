import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { holdNumberSchema } from '../../../domain/hold/hold.ts'
import type { Basis } from '../../../domain/operating-room/basis.ts'
import type { Verdict } from '../../../domain/operating-room/request.ts'
import { consentForm } from '../../../domain/paper/consent-form.ts'
import { paperLanguages } from '../../../domain/paper/language.ts'
import { operatingRoomNotice, type OperatingRoomNoticeFacts } from '../../../domain/paper/operating-room-notice.ts'
import { operatingRoomNoticePaperSchema } from '../../../domain/paper/operating-room-notice-paper.ts'
import { rangeWords } from '../../../domain/paper/request-words.ts'
import { clinic, head } from './sample.ts'

const issuedAt = instant('2026-11-23T01:00:00Z')
const range = {
  cameraNumber: 'OR-1',
  cameraPlace: '제1수술실',
  from: instant('2026-11-22T05:00:00Z'),
  to: instant('2026-11-22T06:30:00Z'),
}

const bases: readonly Basis[] = [
  { kind: 'consents' },
  { kind: 'authority', body: '견본경찰서', purpose: 'investigation', documentNumber: '' },
  { kind: 'mediation', caseNumber: '', openedOn: null },
]
const verdicts: readonly Verdict[] = [
  { kind: 'granted' },
  { kind: 'refused', reason: '동의가 모이지 않음', objection: '서면으로 관리책임자에게' },
  { kind: 'incomplete', note: '동의서를 더 내 주십시오' },
]

const factsOf = (basis: Basis, verdict: Verdict): Omit<OperatingRoomNoticeFacts, 'language'> => ({
  clinic,
  request: {
    number: 'OR-2026-001',
    requesterName: '홍길동',
    standing: 'patient',
    wish: 'viewing',
    basis,
    people: [
      { position: 0, part: 'patient', name: '홍길동', title: '', words: [] },
      { position: 1, part: 'staff', name: '박간호', title: '간호사', words: [] },
    ],
    receivedAt: issuedAt,
    holdNumber: holdNumberSchema.parse('H-2026-001'),
  },
  ranges: [range],
  verdict,
  decidedAt: issuedAt,
  number: '2026-1',
  issuedAt,
  handlerName: '이책임',
  anchor: head,
})

describe('the notice of a decision on operating-room footage', () => {
  const every = bases.flatMap((basis) =>
    verdicts.map((verdict) => [basis.kind, verdict.kind, factsOf(basis, verdict)] as const),
  )

  test.each(every)(
    '%s, %s: says in every language what was decided, cites the Act alone and no unconfirmed number',
    (_basis, kind, facts) => {
      for (const language of paperLanguages) {
        const paper = operatingRoomNoticePaperSchema.parse(operatingRoomNotice({ ...facts, language }))
        const told = JSON.stringify(paper)
        // The Korean original stands on every one, and what the clinic typed is never translated.
        expect(told).toContain('제38조의2제5항')
        expect(told.includes('서면으로 관리책임자에게')).toBe(kind === 'refused')
        // The Rule's articles on forms, days and costs could not be confirmed, nor the ten days of the answer.
        expect(told).not.toMatch(/제39조의1[2-7]|39-1[2-7]|별지|10일|ten days|3년|수수료/u)
        expect(told).not.toContain('박간호')
        expect(paper.cautions.items.length).toBeGreaterThan(0)
      }
    },
  )

  test('an authority is written to in Korean, whatever was chosen', () => {
    const [, authority] = bases
    if (authority === undefined) throw new Error('no authority')
    expect(operatingRoomNotice({ ...factsOf(authority, { kind: 'granted' }), language: 'en' }).language).toBe('ko')
  })
})

/** Every operating room of a hospital, asked for at once. */
const rooms = Array.from({ length: 20 }, (_, index) => ({
  ...range,
  cameraNumber: `OR-${index + 1}`,
  cameraPlace: `제${index + 1}수술실`,
}))

test('rule 7: told on a later day than it was decided, it names that day and is dated when it is issued', () => {
  const [basis] = bases
  if (basis === undefined) throw new Error('no basis')
  const facts = { ...factsOf(basis, { kind: 'granted' }), decidedAt: instant('2026-11-02T01:00:00Z') }
  const korean = operatingRoomNotice({ ...facts, language: 'ko' })
  expect(korean.sentOn.text).toContain('2026. 11. 23.')
  expect(JSON.stringify(korean.rows)).toContain('2026. 11. 2.(월) 결정')
  expect(JSON.stringify(operatingRoomNotice({ ...facts, language: 'en' }).rows)).toMatch(/decided .*2026/u)
  expect(
    JSON.stringify(operatingRoomNotice({ ...factsOf(basis, { kind: 'granted' }), language: 'ko' }).rows),
  ).toContain('"remark":""')
})

const moreIn = {
  ko: /외 \d+건 \(붙임 참조\)/u,
  en: /and \d+ more \(see annex\)/u,
  ja: /ほか\d+件\(別紙参照\)/u,
} as const

describe('what was asked for, where it is more than a box holds', () => {
  const [basis] = bases
  if (basis === undefined) throw new Error('no basis')

  test.each(paperLanguages)(
    '%s: every camera stands on the annex with its stretch, and the box says so',
    (language) => {
      const facts = { ...factsOf(basis, { kind: 'granted' }), ranges: rooms, language }
      const { annex, rows } = operatingRoomNoticePaperSchema.parse(operatingRoomNotice(facts))
      const [own, korean] = annex?.parts ?? []
      expect(own?.lines).toHaveLength(20)
      for (const [index, { cameraNumber }] of rooms.entries()) expect(own?.lines[index]).toContain(cameraNumber)
      // The Korean is the original: it is whole on the annex as well.
      expect(language === 'ko' ? own?.lines : korean?.lines).toEqual(rooms.map(rangeWords))
      const box = JSON.stringify(rows)
      expect(box).toMatch(/외 \d+건 \(붙임 참조\)/u)
      expect(box).toMatch(moreIn[language])
    },
  )

  test('what the box holds needs no annex, and neither does a paper issued before there was one', () => {
    const paper = operatingRoomNotice({ ...factsOf(basis, { kind: 'granted' }), language: 'ko' })
    expect(paper.annex).toBeNull()
    const { annex: _annex, ...before } = paper
    expect(operatingRoomNoticePaperSchema.parse(before)).toEqual(paper)
  })

  test('a reason or an objection that its box cannot hold stands whole on the annex', () => {
    const long = '동의가 모이지 않았습니다. '.repeat(40).trim()
    const facts = factsOf(basis, { kind: 'refused', reason: long, objection: long })
    const { annex } = operatingRoomNotice({ ...facts, language: 'ko' })
    expect(annex?.parts).toEqual([
      { heading: '거절하는 이유', lines: [long] },
      { heading: '이의제기 방법', lines: [long] },
    ])
  })
})

describe('a consent form', () => {
  const request = {
    number: 'OR-2026-001',
    requesterName: '홍길동',
    wish: 'viewing',
    purpose: '수술 경과 확인',
    basisKind: 'consents',
  } as const
  const formOf = (part: 'patient' | 'staff', capacity: 'capable' | 'minor') =>
    consentForm({
      clinic,
      request: { ...request, capacity },
      ranges: [range],
      person: { part, name: '김집도', title: part === 'staff' ? '집도의' : '' },
      anchor: head,
    })

  test('has room for a guardian only beside a patient who cannot decide alone (rule 34)', () => {
    const labels = (form: ReturnType<typeof formOf>) => form.groups.map(({ label }) => label)
    expect(labels(formOf('patient', 'minor'))).toEqual(['동의자', '보호자'])
    expect(labels(formOf('patient', 'capable'))).toEqual(['동의자'])
    expect(labels(formOf('staff', 'minor'))).toEqual(['동의자'])
  })

  test('rule 34: says in full of which footage: nobody consents to a number of further rooms', () => {
    const form = consentForm({
      clinic,
      request: { ...request, capacity: 'capable' },
      ranges: rooms,
      person: { part: 'patient', name: '홍길동', title: '' },
      anchor: head,
    })
    expect(JSON.stringify(form.matters)).toMatch(/외 \d+건 \(붙임 참조\)/u)
    expect(form.annex?.parts).toEqual([{ heading: '영상', lines: rooms.map(rangeWords) }])
    expect(formOf('patient', 'capable').annex).toBeNull()
  })

  test('chooses neither answer for whoever signs, and asks for no resident number', () => {
    const told = JSON.stringify(formOf('staff', 'capable'))
    expect(told).toContain('{"label":"동의함","isChosen":false},{"label":"동의하지 않음","isChosen":false}')
    expect(told).toContain('주민등록번호는 적지 않습니다')
    expect(told).not.toMatch(/별지|제39조의/u)
  })
})
