// A review of the access log: what the officer is shown of the entries since the last one, and what may be recorded (rule 46).
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { lengths, optionalText } from '../text/schema.ts'
import { reviewIntervals } from './review-interval.ts'

export const markKinds = [
  'at-night',
  'many-people',
  'failed-sign-in',
  'recovered',
  'refused',
  'clock-jumped',
  'exported',
] as const
export type MarkKind = (typeof markKinds)[number]

/** Something that strikes the eye; whether anything is wrong with it, the officer says. */
export const markSchema = z.object({
  kind: z.enum(markKinds),
  at: instantSchema,
  who: z.string(),
  /** Entries at night, people opened in a day, wrong passwords in a row, rows exported; null where nothing is counted. */
  count: z.number().int().nullable(),
  /** The stated purpose of an export, the operation that was refused; what the clock showed before. */
  detail: z.string(),
})
export type Mark = Readonly<z.output<typeof markSchema>>

export const accountWorkSchema = z.object({
  who: z.string(),
  title: z.string(),
  sessionCount: z.number().int(),
  shownCount: z.number().int(),
  changedCount: z.number().int(),
  takenOutCount: z.number().int(),
})
export type AccountWork = Readonly<z.output<typeof accountWorkSchema>>

/** The entries after the last review, up to `throughEntry`. */
export const openReviewSchema = z.object({
  throughEntry: z.number().int(),
  from: instantSchema,
  to: instantSchema,
  entryCount: z.number().int(),
  /** Entries that wait for the review after this one: a review reads so many at most. */
  restCount: z.number().int(),
  accounts: z.array(accountWorkSchema),
  marks: z.array(markSchema),
  /** All there are; `marks` shows the first of them. */
  markCount: z.number().int(),
})
export type OpenReview = Readonly<z.output<typeof openReviewSchema>>

export const reviewOutcomes = ['sound', 'found'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

export const pastReviewSchema = z.object({
  reviewedAt: instantSchema,
  reviewedBy: z.string(),
  throughEntry: z.number().int(),
  entryCount: z.number().int(),
  outcome: z.enum(reviewOutcomes),
  findings: z.string(),
  measures: z.string(),
})
export type PastReview = Readonly<z.output<typeof pastReviewSchema>>

export const reviewPlanSchema = z.object({
  interval: z.enum(reviewIntervals),
  dueOn: plainDaySchema,
  lastReviewedOn: plainDaySchema.nullable(),
})

export const reviewDraftSchema = z.strictObject({
  /** The last entry that was shown: what came after it nobody has looked at. */
  throughEntry: z.number().int().min(0, 'not-a-number'),
  outcome: z.enum(reviewOutcomes),
  findings: optionalText(lengths.note),
  measures: optionalText(lengths.note),
})
export type ReviewDraft = Readonly<z.output<typeof reviewDraftSchema>>

/** What strikes the eye is answered in words, also where nothing was wrong with it; what was wrong has its measures too. */
export const reviewIssues = (
  { outcome, findings, measures }: Pick<ReviewDraft, 'outcome' | 'findings' | 'measures'>,
  markCount: number,
): readonly FieldIssue[] => [
  ...(findings === '' && (outcome === 'found' || markCount > 0)
    ? [{ field: 'findings', reason: 'required' } as const]
    : []),
  ...(measures === '' && outcome === 'found' ? [{ field: 'measures', reason: 'required' } as const] : []),
]
