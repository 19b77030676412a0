import type { Door } from '../request/applicant.ts'
import { identityProofs } from '../request/request.ts'

export type IdentityProof = (typeof identityProofs)[number]

const official: ReadonlySet<IdentityProof> = new Set<IdentityProof>(['official-card', 'other-card'])

/** The cards that are shown at a door: officials come with the card of their office, everybody else without one. */
export const proofsFor = (door: Door): readonly IdentityProof[] =>
  identityProofs.filter((proof) => (door === 'authority' ? official.has(proof) : proof !== 'official-card'))
