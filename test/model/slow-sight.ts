// Whether footage may be seen, asked minute by minute.
import { slowStateAt } from '../domain/reference/slow-footage.ts'
import { type Chronicle, type Span, worldOf } from './chronicle.ts'
import { days, dayText } from './slow-time.ts'

const everyMinute = ({ from, to }: Span): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

export const statesOf = (chronicle: Chronicle, span: Span, asOf: number): readonly string[] => {
  const world = worldOf(chronicle, span.cameraId)
  return everyMinute(span).map((minute) => slowStateAt(days, world, minute, asOf))
}

const isThere = (state: string): boolean => state.startsWith('available') || state.startsWith('held')

const isThereAt = (chronicle: Chronicle, { cameraId, from, to }: Span, asOf: number, isWanted: boolean): boolean => {
  const world = worldOf(chronicle, cameraId)
  for (let minute = from; minute < to; minute += 1) {
    if (isThere(slowStateAt(days, world, minute, asOf)) === isWanted) return true
  }
  return false
}

/** All of it is there, or held. */
export const isWhollyThere = (chronicle: Chronicle, span: Span, asOf: number): boolean =>
  !isThereAt(chronicle, span, asOf, false)

export const isPartlyThere = (chronicle: Chronicle, span: Span, asOf: number): boolean =>
  isThereAt(chronicle, span, asOf, true)

/** Through the end of which day any unsecured piece of it is there; null where no such piece is left. */
export const thereThrough = (chronicle: Chronicle, span: Span, asOf: number): string | null =>
  statesOf(chronicle, span, asOf)
    .filter((state) => state.startsWith('available'))
    .map((state) => dayText(Number(state.split(' ')[1])))
    .toSorted()[0] ?? null

/** Why nothing of it is left, as the office must say it to somebody who asked on `askedDay`. */
export const lossOf = (chronicle: Chronicle, span: Span, asOf: number, askedDay: number): 'lost' | 'past' | 'never' => {
  const states = statesOf(chronicle, span, asOf)
  if (states.every((state) => state === 'never-recorded')) return 'never'
  const isEarly = states.some((state) => {
    const [, missed, policy] = /gone-early (\d+) of (\d+)/.exec(state) ?? []
    if (missed !== undefined) return askedDay <= Number(policy)
    const [, done, lawful] = /destroyed \d+ on (\d+) of (\d+)/.exec(state) ?? []
    return done !== undefined && Number(done) <= Number(lawful) && askedDay <= Number(lawful)
  })
  return isEarly ? 'lost' : 'past'
}
