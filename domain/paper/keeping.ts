// Whether what is postponed is kept apart until then, and since when: the notice says so (PIPA art. 35(3)).
import type { Instant } from '../calendar/instant.ts'
import type { Postponement, RangeResult } from '../decision/range-result.ts'
import type { RequestRange } from '../request/request.ts'

/** `since` null: it is held, but not all of it by one hold. */
export type Keeping = { readonly kind: 'not-held' } | { readonly kind: 'held'; readonly since: Instant | null }

interface Answered {
  readonly result: RangeResult
  readonly range: Pick<RequestRange, 'availability' | 'heldSince'>
}

const isSame = (one: Postponement, other: Postponement): boolean =>
  one.cause === other.cause && one.facts === other.facts && one.expectedEndOn === other.expectedEndOn

/** One sentence for all stretches of one postponement that are held: by the last of their times it is true of each. */
export const keepingOf = (
  { availability }: Answered['range'],
  postponement: Postponement,
  answered: readonly Answered[],
): Keeping => {
  if (availability.kind !== 'held') return { kind: 'not-held' }
  const together = answered.filter(
    ({ result, range }) =>
      range.availability.kind === 'held' && result.kind === 'postponed' && isSame(result.postponement, postponement),
  )
  const times = together.flatMap(({ range }) => range.heldSince ?? [])
  return { kind: 'held', since: times.length < together.length ? null : (times.toSorted().at(-1) ?? null) }
}
