// The end of the footage and the day the reply is due, on one axis. The same component while a request is typed and on its
// page, from the same rules that main applies.
import { Fragment, type ReactNode } from 'react'
import { dayOf, type Instant } from '../../../domain/calendar/instant.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { Availability } from '../../../domain/footage/availability.ts'
import type { CountedSince } from '../../../domain/request/reopening.ts'
import type { DeadlineDay, ReplyDeadline } from '../../../domain/request/reply-deadline.ts'
import { Note } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { ClockNote } from '../clock/clock-note.tsx'
import { PutInHolidays } from '../holiday/missing-table-note.tsx'
import { barOf, cellLookOf, footageClockOf, isFootageFirst } from './axis.ts'
import { FootageFace, ReplyFace } from './clock-faces.tsx'
import { deadlineWords, offInBrief } from './deadline-words.ts'
import './two-clocks.css'

export interface FootageLine {
  readonly key: string
  readonly place: string
  readonly number: string
  /** 30일 보관 */
  readonly kept: string
  readonly availability: Availability
  readonly action?: ReactNode
}

interface TwoClocksProps {
  readonly deadline: ReplyDeadline
  readonly lines: readonly FootageLine[]
  readonly now: Instant
  readonly width: 'wide' | 'narrow'
  readonly isAnswered?: boolean
  /** What day 0 is; a request that was taken up again counts anew (decision 0011). */
  readonly since?: CountedSince
  /** Days and times of the footage, for the sentence under the axis. */
  readonly spans: readonly string[]
}

interface DayHeadProps {
  readonly cell: DeadlineDay
  readonly today: PlainDay
  readonly width: TwoClocksProps['width']
}

/** In narrow cells the month stands at the left alone, and two letters of an English weekday are enough. */
const DayHead = ({ cell: { day, off }, today, width }: DayHeadProps) => {
  const t = useWords()
  const formats = useFormats()
  const date = Number(day.slice(8))
  const look = day === today ? 'axis-day is-today' : off === null ? 'axis-day' : 'axis-day is-off'
  return (
    <span className={look}>
      <b>{date === 1 && width === 'wide' ? `${Number(day.slice(5, 7))}/1` : date}</b>
      <span>{day === today ? t('request.axis_today') : formats.weekday(day).slice(0, width === 'wide' ? 3 : 2)}</span>
    </span>
  )
}

const DeadlineCell = ({
  cell,
  today,
  kind,
  since,
}: {
  readonly cell: DeadlineDay
  readonly today: PlainDay
  readonly kind: ReplyDeadline['kind']
  readonly since: CountedSince
}) => {
  const t = useWords()
  const look = cellLookOf(cell, today)
  const words = (): readonly [string, string] => {
    const ordinal = cell.ordinal === null ? '' : String(cell.ordinal)
    if (look === 'received') return [ordinal, t(since === 'receipt' ? 'request.axis_received' : 'request.axis_anew')]
    if (cell.role === 'wished') return [t('request.axis_wished'), '']
    if (look === 'due') return [t('request.axis_due'), t('request.axis_legal')]
    if (look === 'passed-over') {
      const off = offInBrief(t, cell)
      return ordinal === '' ? [off, t('request.axis_skipped')] : [ordinal, off]
    }
    if (look === 'safe') return [ordinal, t('request.axis_safe')]
    return [ordinal, kind === 'table-missing' && cell.ordinal === 10 ? t('request.axis_tenth') : '']
  }
  const [large, small] = words()
  return (
    <span className={`axis-cell axis-cell-${look}`}>
      <b>{large}</b>
      {small !== '' && <span className="axis-cell-small">{small}</span>}
    </span>
  )
}

const useBarWords = (availability: Availability): string => {
  const t = useWords()
  const { dayBrief } = useFormats()
  if (availability.kind === 'held') {
    return t('request.bar_held', { number: availability.holdNumber, day: dayBrief(availability.through) })
  }
  if (availability.kind === 'available') {
    const { through, expectedThrough } = availability
    return expectedThrough === undefined
      ? t('request.bar_vanishes', { day: dayBrief(through) })
      : t('request.bar_anyHour', { day: dayBrief(expectedThrough) })
  }
  if (availability.kind === 'never-recorded') return t('request.bar_neverRecorded')
  const day = dayBrief(availability.lastDay)
  if (availability.kind === 'gone-early') {
    return t('request.bar_goneEarly', { day, seen: dayBrief(availability.seenOn) })
  }
  return availability.destruction === null
    ? t('request.bar_past', { day })
    : t('request.bar_pastRow', { day, number: availability.destruction.ledgerNumber })
}

const FootageRow = ({
  line,
  deadline,
  today,
}: {
  readonly line: FootageLine
  readonly deadline: ReplyDeadline
  readonly today: PlainDay
}) => {
  const bar = barOf(line.availability, deadline, today)
  const words = useBarWords(line.availability)
  const end = bar === null ? 2 : 2 + bar.dayCount
  return (
    <li className="axis-row axis-footage">
      <span className="axis-label">
        <span className="mid ellipsis">{line.place}</span>
        <span className="cap ellipsis">
          {line.number}
          <span className="axis-kept">, {line.kept}</span>
        </span>
      </span>
      {bar !== null && (
        <span className={`axis-bar axis-bar-${bar.look}`} style={{ gridColumn: `2 / ${end}` }}>
          {bar.words === 'inside' && <span className="axis-bar-words ellipsis">{words}</span>}
        </span>
      )}
      {bar?.words !== 'inside' && (
        <span
          className={`axis-words num ellipsis axis-words-${bar?.look ?? 'past'}`}
          style={{ gridColumn: `${end} / -2` }}
        >
          {words}
        </span>
      )}
      <span className="axis-action">{line.action}</span>
    </li>
  )
}

export const TwoClocks = ({
  deadline,
  lines,
  now,
  width,
  isAnswered = false,
  since = 'receipt',
  spans,
}: TwoClocksProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = dayOf(now)
  const clock = footageClockOf(lines.map(({ availability }) => availability))
  const order = isFootageFirst(clock, deadline) && !isAnswered ? 'first' : 'later'
  const words = deadlineWords(t, formats, deadline, since)
  const tracks = {
    gridTemplateColumns: `var(--axis-label) repeat(${deadline.days.length}, minmax(0, 1fr)) var(--axis-action)`,
  }
  const todayIndex = deadline.days.findIndex(({ day }) => day === today)
  const months = [...new Set(deadline.days.map(({ day }) => Number(day.slice(5, 7))))].join('–')
  const footage = (
    <FootageFace
      clock={clock}
      cameraOf={(index) => ({ place: lines[index]?.place ?? '', number: lines[index]?.number ?? '' })}
      now={now}
      order={order}
    />
  )
  const reply = <ReplyFace deadline={deadline} now={now} isAnswered={isAnswered} />
  return (
    <div className={`two-clocks two-clocks-${width}`}>
      <div className="clock-faces">
        {order === 'first' ? footage : reply}
        {order === 'first' ? reply : footage}
      </div>
      <div className="axis" role="group" aria-label={t('request.axis')} style={tracks}>
        {todayIndex >= 0 && (
          <span
            className="axis-today"
            style={{ gridColumn: `${todayIndex + 2} / ${todayIndex + 3}` }}
            aria-hidden="true"
          />
        )}
        <div className="axis-row axis-head" aria-hidden="true">
          <span className="axis-label dim">{t('request.axis_month', { months })}</span>
          {deadline.days.map((cell) => (
            <DayHead key={cell.day} cell={cell} today={today} width={width} />
          ))}
        </div>
        <div className="axis-row" aria-hidden="true">
          <span className="axis-label mid">
            {t(deadline.kind === 'asked' ? 'request.clock_wished' : 'request.clock_reply')}
          </span>
          {deadline.days.map((cell) => (
            <DeadlineCell key={cell.day} cell={cell} today={today} kind={deadline.kind} since={since} />
          ))}
        </div>
        <ul className="axis-lines">
          {lines.map((line) => (
            <FootageRow key={line.key} line={line} deadline={deadline} today={today} />
          ))}
        </ul>
      </div>
      <div className="axis-why">
        <ClockNote />
        {deadline.kind === 'table-missing' ? (
          <Note
            kind="warn"
            title={t('request.tableMissing', { year: deadline.year })}
            actions={<PutInHolidays year={deadline.year} />}
          >
            {words.why}
          </Note>
        ) : (
          <p>{words.why}</p>
        )}
        <p className="dim">
          {words.basis}
          {spans.length > 0 && (
            <>
              {' '}
              {t('request.why_footage')}{' '}
              {spans.map((span, index) => (
                <Fragment key={span}>
                  {index > 0 && ', '}
                  <span className="nowrap">{span}</span>
                </Fragment>
              ))}
            </>
          )}
        </p>
      </div>
    </div>
  )
}
