import { expect, it } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { retentionChangeIssues } from '../../../domain/footage/retention-change.ts'
import { factsWith, retentionOf, thirtyDays } from './facts.ts'

const today = plainDay('2026-11-23')
const [first] = factsWith(thirtyDays).rules
const coming = { recordedFrom: plainDay('2026-12-01'), retention: retentionOf({ count: 20, unit: 'day' }) }
const sixty = { count: 60, unit: 'day' } as const

it.each([
  ['rule 24: reaches nothing that is recorded already', '2026-11-22', thirtyDays, 'ordinary', ['recordedFrom in-past']],
  ['does not hide a change decided before', '2026-11-30', thirtyDays, 'ordinary', ['recordedFrom not-allowed']],
  ['takes the place of one for the same day', '2026-12-01', thirtyDays, 'ordinary', []],
  [
    'rule 24: longer than thirty days needs its reason',
    '2026-12-01',
    sixty,
    'ordinary',
    ['retention.longerReason retention-reason-missing'],
  ],
  [
    'rule 32: an operating room has its floor',
    '2026-12-01',
    { count: 14, unit: 'day' } as const,
    'operating',
    ['retention.count retention-below-floor'],
  ],
])('a change of retention: %s', (_rule, recordedFrom, period, room, issues) => {
  const rule = { recordedFrom: plainDay(recordedFrom), retention: retentionOf(period) }
  const found = retentionChangeIssues(rule, [first, coming], room === 'operating', today)
  expect(found.map(({ field, reason }) => `${field} ${reason}`)).toEqual(issues)
})

it.each([
  ['longer', sixty, []],
  ['as long', thirtyDays, []],
  ['shorter, and what was filmed this morning would be cut', { count: 20, unit: 'day' } as const, ['filmed-already']],
])('rule 24: a change that begins today may be %s', (_what, period, reasons) => {
  const rule = { recordedFrom: today, retention: { ...retentionOf(period), longerReason: '분쟁이 잦음' } }
  expect(retentionChangeIssues(rule, [first], false, today).map(({ reason }) => reason)).toEqual(reasons)
})
