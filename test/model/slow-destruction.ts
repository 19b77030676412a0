// What must be destroyed, worked out from the chronicle: nothing of the engine is asked.
import { type Chronicle, type CopyKept, type OrderKept, type RequestKept, type Span } from './chronicle.ts'
import { asksRemovalOnly, isAwaited } from './slow-request.ts'
import { roundOf } from './slow-round.ts'
import { isRoomAwaited } from './slow-room.ts'
import { pieceStates } from './slow-sight.ts'
import { dayOfMinute, dayText, firstDayKept, minuteOf } from './slow-time.ts'
import { worldOf } from './slow-world.ts'

export interface SlowDue {
  readonly kind: 'over-retention' | 'destruction-due'
  readonly number: string
  readonly destroyBy: string
}

const daysToDestroy = 5

/** The last lawful days of what is over, as many as there are pieces of it. */
const endedDays = (states: readonly string[], now: number): readonly number[] =>
  states.flatMap((state) => (state.startsWith('overdue ') ? [dayOfMinute(now) - Number(state.split(' ')[1])] : []))

const dueFrom = (kind: SlowDue['kind'], number: string, ended: readonly number[]): readonly SlowDue[] =>
  ended.length === 0 ? [] : [{ kind, number, destroyBy: dayText(Math.min(...ended) + daysToDestroy) }]

/** What the last look at a recorder saw past its day, and nobody has destroyed since. */
const keptTooLong = (chronicle: Chronicle, now: number): readonly SlowDue[] =>
  [...Map.groupBy(chronicle.checks, ({ recorder }) => recorder)].flatMap(([recorder, checks]) => {
    const last = checks.reduce((latest, one) => (one.checked >= latest.checked ? one : latest))
    const line = firstDayKept(dayOfMinute(last.checked)) * 1440
    const { oldest } = last
    if (oldest === null || oldest >= line) return []
    const cameras = chronicle.cameras.filter((camera) => camera.recorder === recorder)
    const ended = cameras.map((camera) => {
      const world = worldOf(chronicle, camera.id)
      const since = { ...world, rows: world.rows.filter(({ checked }) => checked > last.checked) }
      return endedDays(pieceStates(chronicle, { cameraId: camera.id, from: oldest, to: line }, now, since), now)
    })
    // Nothing new is owed where only cameras that were taken down are left.
    const isOwed = cameras.some((camera, index) => camera.retiredDay === null && (ended[index]?.length ?? 0) > 0)
    return isOwed ? dueFrom('over-retention', recorder, ended.flat()) : []
  })

/** Lifted holds of which nothing is left for good: not looked at again. */
const spentOf = new WeakMap<Chronicle, Set<string>>()

const keptByLifted = (chronicle: Chronicle, now: number): readonly SlowDue[] => {
  const spent = spentOf.get(chronicle) ?? new Set<string>()
  spentOf.set(chronicle, spent)
  return chronicle.holds.flatMap(({ number, spans, lifted }) => {
    if (lifted === null || spent.has(number)) return []
    const states = spans.flatMap((span) =>
      pieceStates(chronicle, span, now, { ...worldOf(chronicle, span.cameraId), asks: [] }),
    )
    if (states.every((state) => state.startsWith('destroyed'))) spent.add(number)
    return dueFrom('destruction-due', number, endedDays(states, now))
  })
}

const isMediumLeft = ({ orders }: Chronicle, { id, ending }: CopyKept): boolean =>
  ending === 'returned' && orders.every(({ copyId, state }) => copyId !== id || state !== 'executed')

export const copiesLeft = (chronicle: Chronicle): readonly CopyKept[] =>
  chronicle.copies.filter((copy) => isMediumLeft(chronicle, copy))

const grantedAway = (chronicle: Chronicle, request: RequestKept, now: number): readonly SlowDue[] => {
  const granted = request.ranges.flatMap((range) => {
    const round = roundOf(request, range)
    const notice = request.notices.find(({ id }) => id === round?.noticeId)
    if (round === null || notice === undefined || !['granted', 'part'].includes(round.kind)) return []
    const states = round.shown.flatMap((span) => pieceStates(chronicle, span, now))
    return [{ issued: notice.issued, isLeft: states.some((state) => /^(?:available|held|overdue)/.test(state)) }]
  })
  const [first] = granted
  return first !== undefined && granted.some(({ isLeft }) => isLeft)
    ? dueFrom('destruction-due', request.number, [dayOfMinute(first.issued)])
    : []
}

/** Rule 41: what an order for a granted deletion destroys is not granted any more, since the request was taken up again. */
export const isTakenBack = ({ requests }: Chronicle, { dueNumber, footage }: OrderKept): boolean => {
  const request = requests.find(({ number }) => number === dueNumber)
  if (request === undefined) return false
  const granted = request.ranges.flatMap((range) => roundOf(request, range)?.shown ?? [])
  return !footage.every(({ cameraId, from, to }) =>
    granted.some((span) => span.cameraId === cameraId && span.from <= from && to <= span.to),
  )
}

/** Everything that must be destroyed, whether it has an order or not. */
export const slowDues = (chronicle: Chronicle, now: number): readonly SlowDue[] => [
  ...keptTooLong(chronicle, now),
  ...keptByLifted(chronicle, now),
  ...copiesLeft(chronicle).flatMap(({ number, closed }) =>
    closed === null ? [] : dueFrom('destruction-due', number, [dayOfMinute(closed)]),
  ),
  ...chronicle.requests.filter(asksRemovalOnly).flatMap((request) => grantedAway(chronicle, request, now)),
]

const overlaps = (one: Span, other: Span): boolean =>
  one.cameraId === other.cameraId && one.from < other.to && other.from < one.to

/** Rules 28, 33: the holds and requests that footage must be left alone for. */
export const slowKept = (chronicle: Chronicle, footage: readonly Span[], now: number): readonly string[] => {
  const held = footage.flatMap((span) =>
    pieceStates(chronicle, span, now).flatMap((state) => (state.startsWith('held ') ? [state.slice(5)] : [])),
  )
  const asked = chronicle.requests.flatMap((request) =>
    request.ranges.some(
      (range) =>
        isAwaited(request, range) &&
        footage.some((span) => span.cameraId === range.cameraId && span.from < range.to && range.from < span.to),
    )
      ? [request.number]
      : [],
  )
  const inRooms = chronicle.rooms
    .filter((room) => isRoomAwaited(room) && footage.some((span) => overlaps(span, room)))
    .map(({ number }) => number)
  return [...new Set([...held, ...asked, ...inRooms])].toSorted()
}

export interface Cut {
  readonly cameraId: string
  readonly from: string
  readonly to: string
}

/** Minute by minute it would be the same, only slower: what is left of the footage beside the cuts. */
export const withoutCuts = (footage: readonly Span[], cuts: readonly Cut[]): readonly Span[] =>
  footage.flatMap((span) => {
    const own = cuts
      .filter(({ cameraId }) => cameraId === span.cameraId)
      .map((cut) => ({ from: minuteOf(cut.from), to: minuteOf(cut.to) }))
    const edges = [span.from, span.to, ...own.flatMap(({ from, to }) => [from, to])]
      .filter((edge) => span.from <= edge && edge <= span.to)
      .toSorted((one, other) => one - other)
    return edges.flatMap((from, index): readonly Span[] => {
      const to = edges[index + 1]
      if (to === undefined || to === from || own.some((cut) => cut.from <= from && to <= cut.to)) return []
      return [{ cameraId: span.cameraId, from, to }]
    })
  })
