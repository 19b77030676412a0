// Where to look on the recorder: its own clock's time beside the real one, so that nobody has a sum to do. Says nothing where
// no error is known or none shows in minutes.
import IconClockExclamation from '@tabler/icons-react/dist/esm/icons/IconClockExclamation.mjs'
import { clockTimeOf, dayOf, type Instant, minutesAfter } from '../../../domain/calendar/instant.ts'
import type { CameraId } from '../../../domain/camera/camera.ts'
import { atRecorderClock, type ClockReading } from '../../../domain/recorder/recorder-clock.ts'
import type { RecorderCheck } from '../../../domain/recorder/recorder-check.ts'
import { useDoor } from '../../store/door.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { errorWords } from './recorder-words.ts'

export const readingsOf = (checks: readonly RecorderCheck[]): readonly ClockReading[] =>
  checks.flatMap(({ checkedAt, clockErrorSeconds }) =>
    clockErrorSeconds === null ? [] : [{ checkedAt, errorSeconds: clockErrorSeconds }],
  )

/** A minute that has begun is searched to its end. */
const toFullMinute = (at: Instant): Instant => (at.slice(17) === '00.000Z' ? at : minutesAfter(at, 1))

interface RecorderTimeProps {
  readonly cameraId: CameraId
  readonly from: Instant
  readonly to: Instant
}

export const RecorderTime = ({ cameraId, from, to }: RecorderTimeProps) => {
  const t = useWords()
  const { dayBrief, momentBrief } = useFormats()
  const asked = useDoor('recorder.list', {})
  if (asked.kind !== 'answered') return null
  const recorder = asked.value.recorders.find(({ cameras }) => cameras.some(({ id }) => id === cameraId))
  const readings = readingsOf(recorder?.checks ?? [])
  const [begin, end] = [atRecorderClock(from, readings), atRecorderClock(to, readings)]
  if (begin === null || end === null) return null
  const endShownAt = toFullMinute(end.shownAt)
  if (clockTimeOf(begin.shownAt) === clockTimeOf(from) && clockTimeOf(endShownAt) === clockTimeOf(to)) return null
  // The day is said only where it is not the one that stands beside.
  const words = (at: Instant, beside: Instant): string =>
    dayOf(at) === dayOf(beside) ? clockTimeOf(at) : momentBrief(at)
  return (
    <span
      className="recorder-time text-warn"
      title={t(`recorder.atClockWhy_${begin.side}`, {
        day: dayBrief(dayOf(begin.checkedAt)),
        error: errorWords(t, begin.errorSeconds),
      })}
    >
      <IconMark icon={IconClockExclamation} size="small" />
      <span className="num">
        {t('recorder.atClockSpan', { from: words(begin.shownAt, from), to: words(endShownAt, begin.shownAt) })}
      </span>
    </span>
  )
}
