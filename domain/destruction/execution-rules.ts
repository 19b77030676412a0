// What must be right before an order counts as carried out.
import type { Instant } from '../calendar/instant.ts'
import type { FieldIssue } from '../contract/failure.ts'
import type { Execution, Exclusion, OrderState } from './destruction.ts'
import { excludedNumbers } from './spans.ts'

export interface ReleasedOrder {
  readonly state: OrderState
  /** The last approval; null where none was given yet. */
  readonly releasedAt: Instant | null
  /** One account works there, so nobody may be there to stand by. */
  readonly isAlone: boolean
  readonly excludedNow: readonly Exclusion[]
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index])

const minuteOf = (at: Instant): string => at.slice(0, 16)

/**
 * Rules 28, 33: whoever carried it out must have known of every hold and request that stands now. One that came after the release
 * stops the entry until it was seen, since footage that it names may not have been spared.
 */
export const keptIssues = (leftAlone: readonly string[], excludedNow: readonly Exclusion[]): readonly FieldIssue[] => {
  const now = excludedNumbers(excludedNow)
  return isSame(now, [...new Set(leftAlone)].toSorted())
    ? []
    : [{ field: 'leftAlone', reason: 'destruction-kept-since', detail: now.join(', ') }]
}

export const executionIssues = (
  { executedAt, byWhom, witness }: Execution,
  { state, releasedAt, isAlone }: ReleasedOrder,
  now: Instant,
): readonly FieldIssue[] => {
  if (state !== 'approved' || releasedAt === null) return [{ field: 'number', reason: 'destruction-unreleased' }]
  const issues: FieldIssue[] = []
  if (executedAt > now) issues.push({ field: 'executedAt', reason: 'in-future' })
  // Nothing is destroyed first and released afterwards. Times are typed to the minute.
  if (minuteOf(executedAt) < minuteOf(releasedAt)) issues.push({ field: 'executedAt', reason: 'before-release' })
  if (witness === '' && !isAlone) issues.push({ field: 'witness', reason: 'required' })
  if (witness !== '' && witness === byWhom) issues.push({ field: 'witness', reason: 'witness-same' })
  return issues
}
