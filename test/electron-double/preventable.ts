// An event whose default a listener may prevent, as Electron's are.
import type { EventEmitter } from 'node:events'

export interface Preventable {
  readonly preventDefault: () => void
  readonly [detail: string]: unknown
}

/** Emits and says whether a listener prevented the default. */
export const emitPreventable = (
  emitter: EventEmitter,
  name: string,
  details: Readonly<Record<string, unknown>>,
  ...parts: readonly unknown[]
): 'prevented' | 'allowed' => {
  let outcome: 'prevented' | 'allowed' = 'allowed'
  const event: Preventable = {
    ...details,
    preventDefault: () => {
      outcome = 'prevented'
    },
  }
  emitter.emit(name, event, ...parts)
  return outcome
}
