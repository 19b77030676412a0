// What lies under the cursor, in one sentence: the map's tooltip is text, for eyes and for screen readers alike.
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { MapRow } from '../../../domain/footage/footage-map.ts'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'
import { kindsOn, marksOn } from './map-geometry.ts'

export const cellWords = (t: Translate, formats: Formats, row: MapRow, day: PlainDay): string => {
  const kinds = kindsOn(row, day)
  const marks = marksOn(row, day).map((mark) =>
    t(mark.kind === 'hold' ? 'footage.mark_hold' : 'footage.mark_request', {
      number: mark.number,
      from: formats.clock(mark.from),
      to: formats.clock(mark.to),
    }),
  )
  const what = kinds.length === 0 ? t('footage.day_none') : kinds.map((kind) => t(`footage.day_${kind}`)).join(', ')
  return [`${row.place} ${row.number}, ${formats.dayLong(day)}: ${what}`, ...marks].join(' · ')
}
