import type { Instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { phone } from '../../../domain/text/schema.ts'
import { type IntakeDraft, spanSoFar } from './intake-draft.ts'

const nameLengthMax = 60
const rangesMax = 200

export type SimilarQuery = InputOf<'request.findSimilar'>

type Typed = Pick<IntakeDraft, 'name' | 'phone' | 'cameraIds' | 'spans'>

/** What is whole enough to look for: the phone, the footage, and the name beside either; null where nothing is. */
export const similarQuery = ({ name, phone: typed, cameraIds, spans }: Typed, now: Instant): SimilarQuery | null => {
  const parsed = phone.safeParse(typed)
  const ranges = spans
    .flatMap((span) => spanSoFar(span, now) ?? [])
    .flatMap(({ from, to }) => cameraIds.map((cameraId) => ({ cameraId, from, to })))
  if (!parsed.success && ranges.length === 0) return null
  return {
    name: name.trim().slice(0, nameLengthMax),
    phone: parsed.success ? parsed.data : '',
    ranges: ranges.slice(0, rangesMax),
  }
}
