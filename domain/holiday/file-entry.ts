// What a file says, one entry for each event or row, before days are put together.
import type { PlainDay } from '../calendar/plain-day.ts'
import { shownValue } from '../camera/spreadsheet-finding.ts'
import { lengths, text } from '../text/schema.ts'
import type { HolidayFinding } from './operations.ts'

export interface FileEntry {
  /** The how-many-eth event of a calendar, or the row of a spreadsheet; both from 1. */
  readonly place: number
  readonly days: readonly PlainDay[]
  readonly name: string
}

export type ReadEntry =
  | { readonly kind: 'entry'; readonly entry: FileEntry }
  | { readonly kind: 'left-out'; readonly finding: HolidayFinding }

export const leftOut = (
  place: number,
  value: string,
  reason: HolidayFinding['reason'],
  weight: HolidayFinding['weight'] = 'stops',
): ReadEntry => ({ kind: 'left-out', finding: { place, value: shownValue(value), reason, weight } })

const nameSchema = text(lengths.name)

/** The entry, unless its name is none that the table may keep. */
export const namedEntry = (place: number, days: readonly PlainDay[], typedName: string): ReadEntry => {
  const name = nameSchema.safeParse(typedName.replaceAll(/\s+/gu, ' '))
  if (name.success) return { kind: 'entry', entry: { place, days, name: name.data } }
  const reason = name.error.issues[0]?.message
  if (reason === 'too-long' || reason === 'resident-number' || reason === 'required') {
    return leftOut(place, typedName, reason)
  }
  return leftOut(place, typedName, 'not-allowed')
}
