// What is left of the footage of a request, in one word.
import type { Availability } from './availability.ts'

/** `any-hour`: some of it is there as far as anybody knows, and expected to be gone by now. `mixed`: it differs by stretch. */
export const whatIsLeftKinds = [
  'available',
  'any-hour',
  'held',
  'past',
  'gone-early',
  'never-recorded',
  'mixed',
] as const
export type WhatIsLeft = (typeof whatIsLeftKinds)[number]

const ofOne = (availability: Availability): WhatIsLeft =>
  availability.kind === 'available' && availability.expectedThrough !== undefined ? 'any-hour' : availability.kind

export const whatIsLeft = (stretches: readonly { readonly availability: Availability }[]): WhatIsLeft => {
  const kinds = new Set(stretches.map(({ availability }) => ofOne(availability)))
  // What may go first is said, whatever becomes of the others.
  if (kinds.has('any-hour')) return 'any-hour'
  const [only, ...others] = kinds
  return only === undefined || others.length > 0 ? 'mixed' : only
}
