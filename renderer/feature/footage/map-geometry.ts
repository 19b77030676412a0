// Where days and moments lie on the map's axis, as shares of its width: 0 at the first day's start, 1 at the end of today.
import { dayOf, endOfDay, type Instant, millisecondsBetween, startOfDay } from '../../../domain/calendar/instant.ts'
import { type PlainDay, daysAfter, daysBetween, weekdayOf } from '../../../domain/calendar/plain-day.ts'
import type { DayRun } from '../../../domain/footage/footage-days.ts'
import type { FootageMap, MapMark, MapRow } from '../../../domain/footage/footage-map.ts'

export type MapDays = Pick<FootageMap, 'from' | 'today'>

/** Days on the axis, today included. */
export const dayCountOf = ({ from, today }: MapDays): number => daysBetween(from, today) + 1

export const shareOfDay = (days: MapDays, day: PlainDay): number => daysBetween(days.from, day) / dayCountOf(days)

const dayMilliseconds = 86_400_000

export const shareOfInstant = (days: MapDays, at: Instant): number =>
  millisecondsBetween(startOfDay(days.from), at) / (dayCountOf(days) * dayMilliseconds)

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

export interface Placed {
  readonly left: string
  readonly width: string
}

const placed = (from: number, to: number): Placed => ({ left: percent(from), width: percent(to - from) })

export const placeOfRun = (days: MapDays, { from, through }: DayRun): Placed =>
  placed(shareOfDay(days, from), shareOfDay(days, daysAfter(through, 1)))

/** null where all of it lies before the map; what begins before it is cut at the edge. */
export const placeOfMark = (days: MapDays, { from, to }: Pick<MapMark, 'from' | 'to'>): Placed | null => {
  const end = Math.min(1, shareOfInstant(days, to))
  return end <= 0 ? null : placed(Math.max(0, shareOfInstant(days, from)), end)
}

export const leftOfDay = (days: MapDays, day: PlainDay): string => percent(shareOfDay(days, day))

/** Every Monday, so that a week is seen as one. */
export const weekStarts = (days: MapDays): readonly PlainDay[] =>
  Array.from({ length: dayCountOf(days) }, (_, index) => daysAfter(days.from, index)).filter(
    (day) => weekdayOf(day) === 1,
  )

/** The day under a share of the width. */
export const dayAtShare = (days: MapDays, share: number): PlainDay =>
  daysAfter(days.from, Math.min(dayCountOf(days) - 1, Math.max(0, Math.floor(share * dayCountOf(days)))))

export const marksOn = ({ marks }: Pick<MapRow, 'marks'>, day: PlainDay): readonly MapMark[] =>
  marks.filter(({ from, to }) => dayOf(from) <= day && startOfDay(day) < to && from < endOfDay(day))

export const kindOn = ({ runs }: Pick<MapRow, 'runs'>, day: PlainDay): DayRun['kind'] | null =>
  runs.find(({ from, through }) => from <= day && day <= through)?.kind ?? null

/** The first day of which footage is on the recorder, as far as anybody knows. */
export const firstDayOf = ({ runs }: Pick<MapRow, 'runs'>): PlainDay | null =>
  runs.find(({ kind }) => kind === 'kept' || kind === 'over')?.from ?? null

const isTroubled = ({ runs }: MapRow): boolean => runs.some(({ kind }) => kind === 'over' || kind === 'missing')

export interface RecorderRows {
  readonly recorder: string
  readonly rows: readonly MapRow[]
}

/** By recorder, those with trouble first; otherwise in the order of their names. */
export const byRecorder = (rows: readonly MapRow[]): readonly RecorderRows[] =>
  [...Map.groupBy(rows, ({ recorder }) => recorder)]
    .map(([recorder, some]) => ({ recorder, rows: some }))
    .toSorted(
      (a, b) =>
        Number(b.rows.some(isTroubled)) - Number(a.rows.some(isTroubled)) || a.recorder.localeCompare(b.recorder, 'ko'),
    )
