// Everything the book knows about one camera's footage, as the engine takes it (footage-state.ts). Who keeps holds, copies,
// recorder checks or destructions fills its part of these facts in db/footage.ts; the engine asks nobody else.
import { type Instant, instant } from '../calendar/instant.ts'
import { type PlainDay, plainDay } from '../calendar/plain-day.ts'
import type { FootageRange } from './footage-clock.ts'
import type { Retention, RetentionRules } from './retention.ts'

/** A camera's first rule goes back this far: it governs whatever the camera recorded before anybody changed it. */
export const beginningOfRecording = plainDay('1900-01-01')

/** A camera's first recorder has had its footage since then. */
export const firstInstantRecorded = instant('1900-01-02T00:00:00Z')

/** A policy that was never changed. */
export const onlyRule = (retention: Retention): RetentionRules => [{ recordedFrom: beginningOfRecording, retention }]

/** Footage secured apart from the recorder, under a number (rule 28). */
export interface HoldFact extends FootageRange {
  readonly number: string
  readonly storedWhere: string
  readonly reviewOn: PlainDay
  readonly placedAt: Instant
  /** null while it stands. */
  readonly liftedAt: Instant | null
}

/** What a request asks for: while it awaits its answer, what came in time is left alone (rules 28, 33). */
export interface AskedFact extends FootageRange {
  readonly askedAt: Instant
  /** When it was shown, refused or withdrawn; null while it is awaited. */
  readonly until: Instant | null
}

/** A copy that left the clinic: it outlives the original, and nobody here can show it. */
export interface CopyFact extends FootageRange {
  readonly number: string
  readonly providedAt: Instant
  /** Returned, or known to be destroyed; null while it is out. */
  readonly closedAt: Instant | null
}

/** From when until when the camera recorded on a recorder; `to` is null while it does. */
export interface CheckStay {
  readonly from: Instant
  readonly to: Instant | null
}

/** What somebody saw on a recorder of the camera. Both are real time: the error of its clock is taken out already. */
export interface CheckFact {
  readonly checkedAt: Instant
  /** The oldest footage still there; null where it could not be read, which says nothing. */
  readonly oldestAt: Instant | null
  /** Which of the camera's footage lies on that recorder; absent where all of it does. */
  readonly stay?: CheckStay
}

/** Whether a check was made of the recorder on which the footage of that instant lies. */
export const isAbout = ({ stay }: CheckFact, at: Instant): boolean =>
  stay === undefined || (stay.from <= at && (stay.to === null || at < stay.to))

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
  readonly asked: readonly AskedFact[]
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
  asked: [],
  copies: [],
  checks: [],
  destructions: [],
})
