import { describe, expect, it } from 'vitest'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { contract } from '../../../../domain/contract/contract.ts'
import {
  accountIssues,
  accountOf,
  blankDraft,
  clinicIssues,
  clinicOf,
  retentionDraftIssues,
  type SetupDraft,
} from '../../../../renderer/feature/setup/setup-draft.ts'
import { readGroup } from '../../../../renderer/feature/setup/typed-group.ts'
import { translators } from '../../../../renderer/words/translate.ts'

const t = translators.ko
const today = plainDay('2026-11-23')
const blank = blankDraft(t)
const filled: SetupDraft = {
  ...blank,
  clinic: { ...blank.clinic, name: '견본의원', address: '예시로 1', phone: '02-000-0000', officerName: '김견본' },
  account: { ...blank.account, password: 'correct horse', passwordAgain: 'correct horse' },
}

describe('the setup wizard', () => {
  it('what its steps let pass, the door accepts', () => {
    expect([...clinicIssues(t, filled, today), ...retentionDraftIssues(t, filled), ...accountIssues(filled)]).toEqual(
      [],
    )
    const input = { clinic: clinicOf(t, filled, today), account: accountOf(filled), typedGroups: [] }
    expect(contract['setup.createBook'].input.safeParse(input).success).toBe(true)
  })

  it('takes the opening day as people type it, leaves it open where it is not known, and points out no day', () => {
    expect(clinicOf(t, filled, today).openedOn).toBeNull()
    expect(clinicOf(t, { ...filled, openedOn: '2015.3.2' }, today).openedOn).toBe('2015-03-02')
    expect(clinicIssues(t, { ...filled, openedOn: '13월' }, today)).toEqual([
      { field: 'openedOn', reason: 'not-a-day' },
    ])
  })

  it('proposes the sender, the first user and the words of the policy from what was typed', () => {
    expect(clinicOf(t, filled, today).senderTitle).toBe('견본의원장')
    expect(clinicOf(t, filled, today).retention.statedAs).toBe('촬영일부터 30일')
    expect(accountOf(filled).name).toBe('김견본')
    const twoMonths: SetupDraft = { ...filled, retention: { ...filled.retention, count: '2', unit: 'month' } }
    expect(clinicOf(t, twoMonths, today).retention.statedAs).toBe('촬영일부터 2개월')
  })

  it('rule 24: more than 30 days needs a reason, 30 days do not', () => {
    const longer: SetupDraft = { ...filled, retention: { ...filled.retention, count: '60' } }
    expect(retentionDraftIssues(t, longer)).toEqual([{ field: 'longerReason', reason: 'retention-reason-missing' }])
    const reasoned: SetupDraft = { ...longer, retention: { ...longer.retention, longerReason: '주차장 사고' } }
    expect(retentionDraftIssues(t, reasoned)).toEqual([])
    expect(clinicOf(t, reasoned, today).retention.longerReason).toBe('주차장 사고')
  })

  it('a reason that is no longer asked for is not sent', () => {
    const back: SetupDraft = { ...filled, retention: { ...filled.retention, longerReason: '주차장 사고' } }
    expect(clinicOf(t, back, today).retention.longerReason).toBe('')
  })

  it('a period that is no number says so', () => {
    const wrong: SetupDraft = { ...filled, retention: { ...filled.retention, count: '한 달' } }
    expect(retentionDraftIssues(t, wrong)).toContainEqual({ field: 'count', reason: 'not-a-number' })
  })

  it('rule 14: a resident registration number is stopped while typing', () => {
    const wrong: SetupDraft = { ...filled, clinic: { ...filled.clinic, officerName: '김견본 900101-1234567' } }
    expect(clinicIssues(t, wrong, today)).toContainEqual({ field: 'officerName', reason: 'resident-number' })
  })

  it('two different passwords stop the step', () => {
    const wrong: SetupDraft = { ...filled, account: { ...filled.account, passwordAgain: 'correct hors' } }
    expect(accountIssues(wrong)).toEqual([{ field: 'passwordAgain', reason: 'passwords-differ' }])
  })
})

describe('a group of the recovery code, typed back', () => {
  it.each([
    ['X9G8', { kind: 'right' }],
    ['x9g8', { kind: 'right' }],
    ['x9 g-8', { kind: 'right' }],
    ['Ｘ９Ｇ８', { kind: 'right' }],
    ['', { kind: 'unfinished' }],
    ['X9G', { kind: 'unfinished' }],
    ['X9G7', { kind: 'wrong', letter: 4 }],
    ['Y9G7', { kind: 'wrong', letter: null }],
    ['X9G88', { kind: 'wrong', letter: null }],
  ] as const)('%j of X9G8', (typed, read) => {
    expect(readGroup(typed, 'X9G8')).toEqual(read)
  })
})
