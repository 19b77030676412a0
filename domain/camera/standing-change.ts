import type { Company } from '../company/company.ts'
import type { FieldChange } from './camera-change.ts'
import type { Standing } from './standing.ts'

/** Each fact as one value, so that its history reads from what to what. */
const valuesOf = ({ purposes, basis, resolution, sign, companyId }: Standing, companies: readonly Company[]) => ({
  purposes: purposes.length === 0 ? null : purposes.join(', '),
  basis,
  resolution: resolution === '' ? null : resolution,
  signCheckedOn: sign?.checkedOn ?? null,
  signCheckedBy: sign?.checkedBy ?? null,
  signShowsPurpose: sign?.shows.includes('purpose-and-place') ?? null,
  signShowsRange: sign?.shows.includes('range-and-hours') ?? null,
  signShowsContact: sign?.shows.includes('contact') ?? null,
  company: companies.find(({ id }) => id === companyId)?.name ?? null,
})

export const standingFields = [
  'purposes',
  'basis',
  'resolution',
  'signCheckedOn',
  'signCheckedBy',
  'signShowsPurpose',
  'signShowsRange',
  'signShowsContact',
  'company',
] as const satisfies readonly (keyof ReturnType<typeof valuesOf>)[]

export const standingChanges = (
  before: Standing,
  after: Standing,
  companies: readonly Company[],
): readonly FieldChange[] => {
  const [was, became] = [valuesOf(before, companies), valuesOf(after, companies)]
  return standingFields
    .filter((field) => was[field] !== became[field])
    .map((field) => ({ field, was: was[field], became: became[field] }))
}
