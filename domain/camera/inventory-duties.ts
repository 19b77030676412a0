// What the inventory asks somebody to do: look at the signs (rule 39), and see to whoever is entrusted with the cameras (rule 48).
// One line for all cameras, and one for each company: one walk and one letter settle them.
import { type PlainDay, daysAfter, monthsAfter } from '../calendar/plain-day.ts'
import type { Company } from '../company/company.ts'
import type { Duty, DutyKind } from '../task/duty.ts'
import { companyCheckDaysMax } from './shortcoming.ts'
import { signParts, type Standing } from './standing.ts'

/** A camera that films, and what is stated about it. */
export interface StatedCamera {
  readonly number: string
  readonly place: string
  readonly registeredOn: PlainDay
  readonly standing: Standing
  readonly company: Company | null
}

/** A sign that nobody has looked at is asked for within a month, and a check of a company once a year. */
const daysAhead = 7

interface Owed {
  readonly camera: StatedCamera
  readonly dueOn: PlainDay
}

const oneLine = (kind: DutyKind, owed: readonly Owed[]): readonly Duty[] => {
  const [first, ...others] = owed.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)))
  if (first === undefined) return []
  const { number, place } = first.camera
  return [
    {
      kind,
      dueOn: first.dueOn,
      number: others.length === 0 ? number : `${number} +${others.length}`,
      what: place,
      requestId: null,
    },
  ]
}

const signDuties = (cameras: readonly StatedCamera[], today: PlainDay): readonly Duty[] => {
  const unseen = cameras.flatMap((camera) => {
    const dueOn = monthsAfter(camera.registeredOn, 1)
    return camera.standing.sign === null && dueOn <= daysAfter(today, daysAhead) ? [{ camera, dueOn }] : []
  })
  // What a sign was seen to lack is wrong from the day on which it was seen.
  const incomplete = cameras.flatMap((camera) => {
    const { sign } = camera.standing
    return sign !== null && sign.shows.length < signParts.length ? [{ camera, dueOn: sign.checkedOn }] : []
  })
  return [...oneLine('sign-incomplete', incomplete), ...oneLine('sign-check', unseen)]
}

/** Without a contract, without its disclosure or never looked at: owed at once. */
const dutiesOfCompany = ({ name, task, contractedOn, checkedOn, isDisclosed }: Company, today: PlainDay) => {
  const about = { number: name, what: task, requestId: null }
  const checkDueOn = checkedOn === null ? today : daysAfter(checkedOn, companyCheckDaysMax)
  const isBare = contractedOn === null || !isDisclosed
  return [
    ...(isBare ? [{ kind: 'company-contract' as const, dueOn: today, ...about }] : []),
    ...(checkDueOn <= daysAfter(today, daysAhead)
      ? [{ kind: 'company-check' as const, dueOn: checkDueOn, ...about }]
      : []),
  ]
}

export const inventoryDuties = (cameras: readonly StatedCamera[], today: PlainDay): readonly Duty[] => {
  const companies = new Map(cameras.flatMap(({ company }) => (company === null ? [] : [[company.id, company]])))
  return [...signDuties(cameras, today), ...[...companies.values()].flatMap((one) => dutiesOfCompany(one, today))]
}
