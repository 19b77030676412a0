// Turns what zod found into issues beside fields. Our schemas give their reason as the message; zod's own codes are
// mapped to the nearest one.
import type { z } from 'zod'
import { type FieldIssue, issueReasons, type IssueReason } from './failure.ts'

const isIssueReason = (message: string): message is IssueReason => (issueReasons as readonly string[]).includes(message)

const reasonOf = (issue: z.core.$ZodIssue): IssueReason => {
  if (isIssueReason(issue.message)) return issue.message
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'required' : 'not-allowed'
  if (issue.code === 'too_big') return 'too-long'
  if (issue.code === 'too_small') return 'too-short'
  return 'not-allowed'
}

/** What is not there has nothing else wrong with it: an empty field hears that it is empty and not how it should look. */
export const inputIssues = (error: z.ZodError): readonly FieldIssue[] => {
  const issues = error.issues.map((issue) => ({ field: issue.path.join('.'), reason: reasonOf(issue) }))
  const missing = new Set(issues.filter(({ reason }) => reason === 'required').map(({ field }) => field))
  return issues.filter(({ field, reason }) => reason === 'required' || !missing.has(field))
}
