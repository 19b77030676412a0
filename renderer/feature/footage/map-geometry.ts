// What the map's screen reads off its axis: styles for what is drawn, and what lies under the cursor.
import { dayOf, endOfDay, startOfDay } from '../../../domain/calendar/instant.ts'
import { type PlainDay, daysAfter } from '../../../domain/calendar/plain-day.ts'
import type { MapMark, MapRow } from '../../../domain/footage/footage-map.ts'
import { dayCountOf, type MapDays, shareOfDay, stretchOf } from '../../../domain/footage/map-axis.ts'
import type { LaneKind } from '../../../domain/footage/recorder-lane.ts'

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

export interface Placed {
  readonly left: string
  readonly width: string
}

/** null where all of it lies before the map. */
export const placeOf = (days: MapDays, span: Pick<MapMark, 'from' | 'to'>): Placed | null => {
  const stretch = stretchOf(days, span)
  return stretch === null ? null : { left: percent(stretch.left), width: percent(stretch.width) }
}

export const leftOfDay = (days: MapDays, day: PlainDay): string => percent(shareOfDay(days, day))

/** The day under a share of the width. */
export const dayAtShare = (days: MapDays, share: number): PlainDay =>
  daysAfter(days.from, Math.min(dayCountOf(days) - 1, Math.max(0, Math.floor(share * dayCountOf(days)))))

/** Room of a label on a map of usual width: a hold is told by its whole number, a request by its last digits. */
const labelShares = { hold: 0.12, request: 0.065 } as const satisfies Record<MapMark['kind'], number>

/** Past this the label stands left of its mark, or it would leave the map. */
const labelAfterShare = 0.82

export type LabelSide = 'left' | 'right'

/** Marks whose label has room, each with the side on which it stands: one over another would be read as neither. */
export const labelSides = (days: MapDays, marks: readonly MapMark[]): ReadonlyMap<MapMark, LabelSide> => {
  const taken: { readonly from: number; readonly to: number }[] = []
  const sides = new Map<MapMark, LabelSide>()
  for (const mark of marks.toSorted((one, other) => one.kind.localeCompare(other.kind))) {
    const stretch = stretchOf(days, mark)
    if (stretch === null) continue
    const { left, width } = stretch
    const side = left > labelAfterShare ? 'left' : 'right'
    const room = labelShares[mark.kind]
    const label = side === 'left' ? { from: left - room, to: left } : { from: left + width, to: left + width + room }
    if (taken.some(({ from, to }) => label.from < to && from < label.to)) continue
    taken.push(label)
    sides.set(mark, side)
  }
  return sides
}

const touches = ({ from, to }: Pick<MapMark, 'from' | 'to'>, day: PlainDay): boolean =>
  startOfDay(day) < to && from < endOfDay(day)

export const marksOn = ({ marks }: Pick<MapRow, 'marks'>, day: PlainDay): readonly MapMark[] =>
  marks.filter((mark) => touches(mark, day))

/** What the lane shows that day; more than one where it changes within it. */
export const kindsOn = ({ runs }: Pick<MapRow, 'runs'>, day: PlainDay): readonly LaneKind[] =>
  runs.filter((run) => touches(run, day)).map(({ kind }) => kind)

/** The first day of which footage is on the recorder, as far as anybody knows. */
export const firstDayOf = ({ runs }: Pick<MapRow, 'runs'>): PlainDay | null => {
  const first = runs.find(({ kind }) => kind === 'kept' || kind === 'over')
  return first === undefined ? null : dayOf(first.from)
}

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
