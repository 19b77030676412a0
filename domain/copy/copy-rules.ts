// What must be right before a copy is handed over (rules 12, 13, 16, 20 to 23, 34, 40). Purpose, reason and recipient are
// required by the schema (rules 16, 20); an agency's ground is one that a private clinic may use, or none at all (rule 21).
import { type Instant, dayOf } from '../calendar/instant.ts'
import { groundTable } from '../authority/ground.ts'
import type { FieldIssue, IssueReason } from '../contract/failure.ts'
import { totalWon } from '../decision/fee.ts'
import type { RangeResult, ShownSpan } from '../decision/range-result.ts'
import type { Availability } from '../footage/availability.ts'
import type { FootageRange } from '../footage/footage-clock.ts'
import { joinedSpans } from '../footage/joined-spans.ts'
import { goneReason } from '../footage/gone-reason.ts'
import type { Need } from '../identity/open-needs.ts'
import type { Applicant } from '../request/applicant.ts'
import type { RangeId, requestKinds } from '../request/request.ts'
import { mayMove } from '../request/moves.ts'
import type { RequestStatus } from '../request/request-status.ts'
import type { CopyDraft, CopyPiece } from './copy.ts'

export interface RangeToCopy extends FootageRange {
  readonly id: RangeId
  readonly cameraNumber: string
  readonly isOperatingRoom: boolean
  readonly availability: Availability
  /** What stood decided when it is handed over; null where nothing was, as with footage shown at once (rule 8). */
  readonly result: RangeResult | null
  /** What was played of it to whoever asked. */
  readonly watched: readonly FootageRange[]
  /** Whether a notice or a showing about it came only after that moment. */
  readonly isAnsweredSince: boolean
}

export interface RequestToCopy {
  readonly applicant: Applicant
  readonly receivedAt: Instant
  readonly kinds: readonly (typeof requestKinds)[number][]
  readonly status: RequestStatus
  readonly openNeeds: readonly Need[]
  /** Whether what was missing when it was handed over has been seen since. */
  readonly isCheckedSince: boolean
  readonly ranges: readonly RangeToCopy[]
}

const forAgents: ReadonlySet<Need> = new Set<Need>(['family-certificate', 'guardianship-certificate', 'mandate'])

/** Rules 12, 13, 22: a card says who stands at the counter, a mandate or a ground by what right. */
const needIssues = ({
  openNeeds,
  isCheckedSince,
}: Pick<RequestToCopy, 'openNeeds' | 'isCheckedSince'>): readonly FieldIssue[] => {
  if (openNeeds.length === 0) return []
  if (isCheckedSince) return [{ field: 'handedAt', reason: 'before-checked' }]
  if (openNeeds.includes('identity')) return [{ field: 'requestId', reason: 'identity-unconfirmed' }]
  const isAgents = openNeeds.some((need) => forAgents.has(need))
  return [{ field: 'requestId', reason: isAgents ? 'representation-unconfirmed' : 'ground-missing' }]
}

const requestIssues = (request: RequestToCopy): readonly FieldIssue[] => {
  const { applicant, kinds, status } = request
  if (!mayMove(status, 'copy')) return [{ field: 'requestId', reason: 'basis-missing' }]
  // Of somebody filmed a viewing alone was asked: a copy is another request.
  const isAskedFor = applicant.door === 'authority' || kinds.includes('copy')
  return [...(isAskedFor ? [] : [{ field: 'requestId', reason: 'copy-not-asked' as const }]), ...needIssues(request)]
}

/** The pieces of a stretch that may be handed over: an agency stands on its ground, everybody else on what was granted. */
export const copyableSpans = (
  { from, to, result, watched }: Pick<RangeToCopy, 'from' | 'to' | 'result' | 'watched'>,
  door: Applicant['door'],
): readonly ShownSpan[] => {
  if (result?.kind === 'part') return result.shown
  if (result?.kind === 'granted' || (result === null && door === 'authority')) return [{ from, to }]
  // Without a decision only what was really seen was permitted (rule 8).
  return result === null ? joinedSpans({ from, to }, watched) : []
}

/** Rule 34, and the window: what is past its day is neither there nor lawful to hand out, unless it is held. */
const footageIssue = ({ isOperatingRoom, availability }: RangeToCopy): IssueReason | null => {
  if (isOperatingRoom) return 'operating-room'
  return goneReason(availability)
}

const pieceIssue = (piece: CopyPiece, range: RangeToCopy | undefined, door: Applicant['door']): IssueReason | null => {
  if (range === undefined) return 'not-asked-for'
  if (piece.to <= piece.from) return 'end-before-start'
  const footage = footageIssue(range)
  if (footage !== null) return footage
  const isInside = copyableSpans(range, door).some(({ from, to }) => from <= piece.from && piece.to <= to)
  return isInside ? null : 'not-granted'
}

/** What nobody may be handed. Each is an attempt that the book remembers. */
export const provisionIssues = (
  { pieces }: Pick<CopyDraft, 'pieces'>,
  request: RequestToCopy,
): readonly FieldIssue[] => [
  ...requestIssues(request),
  ...pieces.flatMap((piece, index): readonly FieldIssue[] => {
    const range = request.ranges.find(({ id }) => id === piece.rangeId)
    const reason = pieceIssue(piece, range, request.applicant.door)
    if (reason === null) return []
    // Of a copy that is written down late it is the moment that is wrong, not the footage.
    if (reason === 'not-granted' && range?.isAnsweredSince === true) {
      return [{ field: 'handedAt', reason: 'before-decided' }]
    }
    return [{ field: `pieces.${index}`, reason, ...(range === undefined ? {} : { detail: range.cameraNumber }) }]
  }),
]

/** Rules 20, 22, 23: of a third party it is written down who it is, for how long, and what it was asked and promised. */
const thirdPartyIssues = (
  { recipient, limits, hasPromised, dueOn }: CopyDraft,
  applicant: Applicant,
): readonly FieldIssue[] => {
  if (applicant.door !== 'authority') return []
  const isOutside = applicant.ground !== null && groundTable[applicant.ground].isOutsidePurpose
  const missing: readonly (readonly [string, boolean, IssueReason])[] = [
    ['recipient.affiliation', recipient.affiliation === '', 'required'],
    ['recipient.rank', recipient.rank === '', 'required'],
    ['limits', isOutside && limits === '', 'limits-missing'],
    ['hasPromised', !hasPromised, 'promise-missing'],
    ['dueOn', dueOn === null, 'required'],
  ]
  return missing.flatMap(([field, isMissing, reason]) => (isMissing ? [{ field, reason }] : []))
}

// Rule 40: actual cost; nothing where the clinic made the request necessary, and postage only for what is mailed.
const feeIssues = ({ fee, deliveredBy }: CopyDraft): readonly FieldIssue[] => {
  if (fee.causedBy === 'clinic') return totalWon(fee) > 0 ? [{ field: 'fee', reason: 'fee-not-owed' }] : []
  if (fee.postageWon > 0 && deliveredBy !== 'post') return [{ field: 'fee.postageWon', reason: 'postage-not-owed' }]
  return totalWon(fee) > 0 && fee.payment === '' ? [{ field: 'fee.payment', reason: 'required' }] : []
}

// What lies in an envelope or a mailbox is opened by whoever finds it, so a file that is sent has a password, and the password goes by
// another way. A password on files is among the safeguards of 표준지침 art. 47.
const passwordIssues = ({ medium, deliveredBy, password }: CopyDraft): readonly FieldIssue[] =>
  medium !== 'print' && deliveredBy !== 'visit' && (password === 'none' || password === deliveredBy)
    ? [{ field: 'password', reason: 'password-missing' }]
    : []

/** A copy written down afterwards was handed to somebody who had asked by then, of what had been filmed by then. */
const handingIssues = ({ handedAt, pieces }: CopyDraft, receivedAt: Instant, now: Instant): readonly FieldIssue[] => {
  if (handedAt === null) return []
  if (handedAt > now) return [{ field: 'handedAt', reason: 'in-future' }]
  if (handedAt < receivedAt) return [{ field: 'handedAt', reason: 'before-received' }]
  return pieces.flatMap(({ to }, index) =>
    to > handedAt ? [{ field: `pieces.${index}`, reason: 'in-future' as const }] : [],
  )
}

/** What is merely missing from the form or does not hang together; nothing was handed to anybody yet. */
export const draftIssues = (
  draft: CopyDraft,
  { applicant, receivedAt }: Pick<RequestToCopy, 'applicant' | 'receivedAt'>,
  now: Instant,
): readonly FieldIssue[] => {
  const { medium, files, dueOn, handedAt } = draft
  return [
    // A printed still has no file; everything else is known again by its digest.
    ...(medium !== 'print' && files.length === 0 ? [{ field: 'files', reason: 'required' as const }] : []),
    ...thirdPartyIssues(draft, applicant),
    ...passwordIssues(draft),
    ...handingIssues(draft, receivedAt, now),
    ...(dueOn !== null && dueOn < dayOf(handedAt ?? now) ? [{ field: 'dueOn', reason: 'in-past' as const }] : []),
    ...feeIssues(draft),
  ]
}

/** Whether handing over the copy answers the request: where a viewing was asked as well, that is still owed. */
export const meetsRequest = ({ applicant, kinds }: Pick<RequestToCopy, 'applicant' | 'kinds'>): boolean =>
  applicant.door === 'authority' || !kinds.includes('viewing')
