// What must be true at the end of every day. Each gives its breaches in words; none is nothing.
import { assertNever } from '../../domain/result.ts'
import { isDuty, numberOf, type Task } from '../../domain/task/task.ts'
import type { Chronicle, RequestKept } from './chronicle.ts'
import { destructionStandsOnToday, everyCopyHasItsEnd } from './daily-destruction.ts'
import { mayLift } from './keeping-acts.ts'
import type { Picture } from './picture.ts'
import { awaitsCopy, inOrderTold, isAnswer, isStillOwed, partsLeft, slowDueDay, standingOf } from './slow-request.ts'
import { roundOf } from './slow-round.ts'
import { roomDuties } from './slow-room.ts'
import { dayOfMinute, dayText } from './slow-time.ts'
import { isUnclaimed } from './slow-unclaimed.ts'

export type DailyInvariant = (picture: Picture, chronicle: Chronicle, personId: string) => readonly string[]

const taskOf = ({ tasks }: Picture, kind: Task['kind'], number: string): Task | undefined =>
  tasks.find((task) => task.kind === kind && numberOf(task) === number)

/** As the slow model words it: kind, number and the day at whose end it is late. */
const keyOf = (task: Task): string => {
  // One walk, however many recorders are named beside the first.
  if (task.kind === 'recorder-check') return `${task.kind} ${task.dueOn}`
  if (isDuty(task)) return `${task.kind} ${task.number} ${task.dueOn}`
  switch (task.kind) {
    case 'reply-due':
      return `${task.kind} ${task.requestNumber} ${task.legalLastDay ?? task.rawLastDay}`
    case 'notice-unprinted':
      return `${task.kind} ${task.noticeNumber} ${task.issuedOn}`
    case 'postponement-ending':
      return `${task.kind} ${task.requestNumber} ${task.expectedEndOn}`
    case 'cause-ended':
      return `${task.kind} ${task.requestNumber} ${task.endedOn}`
    case 'viewing-appointed':
      return `${task.kind} ${task.requestNumber} ${task.at}`
    case 'footage-vanishing':
      return `${task.kind} ${task.requestNumber} ${task.lastDay}`
    default:
      return assertNever(task)
  }
}

const requestKinds: ReadonlySet<string> = new Set([
  'reply-due',
  'notice-unprinted',
  'postponement-ending',
  'cause-ended',
  'viewing-appointed',
  'notice-delivery',
  'notice-returned',
  'objection-unanswered',
  'supplement-awaited',
  'copy-owed',
  'removal-owed',
])

const earliest = (days: readonly (string | null)[]): string | undefined =>
  days.flatMap((day) => day ?? []).toSorted()[0]

const owedBy = (chronicle: Chronicle, request: RequestKept, { now, today }: Picture): readonly string[] => {
  const { number, ranges, notices, objections, supplements } = request
  const at = (standing: string) => ranges.filter((range) => standingOf(request, range) === standing)
  const appointedAt = notices.findLast((notice) => notice.voided === null && notice.appointedAt !== null)?.appointedAt
  const isLive = isStillOwed(request)
  const isCopyUnfetched = isUnclaimed(request, today) && ranges.some((range) => awaitsCopy(request, range))
  const endsOn = earliest(at('waiting').map((range) => roundOf(request, range)?.expectedEndOn ?? null))
  const endedOn = earliest(at('ended').map((range) => roundOf(request, range)?.endedOn ?? null))
  const standing = notices.filter(({ voided }) => voided === null)
  return [
    ...(isLive && at('unanswered').length > 0 ? [`reply-due ${number} ${slowDueDay(chronicle, request, now)}`] : []),
    ...(isLive && endsOn !== undefined ? [`postponement-ending ${number} ${endsOn}`] : []),
    ...(isLive && endedOn !== undefined ? [`cause-ended ${number} ${endedOn}`] : []),
    ...(isLive && (at('granted').length > 0 || isCopyUnfetched) && appointedAt !== undefined
      ? [`viewing-appointed ${number} ${appointedAt}`]
      : []),
    ...(isLive
      ? partsLeft(request).map(({ part, seen }) => {
          const due = slowDueDay(chronicle, request, now)
          return `${part} ${number} ${due > dayText(seen) ? due : dayText(seen)}`
        })
      : []),
    ...standing.flatMap((notice) => {
      if (notice.out === null) return [`notice-unprinted ${notice.number} ${dayText(dayOfMinute(notice.issued))}`]
      const back = inOrderTold(notice).at(-1)?.returnedOn ?? null
      if (back !== null) return [`notice-returned ${notice.number} ${back}`]
      if (notice.deliveries.length > 0) return []
      const issuedOn = dayText(dayOfMinute(notice.issued))
      const due = isAnswer(request, notice) ? slowDueDay(chronicle, request, notice.issued) : issuedOn
      return [`notice-delivery ${notice.number} ${due}`]
    }),
    ...objections.flatMap(({ answered, wishedOn }) =>
      answered !== null ? [] : [`objection-unanswered ${number} ${wishedOn}`],
    ),
    ...supplements.flatMap(({ isClosed, dueOn }) =>
      isLive && !isClosed && dueOn <= today ? [`supplement-awaited ${number} ${dueOn}`] : [],
    ),
  ]
}

const differences = (what: string, owed: readonly string[], shown: readonly string[]): readonly string[] => [
  ...owed.filter((key) => !shown.includes(key)).map((key) => `${what}: ${key} is owed and not on today`),
  ...shown.filter((key) => !owed.includes(key)).map((key) => `${what}: ${key} is on today and owed to nobody`),
]

/** Every open request stands on today with its own day, or has been answered; nothing else does. */
export const requestsStandOnToday: DailyInvariant = (picture, chronicle) =>
  differences(
    'requests',
    chronicle.requests.flatMap((request) => owedBy(chronicle, request, picture)),
    picture.tasks.filter(({ kind }) => requestKinds.has(kind)).map(keyOf),
  )

/** A review whose day has come stands on today, and a proposed lifting before whoever may confirm it. */
export const holdsStandOnToday: DailyInvariant = (picture, chronicle, personId) => {
  const { holds } = chronicle
  const open = holds.filter(({ lifted }) => lifted === null)
  const reviews = open.filter(({ proposedBy, reviewOn }) => proposedBy === null && reviewOn <= picture.today)
  const lifts = open.filter((hold) => mayLift(chronicle, hold, personId, picture.now))
  return [
    ...differences(
      'holds',
      reviews.map(({ number, reviewOn }) => `hold-review ${number} ${reviewOn}`),
      picture.tasks.filter(({ kind }) => kind === 'hold-review').map(keyOf),
    ),
    ...lifts
      .filter(({ number }) => taskOf(picture, 'hold-lift', number) === undefined)
      .map(({ number }) => `holds: nobody is asked about ${number}`),
  ]
}

const askedBackDaysBefore = 7

/** Every copy whose day is near or past is chased until it is closed. */
export const copiesStandOnToday: DailyInvariant = (picture, { copies }) => {
  const horizon = dayText(dayOfMinute(picture.now) + askedBackDaysBefore)
  const open = copies.filter(({ closed }) => closed === null)
  const dated = open.filter(({ dueOn }) => dueOn !== null)
  return [
    ...differences(
      'copies',
      dated
        .filter(({ dueOn }) => dueOn !== null && dueOn <= horizon)
        .map(({ number, dueOn }) => `copy-due ${number} ${dueOn}`),
      picture.tasks.filter(({ kind }) => kind === 'copy-due').map(keyOf),
    ),
    ...(picture.openCopyCount === dated.length ? [] : [`copies: ${picture.openCopyCount} open, not ${dated.length}`]),
  ]
}

/** Entries = successful writes and disclosures, refused attempts and gates; no more and no fewer. */
export const entriesAreCounted: DailyInvariant = ({ entryCount }, { entries }) => {
  const owed = [...entries.values()].reduce((sum, count) => sum + count, 0)
  return owed === entryCount ? [] : [`ledger: ${entryCount} entries, not ${owed}`]
}

/** Rule 34: whoever asks for an operating room is answered by its own day, on a paper that goes out. */
export const roomsStandOnToday: DailyInvariant = (picture, chronicle) =>
  differences(
    'rooms',
    roomDuties(chronicle),
    picture.tasks.filter(({ kind }) => kind.startsWith('operating-room')).map(keyOf),
  )

export const dailyInvariants = {
  roomsStandOnToday,
  requestsStandOnToday,
  holdsStandOnToday,
  copiesStandOnToday,
  everyCopyHasItsEnd,
  destructionStandsOnToday,
  entriesAreCounted,
} as const satisfies Readonly<Record<string, DailyInvariant>>

/** What is owed for cameras and recorders rather than to anybody in particular. */
const roundKinds = ['recorder', 'over-retention', 'auto-deletion', 'destruction', 'sign', 'company']

/** What changes which footage is kept, or before whom its destruction stands. */
const footageChanging: ReadonlySet<string> = new Set([
  'recorder.recordCheck',
  'camera.retire',
  'hold.place',
  'request.receive',
  'notice.void',
  'request.reopen',
  'request.answerObjection',
  'session.signIn',
])

const lastDayOf = (key: string): string => (key.split(' ').at(-1) ?? '').slice(0, 10)

/** Nothing overdue leaves today without an act about it since. */
export const vanishedUnattended = (
  before: Pick<Picture, 'tasks' | 'today'>,
  after: Pick<Picture, 'tasks'>,
  { acts, requests, rooms }: Pick<Chronicle, 'acts' | 'requests' | 'rooms'>,
): readonly string[] => {
  const still = new Set(after.tasks.map(keyOf))
  const gone = before.tasks.filter((task) => lastDayOf(keyOf(task)) < before.today && !still.has(keyOf(task)))
  return gone.flatMap((task) => {
    const number = numberOf(task)
    const request = requests.find((one) => one.number === number || one.id === ('requestId' in task && task.requestId))
    const room = rooms.find((one) => one.number === number)
    const names = [
      number,
      room?.id,
      room?.notice?.id,
      request?.id,
      ...(request?.notices.map(({ id }) => id) ?? []),
    ].flatMap((name) => name ?? [])
    const isRound = roundKinds.some((kind) => task.kind.startsWith(kind))
    const isAttended = acts.some(
      ({ name, input }) =>
        names.some((one) => input.includes(one)) ||
        (isRound && (name.startsWith('destruction.') || footageChanging.has(name))) ||
        // A copy is named by its id, a review may pass to whoever signs in, and a holiday moves the law's day.
        (task.kind === 'copy-due' && name.startsWith('copy.')) ||
        (task.kind === 'hold-lift' && name === 'session.signIn') ||
        (task.kind === 'objection-unanswered' && name === 'request.answerObjection') ||
        name === 'holiday.add',
    )
    return isAttended ? [] : [`today: ${keyOf(task)} left without an act`]
  })
}
