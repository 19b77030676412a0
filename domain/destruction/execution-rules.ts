// What must be right before an order counts as carried out.
import { type Instant, isMinutesBefore } from '../calendar/instant.ts'
import type { FieldIssue } from '../contract/failure.ts'
import type { Execution, Exclusion, OrderState } from './destruction.ts'
import { excludedNumbers } from './spans.ts'

export interface ReleasedOrder {
  readonly state: OrderState
  /** The last approval; null where none was given yet. */
  readonly releasedAt: Instant | null
  /** One account works there, so nobody may be there to stand by. */
  readonly isAlone: boolean
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index])

/**
 * Rules 28, 33: whoever carried it out must have known of every hold and request that stood then. One that came after the release
 * stops the entry until it was seen, since footage that it names may not have been spared.
 */
export const keptIssues = (leftAlone: readonly string[], excluded: readonly Exclusion[]): readonly FieldIssue[] => {
  const then = excludedNumbers(excluded)
  return isSame(then, [...new Set(leftAlone)].toSorted())
    ? []
    : [{ field: 'leftAlone', reason: 'destruction-kept-since', detail: then.join(', ') }]
}

export const executionIssues = (
  { executedAt, byWhom, witness }: Execution,
  { state, releasedAt, isAlone }: ReleasedOrder,
  now: Instant,
): readonly FieldIssue[] => {
  if (state !== 'approved' || releasedAt === null) return [{ field: 'number', reason: 'destruction-unreleased' }]
  const issues: FieldIssue[] = []
  if (executedAt > now) issues.push({ field: 'executedAt', reason: 'in-future' })
  // Nothing is destroyed first and released afterwards.
  if (isMinutesBefore(executedAt, releasedAt)) issues.push({ field: 'executedAt', reason: 'before-release' })
  if (witness === '' && !isAlone) issues.push({ field: 'witness', reason: 'required' })
  if (witness !== '' && witness === byWhom) issues.push({ field: 'witness', reason: 'witness-same' })
  return issues
}
