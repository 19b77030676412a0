// When a card or a paper was looked at, or a ground was named. Written down later it keeps its own time: what was shown before it was
// shown to somebody nobody had checked (rules 12, 13, 22).
import { type Instant, instantSchema, isMinutesBefore } from '../calendar/instant.ts'
import type { FieldIssue } from '../contract/failure.ts'
import type { Applicant } from '../request/applicant.ts'
import type { DocumentKind } from './documents.ts'
import { type Claim, type Need, openNeedsOf } from './open-needs.ts'

/** null: at this moment. */
export const checkTimeSchema = instantSchema.nullable().default(null)

export interface DatedClaim extends Claim {
  readonly applicant: Applicant
  readonly identity: { readonly checkedAt: Instant } | null
  readonly documents: readonly { readonly kind: DocumentKind; readonly seenAt: Instant }[]
  /** null where the ground came with the request. */
  readonly groundStatedAt: Instant | null
}

/** Nothing was looked at before anybody asked, nor is it by now what will be. */
export const checkTimeIssues = (
  checkedAt: Instant,
  { receivedAt }: Pick<Claim, 'receivedAt'>,
  now: Instant,
  field: string,
): readonly FieldIssue[] => {
  if (checkedAt > now) return [{ field, reason: 'in-future' }]
  return isMinutesBefore(checkedAt, receivedAt) ? [{ field, reason: 'before-received' }] : []
}

const withoutGround = (applicant: Applicant): Applicant =>
  applicant.door === 'authority' ? { ...applicant, ground: null } : applicant

/** What was still missing at that moment, to the minute. */
export const openNeedsAt = (claim: DatedClaim, at: Instant): readonly Need[] => {
  const isLater = (checkedAt: Instant): boolean => isMinutesBefore(at, checkedAt)
  const { applicant, identity, documents, groundStatedAt } = claim
  return openNeedsOf({
    ...claim,
    applicant: groundStatedAt !== null && isLater(groundStatedAt) ? withoutGround(applicant) : applicant,
    identity: identity === null || isLater(identity.checkedAt) ? null : identity,
    documents: documents.filter(({ seenAt }) => !isLater(seenAt)),
  })
}

/** What is complete now and was not then: the moment is wrong, not the person. */
export const isCheckedSince = (claim: DatedClaim, at: Instant): boolean =>
  openNeedsOf(claim).length === 0 && openNeedsAt(claim, at).length > 0

interface SeenPaper {
  readonly kind: DocumentKind
  readonly seenAt: Instant
}

export interface CheckTimes {
  readonly identity: Instant | null
  readonly documents: readonly SeenPaper[]
  readonly ground: Instant | null
}

/** Whatever was written down later than it was really looked at. */
export const laterThan = (claim: DatedClaim, checkedAt: Instant): CheckTimes => {
  const later = (at: Instant | null): Instant | null => (at !== null && isMinutesBefore(checkedAt, at) ? at : null)
  return {
    identity: later(claim.identity?.checkedAt ?? null),
    documents: claim.documents.filter(({ seenAt }) => later(seenAt) !== null),
    ground: later(claim.groundStatedAt),
  }
}
