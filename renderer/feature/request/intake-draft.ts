// What is typed at the counter, and how it becomes a request. Every mistake is named by the field as it stands on the screen;
// what was typed stays as it is.
import { dayOf, type Instant, instantAt } from '../../../domain/calendar/instant.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { TimeRange } from '../../../domain/calendar/spoken-range.ts'
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import type { Camera, CameraId } from '../../../domain/camera/camera.ts'
import type { FieldIssue, IssueReason } from '../../../domain/contract/failure.ts'
import { inputIssues } from '../../../domain/contract/input-issues.ts'
import { type DocumentAsked, type DocumentKind, documentsFor } from '../../../domain/identity/documents.ts'
import type { AgentRelation, Applicant, Door } from '../../../domain/request/applicant.ts'
import { intakeIssues } from '../../../domain/request/intake.ts'
import { replyClockOf, type ReplyDeadline, replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'
import type { PriorViewing } from '../../../domain/request/prior-viewing.ts'
import { type RequestId, type RequestIntake, requestIntakeSchema } from '../../../domain/request/request.ts'
import { unfinishedCamera } from '../camera/unfinished-camera.ts'
import { blankSpan, rangeOf, readSpan, spanIssues, type TypedSpan } from '../../ui/typed-span.ts'
import { authorityOf, blankAuthority, type TypedAuthority, wishedIssues } from './authority-draft.ts'
import { readClock, readDay, type Typed } from '../../ui/typed-time.ts'

export interface IntakeDraft {
  readonly door: Door
  readonly name: string
  readonly phone: string
  readonly address: string
  readonly relation: AgentRelation
  readonly filmedName: string
  readonly filmedBornOn: string
  readonly authority: TypedAuthority
  readonly cameraIds: readonly CameraId[]
  readonly cameraTyped: string
  readonly spans: readonly TypedSpan[]
  readonly kinds: readonly RequestIntake['kinds'][number][]
  /** How the viewing before a deletion is known; null where nobody said. */
  readonly priorHow: PriorViewing['how'] | null
  readonly priorNumber: string
  readonly priorNote: string
  readonly follows: RequestId | null
  readonly purpose: string
  readonly hint: string
  readonly receivedDay: string
  readonly receivedClock: string
  readonly channel: RequestIntake['channel']
  readonly replyBy: RequestIntake['replyBy']
  readonly paperLanguage: RequestIntake['paperLanguage']
  readonly identityProof: RequestIntake['identityProof']
  readonly documentsSeen: readonly DocumentKind[]
  readonly isSecured: boolean
  readonly securedWhere: string
}

export const blankIntake: IntakeDraft = {
  door: 'self',
  name: '',
  phone: '',
  address: '',
  relation: 'parent',
  filmedName: '',
  filmedBornOn: '',
  authority: blankAuthority,
  cameraIds: [],
  cameraTyped: '',
  spans: [blankSpan],
  kinds: ['viewing'],
  priorHow: null,
  priorNumber: '',
  priorNote: '',
  follows: null,
  purpose: '',
  hint: '',
  receivedDay: '',
  receivedClock: '',
  channel: 'visit',
  replyBy: 'visit',
  paperLanguage: 'ko',
  identityProof: null,
  documentsSeen: [],
  isSecured: false,
  securedWhere: '',
}

/** What the clocks can already be computed from: of several meanings the oldest, whose footage is gone first. */
export const spanSoFar = (typed: TypedSpan, now: Instant): TimeRange | null => {
  const read = readSpan(typed, now)
  if (read.kind === 'range') return { from: read.from, to: read.to }
  if (read.kind !== 'ambiguous') return null
  return read.readings.reduce((oldest, reading) => (reading.from < oldest.from ? reading : oldest))
}

export const receivedAtOf = (draft: IntakeDraft, today: PlainDay): Instant | null => {
  const [day, clock] = [readDay(draft.receivedDay, today), readClock(draft.receivedClock)]
  return day.kind === 'right' && clock.kind === 'right' ? instantAt(day.value, clock.value) : null
}

/** The applicant as far as it is typed; null where a day of birth cannot be read yet. */
export const applicantOf = (draft: IntakeDraft, today: PlainDay): Applicant | null => {
  if (draft.door === 'self') return { door: 'self' }
  if (draft.door === 'authority') return authorityOf(draft.authority, today)
  const bornOn = readDay(draft.filmedBornOn, today)
  if (bornOn.kind !== 'right') return null
  return { door: 'agent', relation: draft.relation, filmed: { name: draft.filmedName, bornOn: bornOn.value } }
}

/** Asked where something is to be deleted that is not first to be seen. */
export const isPriorViewingAsked = ({ kinds }: Pick<IntakeDraft, 'kinds'>): boolean =>
  kinds.includes('deletion') && !kinds.includes('viewing')

const priorViewingOf = (draft: IntakeDraft): PriorViewing | null => {
  const { priorHow, priorNumber, priorNote } = draft
  if (priorHow === null || !isPriorViewingAsked(draft)) return null
  return priorHow === 'in-book' ? { how: priorHow, requestNumber: priorNumber } : { how: priorHow, note: priorNote }
}

/** The papers that the applicant brings; none as long as the day of birth, which decides, is not readable. */
export const documentsAskedOf = (draft: IntakeDraft, today: PlainDay): readonly DocumentAsked[] => {
  const applicant = applicantOf(draft, today)
  const receivedAt = receivedAtOf(draft, today)
  return applicant === null ? [] : documentsFor(applicant, receivedAt === null ? today : dayOf(receivedAt))
}

/** The clock that would run, as far as it can be told. */
export const clockOfDraft = (
  draft: IntakeDraft,
  receivedAt: Instant,
  tables: readonly HolidayTable[],
  today: PlainDay,
): ReplyDeadline =>
  draft.door === 'authority'
    ? replyClockOf({ receivedAt, applicant: authorityOf(draft.authority, today), reopenings: [] }, tables)
    : replyDeadlineOf(receivedAt, tables)

const typedIssue = (field: string, read: Typed<string>): readonly FieldIssue[] => {
  const reason: IssueReason | null = read.kind === 'empty' ? 'required' : read.kind === 'wrong' ? read.reason : null
  return reason === null ? [] : [{ field, reason }]
}

const typedIssues = (draft: IntakeDraft, now: Instant, today: PlainDay): readonly FieldIssue[] => [
  ...unfinishedCamera('cameras', draft),
  ...draft.spans.flatMap((span, index) => spanIssues(`spans.${index}`, span, now)),
  ...(draft.door === 'agent' ? typedIssue('applicant.filmed.bornOn', readDay(draft.filmedBornOn, today)) : []),
  ...(draft.door === 'authority' ? wishedIssues(draft.authority, today) : []),
  ...typedIssue('receivedDay', readDay(draft.receivedDay, today)),
  ...typedIssue('receivedClock', readClock(draft.receivedClock)),
]

// Each span is asked of each camera, span by span; so range n belongs to span n / cameras. A mistake in a span is told
// once, not once per camera.
const screenField = (field: string, cameraCount: number): string => {
  const [, index, part = ''] = /^ranges\.(\d+)\.(\w+)$/.exec(field) ?? []
  if (field === 'ranges') return 'cameras'
  if (index === undefined) return field.replace('receivedAt', 'receivedDay').replace('secureAt', 'securedWhere')
  return part === 'cameraId' ? 'cameras' : `spans.${Math.floor(Number(index) / Math.max(1, cameraCount))}`
}

/** The issues that main or the rules found, named by the fields of the screen; the first of each field. */
export const issuesOnScreen = (issues: readonly FieldIssue[], draft: IntakeDraft): readonly FieldIssue[] => {
  const placed = issues.map((issue) => ({ ...issue, field: screenField(issue.field, draft.cameraIds.length) }))
  return placed.filter(({ field }, index) => placed.findIndex((other) => other.field === field) === index)
}

const namedAbove: ReadonlySet<string> = new Set(['receivedAt', 'applicant.filmed.bornOn', 'applicant.relation'])

export type ReadIntake =
  | { readonly kind: 'ready'; readonly intake: RequestIntake }
  | { readonly kind: 'stopped'; readonly issues: readonly FieldIssue[] }

export const readIntake = (
  draft: IntakeDraft,
  cameras: readonly Camera[],
  now: Instant,
  today: PlainDay,
): ReadIntake => {
  const spans = draft.spans.map((span) => rangeOf(span, now))
  const ranges = spans.flatMap((span) =>
    span === null ? [] : draft.cameraIds.map((cameraId) => ({ cameraId, from: span.from, to: span.to })),
  )
  const typed = typedIssues(draft, now, today)
  // A paper ticked before the relation or the day of birth was changed is not asked for any more.
  const asked = documentsAskedOf(draft, today).map(({ kind }) => kind)
  const parsed = requestIntakeSchema.safeParse({
    requester: { name: draft.name, phone: draft.phone, address: draft.address },
    applicant: applicantOf(draft, today) ?? { door: draft.door, filmed: { name: draft.filmedName } },
    kinds: draft.kinds,
    priorViewing: priorViewingOf(draft),
    follows: draft.follows,
    purpose: draft.purpose,
    hint: draft.hint,
    ranges,
    receivedAt: receivedAtOf(draft, today),
    channel: draft.channel,
    replyBy: draft.replyBy,
    paperLanguage: draft.paperLanguage,
    identityProof: draft.identityProof,
    documentsSeen: asked.filter((kind) => draft.documentsSeen.includes(kind)),
    secureAt: draft.isSecured ? draft.securedWhere : null,
  })
  if (!parsed.success) {
    // What is missing of places and times was named above, beside its own field.
    const others = inputIssues(parsed.error).filter(
      ({ field, reason }) => !namedAbove.has(field) && (field !== 'ranges' || reason === 'too-many'),
    )
    return { kind: 'stopped', issues: [...typed, ...issuesOnScreen(others, draft)] }
  }
  const found = typed.length > 0 ? typed : issuesOnScreen(intakeIssues(parsed.data, cameras, now), draft)
  return found.length > 0 ? { kind: 'stopped', issues: found } : { kind: 'ready', intake: parsed.data }
}
