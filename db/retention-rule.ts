import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import { type RetentionRule, type RetentionRules, retentionSchema } from '../domain/footage/retention.ts'
import type { ReadableBook, WritableBook } from './book.ts'

interface RuleRow {
  readonly camera_id: CameraId
  readonly recorded_from: PlainDay
  readonly retention: string
}

const ruleOf = ({ recorded_from, retention }: RuleRow): RetentionRule => ({
  recordedFrom: recorded_from,
  retention: retentionSchema.parse(JSON.parse(retention)),
})

/** Of the rows of one camera, in the order of their days. */
export const rulesFrom = (rows: readonly RuleRow[], id: CameraId): RetentionRules => {
  const [first, ...later] = rows.map(ruleOf)
  if (first === undefined) throw new Error(`no retention rule of camera ${id}`)
  return [first, ...later]
}

export const retentionRulesOf = (book: ReadableBook, id: CameraId): RetentionRules =>
  rulesFrom(book.all<RuleRow>('select * from retention_rule where camera_id = ? order by recorded_from', id), id)

export const retentionRulesByCamera = (book: ReadableBook): ReadonlyMap<CameraId, readonly RuleRow[]> =>
  Map.groupBy(book.all<RuleRow>('select * from retention_rule order by recorded_from'), (row) => row.camera_id)

export interface NewRetentionRule extends RetentionRule {
  readonly cameraId: CameraId
  readonly setAt: Instant
  /** null where a camera gets its first rule. */
  readonly setBy: AccountId | null
}

/**
 * Checked by domain/footage/retention-change.ts: nothing that is recorded already falls under it. A rule set for the same day
 * again takes the place of the first; both stand in their entries. What the policy says on a day is read from the rules alone.
 */
export const insertRetentionRule = (book: WritableBook, rule: NewRetentionRule): void => {
  book.run(
    `insert into retention_rule (camera_id, recorded_from, retention, set_at, set_by) values (?, ?, ?, ?, ?)
     on conflict (camera_id, recorded_from) do update
     set retention = excluded.retention, set_at = excluded.set_at, set_by = excluded.set_by`,
    rule.cameraId,
    rule.recordedFrom,
    JSON.stringify(rule.retention),
    rule.setAt,
    rule.setBy,
  )
}
