// Checks typed values against the contract's own schema before they are sent, so a form shows the very issues that the
// door would answer with.
import type { z } from 'zod'
import type { Failure, FieldIssue } from '../../domain/contract/failure.ts'
import { inputIssues } from '../../domain/contract/input-issues.ts'

export const schemaIssues = (schema: z.ZodType, value: unknown): readonly FieldIssue[] => {
  const parsed = schema.safeParse(value)
  return parsed.success ? [] : inputIssues(parsed.error)
}

/**
 * Those that concern a field, or fields below it (`ranges` also finds `ranges.0.from`): the first of each, because an
 * empty phone number is missing before it is malformed.
 */
export const issuesFor = (issues: readonly FieldIssue[], field: string): readonly FieldIssue[] =>
  issues
    .filter((issue) => issue.field === field || issue.field.startsWith(`${field}.`))
    .filter((issue, index, all) => all.findIndex((other) => other.field === issue.field) === index)

/** Of required texts by field, those left empty: said together with what else the screen finds before it asks. */
export const emptyTexts = (texts: Readonly<Record<string, string>>): readonly FieldIssue[] =>
  Object.entries(texts).flatMap(([field, typed]) => (typed.trim() === '' ? [{ field, reason: 'required' }] : []))

export const issuesOfFailure = (failure: Failure | null): readonly FieldIssue[] =>
  failure?.kind === 'invalid' ? failure.issues : []
