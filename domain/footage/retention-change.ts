import type { PlainDay } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { lastDayKept, retentionIssues } from './footage-clock.ts'
import { policyLastDay } from './footage-state.ts'
import type { RetentionRule, RetentionRules } from './retention.ts'

/**
 * What a change of a camera's retention must meet (rules 24, 32). It governs what is recorded from its day on, so that day may
 * not lie in the past: what people were told of footage that exists already stays true. Nor before a change that was decided
 * earlier, which would then be lost from sight. Of today a part is filmed already, so a shorter one begins tomorrow.
 */
export const retentionChangeIssues = (
  { recordedFrom, retention }: RetentionRule,
  rules: RetentionRules,
  isOperatingRoom: boolean,
  today: PlainDay,
): readonly FieldIssue[] => {
  const last = rules.at(-1) ?? rules[0]
  return [
    ...(recordedFrom < today ? [{ field: 'recordedFrom', reason: 'in-past' as const }] : []),
    ...(recordedFrom === today && lastDayKept(today, retention) < policyLastDay(rules, today)
      ? [{ field: 'recordedFrom', reason: 'filmed-already' as const }]
      : []),
    ...(today <= recordedFrom && recordedFrom < last.recordedFrom
      ? [{ field: 'recordedFrom', reason: 'not-allowed' as const, detail: last.recordedFrom }]
      : []),
    ...retentionIssues(retention, isOperatingRoom).map((issue) => ({ ...issue, field: `retention.${issue.field}` })),
  ]
}
