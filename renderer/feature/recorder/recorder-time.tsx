// Where to look on the recorder: its own clock's time beside the real one, so that nobody has a sum to do. Says nothing where
// no error is known or none shows in minutes.
import IconClockExclamation from '@tabler/icons-react/dist/esm/icons/IconClockExclamation.mjs'
import { clockTimeOf, dayOf, type Instant, minutesAfter } from '../../../domain/calendar/instant.ts'
import type { CameraId } from '../../../domain/camera/camera.ts'
import type { Recorder } from '../../../domain/recorder/operations.ts'
import { atRecorderClock, type ClockReading } from '../../../domain/recorder/recorder-clock.ts'
import { useDoor } from '../../store/door.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import type { Formats } from '../../words/format.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'
import { errorWords } from './recorder-words.ts'
import './recorder.css'

export interface CameraStretch {
  readonly cameraId: CameraId
  readonly from: Instant
  readonly to: Instant
}

const readingsOf = ({ checks }: Recorder): readonly ClockReading[] =>
  checks.flatMap(({ checkedAt, clockErrorSeconds }) =>
    clockErrorSeconds === null ? [] : [{ checkedAt, errorSeconds: clockErrorSeconds }],
  )

/** A minute that has begun is searched to its end. */
const toFullMinute = (at: Instant): Instant => (at.endsWith(':00.000Z') ? at : minutesAfter(at, 1))

interface TimeWords {
  readonly recorder: string
  readonly span: string
  readonly why: string
}

const timeWords = (
  t: Translate,
  { dayBrief, momentBrief }: Formats,
  recorder: Recorder,
  { from, to }: CameraStretch,
): TimeWords | null => {
  const readings = readingsOf(recorder)
  const [begin, end] = [atRecorderClock(from, readings), atRecorderClock(to, readings)]
  if (begin === null || end === null) return null
  const endShownAt = toFullMinute(end.shownAt)
  if (clockTimeOf(begin.shownAt) === clockTimeOf(from) && clockTimeOf(endShownAt) === clockTimeOf(to)) return null
  return {
    recorder: recorder.name,
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
  const all = stretches.flatMap((stretch) => {
    const recorder = recorders.find(({ cameras }) => cameras.some(({ id }) => id === stretch.cameraId))
    return recorder === undefined ? [] : (timeWords(t, formats, recorder, stretch) ?? [])
  })
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
