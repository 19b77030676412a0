import { expect, test } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { cameraIdSchema } from '../../../domain/camera/camera.ts'
import { inventoryDuties, type StatedCamera } from '../../../domain/camera/inventory-duties.ts'
import { signParts } from '../../../domain/camera/standing.ts'
import { type Company, companyIdSchema } from '../../../domain/company/company.ts'

const today = plainDay('2026-12-17')
const sign = { checkedOn: plainDay('2026-11-20'), checkedBy: '이책임', shows: [...signParts] }
const company: Company = {
  id: companyIdSchema.parse('00000000-0000-4000-8000-000000000002'),
  name: '견본보안',
  task: '녹화기 관리',
  contractedOn: plainDay('2026-01-02'),
  checkedOn: plainDay('2026-06-01'),
  isDisclosed: true,
}

const stated = (
  number: string,
  own: Partial<StatedCamera['standing']>,
  more: Partial<Omit<StatedCamera, 'standing'>> = {},
): StatedCamera => ({
  number,
  place: '로비',
  registeredOn: plainDay('2026-11-23'),
  company: null,
  ...more,
  standing: {
    cameraId: cameraIdSchema.parse('00000000-0000-4000-8000-000000000001'),
    purposes: ['시설안전'],
    basis: null,
    resolution: '',
    sign,
    companyId: null,
    ...own,
  },
})

const lines = (...cameras: readonly StatedCamera[]) =>
  inventoryDuties(cameras, today).map(({ kind, dueOn, number }) => `${kind} ${number} ${dueOn}`)
const entrusted = (facts: Partial<Company>) => lines(stated('C-1', {}, { company: { ...company, ...facts } }))

test('rule 39: a sign that nobody has looked at is asked for a week before the camera is a month in the book', () => {
  expect(lines(stated('C-1', { sign: null }, { registeredOn: plainDay('2026-11-25') }))).toEqual([])
  expect(lines(stated('C-1', { sign: null }, { registeredOn: plainDay('2026-11-24') }))).toEqual([
    'sign-check C-1 2026-12-24',
  ])
})

test('rule 39: a sign that lacks something is wrong from the day on which it was seen, and many are one walk', () => {
  const bare = { sign: { ...sign, shows: ['contact' as const] } }
  const earlier = { sign: { ...bare.sign, checkedOn: plainDay('2026-11-19') } }
  expect(lines(stated('C-1', bare), stated('C-2', earlier), stated('C-3', {}))).toEqual([
    'sign-incomplete C-2 +1 2026-11-19',
  ])
})

test.each<readonly [string, Partial<Company>, readonly string[]]>([
  ['in order', {}, []],
  ['without a contract', { contractedOn: null }, ['company-contract 견본보안 2026-12-17']],
  ['not disclosed', { isDisclosed: false }, ['company-contract 견본보안 2026-12-17']],
  ['never checked', { checkedOn: null }, ['company-check 견본보안 2026-12-17']],
  ['checked a year ago', { checkedOn: plainDay('2025-12-16') }, ['company-check 견본보안 2026-12-16']],
  ['a week before its year is over', { checkedOn: plainDay('2025-12-24') }, ['company-check 견본보안 2026-12-24']],
  ['eight days before', { checkedOn: plainDay('2025-12-25') }, []],
])('rule 48: an entrusted company %s', (_state, facts, expected) => {
  expect(entrusted(facts)).toEqual(expected)
})

test('rule 48: a company is one line, however many cameras are in its hands', () => {
  const bare = { ...company, contractedOn: null }
  expect(lines(stated('C-1', {}, { company: bare }), stated('C-2', {}, { company: bare }))).toHaveLength(1)
})
