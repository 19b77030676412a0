// 영상확인: whether the person is in a stretch of footage, as somebody saw who looked. The watching itself is 이용 and stands in
// the ledger by its own entry; this is only what it brought to light.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import type { FieldIssue } from '../contract/failure.ts'
import type { Availability } from '../footage/availability.ts'
import { goneReason } from '../footage/gone-reason.ts'

/** `footage-missing`: the recorder holds nothing of that time, though the camera should have filmed. */
export const searchOutcomes = ['found', 'not-filmed', 'footage-missing'] as const
export type SearchOutcome = (typeof searchOutcomes)[number]

export const footageSearchSchema = z.object({
  outcome: z.enum(searchOutcomes),
  /** Clothes, the minute found: what finds the place again. */
  note: z.string(),
  searchedAt: instantSchema,
  searchedBy: z.string(),
})

export type FootageSearch = Readonly<z.output<typeof footageSearchSchema>>

interface SearchedRange {
  readonly availability: Availability
  readonly isOperatingRoom: boolean
}

/** Footage past its day is not watched any more, so nobody can have seen who is in it; that it is gone may be said. */
export const searchIssues = (
  outcome: SearchOutcome,
  { availability, isOperatingRoom }: SearchedRange,
  field: string,
): readonly FieldIssue[] => {
  if (outcome === 'footage-missing') return []
  const gone = goneReason(availability)
  if (gone !== null) return [{ field, reason: gone }]
  // Even the head of the clinic watches this footage by its own way only (Medical Service Act art. 38-2(5)).
  return isOperatingRoom ? [{ field, reason: 'operating-room' }] : []
}
