// Where to look on the recorder: its own clock's time beside the real one, so that nobody has a sum to do. Says nothing where
// no error is known or none shows in minutes.
import IconClockExclamation from '@tabler/icons-react/dist/esm/icons/IconClockExclamation.mjs'
import { clockTimeOf, dayOf, type Instant, minutesAfter } from '../../../domain/calendar/instant.ts'
import { type CameraStretch, type FoundOn, foundOn } from '../../../domain/recorder/found-on.ts'
import { useDoor } from '../../store/door.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import type { Formats } from '../../words/format.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'
import { errorWords } from './recorder-words.ts'
import './recorder.css'

/** A minute that has begun is searched to its end. */
const toFullMinute = (at: Instant): Instant => (at.endsWith(':00.000Z') ? at : minutesAfter(at, 1))

interface TimeWords {
  readonly recorder: string
  readonly span: string
  readonly why: string
}

const timeWords = (t: Translate, { dayBrief, momentBrief }: Formats, found: FoundOn): TimeWords | null => {
  const { recorder, from, to, begin, end } = found
  const endShownAt = toFullMinute(end.shownAt)
  if (clockTimeOf(begin.shownAt) === clockTimeOf(from) && clockTimeOf(endShownAt) === clockTimeOf(to)) return null
  return {
    recorder,
    span: t('recorder.atClock', {
      from: momentBrief(begin.shownAt),
      to: dayOf(endShownAt) === begin.day ? clockTimeOf(endShownAt) : momentBrief(endShownAt),
    }),
    why: t(`recorder.atClockWhy_${begin.side}`, {
      day: dayBrief(dayOf(begin.checkedAt)),
      error: errorWords(t, begin.errorSeconds),
    }),
  }
}

/** One line for each recorder and stretch, however many of its cameras are asked for. */
export const RecorderTime = ({ stretches }: { readonly stretches: readonly CameraStretch[] }) => {
  const t = useWords()
  const formats = useFormats()
  const asked = useDoor('recorder.list', {})
  if (asked.kind !== 'answered') return null
  const { recorders } = asked.value
  const all = stretches.flatMap((stretch) =>
    foundOn(stretch, recorders).flatMap((found) => timeWords(t, formats, found) ?? []),
  )
  const lines = [...new Map(all.map((line) => [`${line.recorder} ${line.span}`, line]))]
  if (lines.length === 0) return null
  return (
    <ul className="recorder-times">
      {lines.map(([key, { recorder, span, why }]) => (
        <li key={key}>
          <span className="text-warn">
            <IconMark icon={IconClockExclamation} size="small" />
          </span>
          <span>
            <b className="num">{recorder}</b> <span className="text-warn">{span}</span>{' '}
            <span className="cap">{why}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
