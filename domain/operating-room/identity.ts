// Who stands at the operating-room door, and by what right they ask (rules 12, 13): which card and which paper was looked at. The book
// adds who looked and when, and never a number.
import { z } from 'zod'
import { type Instant, instantSchema, isMinutesBefore } from '../calendar/instant.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { type DocumentKind, documentKinds } from '../identity/documents.ts'
import { type IdentityProof, proofsFor } from '../identity/proofs.ts'
import { identityProofs } from '../request/request.ts'
import { basisOfStanding, type Standing } from './basis.ts'
import type { Capacity } from './consent.ts'

export const identityDraftSchema = z.strictObject({
  proof: z.enum(identityProofs),
  /** null where whoever asks does so for themselves. */
  document: z.enum(documentKinds).nullable(),
})
export type IdentityDraft = Readonly<z.output<typeof identityDraftSchema>>

export const identitySchema = z.object({ ...identityDraftSchema.shape, at: instantSchema, by: z.string() })
export type Identity = Readonly<z.output<typeof identitySchema>>

interface Asking {
  readonly standing: Standing
  readonly capacity: Capacity
}

/** The mediation agency sends its officials, as every other agency does. */
export const cardsFor = (standing: Standing): readonly IdentityProof[] =>
  proofsFor(basisOfStanding[standing] === 'consents' ? 'self' : 'authority')

// A patient who can decide sends somebody with a mandate; a minor of fourteen or more may, a younger one is spoken for by a parent.
const guardianPapers = {
  capable: ['mandate'],
  minor: ['family-certificate', 'guardianship-certificate', 'mandate'],
  incapable: ['family-certificate', 'guardianship-certificate'],
} as const satisfies Readonly<Record<Capacity, readonly DocumentKind[]>>

/** One of these shows the right to ask; empty where the card alone does. */
export const papersFor = ({ standing, capacity }: Asking): readonly DocumentKind[] => {
  if (standing === 'guardian') return guardianPapers[capacity]
  if (standing === 'authority') return ['official-letter', 'warrant']
  return standing === 'mediator' ? ['official-letter'] : []
}

export const identityIssues = ({ proof, document }: IdentityDraft, asking: Asking): readonly FieldIssue[] => {
  const papers = papersFor(asking)
  const isPaperRight = document === null ? papers.length === 0 : papers.includes(document)
  return [
    ...(cardsFor(asking.standing).includes(proof) ? [] : [{ field: 'proof', reason: 'not-allowed' as const }]),
    ...(isPaperRight ? [] : [{ field: 'document', reason: document === null ? 'required' : 'not-allowed' } as const]),
  ]
}

/** Rule 12: it was seen before the showing began, not filled in afterwards. */
export const unconfirmedIssues = (identity: Identity | null, startedAt: Instant): readonly FieldIssue[] => {
  if (identity === null) return [{ field: 'requestId', reason: 'identity-unconfirmed' }]
  return isMinutesBefore(startedAt, identity.at) ? [{ field: 'startedAt', reason: 'identity-unconfirmed' }] : []
}
