// The PC's clock, shared: one timer for every clock on the screen. Pure code never reads it; it is handed `now`.
import { useSyncExternalStore } from 'react'
import { dayOf, type Instant, instantOfDate } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'

const tickMilliseconds = 1000

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | null = null
let now: Instant = instantOfDate(new Date())

const tick = (): void => {
  now = instantOfDate(new Date())
  for (const listener of listeners) listener()
}

export const onTick = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    now = instantOfDate(new Date())
    timer = setInterval(tick, tickMilliseconds)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0 && timer !== null) clearInterval(timer)
  }
}

/** Now, ticking every second. */
export const useNow = (): Instant => useSyncExternalStore(onTick, () => now)

const minuteNow = (): Instant => instantOfDate(new Date(Math.floor(new Date(now).getTime() / 60_000) * 60_000))

/** Now by the minute: enough for what counts down in hours, and it renders sixty times less. */
export const useNowByMinute = (): Instant => useSyncExternalStore(onTick, minuteNow)

/** The Korean civil day, changing at Korean midnight. */
export const useToday = (): PlainDay => useSyncExternalStore(onTick, () => dayOf(now))

/** For an event handler: the instant at which it happens. */
export const readClock = (): Instant => instantOfDate(new Date())
