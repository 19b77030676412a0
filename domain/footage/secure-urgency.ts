import { type PlainDay, daysBetween } from '../calendar/plain-day.ts'
import type { Availability } from './availability.ts'

/** When unsecured footage must be secured; `none` where it is held or gone. */
export type SecureUrgency = 'none' | 'later' | 'tomorrow' | 'today'

/**
 * Rule 30: what is kept through tomorrow is to be secured today. A recorder overwrites its last day at an hour nobody
 * promised, so that day is never planned with.
 */
export const secureUrgency = (availability: Availability, today: PlainDay): SecureUrgency => {
  if (availability.kind !== 'available') return 'none'
  const daysLeft = daysBetween(today, availability.through)
  if (daysLeft <= 1) return 'today'
  return daysLeft === 2 ? 'tomorrow' : 'later'
}
