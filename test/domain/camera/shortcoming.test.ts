import { expect, test } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { cameraIdSchema, type ListedCamera } from '../../../domain/camera/camera.ts'
import { shortcomingsOf, type Surroundings } from '../../../domain/camera/shortcoming.ts'
import type { Standing } from '../../../domain/camera/standing.ts'
import { type Company, companyIdSchema } from '../../../domain/company/company.ts'
import { onlyRule } from '../../../domain/footage/footage-facts.ts'

const today = plainDay('2026-11-23')
const id = cameraIdSchema.parse('00000000-0000-4000-8000-000000000001')
const companyId = companyIdSchema.parse('00000000-0000-4000-8000-000000000002')

const thirtyDays = { count: 30, unit: 'day', statedAs: '30일', longerReason: '' } as const
const camera: ListedCamera = {
  id,
  number: 'A-1',
  building: '본관',
  floor: '1층',
  place: '로비',
  zone: '로비',
  fieldOfView: '로비',
  isPublic: true,
  hours: '24시간',
  recorder: 'NVR-1',
  channel: '1',
  installedOn: null,
  usedForChanging: null,
  retention: thirtyDays,
  retentionRules: onlyRule(thirtyDays),
  isOperatingRoom: false,
  retiredOn: null,
}
const standing: Standing = {
  cameraId: id,
  purposes: ['시설안전'],
  basis: null,
  resolution: '',
  sign: { checkedOn: today, checkedBy: '이책임', shows: ['purpose-and-place', 'range-and-hours', 'contact'] },
  companyId: null,
}
const company: Company = {
  id: companyId,
  name: '견본보안',
  task: '유지보수',
  contractedOn: plainDay('2026-01-02'),
  checkedOn: plainDay('2025-11-23'),
  isDisclosed: true,
}
const around: Surroundings = { company: null, policy: { count: 30, unit: 'day' }, today }
const sign = standing.sign

const cases: readonly (readonly [
  string,
  Partial<ListedCamera>,
  Partial<Standing>,
  Partial<Surroundings>,
  readonly string[],
])[] = [
  ['nothing is missing where everything is stated', {}, {}, {}, []],
  ['rule 38: a camera has a purpose', {}, { purposes: [] }, {}, ['purpose-missing']],
  ['rule 38: a non-public place has its basis', { isPublic: false }, {}, {}, ['basis-missing']],
  ['rule 38: with a basis it is in order', { isPublic: false }, { basis: 'consent' }, {}, []],
  ['rule 38: an operating room rests on its own law', { isPublic: false, isOperatingRoom: true }, {}, {}, []],
  ['rule 39: somebody looks at the sign', {}, { sign: null }, {}, ['sign-unchecked']],
  [
    'rule 39: a sign without the contact is incomplete',
    {},
    { sign: sign && { ...sign, shows: ['purpose-and-place', 'range-and-hours'] } },
    {},
    ['sign-incomplete'],
  ],
  ['rule 48: a company with everything', {}, {}, { company }, []],
  ['rule 48: a contract is written', {}, {}, { company: { ...company, contractedOn: null } }, ['contract-missing']],
  ['rule 48: it is disclosed', {}, {}, { company: { ...company, isDisclosed: false } }, ['company-undisclosed']],
  [
    'rule 48: a check older than a year',
    {},
    {},
    { company: { ...company, checkedOn: plainDay('2025-11-22') } },
    ['company-check-old'],
  ],
  ['rule 48: never checked', {}, {}, { company: { ...company, checkedOn: null } }, ['company-check-old']],
  [
    'rule 24: kept for another time than the policy states',
    { retention: { ...camera.retention, count: 14 } },
    {},
    {},
    ['retention-unlike-policy'],
  ],
  [
    'rule 24: a policy of more than 30 days without its reason',
    { retention: { ...camera.retention, count: 60 } },
    {},
    { policy: { count: 60, unit: 'day' } },
    ['retention-reason-missing'],
  ],
  [
    'rule 24: two months are more than 30 days too',
    { retention: { ...camera.retention, count: 2, unit: 'month' } },
    {},
    { policy: { count: 2, unit: 'month' } },
    ['retention-reason-missing'],
  ],
  [
    'rule 24: one month is what policies call the usual thirty days',
    { retention: { ...camera.retention, count: 1, unit: 'month' } },
    {},
    { policy: { count: 1, unit: 'month' } },
    [],
  ],
  [
    'rule 24: 60 days with their reason',
    { retention: { ...camera.retention, count: 60, longerReason: '분쟁' } },
    {},
    { policy: { count: 60, unit: 'day' } },
    [],
  ],
  ['a camera that was taken down owes nothing', { retiredOn: today }, { purposes: [], sign: null }, {}, []],
]

test.each(cases)('%s', (_rule, ofCamera, ofStanding, ofSurroundings, expected) => {
  expect(
    shortcomingsOf({ ...camera, ...ofCamera }, { ...standing, ...ofStanding }, { ...around, ...ofSurroundings }),
  ).toEqual(expected)
})
