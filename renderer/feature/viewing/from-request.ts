// Taking over what a request already says, so that nothing is typed twice.
import type { Instant } from '../../../domain/calendar/instant.ts'
import type { CameraId } from '../../../domain/camera/camera.ts'
import { openNeedsOf } from '../../../domain/identity/open-needs.ts'
import type { RequestDetail, RequestRange } from '../../../domain/request/request.ts'
import { rangeOf, writtenSpan } from '../../ui/typed-span.ts'
import type { ViewingDraft } from './viewing-draft.ts'

export interface Stretch {
  readonly key: string
  readonly from: Instant
  readonly to: Instant
  readonly cameraIds: readonly CameraId[]
}

/** What was granted in part is watched piece by piece: the rest was kept back (rule 19). */
const spansOf = ({ from, to, answer }: RequestRange): readonly Pick<Stretch, 'from' | 'to'>[] =>
  answer?.kind === 'decided' && answer.result.kind === 'part' ? answer.result.shown : [{ from, to }]

/** Cameras asked for over the same time are watched together. Operating rooms take another way (rule 34). */
export const stretchesOf = ({ ranges }: Pick<RequestDetail, 'ranges'>): readonly Stretch[] => {
  const stretches = new Map<string, Stretch>()
  for (const range of ranges.filter(({ isOperatingRoom }) => !isOperatingRoom)) {
    for (const { from, to } of spansOf(range)) {
      const key = `${from} ${to}`
      const before = stretches.get(key)?.cameraIds ?? []
      stretches.set(key, { key, from, to, cameraIds: [...before, range.cameraId] })
    }
  }
  return [...stretches.values()]
}

const isMasked = ({ answer }: RequestDetail['ranges'][number]): boolean =>
  answer?.kind === 'decided' && 'masking' in answer.result && answer.result.masking === 'others-masked'

export const withStretch = (draft: ViewingDraft, { from, to, cameraIds }: Stretch, now: Instant): ViewingDraft => ({
  ...draft,
  cameraIds,
  footage: writtenSpan({ from, to }, now),
})

/** Whether the draft says just this stretch. */
export const saysStretch = (draft: ViewingDraft, { from, to, cameraIds }: Stretch, now: Instant): boolean => {
  const said = rangeOf(draft.footage, now)
  return said?.from === from && said.to === to && cameraIds.join(' ') === draft.cameraIds.join(' ')
}

/** The requester watches beside staff only once their papers were seen (rules 12, 13). */
export const takeOver = (draft: ViewingDraft, request: RequestDetail, purpose: string, now: Instant): ViewingDraft => {
  const [first] = stretchesOf(request)
  const filled = first === undefined ? draft : withStretch(draft, first, now)
  return {
    ...filled,
    purpose: draft.purpose === '' ? purpose : draft.purpose,
    // What the decision says was hidden; shown at once without one, nothing was.
    masking: request.ranges.some(isMasked) ? 'others-masked' : 'none-needed',
    outsiders: openNeedsOf(request).length > 0 ? '' : request.requester.name,
    requestId: request.id,
    isTakenOver: true,
  }
}
