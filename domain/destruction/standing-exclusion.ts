// What an order had to leave alone when it was carried out: whoever did so could know of nothing that came afterwards, and spared
// what was still held or asked for then (rules 28, 31).
import type { Instant } from '../calendar/instant.ts'
import type { Exclusion, StandingExclusion } from './destruction.ts'

export const exclusionsAt = (standing: readonly StandingExclusion[], at: Instant): readonly Exclusion[] => {
  const stood = standing
    .filter(({ since, until }) => (since === null || since <= at) && (until === null || at < until))
    .map(({ since: _since, until: _until, ...exclusion }) => exclusion)
  // Asked for and objected to is asked for once.
  return [...new Map(stood.map((one) => [`${one.number} ${one.cameraId} ${one.from} ${one.to}`, one])).values()]
}

/** Asked for once it was gone: answered with the row of its destruction, and by nobody called spared (rule 29). */
export const askedAfter = (standing: readonly StandingExclusion[], at: Instant): readonly StandingExclusion[] =>
  standing.filter(({ since, until }) => since !== null && at < since && until === null)
