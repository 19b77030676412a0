// Locks after five minutes without a hand on keyboard or mouse. The clock is compared on every tick instead of one long
// timer, so a PC that slept is locked as soon as it wakes.
import { useEffect } from 'react'
import { onTick } from './clock.ts'
import { idleLockMilliseconds, lock } from './session.ts'

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

export const isIdle = (lastSignMilliseconds: number, nowMilliseconds: number): boolean =>
  nowMilliseconds - lastSignMilliseconds >= idleLockMilliseconds

export const useIdleLock = (): void => {
  useEffect(() => {
    let lastSign = Date.now()
    const sign = (): void => {
      // A hand that comes back after the limit must not undo it: the lock is decided first.
      if (!isIdle(lastSign, Date.now())) lastSign = Date.now()
    }
    for (const name of signsOfLife) window.addEventListener(name, sign, { capture: true, passive: true })
    const stop = onTick(() => {
      if (isIdle(lastSign, Date.now())) void lock('idle')
    })
    return () => {
      stop()
      for (const name of signsOfLife) window.removeEventListener(name, sign, { capture: true })
    }
  }, [])
}
