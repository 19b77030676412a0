// From when until when somebody awaited a stretch (rule 28): from the request to its answer, again from the day it was taken up anew, and
// while an objection waits. What lay between was free to go.
import type { Instant } from '../calendar/instant.ts'
import type { FootageRange } from './footage-clock.ts'
import type { AskedFact } from './footage-facts.ts'

export interface AskedHistory extends FootageRange {
  readonly receivedAt: Instant
  /** In the order in which the request was taken up again. */
  readonly reopenings: readonly { readonly countedFrom: Instant; readonly reopenedAt: Instant }[]
  /** Notices, showings, copies and withdrawals of the request. */
  readonly answers: readonly Instant[]
  /** By the notice that stands for this stretch; null where it refused nothing. */
  readonly refusedAt: Instant | null
  readonly objections: readonly { readonly receivedAt: Instant; readonly answeredAt: Instant | null }[]
  /** An answer, a showing or a copy is owed now. */
  readonly isAwaited: boolean
}

const latest = (moments: readonly Instant[]): Instant | null => moments.toSorted().at(-1) ?? null

/** Its objection was turned down first, and only the correction of that answer took it up: between the two nobody awaited it. */
const wasTurnedDown = (
  objections: AskedHistory['objections'],
  { countedFrom, reopenedAt }: AskedHistory['reopenings'][number],
): boolean => {
  const said = objections.filter(({ receivedAt }) => receivedAt === countedFrom)
  return said.length > 0 && said.every(({ answeredAt }) => answeredAt !== null && answeredAt < reopenedAt)
}

export const askedRounds = (history: AskedHistory): readonly AskedFact[] => {
  const { from, to, receivedAt, reopenings, answers, refusedAt, objections, isAwaited } = history
  const rounds: AskedFact[] = []
  let [askedAt, begun] = [receivedAt, receivedAt]
  for (const next of [...reopenings, null]) {
    const isLast = next === null
    const given = latest(answers.filter((at) => begun <= at && (isLast || at < next.reopenedAt)))
    const until = isLast && isAwaited ? null : ((isLast ? refusedAt : null) ?? given ?? begun)
    rounds.push({ from, to, askedAt, until })
    if (isLast) break
    // A request that was taken back keeps its old clock, and asked for nothing meanwhile.
    const isOldClock = until !== null && next.countedFrom < until
    askedAt = isOldClock || wasTurnedDown(objections, next) ? next.reopenedAt : next.countedFrom
    begun = next.reopenedAt
  }
  return [
    ...rounds,
    ...objections.map((objection) => ({ from, to, askedAt: objection.receivedAt, until: objection.answeredAt })),
  ]
}
