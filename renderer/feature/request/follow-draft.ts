// A request that goes on from an earlier one begins with all that is known of it: only what is wanted, when it came and who stands there
// are asked again. Identity is never taken over, nor the papers of an agent (rules 12, 13).
import { dayOf, type Instant } from '../../../domain/calendar/instant.ts'
import { isRemoval } from '../../../domain/decision/letter.ts'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { RequestDetail, RequestIntake, RequestRange } from '../../../domain/request/request.ts'
import { writtenSpan } from '../../ui/typed-span.ts'
import { formatsFor } from '../../words/format.ts'
import { blankAuthority, type TypedAuthority } from './authority-draft.ts'
import { blankIntake, type IntakeDraft } from './intake-draft.ts'

const typedAuthority = ({ applicant }: RequestDetail): TypedAuthority => {
  if (applicant.door !== 'authority') return blankAuthority
  const { door: _door, replyWishedOn: _wished, ...facts } = applicant
  // The day that the earlier letter wished for is not that of this one.
  return { ...facts, replyWishedOn: '' }
}

const isShown = ({ answer }: RequestRange): boolean => answer?.kind === 'shown'

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)]

/** What was seen may be deleted (rule 41); everything else is wanted of all the footage. */
const rangesFor = ({ ranges }: RequestDetail, kinds: RequestIntake['kinds']): readonly RequestRange[] => {
  const shown = ranges.filter(isShown)
  return kinds.length > 0 && kinds.every(isRemoval) && shown.length > 0 ? shown : ranges
}

export const draftFollowing = (
  request: RequestDetail,
  kinds: RequestIntake['kinds'],
  cameras: readonly Pick<Camera, 'id'>[],
  now: Instant,
): IntakeDraft => {
  const { applicant, requester } = request
  const ranges = rangesFor(request, kinds)
  const spans = new Map(ranges.map(({ from, to }) => [`${from}/${to}`, { from, to }]))
  const known = new Set(cameras.map(({ id }) => id))
  return {
    ...blankIntake,
    door: applicant.door,
    name: requester.name,
    phone: requester.phone,
    address: requester.address,
    ...(applicant.door === 'agent'
      ? { relation: applicant.relation, filmedName: applicant.filmed.name, filmedBornOn: applicant.filmed.bornOn }
      : {}),
    authority: typedAuthority(request),
    cameraIds: unique(ranges.map(({ cameraId }) => cameraId)).filter((id) => known.has(id)),
    spans: [...spans.values()].map((span) => writtenSpan(span, now)),
    kinds,
    follows: request.id,
    ...(request.ranges.some(isShown) ? { priorHow: 'in-book', priorNumber: request.number } : {}),
    purpose: request.purpose,
    hint: request.hint,
    receivedDay: dayOf(now),
    receivedClock: formatsFor('ko').clock(now),
    replyBy: request.replyBy,
    paperLanguage: request.paperLanguage,
  }
}
