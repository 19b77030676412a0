// Whether footage may be seen. What became of a stretch changes only at midnights and at the edges of what somebody did to it, so that
// to look there is to look at every minute.
import { slowStateAt, type SlowWorld } from '../domain/reference/slow-footage.ts'
import type { Chronicle, Span } from './chronicle.ts'
import { dayOfMinute, days, dayText } from './slow-time.ts'
import { worldOf } from './slow-world.ts'

const edgesOf = (world: SlowWorld, { from, to }: Span): readonly number[] => {
  const edges = [
    from,
    world.moved ?? from,
    ...world.holds.flatMap((hold) => [hold.from, hold.to]),
    ...world.copies.flatMap((copy) => [copy.from, copy.to]),
    ...world.asks.flatMap((ask) => [ask.from, ask.to]),
    ...world.rows.flatMap((row) => [row.from ?? from, row.to]),
    ...world.checks.flatMap(({ oldest, checked }) => [oldest ?? from, checked]),
  ]
  for (let midnight = (dayOfMinute(from) + 1) * 1440; midnight < to; midnight += 1440) edges.push(midnight)
  return [...new Set(edges)].filter((edge) => from <= edge && edge < to).toSorted((one, other) => one - other)
}

/** One word for each piece of the stretch between two edges. */
export const pieceStates = (
  chronicle: Chronicle,
  span: Span,
  asOf: number,
  world = worldOf(chronicle, span.cameraId),
): readonly string[] => edgesOf(world, span).map((edge) => slowStateAt(days, world, edge, asOf))

const isThere = (state: string): boolean => state.startsWith('available') || state.startsWith('held')

/** All of it is there, or held. */
export const isWhollyThere = (chronicle: Chronicle, span: Span, asOf: number): boolean =>
  pieceStates(chronicle, span, asOf).every(isThere)

export const isPartlyThere = (chronicle: Chronicle, span: Span, asOf: number): boolean =>
  pieceStates(chronicle, span, asOf).some(isThere)

/** Through the end of which day any unsecured piece of it is there; null where no such piece is left. */
export const thereThrough = (chronicle: Chronicle, span: Span, asOf: number): string | null =>
  pieceStates(chronicle, span, asOf)
    .filter((state) => state.startsWith('available'))
    .map((state) => dayText(Number(state.split(' ')[1])))
    .toSorted()[0] ?? null

/** Why nothing of it is left, as the office must say it to somebody who asked on `askedDay`. */
export const lossOf = (chronicle: Chronicle, span: Span, asOf: number, askedDay: number): 'lost' | 'past' | 'never' => {
  const states = pieceStates(chronicle, span, asOf)
  if (states.every((state) => state === 'never-recorded')) return 'never'
  const isEarly = states.some((state) => {
    const [, missed, policy] = /gone-early (\d+) of (\d+)/.exec(state) ?? []
    if (missed !== undefined) return askedDay <= Number(policy)
    const [, done, lawful] = /destroyed \d+ on (\d+) of (\d+)/.exec(state) ?? []
    return done !== undefined && Number(done) <= Number(lawful) && askedDay <= Number(lawful)
  })
  return isEarly ? 'lost' : 'past'
}
