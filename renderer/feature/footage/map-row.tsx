// One camera's line on the map. Drawn again only when its own cursor moves: a pointer over a hundred cameras touches two of them.
import { type CSSProperties, memo } from 'react'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { FootageMap, MapMark, MapRow } from '../../../domain/footage/footage-map.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { firstDayOf, type LabelSide, labelSides, leftOfDay, placeOf } from './map-geometry.ts'

interface MarkProps {
  readonly map: FootageMap
  readonly mark: MapMark
  /** undefined where there is no room for one; what lies under the cursor is told in words all the same. */
  readonly labelSide: LabelSide | undefined
}

const Mark = ({ map, mark, labelSide }: MarkProps) => {
  const place = placeOf(map, mark)
  if (place === null) return null
  return (
    <span className={`map-mark map-mark-${mark.kind}`} style={place}>
      {labelSide !== undefined && (
        <span className={labelSide === 'left' ? 'map-mark-label is-left' : 'map-mark-label'}>
          {mark.kind === 'hold' ? mark.number : mark.number.slice('2026-'.length)}
        </span>
      )}
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
  const sides = labelSides(map, row.marks)
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
          <Mark key={`${mark.number}${mark.from}`} map={map} mark={mark} labelSide={sides.get(mark)} />
        ))}
        {cursor !== null && <i className="map-cursor" style={cursor} />}
      </span>
      <span className="map-first num cap">
        {first === null ? '–' : t('footage.firstFrom', { day: formats.dayBrief(first) })}
      </span>
    </div>
  )
})
