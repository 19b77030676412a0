import { describe, expect, test } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import type { HandFormPaper } from '../../../domain/paper/hand-form-paper.ts'
import { blankProxyForm } from '../../../domain/paper/proxy-form.ts'
import { filledRequestForm } from '../../../domain/paper/filled-request-form.ts'
import { blankRequestForm } from '../../../domain/paper/request-form.ts'
import { clinic, head, receiptFacts } from './sample.ts'

const { request } = receiptFacts
type Filled = Parameters<typeof filledRequestForm>[0]['request']

const filledWith = (part: Partial<Filled>): HandFormPaper =>
  filledRequestForm({
    clinic,
    request: { ...request, purpose: '넘어진 경위 확인', hint: '', applicant: { door: 'self' }, ...part },
    anchor: head,
  })

describe.each([
  ['청구서', blankRequestForm(clinic)],
  ['위임장', blankProxyForm(clinic)],
])('a blank %s', (_name, form) => {
  test('rule 14: tells the hand not to write a resident number and asks for none', () => {
    expect(form.note.some(({ text }) => text.includes('주민등록번호는 적지 않습니다'))).toBe(true)
    expect(JSON.stringify(form.groups)).not.toContain('주민등록번호')
  })

  test('names the clinic and nobody else, chooses nothing, and is about no state of the ledger', () => {
    const chosen = JSON.stringify(form).match(/"isChosen":true/gu)
    expect(chosen).toBeNull()
    expect(form.addressee.name).toBe(clinic.name)
    expect(JSON.stringify(form)).not.toContain(clinic.officerName)
    expect(form.anchor).toBeNull()
  })

  test('calls itself the clinic’s form, never an official one', () => {
    expect(form.foot.form).toContain(`${clinic.name} 양식 · 참고:`)
    expect(JSON.stringify(form)).not.toMatch(/공식|적법|합법/u)
  })
})

describe('a 청구서 filled from a request', () => {
  test('rule 12: says which kind of proof was seen, by whom and when', () => {
    const checks = JSON.stringify(filledWith({}).checks)
    expect(checks).toContain('{"label":"주민등록증","isChosen":true}')
    expect(checks).toContain('김견본')
    expect(checks).toContain('2026. 11. 23. 10:05')
  })

  test('rule 13: ticks the papers of an agent that were seen, and only those', () => {
    const seen = { seenBy: '김견본', seenAt: request.receivedAt }
    const checks = JSON.stringify(
      filledWith({
        applicant: { door: 'agent', relation: 'mandated', filmed: { name: '김찍힘', bornOn: plainDay('1970-01-01') } },
        documents: [
          { kind: 'mandate', ...seen },
          { kind: 'principal-card', ...seen },
        ],
      }).checks,
    )
    for (const label of ['위임장', '맡긴 사람의 신분증'])
      expect(checks).toContain(`{"label":"${label}","isChosen":true}`)
    for (const label of ['가족관계증명서', '해당 없음'])
      expect(checks).toContain(`{"label":"${label}","isChosen":false}`)
  })

  test('leaves the check to the hand where nobody has seen a proof yet', () => {
    const checks = filledWith({ identity: null }).checks
    expect(checks?.rows[0]?.boxes.map(({ blocks }) => blocks)).toEqual([[], []])
  })

  test('asks the hand for the birth day, which the book does not keep', () => {
    const birthDays = filledWith({})
      .groups.flatMap(({ rows }) => rows)
      .flatMap(({ boxes }) => boxes)
      .filter(({ label }) => label === '생년월일')
    expect(birthDays.map(({ blocks }) => blocks)).toEqual([[], []])
  })

  test('rule 13: names the person filmed apart from the agent, and which papers of the agent were seen', () => {
    const form = filledWith({
      applicant: {
        door: 'agent',
        relation: 'parent',
        filmed: { name: '홍아이', bornOn: plainDay('2015-03-02') },
      },
      documents: [{ kind: 'family-certificate', seenBy: '김견본', seenAt: request.receivedAt }],
    })
    const [asking = '', filmed = ''] = form.groups.map((group) => JSON.stringify(group))
    expect(asking).toContain('법정대리인')
    expect(filmed).toContain('홍아이')
    expect(filmed).toContain('2015. 3. 2.')
    expect(filmed).not.toContain(request.requester.phone)
    expect(JSON.stringify(form.checks)).toContain('{"label":"가족관계증명서","isChosen":true}')
    expect(JSON.stringify(form.checks)).toContain('{"label":"해당 없음","isChosen":false}')
  })

  test('lists 200 stretches whole in its annex', () => {
    const [range] = request.ranges
    const many = filledWith({ ranges: Array.from({ length: 200 }, () => range).filter((one) => one !== undefined) })
    expect(many.annex?.parts[0]?.lines).toHaveLength(200)
  })
})
