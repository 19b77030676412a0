// Which papers show by what right somebody asks: for another (rule 13), or for an agency (rule 22). Only that a paper was seen is recorded, with who looked
// and when: neither a copy nor a number (rule 12).
import type { PlainDay } from '../calendar/plain-day.ts'
import { groundTable } from '../authority/ground.ts'
import type { Agent, Applicant, Authority } from '../request/applicant.ts'
import { fullAge } from './age.ts'

export const documentKinds = [
  'family-certificate',
  'guardianship-certificate',
  'mandate',
  'principal-card',
  'official-letter',
  'warrant',
  'consent-form',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export interface DocumentAsked {
  readonly kind: DocumentKind
  /** `if-any`: looked at where it was brought; nothing hangs on it. */
  readonly need: 'required' | 'if-any'
}

/** PIPA art. 38(2): the guardian of a child younger than this may claim directly. */
export const childAgeBelow = 14

export type AgentPath = 'legal' | 'mandate'

/**
 * Judged on the day of receipt: a child who has a birthday while the request is open does not change its papers. A guardian whom a
 * court appointed acts for a ward of any age, who can often sign no mandate; a parent of somebody of 14 or more does not.
 */
export const agentPathOf = ({ relation, filmed }: Agent, receivedOn: PlainDay): AgentPath =>
  relation === 'guardian' || (relation === 'parent' && fullAge(filmed.bornOn, receivedOn) < childAgeBelow)
    ? 'legal'
    : 'mandate'

const guardianProofs = { parent: 'family-certificate', guardian: 'guardianship-certificate' } as const

const agentDocuments = (agent: Agent, receivedOn: PlainDay): readonly DocumentAsked[] =>
  agent.relation !== 'mandated' && agentPathOf(agent, receivedOn) === 'legal'
    ? [{ kind: guardianProofs[agent.relation], need: 'required' }]
    : [
        { kind: 'mandate', need: 'required' },
        { kind: 'principal-card', need: 'if-any' },
      ]

// A warrant is the letter and the order in one.
const authorityDocuments = ({ ground }: Authority): readonly DocumentAsked[] => {
  const document = ground === null ? null : groundTable[ground].document
  const letter = document === 'warrant' ? [] : (['official-letter'] as const)
  return [...letter, ...(document === null ? [] : [document])].map((kind) => ({ kind, need: 'required' }))
}

/** Beside the card of whoever asks, which is a step of its own. */
export const documentsFor = (applicant: Applicant, receivedOn: PlainDay): readonly DocumentAsked[] => {
  if (applicant.door === 'self') return []
  return applicant.door === 'agent' ? agentDocuments(applicant, receivedOn) : authorityDocuments(applicant)
}
