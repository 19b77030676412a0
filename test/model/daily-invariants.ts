// What must be true at the end of every day. Each gives its breaches in words; none is nothing.
import { assertNever } from '../../domain/result.ts'
import { isDuty, numberOf, type Task } from '../../domain/task/task.ts'
import type { Chronicle, RequestKept } from './chronicle.ts'
import type { Picture } from './picture.ts'
import { isAnswer, isStillOwed, roundOf, slowDueDay, standingOf } from './slow-request.ts'
import { dayOfMinute, dayText } from './slow-time.ts'

export type DailyInvariant = (picture: Picture, chronicle: Chronicle, personId: string) => readonly string[]

const taskOf = ({ tasks }: Picture, kind: Task['kind'], number: string): Task | undefined =>
  tasks.find((task) => task.kind === kind && numberOf(task) === number)

/** As the slow model words it: kind, number and the day at whose end it is late. */
const keyOf = (task: Task): string => {
  if (isDuty(task)) return `${task.kind} ${task.number} ${task.dueOn}`
  switch (task.kind) {
    case 'reply-due':
      return `${task.kind} ${task.requestNumber} ${task.legalLastDay ?? task.rawLastDay}`
    case 'notice-unprinted':
      return `${task.kind} ${task.noticeNumber} ${task.issuedOn}`
    case 'postponement-ending':
      return `${task.kind} ${task.requestNumber} ${task.expectedEndOn}`
    case 'viewing-owed':
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
  'viewing-owed',
  'viewing-appointed',
  'notice-delivery',
  'objection-unanswered',
  'supplement-awaited',
])

const earliest = (days: readonly (string | null)[]): string | undefined =>
  days.flatMap((day) => day ?? []).toSorted()[0]

const owedBy = (chronicle: Chronicle, request: RequestKept, { now, today }: Picture): readonly string[] => {
  const { number, ranges, notices, objections, supplements } = request
  const at = (standing: string) => ranges.filter((range) => standingOf(request, range) === standing)
  const appointedAt = notices.findLast((notice) => !notice.isVoid && notice.appointedAt !== null)?.appointedAt
  const isLive = isStillOwed(request)
  const endsOn = earliest(at('waiting').map((range) => roundOf(request, range)?.expectedEndOn ?? null))
  const endedOn = earliest(at('ended').map((range) => roundOf(request, range)?.endedOn ?? null))
  const standing = notices.filter(({ isVoid }) => !isVoid)
  return [
    ...(isLive && at('unanswered').length > 0 ? [`reply-due ${number} ${slowDueDay(chronicle, request, now)}`] : []),
    ...(isLive && endsOn !== undefined ? [`postponement-ending ${number} ${endsOn}`] : []),
    ...(isLive && endedOn !== undefined ? [`viewing-owed ${number} ${endedOn}`] : []),
    ...(isLive && at('granted').length > 0 && appointedAt !== undefined
      ? [`viewing-appointed ${number} ${appointedAt}`]
      : []),
    ...standing.flatMap((notice) => {
      if (!notice.isPrinted) return [`notice-unprinted ${notice.number} ${dayText(dayOfMinute(notice.issued))}`]
      if (notice.deliveries.length > 0) return []
      const issuedOn = dayText(dayOfMinute(notice.issued))
      const due = isAnswer(request, notice) ? slowDueDay(chronicle, request, notice.issued) : issuedOn
      return [`notice-delivery ${notice.number} ${due}`]
    }),
    ...objections.flatMap(({ isAnswered, wishedOn }) =>
      isAnswered ? [] : [`objection-unanswered ${number} ${wishedOn}`],
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
export const holdsStandOnToday: DailyInvariant = (picture, { holds }, personId) => {
  const open = holds.filter(({ lifted }) => lifted === null)
  const reviews = open.filter(({ proposedBy, reviewOn }) => proposedBy === null && reviewOn <= picture.today)
  const lifts = open.filter(({ proposedBy }) => proposedBy !== null && proposedBy !== personId)
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

export const dailyInvariants = {
  requestsStandOnToday,
  holdsStandOnToday,
  copiesStandOnToday,
  entriesAreCounted,
} as const satisfies Readonly<Record<string, DailyInvariant>>

const lastDayOf = (key: string): string => (key.split(' ').at(-1) ?? '').slice(0, 10)

/** Nothing overdue leaves today without an act about it since. */
export const vanishedUnattended = (
  before: Pick<Picture, 'tasks' | 'today'>,
  after: Pick<Picture, 'tasks'>,
  { acts, requests }: Pick<Chronicle, 'acts' | 'requests'>,
): readonly string[] => {
  const still = new Set(after.tasks.map(keyOf))
  const gone = before.tasks.filter((task) => lastDayOf(keyOf(task)) < before.today && !still.has(keyOf(task)))
  return gone.flatMap((task) => {
    const number = numberOf(task)
    const request = requests.find((one) => one.number === number || one.id === ('requestId' in task && task.requestId))
    const names = [number, request?.id, ...(request?.notices.map(({ id }) => id) ?? [])].flatMap((name) => name ?? [])
    const isRound = ['recorder', 'over-retention', 'auto-deletion', 'destruction'].some((kind) =>
      task.kind.startsWith(kind),
    )
    const isAttended = acts.some(
      ({ name, input }) =>
        names.some((one) => input.includes(one)) ||
        (isRound &&
          ['recorder.recordCheck', 'destruction.confirmAutoDeletion', 'camera.retire', 'hold.place'].includes(name)) ||
        // A copy is named by its id, a review may pass to whoever signs in, and a holiday moves the law's day.
        (task.kind === 'copy-due' && name.startsWith('copy.')) ||
        (task.kind === 'hold-lift' && name === 'session.signIn') ||
        (task.kind === 'objection-unanswered' && name === 'request.answerObjection') ||
        name === 'holiday.add',
    )
    return isAttended ? [] : [`today: ${keyOf(task)} left without an act`]
  })
}
