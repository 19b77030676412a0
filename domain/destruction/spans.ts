// What an order reaches once everything that must be left alone is cut out of it.
import type { Instant } from '../calendar/instant.ts'
import type { Exclusion, NamedSpan } from './destruction.ts'

const before = (span: NamedSpan, from: Instant): readonly NamedSpan[] =>
  span.from === null || span.from < from ? [{ ...span, to: from < span.to ? from : span.to }] : []

const after = (span: NamedSpan, to: Instant): readonly NamedSpan[] =>
  to < span.to ? [{ ...span, from: span.from !== null && span.from > to ? span.from : to }] : []

const touches = (span: NamedSpan, { cameraId, from, to }: Exclusion): boolean =>
  span.cameraId === cameraId && from < span.to && (span.from === null || span.from < to)

/** Rule 28: a hold freezes what it names and nothing else. */
export const withoutExcluded = (footage: readonly NamedSpan[], excluded: readonly Exclusion[]): readonly NamedSpan[] =>
  excluded.reduce<readonly NamedSpan[]>(
    (spans, exclusion) =>
      spans.flatMap((span) =>
        touches(span, exclusion) ? [...before(span, exclusion.from), ...after(span, exclusion.to)] : [span],
      ),
    footage,
  )

/** Each hold or request once, in order. */
export const excludedNumbers = (excluded: readonly Exclusion[]): readonly string[] =>
  [...new Set(excluded.map(({ number }) => number))].toSorted()
