// What must be right before an agency's letter is received, and what else it must bring before it is given anything
// (rules 21, 22, 23). A bare letter is received too: it rests on hold with what it lacks.
import type { FieldIssue } from '../contract/failure.ts'
import type { Authority } from '../request/applicant.ts'
import { citesPublicOnlyItem, groundTable } from './ground.ts'

export const authorityNeeds = ['ground', 'scope', 'safeguards'] as const
export type AuthorityNeed = (typeof authorityNeeds)[number]

/** Facts of the letter that do not hang together. What is merely missing is no issue (see `authorityNeedsOf`). */
export const authorityIssues = (authority: Authority, field: string): readonly FieldIssue[] => {
  const { brought, documentNumber, ground, statute } = authority
  const issues: FieldIssue[] = []
  if (brought !== 'word' && documentNumber === '') issues.push({ field: `${field}.documentNumber`, reason: 'required' })
  if (ground === 'other-law' && statute === '') issues.push({ field: `${field}.statute`, reason: 'required' })
  if (ground === 'other-law' && citesPublicOnlyItem(statute)) {
    issues.push({ field: `${field}.statute`, reason: 'ground-public-only' })
  }
  if (ground === 'warrant' && brought !== 'warrant' && brought !== 'court-request') {
    issues.push({ field: `${field}.ground`, reason: 'warrant-not-brought' })
  }
  return issues
}

/** Without a warrant the scope must be said; outside the purpose, limits must have been asked of the recipient. */
export const authorityNeedsOf = ({ ground, scope, safeguardsAsked }: Authority): readonly AuthorityNeed[] => {
  if (ground === null) return ['ground']
  return [
    ...(ground !== 'warrant' && scope === '' ? (['scope'] as const) : []),
    ...(groundTable[ground].isOutsidePurpose && !safeguardsAsked ? (['safeguards'] as const) : []),
  ]
}
