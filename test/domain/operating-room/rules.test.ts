import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { retentionIssues } from '../../../domain/footage/footage-clock.ts'
import { type Basis, missingOf } from '../../../domain/operating-room/basis.ts'
import { type Person, signingIssues } from '../../../domain/operating-room/consent.ts'
import { purgeableOn, replyDueOn } from '../../../domain/operating-room/keeping.ts'
import {
  defaultSettings,
  operatingRoomSettingsSchema,
  rulesTable,
  settingKeys,
} from '../../../domain/operating-room/rules-table.ts'

const now = instant('2026-11-23T01:00:00Z')
const later = instant('2026-11-24T01:00:00Z')

const person = (position: number, part: Person['part'], answers: readonly ('given' | 'refused')[]): Person => ({
  position,
  part,
  name: `사람${position}`,
  title: '',
  words: answers.map((answer) => ({
    answer,
    signedBy: 'self',
    guardianName: '',
    saidOn: plainDay('2026-11-23'),
    collectedBy: '이책임',
    recordedAt: now,
  })),
})

describe('the table of numbers', () => {
  test('what is unconfirmed is the clinic’s to set, and nothing else is', () => {
    const unconfirmed = Object.entries(rulesTable).flatMap(([key, { confidence }]) =>
      confidence === 'unconfirmed' ? [key] : [],
    )
    expect(unconfirmed.toSorted()).toEqual([...settingKeys].toSorted())
    expect(operatingRoomSettingsSchema.parse(defaultSettings)).toEqual(defaultSettings)
  })

  test('the day received is not counted, and the last day is never moved later', () => {
    // 2026-12-25 is a holiday.
    expect(replyDueOn(plainDay('2026-12-15'), 10)).toBe('2026-12-25')
  })
})

describe('rule 32: operating rooms keep at least thirty days', () => {
  test.each([
    [{ count: 14, unit: 'day' }, true],
    [{ count: 29, unit: 'day' }, true],
    [{ count: 30, unit: 'day' }, false],
    [{ count: 90, unit: 'day' }, false],
    [{ count: 1, unit: 'month' }, true],
    [{ count: 2, unit: 'month' }, false],
  ] as const)('%o below the floor: %s', (period, isRefused) => {
    const retention = { ...period, statedAs: '', longerReason: '' }
    expect(retentionIssues(retention, true).some(({ reason }) => reason === 'retention-below-floor')).toBe(isRefused)
  })
})

describe('rule 36: the filming register', () => {
  test.each([
    ['2026-11-22', '2029-11-22'],
    ['2024-02-29', '2027-03-01'],
    ['2025-02-28', '2028-02-28'],
  ])('an entry of %s is kept until %s', (enteredOn, expected) => {
    expect(purgeableOn(plainDay(enteredOn))).toBe(expected)
  })

  test('never less than three calendar years', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
        (date) => {
          const day = plainDay(date.toISOString().slice(0, 10))
          const threeYearsOn = `${Number(day.slice(0, 4)) + 3}${day.slice(4)}`
          expect(purgeableOn(day) >= threeYearsOn).toBe(true)
        },
      ),
    )
  })
})

describe('rule 34: what is missing of a basis', () => {
  const consents: Basis = { kind: 'consents' }

  test('the newest word counts, and a word recorded later justifies nothing earlier', () => {
    const tookBack = [person(0, 'patient', ['given']), person(1, 'staff', ['given', 'refused'])]
    expect(missingOf(consents, tookBack, now)).toEqual([{ kind: 'consent', name: '사람1', state: 'refused' }])
    const early = [person(0, 'patient', ['given']), person(1, 'staff', ['given'])]
    expect(missingOf(consents, early, now)).toEqual([])
    expect(missingOf(consents, early, instant('2026-11-23T00:59:59Z'))).toHaveLength(2)
  })

  test('nobody named is nobody asked', () => {
    expect(missingOf(consents, [], later)).toEqual([{ kind: 'patient-unnamed' }, { kind: 'participants-unnamed' }])
    expect(missingOf(consents, [person(0, 'patient', ['given'])], later)).toEqual([{ kind: 'participants-unnamed' }])
  })

  test.each([
    [{ kind: 'authority', body: '경찰', purpose: 'investigation', documentNumber: '' }, ['document-number']],
    [{ kind: 'authority', body: '경찰', purpose: 'court', documentNumber: '1' }, []],
    [{ kind: 'mediation', caseNumber: '', openedOn: null }, ['case-number', 'mediation-not-opened', 'patient-unnamed']],
  ] as const)('%o lacks %o', (basis, expected) => {
    const parsed: Basis = basis
    expect(missingOf(parsed, [], later).map(({ kind }) => kind)).toEqual(expected)
  })

  test('complete exactly where everybody’s last word is yes', () => {
    const words = fc.array(fc.constantFrom('given' as const, 'refused' as const), { maxLength: 3 })
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 5 }), (patient, staff) => {
        const all = [person(0, 'patient', patient), ...staff.map((one, index) => person(index + 1, 'staff', one))]
        const expected = staff.length > 0 && [patient, ...staff].every((one) => one.at(-1) === 'given')
        expect(missingOf(consents, all, later).length === 0).toBe(expected)
      }),
    )
  })
})

describe('who signs', () => {
  test.each([
    ['patient', 'self', 'capable', null],
    ['patient', 'guardian', 'capable', 'guardian-cannot-override'],
    ['patient', 'guardian', 'minor', null],
    ['patient', 'self', 'incapable', 'guardian-needed'],
    ['patient', 'guardian', 'incapable', null],
    ['staff', 'self', 'incapable', null],
    ['staff', 'guardian', 'incapable', 'not-allowed'],
  ] as const)('%s by %s where the patient is %s: %s', (part, signedBy, capacity, reason) => {
    const issues = signingIssues({ part, signedBy, guardianName: '홍보호' }, capacity)
    expect(issues.map((issue) => issue.reason)).toEqual(reason === null ? [] : [reason])
  })
})
