// What setup and the settings do not take of a clinic's own facts, whoever sends it.
import { expect, test } from 'vitest'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { honestInputs } from '../door/honest-inputs.ts'
import { clinic, house, officer, openHouse } from '../door/house.ts'

const [today, tomorrow] = [plainDay('2026-11-23'), plainDay('2026-11-24')]

const settling = async (facts: Clinic) => {
  const built = house()
  const { code, askedGroups } = await built.call('setup.drawRecoveryCode', {})
  const typedGroups = askedGroups.map((position) => code.groups[position] ?? '')
  return built.dispatch('setup.createBook', { clinic: facts, account: officer, typedGroups })
}

test('rule 5: a clinic that opens tomorrow would refuse every request of today, and is not set up', async () => {
  expect(await settling({ ...clinic, openedOn: tomorrow })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'clinic.openedOn', reason: 'in-future' }] },
  })
  expect(await settling({ ...clinic, openedOn: today })).toMatchObject({ ok: true })
})

test('rule 5: nor is it restated to', async () => {
  const built = await openHouse()
  const facts = await honestInputs['clinic.restate'](built)
  expect(await built.dispatch('clinic.restate', { ...facts, openedOn: tomorrow })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'openedOn', reason: 'in-future' }] },
  })
  expect(await built.dispatch('clinic.restate', { ...facts, openedOn: today })).toMatchObject({ ok: true })
})

test.each([
  [31, 'day'],
  [2, 'month'],
] as const)('rule 24: a policy of %i %s needs its reason from the first day', async (count, unit) => {
  const retention = { count, unit, statedAs: '방침대로', longerReason: '' }
  expect(await settling({ ...clinic, retention })).toMatchObject({
    failure: { issues: [{ field: 'clinic.retention.longerReason', reason: 'retention-reason-missing' }] },
  })
  expect(await settling({ ...clinic, retention: { ...retention, longerReason: '주차장 사고 분쟁' } })).toMatchObject({
    ok: true,
  })
})
