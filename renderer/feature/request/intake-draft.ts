// What is typed at the counter, and how it becomes a request. Every mistake is named by the field as it stands on the screen;
// what was typed stays as it is.
import { endOfDay, type Instant, instantAt } from '../../../domain/calendar/instant.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { Camera, CameraId } from '../../../domain/camera/camera.ts'
import type { FieldIssue, IssueReason } from '../../../domain/contract/failure.ts'
import { inputIssues } from '../../../domain/contract/input-issues.ts'
import { intakeIssues } from '../../../domain/request/intake.ts'
import { type RequestIntake, requestIntakeSchema } from '../../../domain/request/request.ts'
import { readClock, readDay, type Typed } from '../../ui/typed-time.ts'

export interface TypedSpan {
  readonly day: string
  readonly from: string
  readonly to: string
}

export interface IntakeDraft {
  readonly name: string
  readonly phone: string
  readonly address: string
  readonly cameraIds: readonly CameraId[]
  readonly cameraTyped: string
  readonly spans: readonly TypedSpan[]
  readonly kinds: readonly RequestIntake['kinds'][number][]
  readonly purpose: string
  readonly hint: string
  readonly receivedDay: string
  readonly receivedClock: string
  readonly channel: RequestIntake['channel']
  readonly replyBy: RequestIntake['replyBy']
  readonly identityProof: RequestIntake['identityProof']
  readonly isSecured: boolean
  readonly securedWhere: string
}

export const blankSpan: TypedSpan = { day: '', from: '', to: '' }

export const blankIntake: IntakeDraft = {
  name: '',
  phone: '',
  address: '',
  cameraIds: [],
  cameraTyped: '',
  spans: [blankSpan],
  kinds: ['viewing'],
  purpose: '',
  hint: '',
  receivedDay: '',
  receivedClock: '',
  channel: 'visit',
  replyBy: 'visit',
  identityProof: null,
  isSecured: false,
  securedWhere: '',
}

export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** An end of 00:00 is the midnight at which the typed day ends: nobody means the one before the start. */
const endOf = (day: PlainDay, clock: string): Instant => (clock === '00:00' ? endOfDay(day) : instantAt(day, clock))

/** null until day, start and end are all readable. */
export const spanOf = ({ day, from, to }: TypedSpan, today: PlainDay): Span | null => {
  const [readOn, readFrom, readTo] = [readDay(day, today), readClock(from), readClock(to)]
  if (readOn.kind !== 'right' || readFrom.kind !== 'right' || readTo.kind !== 'right') return null
  return { from: instantAt(readOn.value, readFrom.value), to: endOf(readOn.value, readTo.value) }
}

/** What the clocks can already be computed from: the day alone decides when footage ends. */
export const spanSoFar = (typed: TypedSpan, today: PlainDay): Span | null => {
  const day = readDay(typed.day, today)
  if (day.kind !== 'right') return null
  const whole = spanOf(typed, today)
  if (whole !== null && whole.to > whole.from) return whole
  const at = instantAt(day.value, '12:00')
  return { from: at, to: at }
}

export const receivedAtOf = (draft: IntakeDraft, today: PlainDay): Instant | null => {
  const [day, clock] = [readDay(draft.receivedDay, today), readClock(draft.receivedClock)]
  return day.kind === 'right' && clock.kind === 'right' ? instantAt(day.value, clock.value) : null
}

const typedIssue = (field: string, read: Typed<string>): readonly FieldIssue[] => {
  const reason: IssueReason | null = read.kind === 'empty' ? 'required' : read.kind === 'wrong' ? read.reason : null
  return reason === null ? [] : [{ field, reason }]
}

const typedIssues = (draft: IntakeDraft, today: PlainDay): readonly FieldIssue[] => [
  ...(draft.cameraIds.length === 0 ? [{ field: 'cameras', reason: 'required' as const }] : []),
  ...draft.spans.flatMap((span, index) => [
    ...typedIssue(`spans.${index}.day`, readDay(span.day, today)),
    ...typedIssue(`spans.${index}.from`, readClock(span.from)),
    ...typedIssue(`spans.${index}.to`, readClock(span.to)),
  ]),
  ...typedIssue('receivedDay', readDay(draft.receivedDay, today)),
  ...typedIssue('receivedClock', readClock(draft.receivedClock)),
]

// Each span is asked of each camera, span by span; so range n belongs to span n / cameras. A mistake in a span is told
// once, not once per camera.
const screenField = (field: string, cameraCount: number): string => {
  const [, index, part = ''] = /^ranges\.(\d+)\.(\w+)$/.exec(field) ?? []
  if (index === undefined) return field.replace('receivedAt', 'receivedDay').replace('secureAt', 'securedWhere')
  return part === 'cameraId' ? 'cameras' : `spans.${Math.floor(Number(index) / Math.max(1, cameraCount))}.${part}`
}

/** The issues that main or the rules found, named by the fields of the screen; the first of each field. */
export const issuesOnScreen = (issues: readonly FieldIssue[], draft: IntakeDraft): readonly FieldIssue[] => {
  const placed = issues.map((issue) => ({ ...issue, field: screenField(issue.field, draft.cameraIds.length) }))
  return placed.filter(({ field }, index) => placed.findIndex((other) => other.field === field) === index)
}

export type ReadIntake =
  | { readonly kind: 'ready'; readonly intake: RequestIntake }
  | { readonly kind: 'stopped'; readonly issues: readonly FieldIssue[] }

export const readIntake = (
  draft: IntakeDraft,
  cameras: readonly Camera[],
  now: Instant,
  today: PlainDay,
): ReadIntake => {
  const spans = draft.spans.map((span) => spanOf(span, today))
  const ranges = spans.flatMap((span) =>
    span === null ? [] : draft.cameraIds.map((cameraId) => ({ cameraId, from: span.from, to: span.to })),
  )
  const typed = typedIssues(draft, today)
  const parsed = requestIntakeSchema.safeParse({
    requester: { name: draft.name, phone: draft.phone, address: draft.address },
    kinds: draft.kinds,
    purpose: draft.purpose,
    hint: draft.hint,
    ranges,
    receivedAt: receivedAtOf(draft, today),
    channel: draft.channel,
    replyBy: draft.replyBy,
    identityProof: draft.identityProof,
    secureAt: draft.isSecured ? draft.securedWhere : null,
  })
  if (!parsed.success) {
    // What is missing of places and times was named above, beside its own field.
    const others = inputIssues(parsed.error).filter(({ field }) => field !== 'ranges' && field !== 'receivedAt')
    return { kind: 'stopped', issues: [...typed, ...issuesOnScreen(others, draft)] }
  }
  const found = typed.length > 0 ? typed : issuesOnScreen(intakeIssues(parsed.data, cameras, now), draft)
  return found.length > 0 ? { kind: 'stopped', issues: found } : { kind: 'ready', intake: parsed.data }
}
