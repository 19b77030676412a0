// What each camera still holds against the limit: left of the thick line nothing may remain. Arrows walk camera by camera and day by
// day, and the sentence under the map says what stands there.
import { type KeyboardEvent, type PointerEvent, useCallback, useState } from 'react'
import { type PlainDay, daysAfter } from '../../../domain/calendar/plain-day.ts'
import type { FootageMap, MapRow } from '../../../domain/footage/footage-map.ts'
import { laneKinds } from '../../../domain/footage/recorder-lane.ts'
import { weekStarts } from '../../../domain/footage/map-axis.ts'
import { useDoor } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { useToday } from '../../store/clock.ts'
import { rowAfterKey } from '../../ui/row-keys.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { RecorderState } from '../recorder/recorder-columns.tsx'
import { errorWords } from '../recorder/recorder-words.ts'
import { byRecorder, dayAtShare, leftOfDay, marksOn } from './map-geometry.ts'
import { MapRowLine } from './map-row.tsx'
import { cellWords } from './map-words.ts'
import './retention-map.css'

interface Cursor {
  readonly index: number
  readonly day: PlainDay
}

const Axis = ({ map }: { readonly map: FootageMap }) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <div className="map-head" aria-hidden="true">
      <span className="sub">{t('footage.camerasTroubledFirst')}</span>
      <span className="map-axis">
        {weekStarts(map).map((day) => (
          <span key={day} className="map-tick num cap" style={{ left: leftOfDay(map, day) }}>
            {day.slice(5)}
          </span>
        ))}
        <span className="map-tick map-tick-limit num" style={{ left: leftOfDay(map, map.limitOn) }}>
          {t('footage.limit', { day: formats.dayBrief(map.limitOn) })}
        </span>
      </span>
      <span className="sub map-first">{t('footage.firstFootage')}</span>
    </div>
  )
}

const RecorderLine = ({ name }: { readonly name: string }) => {
  const t = useWords()
  const today = useToday()
  const recorders = useDoor('recorder.list', {})
  const recorder =
    recorders.kind === 'answered' ? recorders.value.recorders.find((one) => one.name === name) : undefined
  const errorSeconds = recorder?.checks[0]?.clockErrorSeconds ?? null
  return (
    <div className="map-recorder" role="presentation">
      <b>{name}</b>
      {recorder !== undefined && <RecorderState t={t} recorder={recorder} today={today} />}
      <span className="cap map-clock">{errorSeconds === null ? '' : errorWords(t, errorSeconds)}</span>
    </div>
  )
}

const Legend = () => {
  const t = useWords()
  return (
    <ul className="map-legend cap">
      {laneKinds.map((kind) => (
        <li key={kind}>
          <i className={`map-run map-run-${kind}`} /> {t(`footage.legend_${kind}`)}
        </li>
      ))}
      <li>
        <i className="map-mark map-mark-request" /> {t('footage.legend_request')}
      </li>
      <li>
        <i className="map-mark map-mark-hold" /> {t('footage.legend_hold')}
      </li>
    </ul>
  )
}

const rowId = (index: number): string => `map-row-${index}`

const cursorAt = (event: PointerEvent<HTMLElement>, map: FootageMap, ordered: readonly MapRow[]): Cursor | null => {
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-camera]') : null
  const track = line?.querySelector('.map-track')?.getBoundingClientRect()
  if (line === null || track === undefined || event.clientX < track.left || event.clientX > track.right) return null
  const index = ordered.findIndex(({ cameraId }) => cameraId === line.dataset['camera'])
  return index < 0 ? null : { index, day: dayAtShare(map, (event.clientX - track.left) / track.width) }
}

export const RetentionMap = ({ map, rows }: { readonly map: FootageMap; readonly rows: readonly MapRow[] }) => {
  const t = useWords()
  const formats = useFormats()
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const groups = byRecorder(rows)
  const ordered = groups.flatMap((group) => group.rows)
  const here = cursor === null ? undefined : ordered[cursor.index]

  const move = useCallback((next: Cursor): void => {
    setCursor(next)
    document.getElementById(rowId(next.index))?.scrollIntoView({ block: 'nearest' })
  }, [])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const from = cursor ?? { index: 0, day: map.today }
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    const index = rowAfterKey(event.key, from.index, ordered.length)
    if (event.key === 'Enter' && here !== undefined && cursor !== null) {
      const [mark] = marksOn(here, cursor.day)
      if (mark?.kind === 'request') go({ kind: 'request', requestId: mark.requestId })
      if (mark?.kind === 'hold') go({ kind: 'footage', holdNumber: mark.number })
    } else if (step !== undefined) {
      const day = daysAfter(from.day, step)
      move({ ...from, day: day < map.from || day > map.today ? from.day : day })
    } else if (index === null) return
    else move({ ...from, index: cursor === null ? 0 : index })
    event.preventDefault()
  }

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const next = cursorAt(event, map, ordered)
    if (next !== null && (next.index !== cursor?.index || next.day !== cursor.day)) setCursor(next)
  }

  return (
    <section className="card map" aria-label={t('footage.map')}>
      <Axis map={map} />
      <div
        className="map-body"
        role="grid"
        tabIndex={0}
        aria-label={t('footage.map')}
        aria-rowcount={ordered.length}
        aria-activedescendant={cursor === null ? undefined : rowId(cursor.index)}
        aria-describedby="map-cell"
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
      >
        <div className="map-lines" role="presentation">
          <i className="map-limit-area" aria-hidden="true">
            <i className="map-limit" style={{ left: leftOfDay(map, map.limitOn) }} />
          </i>
          {groups.map((group) => (
            <div key={group.recorder} role="rowgroup">
              <RecorderLine name={group.recorder} />
              {group.rows.map((row) => {
                const index = ordered.indexOf(row)
                return (
                  <MapRowLine
                    key={row.cameraId}
                    id={rowId(index)}
                    map={map}
                    row={row}
                    cursorOn={cursor?.index === index ? cursor.day : null}
                  />
                )
              })}
            </div>
          ))}
        </div>
      </div>
      <div className="map-foot">
        <p id="map-cell" className="num" role="status">
          {here === undefined || cursor === null ? t('footage.mapKeys') : cellWords(t, formats, here, cursor.day)}
        </p>
        <Legend />
      </div>
    </section>
  )
}
