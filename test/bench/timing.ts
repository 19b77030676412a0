// Times are compared only with times of the same run: both sides take turns, so that a busy machine slows both.

export const millisecondsOf = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Of processor time, all threads: what a busy machine does besides does not count. Not for work that waits for a disk. */
export const processorMillisecondsOf = (work: () => void): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Times of each kind of work, taken in turns `turnCount` times after one unmeasured turn. */
export const inTurns = <Name extends string>(
  turnCount: number,
  works: Readonly<Record<Name, (turn: number) => void>>,
  measure = millisecondsOf,
): Readonly<Record<Name, readonly number[]>> => {
  const names = Object.keys(works) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let turn = -1; turn < turnCount; turn += 1)
    // The first to ask finds the pages cold, so they take that in turns too.
    for (const name of turn % 2 === 0 ? names : names.toReversed()) {
      const time = measure(() => works[name](turn))
      if (turn >= 0) times[name].push(time)
    }
  return times
}
