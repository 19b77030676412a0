// What strikes the eye in the entries of a review. No law says what is too much: these are bounds at which somebody should look twice,
// and a clinic whose control room works at night will say so in its findings.
import { type Instant, clockTimeOf, dayOf } from '../calendar/instant.ts'
import type { Mark, MarkKind } from './review.ts'

export const nightFrom = '22:00'
export const nightTo = '06:00'
/** So many requests, copies and holds of different people opened by one account in a day. */
export const manyPeoplePerDay = 20

/** One entry as far as a review reads it. `fact` is what its body adds, for the few kinds whose body is read. */
export interface LoggedWork {
  readonly at: Instant
  /** The account's name. */
  readonly who: string
  readonly kind: string
  readonly subject: string | null
  readonly fact: { readonly count: number | null; readonly detail: string } | null
}

const markOfKind: Readonly<Record<string, MarkKind>> = {
  'session.signIn': 'failed-sign-in',
  'session.recover': 'recovered',
  'attempt.refused': 'refused',
  'clock.jumped': 'clock-jumped',
  'ledger.export': 'exported',
}

/** The kinds whose bodies say more than that they happened. */
export const isReadKind = (kind: string): boolean => Object.hasOwn(markOfKind, kind)

const isOpening = ({ kind, subject }: LoggedWork): boolean => subject !== null && kind.endsWith('.open')

// A PC that locks itself at night was not used at night.
const isAtNight = ({ at, kind }: LoggedWork): boolean =>
  kind !== 'session.lock' && (clockTimeOf(at) >= nightFrom || clockTimeOf(at) < nightTo)

const ownMark = ({ at, who, kind, fact }: LoggedWork): readonly Mark[] => {
  const mark = markOfKind[kind]
  if (mark === undefined) return []
  if (mark === 'failed-sign-in' && (fact?.count ?? 0) === 0) return []
  return [{ kind: mark, at, who, count: fact?.count ?? null, detail: fact?.detail ?? '' }]
}

const byAccountAndDay = (entries: readonly LoggedWork[]): readonly (readonly LoggedWork[])[] => [
  ...Map.groupBy(entries, ({ at, who }) => `${dayOf(at)} ${who}`).values(),
]

const dayMark = (
  kind: MarkKind,
  entries: readonly LoggedWork[],
  countOf: (ofDay: readonly LoggedWork[]) => number,
  countMin: number,
): readonly Mark[] =>
  byAccountAndDay(entries).flatMap((ofDay) => {
    const [first] = ofDay
    const count = countOf(ofDay)
    return first === undefined || count < countMin ? [] : [{ kind, at: first.at, who: first.who, count, detail: '' }]
  })

const peopleCount = (opened: readonly LoggedWork[]): number => new Set(opened.map(({ subject }) => subject)).size

/** In the order in which they began. */
export const marksOf = (entries: readonly LoggedWork[]): readonly Mark[] =>
  [
    ...entries.flatMap(ownMark),
    ...dayMark('at-night', entries.filter(isAtNight), (ofNight) => ofNight.length, 1),
    ...dayMark('many-people', entries.filter(isOpening), peopleCount, manyPeoplePerDay),
  ].toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
