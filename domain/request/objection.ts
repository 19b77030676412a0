// 이의제기: somebody does not accept what a notice said. The clinic must offer a way to object (PIPA art. 38(5)), but no law says
// by when it answers: the day shown is the clinic's own wish.
import { z } from 'zod'
import { type Instant, dayOf, instantSchema } from '../calendar/instant.ts'
import { type PlainDay, daysAfter, plainDaySchema } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { type IssuedNotice, issuedNoticeSchema } from '../notice/issued-notice.ts'
import { unlawfulReasonsIn } from '../notice/unlawful-reason.ts'
import { receptionChannels } from './channel.ts'
import { rangeIdSchema } from './ids.ts'

/** As long as the answer to the request itself may take. */
const wishedDays = 10

export const wishedAnswerDay = (receivedAt: Instant): PlainDay => daysAfter(dayOf(receivedAt), wishedDays)

export const objectionResults = ['upheld', 'not-upheld'] as const
export type ObjectionResult = (typeof objectionResults)[number]

const statedAnswer = {
  result: z.enum(objectionResults),
  words: z.string(),
  answeredAt: instantSchema,
  answeredBy: z.string(),
  /** What was sent; null where it was answered before answers were papers. */
  paper: issuedNoticeSchema.nullable(),
}

export const objectionSchema = z.object({
  id: z.uuid(),
  noticeId: z.uuid(),
  noticeNumber: z.string(),
  receivedAt: instantSchema,
  channel: z.enum(receptionChannels),
  about: z.string(),
  answerWishedOn: plainDaySchema,
  receivedBy: z.string(),
  answer: z
    .object({
      ...statedAnswer,
      /** What is still to be decided anew because it was upheld. */
      takenUp: z.object({ at: instantSchema, rangeIds: z.array(rangeIdSchema).readonly() }).nullable(),
      /** What was answered before it was put right, oldest first. */
      earlier: z.array(z.object({ ...statedAnswer, becauseWrong: z.string() })).readonly(),
    })
    .nullable(),
})

export type Objection = Readonly<z.output<typeof objectionSchema>>
export type StandingAnswer = NonNullable<Objection['answer']>
export type StatedAnswer = Omit<StandingAnswer, 'takenUp' | 'earlier'>

/** Every paper that was sent in answer, in the order in which they were issued. */
export const papersOfAnswer = (answer: Objection['answer']): readonly IssuedNotice[] =>
  answer === null ? [] : [...answer.earlier, answer].flatMap(({ paper }) => paper ?? [])

/** An objection follows the notice that it is about. */
export const receiptIssues = (
  { receivedAt, answerWishedOn }: Pick<Objection, 'receivedAt' | 'answerWishedOn'>,
  notice: { readonly issuedAt: Instant },
  now: Instant,
): readonly FieldIssue[] => {
  const issues: FieldIssue[] = []
  if (receivedAt > now) issues.push({ field: 'receivedAt', reason: 'in-future' })
  if (dayOf(receivedAt) < dayOf(notice.issuedAt)) issues.push({ field: 'receivedAt', reason: 'before-notice' })
  if (answerWishedOn < dayOf(receivedAt)) issues.push({ field: 'answerWishedOn', reason: 'before-received' })
  return issues
}

/** Words that could not refuse a request cannot refuse an objection (rules 9, 10). */
export const answerIssues = (result: ObjectionResult, words: string): readonly FieldIssue[] => {
  const [first] = result === 'not-upheld' ? unlawfulReasonsIn(words) : []
  if (first === undefined) return []
  const reason = first.kind === 'third-party-alone' ? 'third-party-alone' : 'unlawful-reason'
  return [{ field: 'words', reason, detail: first.matched }]
}
