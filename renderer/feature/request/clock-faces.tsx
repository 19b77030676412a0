// The two clocks as numbers: what is left, then until when.
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconHourglassLow from '@tabler/icons-react/dist/esm/icons/IconHourglassLow.mjs'
import type { ReactNode } from 'react'
import { dayOf, endOfDay, type Instant, millisecondsBetween } from '../../../domain/calendar/instant.ts'
import { daysBetween, type PlainDay } from '../../../domain/calendar/plain-day.ts'
import { deadlineState, type ReplyDeadline, replyDueOn } from '../../../domain/request/reply-deadline.ts'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { FootageClock } from './axis.ts'

interface FaceProps {
  readonly icon: IconComponent
  readonly title: string
  readonly large: string
  readonly unit?: string
  readonly look?: 'text-danger' | 'text-warn' | ''
  readonly badge?: ReactNode
  readonly children: ReactNode
}

const Face = ({ icon, title, large, unit = '', look = '', badge, children }: FaceProps) => (
  <div className="clock-face">
    <div className="row clock-face-title">
      <span className={`icon-mark ${look}`}>
        <IconMark icon={icon} />
      </span>
      <span className="mid grow">{title}</span>
      {badge}
    </div>
    <p className={`clock-face-large num ${look}`}>
      {large}
      {unit !== '' && <span className="clock-face-unit">{unit}</span>}
    </p>
    <p className="clock-face-until">{children}</p>
  </div>
)

export interface CameraName {
  readonly place: string
  readonly number: string
}

interface FootageFaceProps {
  readonly clock: FootageClock
  readonly cameraOf: (index: number) => CameraName
  readonly now: Instant
  /** `first`: it runs out before the reply is due. */
  readonly order: 'first' | 'later'
}

export const FootageFace = ({ clock, cameraOf, now, order }: FootageFaceProps) => {
  const t = useWords()
  const formats = useFormats()
  const face = { icon: IconHourglassLow, title: t('request.clock_footage') }
  if (clock.kind === 'unknown') {
    return (
      <Face {...face} large={t('request.clock_none')}>
        {t('request.clock_noneWhy')}
      </Face>
    )
  }
  if (clock.kind === 'held') {
    return (
      <Face {...face} large={t('request.clock_held')}>
        {t('request.clock_heldWhy', { count: clock.count })}
      </Face>
    )
  }
  if (clock.kind === 'past') {
    return (
      <Face {...face} large={t('request.clock_past')}>
        {t('request.clock_pastWhy')}
      </Face>
    )
  }
  if (clock.kind === 'missing') {
    return (
      <Face {...face} large={t('request.clock_missing')}>
        {t('request.clock_missingWhy')}
      </Face>
    )
  }
  const isToday = daysBetween(dayOf(now), clock.through) <= 1
  const look = isToday ? 'text-danger' : order === 'first' ? 'text-warn' : ''
  return (
    <Face
      {...face}
      look={look}
      {...(clock.expectedThrough === undefined
        ? {
            large: formats.timeLeft(millisecondsBetween(now, endOfDay(clock.through))),
            unit: t('request.clock_left'),
          }
        : { large: t('request.clock_anyHour') })}
      badge={
        order === 'first' && (
          <Status kind={isToday ? 'danger' : 'warn'} icon={IconAlertTriangle}>
            {t('request.clock_first')}
          </Status>
        )
      }
    >
      {clock.expectedThrough === undefined
        ? t('request.clock_footageEnds', { ...cameraOf(clock.index), day: formats.dayLong(clock.through) })
        : t('request.clock_footageExpected', { ...cameraOf(clock.index), day: formats.dayLong(clock.expectedThrough) })}
    </Face>
  )
}

/** An agency's own day: no law makes it late. */
const WishedFace = ({ wishedOn, now }: { readonly wishedOn: PlainDay | null; readonly now: Instant }) => {
  const t = useWords()
  const formats = useFormats()
  const face = { icon: IconFileText, title: t('request.clock_wished') }
  if (wishedOn === null) {
    return (
      <Face {...face} large={t('request.clock_none')}>
        {t('request.clock_noLegal')}
      </Face>
    )
  }
  const daysLeft = daysBetween(dayOf(now), wishedOn)
  return (
    <Face
      {...face}
      large={
        daysLeft < 0
          ? t('request.clock_lateDays', { count: -daysLeft })
          : formats.timeLeft(millisecondsBetween(now, endOfDay(wishedOn)))
      }
      unit={t(daysLeft < 0 ? 'request.clock_late' : 'request.clock_left')}
    >
      {formats.dayLong(wishedOn)}
      <span className="dim">, {t('request.clock_noLegal')}</span>
    </Face>
  )
}

interface ReplyFaceProps {
  readonly deadline: ReplyDeadline
  readonly now: Instant
  readonly isAnswered: boolean
}

export const ReplyFace = ({ deadline, now, isAnswered }: ReplyFaceProps) => {
  const t = useWords()
  const formats = useFormats()
  const dueOn = replyDueOn(deadline)
  const { daysLeft, isOverdue, isPastSafeTarget } = deadlineState(deadline, dayOf(now))
  const face = { icon: IconFileText, title: t('request.clock_reply') }
  const day = formats.dayLong(dueOn)
  if (isAnswered) {
    return (
      <Face {...face} large={t('request.clock_answered')}>
        {t('request.clock_answeredWhy', { day })}
      </Face>
    )
  }
  if (deadline.kind === 'asked') return <WishedFace wishedOn={deadline.wishedOn} now={now} />
  const until = t(deadline.kind === 'legal' ? 'request.clock_until' : 'request.clock_tenth', { day })
  const safe = t('request.clock_safe', { day: formats.dayLong(deadline.safeTarget) })
  return (
    <Face
      {...face}
      look={isOverdue ? 'text-danger' : daysLeft === 0 || isPastSafeTarget ? 'text-warn' : ''}
      large={
        isOverdue
          ? t('request.clock_lateDays', { count: -daysLeft })
          : formats.timeLeft(
              daysLeft < 3
                ? millisecondsBetween(now, endOfDay(dueOn))
                : millisecondsBetween(endOfDay(dayOf(now)), endOfDay(dueOn)),
            )
      }
      unit={t(isOverdue ? 'request.clock_late' : 'request.clock_left')}
    >
      {until}
      {deadline.safeTarget !== dueOn && <span className="dim">, {safe}</span>}
    </Face>
  )
}
