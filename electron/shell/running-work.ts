// How much is being done right now: door calls, exports, printing. The app does not quit under them.

export interface RunningWork {
  readonly count: () => number
  /** Counts `task` for as long as it runs. */
  readonly during: <Value>(task: () => Promise<Value>) => Promise<Value>
  /** Resolves once nothing runs, or after `millisecondsMax`. */
  readonly whenIdle: (millisecondsMax: number) => Promise<void>
}

export const createRunningWork = (): RunningWork => {
  let running = 0
  let waiting: (() => void)[] = []

  const settle = (): void => {
    running -= 1
    if (running > 0) return
    for (const resume of waiting) resume()
    waiting = []
  }

  return {
    count: () => running,
    during: async (task) => {
      running += 1
      try {
        return await task()
      } finally {
        settle()
      }
    },
    whenIdle: async (millisecondsMax) => {
      if (running === 0) return
      const { promise, resolve } = Promise.withResolvers<void>()
      waiting.push(resolve)
      const limit = setTimeout(resolve, millisecondsMax)
      await promise
      clearTimeout(limit)
    },
  }
}
