// One camera's line on the map. Drawn again only when its own cursor moves: a pointer over a hundred cameras touches two of them.
import { type CSSProperties, memo } from 'react'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { FootageMap, MapMark, MapRow } from '../../../domain/footage/footage-map.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { shareOfInstant } from '../../../domain/footage/map-axis.ts'
import { firstDayOf, leftOfDay, placeOf } from './map-geometry.ts'

const labelAfterShare = 0.82

const Mark = ({ map, mark }: { readonly map: FootageMap; readonly mark: MapMark }) => {
  const place = placeOf(map, mark)
  if (place === null) return null
  const isLate = shareOfInstant(map, mark.from) > labelAfterShare
  return (
    <span className={`map-mark map-mark-${mark.kind}`} style={place}>
      <span className={isLate ? 'map-mark-label is-left' : 'map-mark-label'}>
        {mark.kind === 'hold' ? mark.number : mark.number.slice('2026-'.length)}
      </span>
    </span>
  )
}

interface MapRowLineProps {
  readonly id: string
  readonly map: FootageMap
  readonly row: MapRow
  /** The day under the cursor; null where the cursor is elsewhere. */
  readonly cursorOn: PlainDay | null
}

export const MapRowLine = memo(({ id, map, row, cursorOn }: MapRowLineProps) => {
  const t = useWords()
  const formats = useFormats()
  const first = firstDayOf(row)
  const earlier = row.marks.filter((mark) => placeOf(map, mark) === null)
  const cursor: CSSProperties | null = cursorOn === null ? null : { left: leftOfDay(map, cursorOn) }
  return (
    <div id={id} role="row" className={cursorOn === null ? 'map-row' : 'map-row is-here'} data-camera={row.cameraId}>
      <span role="rowheader" className="map-camera">
        <span className="num sub">{row.number}</span> <span className="ellipsis">{row.place}</span>
      </span>
      <span role="gridcell" className="map-track">
        {row.limitOn !== map.limitOn && <i className="map-own-limit" style={{ left: leftOfDay(map, row.limitOn) }} />}
        {row.runs.map((run) => (
          <i key={run.from} className={`map-run map-run-${run.kind}`} style={placeOf(map, run) ?? {}} />
        ))}
        {earlier.map((mark) => (
          <span key={mark.number} className="map-earlier num">
            ‹ {mark.number}
          </span>
        ))}
        {row.marks.map((mark) => (
          <Mark key={`${mark.number}${mark.from}`} map={map} mark={mark} />
        ))}
        {cursor !== null && <i className="map-cursor" style={cursor} />}
      </span>
      <span className="map-first num cap">
        {first === null ? '–' : t('footage.firstFrom', { day: formats.dayBrief(first) })}
      </span>
    </div>
  )
})
