// Whether the PC's clock went on as time does. Every day in the book hangs on that clock, and nothing here can know the true time: it
// can only be seen that two readings do not belong together (decision 0014).
import { type Instant, instantOfDate, millisecondsBetween } from '../calendar/instant.ts'

export interface ClockReading {
  readonly at: Instant
  /** For how long the PC has been on: no setting of the clock changes that. null where it is not known. */
  readonly runningSeconds: number | null
}

export interface ClockJump {
  /** What the clock should have shown. */
  readonly from: Instant
  readonly to: Instant
}

/** A clock that is put right by a few minutes is put right. */
export const toleranceSeconds = 10 * 60

const secondsAfter = (at: Instant, seconds: number): Instant =>
  instantOfDate(new Date(new Date(at).getTime() + seconds * 1000))

/** While the PC is known to have gone on running, its running time tells both ways; without it, only that time does not run back. */
export const clockJump = (last: ClockReading, now: ClockReading): ClockJump | null => {
  const isOneRun =
    last.runningSeconds !== null && now.runningSeconds !== null && now.runningSeconds >= last.runningSeconds
  const elapsedSeconds = isOneRun ? (now.runningSeconds ?? 0) - (last.runningSeconds ?? 0) : 0
  const from = secondsAfter(last.at, elapsedSeconds)
  const offSeconds = millisecondsBetween(from, now.at) / 1000
  const hasJumped = isOneRun ? Math.abs(offSeconds) > toleranceSeconds : offSeconds < -toleranceSeconds
  return hasJumped ? { from, to: now.at } : null
}
