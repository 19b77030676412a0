// 촬영 요청 처리대장: who asked that an operation be filmed, and whether it was (Medical Service Act art. 38-2(2), rules 35 and 36).
import { z } from 'zod'
import { type Instant, instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { type Camera, cameraIdSchema } from '../camera/camera.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { capacities, parts } from './consent.ts'

export const filmingIdSchema = z.uuid().brand('FilmingId')
export type FilmingId = z.output<typeof filmingIdSchema>

export const filmingRequesters = ['patient', 'guardian', 'institution'] as const

/** The lawful reasons not to film; there are no others. */
export const notFilmedReasons = ['emergency', 'high-risk', 'training', 'just-before', 'disaster'] as const
export type NotFilmedReason = (typeof notFilmedReasons)[number]

const audioWordSchema = z.strictObject({ part: z.enum(parts), name: text(lengths.name), hasConsented: z.boolean() })

export const filmingOutcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('filmed'),
    /** The start of the anaesthesia, and the patient's leaving of the room (Rule art. 39-10). */
    startedAt: instantSchema,
    endedAt: instantSchema,
    /** null: without sound, as the law has it unless everybody agrees (art. 38-2(3), rule 35). */
    audio: z.array(audioWordSchema).max(40, 'too-many').nullable(),
  }),
  z.strictObject({
    kind: z.literal('not-filmed'),
    reason: z.enum(notFilmedReasons),
    facts: text(lengths.facts),
    /** When the reason was explained: before the operation. */
    explainedAt: instantSchema,
  }),
])
export type FilmingOutcome = Readonly<z.output<typeof filmingOutcomeSchema>>

export const filmingDraftSchema = z.strictObject({
  requestedBy: z.enum(filmingRequesters),
  requesterName: text(lengths.name),
  patientName: text(lengths.name),
  capacity: z.enum(capacities),
  /** Of the patient or guardian, where the institution itself asked. */
  hasConsent: z.boolean(),
  requestedAt: instantSchema,
  cameraId: cameraIdSchema,
  operation: optionalText(lengths.line),
  operationAt: instantSchema,
  outcome: filmingOutcomeSchema,
})
export type FilmingDraft = Readonly<z.output<typeof filmingDraftSchema>>

export const filmingSchema = z.object({
  ...filmingDraftSchema.shape,
  id: filmingIdSchema,
  sequence: z.number().int(),
  number: z.string(),
  camera: z.string(),
  enteredAt: instantSchema,
  enteredBy: z.string(),
  /** The line that this one puts right, and why; null where it puts none right. */
  corrects: z.object({ number: z.string(), because: z.string() }).nullable(),
  /** The number of the line by which this one was put right; null where it stands. */
  correctedBy: z.string().nullable(),
  /** Nothing of it is destroyed before this day (rule 36). */
  purgeableOn: plainDaySchema,
})
export type Filming = Readonly<z.output<typeof filmingSchema>>

/** Rule 35: sound needs the patient and every participant; whoever is missing is named. */
const audioIssues = (outcome: Extract<FilmingOutcome, { kind: 'filmed' }>): readonly FieldIssue[] => {
  const { audio } = outcome
  if (audio === null) return []
  const field = 'outcome.audio'
  if (!parts.every((part) => audio.some((one) => one.part === part))) return [{ field, reason: 'consent-missing' }]
  const without = audio.filter(({ hasConsented }) => !hasConsented).map(({ name }) => name)
  return without.length === 0 ? [] : [{ field, reason: 'consent-missing', detail: without.join(', ') }]
}

const outcomeIssues = ({ outcome, operationAt }: FilmingDraft, now: Instant): readonly FieldIssue[] => {
  if (outcome.kind === 'not-filmed') {
    return outcome.explainedAt < operationAt ? [] : [{ field: 'outcome.explainedAt', reason: 'explained-late' }]
  }
  const issues = [...audioIssues(outcome)]
  if (outcome.endedAt <= outcome.startedAt) issues.push({ field: 'outcome.endedAt', reason: 'end-before-start' })
  else if (outcome.endedAt > now) issues.push({ field: 'outcome.endedAt', reason: 'in-future' })
  return issues
}

export const filmingIssues = (draft: FilmingDraft, camera: Camera | undefined, now: Instant): readonly FieldIssue[] => {
  const issues: FieldIssue[] = []
  if (camera === undefined) issues.push({ field: 'cameraId', reason: 'camera-unknown' })
  else if (!camera.isOperatingRoom) {
    issues.push({ field: 'cameraId', reason: 'not-operating-room', detail: camera.number })
  }
  if (draft.requestedAt > now) issues.push({ field: 'requestedAt', reason: 'in-future' })
  if (draft.requestedBy === 'guardian' && draft.capacity === 'capable') {
    issues.push({ field: 'requestedBy', reason: 'guardian-cannot-override' })
  }
  if (draft.requestedBy === 'institution' && !draft.hasConsent) {
    issues.push({ field: 'hasConsent', reason: 'consent-missing' })
  }
  // A request made after the operation was no request to film it.
  if (draft.outcome.kind === 'filmed' && draft.outcome.startedAt < draft.requestedAt) {
    issues.push({ field: 'outcome.startedAt', reason: 'before-received' })
  }
  return [...issues, ...outcomeIssues(draft, now)]
}
