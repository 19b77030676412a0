// What is still missing before footage may be shown to whoever asks (rules 12, 13, 22, 23; Decree art. 45 and 46(1)). A request is
// received and its footage secured all the same.
import { type Instant, dayOf } from '../calendar/instant.ts'
import { authorityNeeds, authorityNeedsOf } from '../authority/authority-rules.ts'
import type { Applicant } from '../request/applicant.ts'
import { documentKinds, documentsFor, type DocumentKind } from './documents.ts'

export const needKinds = ['identity', ...documentKinds, ...authorityNeeds] as const
export type Need = (typeof needKinds)[number]

export interface Claim {
  readonly applicant: Applicant
  readonly receivedAt: Instant
  readonly identity: object | null
  readonly documents: readonly { readonly kind: DocumentKind }[]
}

/** Rule 22: a bare 협조공문 rests until it names a ground. */
export const isOnHold = (applicant: Applicant): boolean => applicant.door === 'authority' && applicant.ground === null

export const openNeedsOf = ({ applicant, receivedAt, identity, documents }: Claim): readonly Need[] => {
  const seen = new Set(documents.map(({ kind }) => kind))
  const unseen = documentsFor(applicant, dayOf(receivedAt)).filter(
    ({ kind, need }) => need === 'required' && !seen.has(kind),
  )
  return [
    ...(identity === null ? (['identity'] as const) : []),
    ...unseen.map(({ kind }) => kind),
    ...(applicant.door === 'authority' ? authorityNeedsOf(applicant) : []),
  ]
}
