// How far it is confirmed who asks, for the words of a paper.
import { type Claim, openNeedsOf } from '../identity/open-needs.ts'

/** `right-open`: the card was seen, the papers of an agent were not. */
export type IdentityState = 'confirmed' | 'right-open' | 'unconfirmed'

export const identityStateOf = (claim: Claim): IdentityState => {
  const needs = openNeedsOf(claim)
  if (needs.includes('identity')) return 'unconfirmed'
  return needs.length === 0 ? 'confirmed' : 'right-open'
}
