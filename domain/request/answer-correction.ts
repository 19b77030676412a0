// What of an answer to an objection may be put right. Its words always; its result only while nothing was done since that rests on it.
import type { Instant } from '../calendar/instant.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { answerIssues, type StandingAnswer } from './objection.ts'

interface DoneSince {
  readonly reopenings: readonly { readonly reopenedAt: Instant }[]
  readonly notices: readonly { readonly issuedAt: Instant; readonly voided: object | null }[]
}

type Answered = Pick<StandingAnswer, 'result' | 'words'>

const isOvertaken = (
  { answeredAt, earlier }: Pick<StandingAnswer, 'answeredAt' | 'earlier'>,
  { reopenings, notices }: DoneSince,
): boolean => {
  const firstAt = earlier[0]?.answeredAt ?? answeredAt
  return (
    reopenings.some(({ reopenedAt }) => reopenedAt > firstAt) ||
    notices.some(({ issuedAt, voided }) => voided === null && issuedAt > firstAt)
  )
}

/** Upheld, the request was taken up again in the same act: what comes of that is decided in a notice. */
export const answerCorrectionIssues = (
  answer: StandingAnswer,
  { result, words }: Answered,
  since: DoneSince,
): readonly FieldIssue[] => {
  if (result === answer.result && words === answer.words) return [{ field: 'words', reason: 'nothing-changed' }]
  if (result !== answer.result) {
    if (answer.result === 'upheld') return [{ field: 'result', reason: 'answer-taken-up' }]
    if (isOvertaken(answer, since)) return [{ field: 'result', reason: 'answer-overtaken' }]
  }
  return answerIssues(result, words)
}
