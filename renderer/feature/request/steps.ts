// The seven steps of a request, from its receipt to its closing.
import { letterOf } from '../../../domain/decision/letter.ts'
import { goneReason } from '../../../domain/footage/gone-reason.ts'
import { openNeedsOf } from '../../../domain/identity/open-needs.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { isLive } from '../../../domain/request/request-status.ts'

type Facts = Pick<
  RequestDetail,
  'status' | 'applicant' | 'kinds' | 'receivedAt' | 'identity' | 'documents' | 'ranges' | 'notices' | 'reopenings'
>

export const stepKeys = ['received', 'identity', 'search', 'decision', 'notice', 'viewing', 'closed'] as const
export type StepKey = (typeof stepKeys)[number]

export interface RequestStep {
  readonly key: StepKey
  readonly state: 'done' | 'now' | 'later'
}

/** What was made known in this round: a request taken up again awaits a notice of its own. */
export const noticesOfRound = ({ notices, reopenings }: Pick<Facts, 'notices' | 'reopenings'>) => {
  const since = reopenings.at(-1)?.reopenedAt
  return notices.filter(({ issuedAt, voided }) => voided === null && (since === undefined || issuedAt >= since))
}

// Footage that is gone or belongs to another law is looked through by nobody.
const isSearched = ({ ranges }: Facts): boolean =>
  ranges.some(({ search }) => search !== null) &&
  ranges.every(
    ({ search, availability, isOperatingRoom }) =>
      search !== null || goneReason(availability) !== null || isOperatingRoom,
  )

/**
 * While something is owed all seven stand there, and the one after the last step done is next: looking through the footage may be
 * passed over. Steps that a finished request never took are left out: footage shown at once needs no notice (rule 8).
 */
export const stepsOf = (request: Facts): readonly RequestStep[] => {
  const { status, ranges } = request
  const isDone: Readonly<Record<StepKey, boolean>> = {
    received: true,
    identity: openNeedsOf(request).length === 0,
    search: isSearched(request),
    decision: status !== 'open',
    notice: noticesOfRound(request).length > 0,
    viewing: status === 'viewed' || (!isLive(status) && ranges.some(({ answer }) => answer?.kind === 'shown')),
    closed: status === 'closed',
  }
  // Who asks only whether there is footage is told, and shown nothing.
  const ofLetter = stepKeys.filter((key) => key !== 'viewing' || letterOf(request) !== 'existence' || isDone[key])
  const taken = ofLetter.filter((key) => isLive(status) || isDone[key] || (key === 'closed' && status !== 'withdrawn'))
  const lastDone = taken.findLastIndex((key) => isDone[key])
  const now = taken.find((key, index) => !isDone[key] && (index > lastDone || key !== 'search'))
  return taken.map((key) => ({ key, state: isDone[key] ? 'done' : key === now ? 'now' : 'later' }))
}
