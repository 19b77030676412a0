// Everything the book knows about one camera's footage, as the engine takes it (footage-state.ts). Who keeps holds, copies,
// recorder checks or destructions fills its part of these facts in db/footage.ts; the engine asks nobody else.
import type { Instant } from '../calendar/instant.ts'
import { type PlainDay, plainDay } from '../calendar/plain-day.ts'
import type { FootageRange } from './footage-clock.ts'
import type { RetentionRules } from './retention.ts'

/** A camera's first rule goes back this far: it governs whatever the camera recorded before anybody changed it. */
export const beginningOfRecording = plainDay('1900-01-01')

/** Footage secured apart from the recorder, under a number (rule 28). */
export interface HoldFact extends FootageRange {
  readonly number: string
  readonly storedWhere: string
  readonly reviewOn: PlainDay
  readonly placedAt: Instant
  /** null while it stands. */
  readonly liftedAt: Instant | null
}

/** A copy that left the clinic: it outlives the original, and nobody here can show it. */
export interface CopyFact extends FootageRange {
  readonly number: string
  readonly providedAt: Instant
  /** Returned, or known to be destroyed; null while it is out. */
  readonly closedAt: Instant | null
}

/** What somebody saw on the camera's recorder. Both are real time: the error of its clock is taken out already. */
export interface CheckFact {
  readonly checkedAt: Instant
  /** The oldest footage still there; null where it could not be read, which says nothing. */
  readonly oldestAt: Instant | null
}

/** A 파기 row that names this camera. What was held when it was checked is not part of it (rule 28). */
export interface DestructionFact {
  readonly ledgerNumber: number
  /**
   * `auto-deletion`: somebody looked that the recorder had deleted what was past its day, which proves nothing of younger
   * footage. `executed`: named people destroyed it, whatever its day.
   */
  readonly kind: 'auto-deletion' | 'executed'
  /** null: from the camera's first footage on. */
  readonly recordedFrom: Instant | null
  /** The instant at which the destroyed footage ends. */
  readonly recordedTo: Instant
  readonly checkedAt: Instant
}

export interface FootageFacts {
  readonly rules: RetentionRules
  /** null where the camera was there before the book. */
  readonly installedOn: PlainDay | null
  /** The last day on which it recorded; null while it does. */
  readonly retiredOn: PlainDay | null
  readonly holds: readonly HoldFact[]
  readonly copies: readonly CopyFact[]
  readonly checks: readonly CheckFact[]
  readonly destructions: readonly DestructionFact[]
}

/** What the policy alone says, before anything happened to the footage. */
export const factsOfRules = (rules: RetentionRules, installedOn: PlainDay | null): FootageFacts => ({
  rules,
  installedOn,
  retiredOn: null,
  holds: [],
  copies: [],
  checks: [],
  destructions: [],
})
