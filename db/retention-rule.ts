import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import { type RetentionRule, type RetentionRules, retentionSchema } from '../domain/footage/retention.ts'
import type { ReadableBook, WritableBook } from './book.ts'

interface RuleRow {
  readonly recorded_from: PlainDay
  readonly retention: string
}

const ruleOf = ({ recorded_from, retention }: RuleRow): RetentionRule => ({
  recordedFrom: recorded_from,
  retention: retentionSchema.parse(JSON.parse(retention)),
})

export const retentionRulesOf = (book: ReadableBook, id: CameraId): RetentionRules => {
  const [first, ...later] = book
    .all<RuleRow>('select recorded_from, retention from retention_rule where camera_id = ? order by recorded_from', id)
    .map(ruleOf)
  if (first === undefined) throw new Error(`no retention rule of camera ${id}`)
  return [first, ...later]
}

export interface NewRetentionRule extends RetentionRule {
  readonly cameraId: CameraId
  readonly setAt: Instant
  /** null where a camera gets its first rule. */
  readonly setBy: AccountId | null
}

/**
 * Checked by domain/footage/retention-change.ts: nothing that is recorded already falls under it. A rule set for the same day
 * again takes the place of the first; both stand in their entries. Setting `camera.retention`, which says what the policy is
 * now, is left to whoever changes the camera.
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
