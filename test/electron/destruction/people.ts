// Who works at the clinic of these tests, and what its officer says about releases.
import { type House, officer, openHouse } from '../door/house.ts'

export const handler = { name: '박담당', title: '담당', password: 'a long password', role: 'handler' } as const
export const leader = { name: '최팀장', title: '팀장', password: 'another long one', role: 'handler' } as const

export const enter = async (
  built: House,
  { name, password }: { readonly name: string; readonly password: string } = officer,
): Promise<void> => {
  await built.call('session.lock', { cause: 'asked' })
  await built.call('session.signIn', { name, password })
}

export const nameReleases = async (built: House, destructionApprovals: string[]): Promise<void> => {
  const { clinic } = await built.call('clinic.read', {})
  const {
    kind: _kind,
    purposes: _purposes,
    storagePlace: _place,
    recordingHours: _hours,
    retention: _kept,
    ...facts
  } = clinic
  await built.call('clinic.restate', { ...facts, destructionApprovals })
}

export const withPeople = async (): Promise<House> => {
  const built = await openHouse()
  await built.call('account.create', handler)
  await built.call('account.create', leader)
  return built
}
