// A button pressed twice, or two windows with the same words: one act, and one number in the book.
import type { RequestIntake, Requester } from './request.ts'
import type { Applicant } from './applicant.ts'
import type { Instant } from '../calendar/instant.ts'

type Asked = Pick<RequestIntake['ranges'][number], 'cameraId' | 'from' | 'to'>

interface Received {
  readonly requester: Requester
  readonly applicant: Applicant
  readonly kinds: RequestIntake['kinds']
  readonly purpose: string
  readonly hint: string
  readonly receivedAt: Instant
}

const factsOf = (
  { requester, applicant, kinds, purpose, hint, receivedAt }: Received,
  ranges: readonly Asked[],
): string =>
  JSON.stringify([
    [requester.name, requester.phone, requester.address],
    applicant,
    kinds,
    purpose,
    hint,
    receivedAt,
    ranges.map(({ cameraId, from, to }) => [cameraId, from, to]),
  ])

/** Word for word, received in the same minute, for the same footage. Anything else is another request, if a similar one. */
export const isSameIntake = (intake: RequestIntake, received: Received, ranges: readonly Asked[]): boolean =>
  factsOf(intake, intake.ranges) === factsOf(received, ranges)
