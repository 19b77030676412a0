// What a request is found by. Said anew when the request says something new, as a letter whose number came later.
import { dayOf, type Instant } from '../../domain/calendar/instant.ts'
import type { Applicant } from '../../domain/request/applicant.ts'
import { indexedForm } from '../../domain/search/pairs.ts'
import type { WritableBook } from '../../db/book.ts'
import { reindexFinding } from '../../db/finding.ts'
import type { StoredRange } from '../../db/range.ts'
import type { StoredRequest } from '../../db/request.ts'

/** Others by whom the request is looked for: the person filmed, the agency. */
const namesBeside = (applicant: Applicant): readonly string[] => {
  if (applicant.door === 'self') return []
  return applicant.door === 'agent' ? [applicant.filmed.name] : [applicant.body]
}

const documentsOf = (applicant: Applicant): readonly string[] =>
  applicant.door === 'authority' ? [applicant.documentNumber] : []

type FoundRequest = Pick<StoredRequest, 'id' | 'number' | 'requester' | 'applicant' | 'purpose' | 'receivedAt'>

/** By name, document, number, purpose, camera, phone, and by the days of its footage and of its receipt. */
export const indexRequest = (book: WritableBook, request: FoundRequest, ranges: readonly StoredRange[]): void => {
  const { id, number, requester, applicant, purpose, receivedAt } = request
  const names = [requester.name, ...namesBeside(applicant)]
  const cameras = ranges.map(({ cameraNumber, cameraPlace }) => `${cameraNumber} ${cameraPlace}`)
  const texts = [...names, ...documentsOf(applicant), number, purpose, ...cameras]
  const instants: readonly Instant[] = [receivedAt, ...ranges.flatMap(({ from, to }) => [from, to])]
  reindexFinding(book, { kind: 'request', target: id }, indexedForm(texts, names, requester.phone, instants.map(dayOf)))
}
