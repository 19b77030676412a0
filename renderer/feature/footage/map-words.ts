// What lies under the cursor, in one sentence: the map's tooltip is text, for eyes and for screen readers alike.
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { MapRow } from '../../../domain/footage/footage-map.ts'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'
import { kindOn, marksOn } from './map-geometry.ts'

export const cellWords = (t: Translate, formats: Formats, row: MapRow, day: PlainDay): string => {
  const kind = kindOn(row, day)
  const marks = marksOn(row, day).map((mark) =>
    t(mark.kind === 'hold' ? 'footage.mark_hold' : 'footage.mark_request', {
      number: mark.number,
      from: formats.clock(mark.from),
      to: formats.clock(mark.to),
    }),
  )
  const what = kind === null ? t('footage.day_none') : t(`footage.day_${kind}`)
  return [`${row.place} ${row.number}, ${formats.dayLong(day)}: ${what}`, ...marks].join(' · ')
}
