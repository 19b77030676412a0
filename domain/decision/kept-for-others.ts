// Rules 28, 41: footage that is kept for somebody else is deleted for nobody. A promise to delete it within days would be broken on the day
// on which it is due, so it is not given; the answer is put off until what keeps it is over, or refused with its ground.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import type { FieldIssue } from '../contract/failure.ts'
import type { FootageRange } from '../footage/footage-clock.ts'
import type { RangeResult } from './range-result.ts'

/** A part of a stretch, and the number of the hold or of the request that keeps it. */
export const keptStretchSchema = z.object({ number: z.string(), from: instantSchema, to: instantSchema })
export type KeptStretch = Readonly<z.output<typeof keptStretchSchema>>

const overlaps = (one: FootageRange, other: FootageRange): boolean => one.from < other.to && other.from < one.to

/** What the result would delete. */
const promised = (result: RangeResult, range: FootageRange): readonly FootageRange[] => {
  if (result.kind === 'granted') return [range]
  return result.kind === 'part' ? result.shown : []
}

export const keptIssues = (
  result: RangeResult,
  range: FootageRange,
  kept: readonly KeptStretch[],
  field: string,
): readonly FieldIssue[] => {
  const barring = kept.filter((stretch) => promised(result, range).some((one) => overlaps(one, stretch)))
  if (barring.length === 0) return []
  const detail = [...new Set(barring.map(({ number }) => number))].join(', ')
  return [{ field, reason: 'kept-for-others', detail }]
}
