// What is still missing about a camera (미비). It stops nothing: footage is shown and kept all the same, and the list says
// what the clinic owes.
import { type PlainDay, daysAfter } from '../calendar/plain-day.ts'
import type { Company } from '../company/company.ts'
import { isLongerThanOrdinary } from '../footage/footage-clock.ts'
import type { Retention } from '../footage/retention.ts'
import type { ListedCamera } from './camera.ts'
import { needsBasis } from './overwriting.ts'
import { signParts, type Standing } from './standing.ts'

export const shortcomings = [
  'purpose-missing',
  'basis-missing',
  'sign-unchecked',
  'sign-incomplete',
  'contract-missing',
  'company-undisclosed',
  'company-check-old',
  'retention-unlike-policy',
  'retention-reason-missing',
] as const
export type Shortcoming = (typeof shortcomings)[number]

/** The footing of the guideline: how a company handles footage is looked at every year (PIPA art. 26(4), rule 48). */
export const companyCheckDaysMax = 365

/** Longer than usual, counted in days or months, without its reason (Guideline art. 41(2), rule 24). */
const isUnexplained = (retention: Retention): boolean =>
  isLongerThanOrdinary(retention) && retention.longerReason === ''

export interface Surroundings {
  readonly company: Company | null
  readonly policy: Pick<Retention, 'count' | 'unit'> | null
  readonly today: PlainDay
}

const companyShortcomings = (company: Company | null, today: PlainDay): readonly Shortcoming[] => {
  if (company === null) return []
  const { contractedOn, checkedOn, isDisclosed } = company
  const isOld = checkedOn === null || checkedOn < daysAfter(today, -companyCheckDaysMax)
  return [
    ...(contractedOn === null ? ['contract-missing' as const] : []),
    ...(isDisclosed ? [] : ['company-undisclosed' as const]),
    ...(isOld ? ['company-check-old' as const] : []),
  ]
}

/** A camera that was taken down owes nothing more. */
export const shortcomingsOf = (
  { isPublic, isOperatingRoom, retention, retiredOn }: ListedCamera,
  { purposes, basis, sign }: Standing,
  { company, policy, today }: Surroundings,
): readonly Shortcoming[] => {
  if (retiredOn !== null) return []
  // An operating room is filmed under the Medical Service Act, which is its basis.
  const lacksBasis = needsBasis({ isPublic, isOperatingRoom }) && basis === null
  const isUnlikePolicy = policy !== null && (retention.count !== policy.count || retention.unit !== policy.unit)
  return [
    ...(purposes.length === 0 ? ['purpose-missing' as const] : []),
    ...(lacksBasis ? ['basis-missing' as const] : []),
    ...(sign === null ? ['sign-unchecked' as const] : []),
    ...(sign !== null && sign.shows.length < signParts.length ? ['sign-incomplete' as const] : []),
    ...companyShortcomings(company, today),
    ...(isUnlikePolicy ? ['retention-unlike-policy' as const] : []),
    ...(isUnexplained(retention) ? ['retention-reason-missing' as const] : []),
  ]
}
