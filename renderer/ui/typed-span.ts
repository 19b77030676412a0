// When footage is wanted, as one line of text. The line stays as it was typed; what it says is read again from it.
import type { Instant } from '../../domain/calendar/instant.ts'
import { readSpokenRange, type SpokenRange, type TimeRange } from '../../domain/calendar/spoken-range.ts'
import { writtenRange } from '../../domain/calendar/spoken-written.ts'
import type { FieldIssue } from '../../domain/contract/failure.ts'
import { assertNever } from '../../domain/result.ts'

export interface TypedSpan {
  readonly typed: string
  /** 어제 means the day before it was typed, however long the draft lies; null while nothing is typed. */
  readonly typedAt: Instant | null
}

export type ReadSpan = SpokenRange | { readonly kind: 'empty' }

export const blankSpan: TypedSpan = { typed: '', typedAt: null }

/** The line that stands in the field once a stretch is chosen or taken over from elsewhere. */
export const writtenSpan = (range: TimeRange, now: Instant): TypedSpan => ({
  typed: writtenRange(range, { now }),
  typedAt: now,
})

export const readSpan = ({ typed, typedAt }: TypedSpan, now: Instant): ReadSpan => {
  if (typed.trim() === '') return { kind: 'empty' }
  const read = readSpokenRange(typed, { now: typedAt ?? now })
  // What was not yet recorded when it was typed may be by now.
  return read.kind === 'issue' && read.reason === 'in-future' ? readSpokenRange(typed, { now }) : read
}

/** The stretch, once it has one meaning only. */
export const rangeOf = (span: TypedSpan, now: Instant): TimeRange | null => {
  const read = readSpan(span, now)
  return read.kind === 'range' ? { from: read.from, to: read.to } : null
}

/** Why the line is not a stretch yet, but for being empty. */
export const issueOfSpan = (read: ReadSpan): Pick<FieldIssue, 'reason' | 'detail'> | null => {
  switch (read.kind) {
    case 'empty':
    case 'range':
      return null
    case 'ambiguous':
      return { reason: 'time-ambiguous' }
    case 'unread':
      return { reason: 'time-unread', detail: read.rest }
    case 'issue':
      return { reason: read.reason }
    default:
      return assertNever(read)
  }
}

/** What stops the line from being saved, beside its field. */
export const spanIssues = (field: string, span: TypedSpan, now: Instant): readonly FieldIssue[] => {
  const read = readSpan(span, now)
  const issue = read.kind === 'empty' ? { reason: 'required' as const } : issueOfSpan(read)
  return issue === null ? [] : [{ field, ...issue }]
}
