// What must be true of the whole book, looked at now and then and at the end of the year.
import { createHash } from 'node:crypto'
import type { Chronicle, HoldKept } from './chronicle.ts'
import { appointmentsKeepTheTenDays, existenceIsOnlyTold, lettersAreKept } from './letter-invariants.ts'
import type { StoredSpan, WholePicture } from './picture.ts'
import { slowLateDays, slowLegalDay, slowStatus } from './slow-request.ts'
import { isPartlyThere, isWhollyThere, pieceStates } from './slow-sight.ts'
import { dayOfMinute, minuteOf } from './slow-time.ts'

export type WholeInvariant = (picture: WholePicture, chronicle: Chronicle) => readonly string[]

const wasLawful = (chronicle: Chronicle, { cameraId, from, to, at, holdNumber }: StoredSpan): boolean => {
  const span = { cameraId, from: minuteOf(from), to: minuteOf(to) }
  if (holdNumber === null) return isWhollyThere(chronicle, span, minuteOf(at))
  // A hold does not make its own footage be there.
  const others = { ...chronicle, holds: chronicle.holds.filter(({ number }) => number !== holdNumber) }
  return isPartlyThere(others, span, minuteOf(at))
}

/** Nothing was watched, held, handed out or promised past its day unless it was held. */
export const nothingPastItsDay: WholeInvariant = ({ tables }, chronicle) =>
  tables.spans
    .filter((span) => !wasLawful(chronicle, span))
    .map(({ what, cameraId, from, at }) => `${what}: footage of ${cameraId} from ${from} was past its day at ${at}`)

/** As many spans as were done: a row that fell out of the book would otherwise look lawful. */
export const everySpanIsKept: WholeInvariant = ({ tables }, { viewings, holds, copies }) => {
  const countOf = (what: string): number => tables.spans.filter((span) => span.what.startsWith(what)).length
  const owed = {
    viewing: viewings.flatMap(({ spans }) => spans).length,
    hold: holds.flatMap(({ spans }) => spans).length,
    copy: copies.flatMap(({ pieces }) => pieces).length,
  }
  return Object.entries(owed).flatMap(([what, count]) =>
    countOf(what) === count ? [] : [`${countOf(what)} spans of ${what}, not ${count}`],
  )
}

const liftBreaches = (
  kept: HoldKept,
  { state, steps }: WholePicture['tables']['holds'][number],
  { isSolo }: Pick<Chronicle, 'isSolo'>,
): readonly string[] => {
  if (state !== 'lifted') return kept.lifted === null ? [] : [`${kept.number} was lifted and is not`]
  const done = (steps ?? '').split(', ').map((step) => step.split(' '))
  const proposed = done.findLast(([kind]) => kind === 'lift-proposed')
  const lifted = done.findLast(([kind]) => kind === 'lifted')
  if (proposed?.[2] === undefined || lifted?.[2] === undefined) return [`${kept.number} was lifted unproposed`]
  const isFair = isSolo
    ? dayOfMinute(minuteOf(lifted[2])) > dayOfMinute(minuteOf(proposed[2]))
    : proposed[1] !== lifted[1]
  return isFair && kept.lifted !== null ? [] : [`${kept.number} was lifted by one person at once`]
}

/** Every hold has its number, reason and review, and went only by two people, or in a clinic of one after a night. */
export const everyHoldIsReasoned: WholeInvariant = ({ tables }, { holds, isSolo }) => [
  ...tables.holds.flatMap((stored) => {
    const kept = holds.find(({ number }) => number === stored.number)
    if (kept === undefined) return [`${stored.number} is a hold that nobody placed`]
    return [
      ...(stored.reason.trim() === '' ? [`${stored.number} has no reason`] : []),
      ...(stored.reviewOn === kept.reviewOn ? [] : [`${stored.number} is reviewed on ${stored.reviewOn}`]),
      ...liftBreaches(kept, stored, { isSolo }),
    ]
  }),
  ...holds
    .filter(({ number }) => tables.holds.every((stored) => stored.number !== number))
    .map(({ number }) => `${number} was placed and is not in the book`),
]

const gapsIn = (numbers: readonly string[]): readonly string[] => {
  const byYear = Map.groupBy(numbers, (number) => number.slice(0, number.lastIndexOf('-')))
  return [...byYear].flatMap(([series, inYear]) => {
    const counts = inYear.map((number) => Number(number.slice(number.lastIndexOf('-') + 1))).toSorted((a, b) => a - b)
    return counts.flatMap((count, index) => (count === index + 1 ? [] : [`${series}: ${count} stands at ${index + 1}`]))
  })
}

/** Requests, notices, supplements, holds, copies, orders to destroy and rows are numbered without a gap, and none twice. */
export const numbersAreUnbroken: WholeInvariant = ({ tables }, chronicle) => {
  const { requests, holds, copies, orders } = chronicle
  const owed = {
    request: requests.length,
    notice: requests.flatMap(({ notices }) => notices).length,
    supplement: requests.flatMap(({ supplements }) => supplements).length,
    hold: holds.length,
    copy: copies.length,
    order: orders.length,
  }
  const series = Object.entries(owed).flatMap(([name, count]) => {
    const numbers = Object.entries(tables.numbers).find(([stored]) => stored === name)?.[1] ?? []
    return [...gapsIn(numbers), ...(numbers.length === count ? [] : [`${numbers.length} of ${name}, not ${count}`])]
  })
  const rows = tables.rows.flatMap(({ number }, index) =>
    number === index + 1 ? [] : [`row ${number} stands at ${index + 1}`],
  )
  return [...series, ...rows]
}

interface Leaf {
  readonly kind: string
  readonly number: number | null
  readonly sequence: number
  readonly body: string
}

/** Official rows are those that events promised; entries are of the kinds and in the numbers that were done. */
export const rowsAreEvents: WholeInvariant = ({ tables }, { entries, rows }) => {
  const leaves = tables.entries.map(({ leaf }): Leaf => JSON.parse(leaf))
  const stored = Map.groupBy(leaves, ({ kind }) => kind)
  const kinds = new Set([...stored.keys(), ...entries.keys()])
  const official = leaves.filter(({ number }) => number !== null)
  return [
    ...[...kinds].flatMap((kind) => {
      const [has, owes] = [stored.get(kind)?.length ?? 0, entries.get(kind) ?? 0]
      return has === owes ? [] : [`${has} entries of ${kind}, not ${owes}`]
    }),
    ...(official.length === rows.length && tables.rows.length === rows.length
      ? []
      : [`${tables.rows.length} rows and ${official.length} entries with a number for ${rows.length} events`]),
    ...tables.rows.flatMap(({ number, sequence }) => {
      const leaf = leaves[sequence]
      return leaf?.number === number && leaf.kind === rows[number - 1] ? [] : [`row ${number} is not its event`]
    }),
  ]
}

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** RFC 6962 as its text reads: split at the largest power of two below the count. */
const slowRoot = (leaves: readonly string[]): Buffer => {
  const [first = ''] = leaves
  if (leaves.length === 1) return sha256(Buffer.of(0), Buffer.from(first, 'utf8'))
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return sha256(Buffer.of(1), slowRoot(leaves.slice(0, split)), slowRoot(leaves.slice(split)))
}

/** The head is that of a tree grown anew from all leaves, and every leaf names the body that lies beside it. */
export const theTreeVerifies: WholeInvariant = ({ tables, rootHex }) => [
  ...(slowRoot(tables.entries.map(({ leaf }) => leaf)).toString('hex') === rootHex ? [] : ['the root is another']),
  ...tables.entries.flatMap(({ leaf, bodyHash }, index) => {
    const { body, sequence }: Leaf = JSON.parse(leaf)
    return body === bodyHash && sequence === index ? [] : [`entry ${index} is not the one its leaf names`]
  }),
]

/** Status, last lawful day and lateness of every request are those of the slow model. */
export const requestsStandAsLived: WholeInvariant = ({ summaries, tables, now }, chronicle) =>
  chronicle.requests.flatMap((request) => {
    const shown = summaries.find(({ id }) => id === request.id)
    const stored = tables.requests.find(({ id }) => id === request.id)
    if (shown === undefined || stored === undefined) return [`${request.number} is in no list`]
    const status = slowStatus(request)
    const legal = slowLegalDay(chronicle, request, now)
    const late = slowLateDays(chronicle, request, now)
    return [
      ...(shown.status === status && stored.status === status
        ? []
        : [`${request.number} is ${shown.status} / ${stored.status}, not ${status}`]),
      ...(shown.legalLastDay === legal ? [] : [`${request.number} is due ${shown.legalLastDay}, not ${legal}`]),
      ...(shown.replyLateDayCount === late
        ? []
        : [`${request.number} is ${shown.replyLateDayCount} late, not ${late}`]),
    ]
  })

/** What is held and was there when it was held is in no destruction. */
export const heldFootageStays: WholeInvariant = ({ heldStates, now }, chronicle) =>
  heldStates.flatMap(({ number, minute, cameraId, kind }) => {
    const [slow = ''] = pieceStates(chronicle, { cameraId, from: minute, to: minute + 1 }, now)
    return slow.startsWith('held') === (kind === 'held') ? [] : [`${number}: ${minute} is ${kind}, not ${slow}`]
  })

/** Tallies are counts, and a list's total is what there is. */
export const talliesCount: WholeInvariant = ({ tables, openCount, summaries }, { requests, viewings }) => {
  const statuses = Map.groupBy(requests, slowStatus)
  const tallied = Object.entries(tables.tallies).flatMap(([list, count]) => {
    const status = list.startsWith('request ') ? list.slice('request '.length) : null
    const owed = status === null ? (list === 'viewing' ? viewings.length : count) : (statuses.get(status)?.length ?? 0)
    return count === owed ? [] : [`tally ${list} is ${count}, not ${owed}`]
  })
  const live = ['open', 'postponed', 'granted'].reduce((sum, one) => sum + (statuses.get(one)?.length ?? 0), 0)
  return [
    ...tallied,
    ...(openCount === live ? [] : [`${openCount} open requests, not ${live}`]),
    ...(summaries.length === requests.length ? [] : [`${summaries.length} requests, not ${requests.length}`]),
    ...(tables.viewingCount === viewings.length ? [] : [`${tables.viewingCount} viewings, not ${viewings.length}`]),
  ]
}

/** Search finds every request by the name of who asked. */
export const searchFindsEveryRequest: WholeInvariant = ({ found }, { requests }) =>
  requests
    .filter(({ name, number }) => found.get(name)?.includes(number) !== true)
    .map(({ name, number }) => `a search for ${name} does not find ${number}`)

/** Footage is looked for by the clock of its recorder, as it was read nearest to the recording. */
export const foundByItsClock: WholeInvariant = ({ clocks }, { requests, cameras, checks }) =>
  requests.flatMap(({ number, ranges }) =>
    ranges.flatMap(({ id, cameraId, from }) => {
      const recorder = cameras.find((camera) => camera.id === cameraId)?.recorder
      const distance = ({ checked }: { readonly checked: number }): number => Math.abs(checked - from)
      let nearest: { readonly checked: number; readonly errorMinutes: number } | null = null
      for (const check of checks.filter((one) => one.recorder === recorder)) {
        if (nearest === null || distance(check) < distance(nearest)) nearest = check
      }
      const owed = nearest?.errorMinutes ?? null
      const has = clocks.find(({ rangeId }) => rangeId === id)?.errorMinutes
      return has === owed ? [] : [`${number}: looked for by a clock ${has} minutes fast, not ${owed}`]
    }),
  )

export const wholeInvariants = {
  foundByItsClock,
  nothingPastItsDay,
  everySpanIsKept,
  everyHoldIsReasoned,
  numbersAreUnbroken,
  rowsAreEvents,
  theTreeVerifies,
  requestsStandAsLived,
  heldFootageStays,
  talliesCount,
  searchFindsEveryRequest,
  appointmentsKeepTheTenDays,
  existenceIsOnlyTold,
  lettersAreKept,
} as const satisfies Readonly<Record<string, WholeInvariant>>
