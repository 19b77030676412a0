// What an act needs: the desk, and the chance that chooses. An act says whether it found something to do.
import type { Chance } from '../bench/chance.ts'
import type { CameraKept, RangeKept, RequestKept } from './chronicle.ts'
import type { Desk, Person } from './desk.ts'

export interface Acting {
  readonly desk: Desk
  readonly chance: Chance
  readonly people: readonly Person[]
}

export type Act = (acting: Acting) => Promise<boolean>

/** One of a list; undefined of an empty one. */
export const oneOf = <Value>({ chance }: Acting, values: readonly Value[]): Value | undefined =>
  values[chance.below(values.length)]

export const oneOutOf = ({ chance }: Acting, count: number): boolean => chance.below(count) === 0

export const openCamera = (acting: Acting): CameraKept | undefined =>
  oneOf(
    acting,
    acting.desk.chronicle.cameras.filter(({ retiredDay }) => retiredDay === null),
  )

export const requestsWhere = ({ desk }: Acting, isWanted: (request: RequestKept) => boolean): readonly RequestKept[] =>
  desk.chronicle.requests.filter(isWanted)

const triesMax = 20

/** Drawn until one fits: to judge every stretch of the year every day would cost more than the year itself. */
export const pairWhere = (acting: Acting, isWanted: (request: RequestKept, range: RangeKept) => boolean) => {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const request = oneOf(acting, acting.desk.chronicle.requests.slice(tries % 2 === 0 ? -40 : 0))
    const range = oneOf(acting, request?.ranges ?? [])
    if (request !== undefined && range !== undefined && isWanted(request, range)) return { request, range }
  }
  return undefined
}

/** Text numbers of a yearly series: H-2026-001. */
export const numberAfter = (numbers: readonly string[], prefix: string, digits: number): string => {
  const count = numbers.filter((number) => number.startsWith(prefix)).length
  return `${prefix}${String(count + 1).padStart(digits, '0')}`
}
