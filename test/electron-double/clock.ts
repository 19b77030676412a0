// Shifts Date so that a process starts at a given instant and goes on from there at the usual pace. Loaded with
// --import, so worker threads are shifted too. The same function runs in pages as an init script.

export const clockVariable = 'ELECTRON_DOUBLE_CLOCK_OFFSET_MILLISECONDS'

/** Self-contained, because its text is also sent to pages. A second call changes the shift. */
export const shiftClock = (offsetMilliseconds: number): void => {
  const key = Symbol.for('electron-double.clock')
  const holder = globalThis as unknown as Record<symbol, { offsetMilliseconds: number } | undefined>
  const existing = holder[key]
  if (existing !== undefined) {
    existing.offsetMilliseconds = offsetMilliseconds
    return
  }
  const state = { offsetMilliseconds }
  Object.defineProperty(holder, key, { value: state, enumerable: false })
  const RealDate = Date
  const now = (): number => RealDate.now() + state.offsetMilliseconds
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, parts: unknown[], newTarget): object =>
      Reflect.construct(target, parts.length === 0 ? [now()] : parts, newTarget) as object,
    apply: (): string => new RealDate(now()).toString(),
    get: (target, name, receiver): unknown => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  })
}

export const offsetOf = (instant: string): number => {
  const holder = globalThis as unknown as Record<symbol, { offsetMilliseconds: number } | undefined>
  const current = holder[Symbol.for('electron-double.clock')]?.offsetMilliseconds ?? 0
  return new Date(instant).getTime() - (Date.now() - current)
}
