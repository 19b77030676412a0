// 존재확인 asked alone (지침 art. 44): of every stretch the answer is whether the person is in it, as somebody saw who looked. Nothing is
// shown, so nothing is appointed, masked or paid.
import type { FieldIssue } from '../contract/failure.ts'
import type { Availability } from '../footage/availability.ts'
import type { FootageSearch } from '../request/footage-search.ts'
import type { RangeAnswer } from './range-answer.ts'
import type { RangeResult } from './range-result.ts'

/** What a result says of the person: `gone` and `never-filmed` say it of footage that nobody can look through. */
export const existenceAnswers = ['found', 'not-found', 'gone', 'never-filmed', 'postponed', 'refused'] as const
export type ExistenceAnswer = (typeof existenceAnswers)[number]

export const existenceAnswerOf = (result: RangeResult, { kind }: Pick<Availability, 'kind'>): ExistenceAnswer => {
  if (result.kind === 'postponed') return 'postponed'
  if (result.kind !== 'refused') return 'found'
  const { ground } = result.reason
  if (ground === 'not-filmed') return kind === 'never-recorded' ? 'never-filmed' : 'not-found'
  return ground === 'retention-passed' || ground === 'footage-lost' ? 'gone' : 'refused'
}

/** Whether the notice said how it is, be it that there is nothing: whoever was told so is refused nothing. */
export const isToldExistence = (answer: RangeAnswer | null): boolean =>
  answer?.kind === 'decided' &&
  !['postponed', 'refused'].includes(existenceAnswerOf(answer.result, { kind: 'available' }))

interface SearchedRange {
  readonly availability: Pick<Availability, 'kind'>
  readonly search: Pick<FootageSearch, 'outcome'> | null
}

/** What may be said of a person rests on a search, and is said to nobody whose identity is unknown (rule 12). */
export const existenceIssues = (
  result: RangeResult,
  { availability, search }: SearchedRange,
  identityConfirmed: boolean,
  field: string,
): readonly FieldIssue[] => {
  if (result.kind === 'part') return [{ field, reason: 'not-allowed' }]
  if (result.kind === 'granted') {
    if (result.masking !== 'none') return [{ field, reason: 'not-allowed' }]
    return search?.outcome === 'found' ? [] : [{ field, reason: 'search-missing' }]
  }
  if (existenceAnswerOf(result, availability) !== 'not-found') return []
  if (!identityConfirmed) return [{ field, reason: 'identity-unconfirmed' }]
  // What was found is contradicted by the book already; that nobody looked, or found nothing to look through, is not.
  return search === null || search.outcome === 'footage-missing'
    ? [{ field: `${field}.reason.ground`, reason: 'search-missing' }]
    : []
}
