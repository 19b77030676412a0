import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs'
import IconClockExclamation from '@tabler/icons-react/dist/esm/icons/IconClockExclamation.mjs'
import IconClockPause from '@tabler/icons-react/dist/esm/icons/IconClockPause.mjs'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs'
import IconHourglassLow from '@tabler/icons-react/dist/esm/icons/IconHourglassLow.mjs'
import IconMapPin from '@tabler/icons-react/dist/esm/icons/IconMapPin.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import IconVideo from '@tabler/icons-react/dist/esm/icons/IconVideo.mjs'
import IconVideoOff from '@tabler/icons-react/dist/esm/icons/IconVideoOff.mjs'
import type { KeyboardEvent, ReactNode } from 'react'
import { daysBetween } from '../../../domain/calendar/plain-day.ts'
import { clockTimeOf } from '../../../domain/calendar/instant.ts'
import { lastDayOf, type Task } from '../../../domain/request/task.ts'
import { useNow, useToday } from '../../store/clock.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { WordKey } from '../../words/words.ts'
import { millisecondsLeft, type TaskAct, type TaskWeight, weightOf } from './grouping.ts'

const daysWithHours = 3

const weightLooks: Readonly<Record<TaskWeight, string>> = {
  overdue: 'text-danger',
  pressing: 'text-danger',
  soon: 'text-warn',
  calm: '',
}

const weightIcons: Readonly<Record<TaskWeight, IconComponent | null>> = {
  overdue: IconAlertTriangle,
  pressing: IconAlertTriangle,
  soon: IconClockExclamation,
  calm: null,
}

/** The larger time first, the day in words under it. */
const TimeCell = ({ task }: { readonly task: Task }) => {
  const t = useWords()
  const formats = useFormats()
  const now = useNow()
  const today = useToday()
  const lastDay = lastDayOf(task)
  const daysLeft = daysBetween(today, lastDay)
  const weight = weightOf(task, today)
  const icon = weightIcons[weight]
  const left = formats.timeLeft(millisecondsLeft(task, now))
  const day = formats.dayBrief(lastDay)

  const words = (): readonly [string, string] => {
    if (daysLeft < 0) return [t('today.daysLate', { count: -daysLeft }), day]
    if (task.kind === 'viewing-appointed' && daysLeft === 0) return [clockTimeOf(task.at), t('today.group_today')]
    if (daysLeft === 0 && task.kind !== 'footage-vanishing') return [t('today.byToday'), left]
    if (daysLeft === 0) return [left, t('today.endsToday')]
    if (daysLeft === 1) return [t('today.tomorrow'), left]
    return [daysLeft < daysWithHours ? left : formats.timeLeft(daysLeft * 86_400_000), day]
  }
  const [large, small] = words()
  return (
    <div className="task-time">
      <b className={`row ${weightLooks[weight]}`}>
        {icon !== null && <IconMark icon={icon} />}
        <span className="num">{large}</span>
      </b>
      <span className="cap num">{small}</span>
    </div>
  )
}

const Fact = ({
  icon,
  look = '',
  children,
}: {
  readonly icon: IconComponent
  readonly look?: string
  readonly children: ReactNode
}) => (
  <span className={`task-fact ${look}`}>
    <IconMark icon={icon} size="small" />
    {children}
  </span>
)

const footageIcons = { available: IconVideo, held: IconArchive, past: IconVideoOff, mixed: IconVideo } as const

const Facts = ({ task }: { readonly task: Task }) => {
  const t = useWords()
  const { dayBrief, momentBrief } = useFormats()
  const today = useToday()
  const look = weightLooks[weightOf(task, today)]
  if (task.kind === 'footage-vanishing') {
    return (
      <span className="task-facts">
        <Fact icon={IconHourglassLow} look={look}>
          {t('today.footageUntil', { day: dayBrief(task.lastDay) })}
          {daysBetween(today, task.lastDay) <= 1 && ` · ${t('today.secureToday')}`}
        </Fact>
        {task.replyDueOn !== null && (
          <Fact icon={IconFileText}>{t('today.replyBy', { day: dayBrief(task.replyDueOn) })}</Fact>
        )}
      </span>
    )
  }
  if (task.kind === 'notice-unprinted') {
    return (
      <span className="task-facts">
        <Fact icon={IconPrinter} look={look}>
          {t('today.unprinted', { number: task.noticeNumber, day: dayBrief(task.issuedOn) })}
        </Fact>
      </span>
    )
  }
  if (task.kind === 'postponement-ending') {
    return (
      <span className="task-facts">
        <Fact icon={IconHourglassLow} look={look}>
          {t('today.postponedUntil', { day: dayBrief(task.expectedEndOn) })}
        </Fact>
      </span>
    )
  }
  if (task.kind === 'viewing-owed') {
    return (
      <span className="task-facts">
        <Fact icon={IconEye} look={look}>
          {t('today.causeEnded', { day: dayBrief(task.endedOn) })}
        </Fact>
      </span>
    )
  }
  if (task.kind === 'viewing-appointed') {
    return (
      <span className="task-facts">
        <Fact icon={IconCalendarEvent} look={look}>
          {momentBrief(task.at)}
        </Fact>
        <Fact icon={IconMapPin}>{task.place}</Fact>
      </span>
    )
  }
  return (
    <span className="task-facts">
      <Fact icon={IconFileText} look={look}>
        {task.legalLastDay === null
          ? t(task.clock === 'asked' ? 'today.replyWished' : 'today.replyUnknown', { day: dayBrief(task.rawLastDay) })
          : t('today.replyBy', { day: dayBrief(task.legalLastDay) })}
      </Fact>
      {task.safeTarget !== lastDayOf(task) && (
        <Fact icon={IconFlag}>
          {t(today > task.safeTarget ? 'today.safePassed' : 'today.safeBy', { day: dayBrief(task.safeTarget) })}
        </Fact>
      )}
      <Fact icon={footageIcons[task.footageState]}>{t(`today.footage_${task.footageState}`)}</Fact>
    </span>
  )
}

const actWords = {
  hold: 'today.act_hold',
  'write-notice': 'today.act_notice',
  print: 'today.act_print',
  view: 'today.act_view',
  open: 'today.act_open',
} as const

const kindLooks = {
  'footage-vanishing': { icon: IconHourglassLow, word: 'today.kind_vanishing' },
  'reply-due': { icon: IconFileText, word: 'today.kind_reply' },
  'notice-unprinted': { icon: IconPrinter, word: 'today.kind_unprinted' },
  'postponement-ending': { icon: IconClockPause, word: 'today.kind_postponed' },
  'viewing-owed': { icon: IconEye, word: 'today.kind_owed' },
  'viewing-appointed': { icon: IconCalendarEvent, word: 'today.kind_appointed' },
} as const satisfies Readonly<Record<Task['kind'], { readonly icon: IconComponent; readonly word: WordKey }>>

interface TaskRowProps {
  readonly task: Task
  readonly act: TaskAct
  /** `now`: the button is the filled one of the screen and holds the focus at first. */
  readonly urgency: 'now' | 'later'
  readonly onAct: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

export const TaskRow = ({ task, act, urgency, onAct, onKeyDown }: TaskRowProps) => {
  const t = useWords()
  const { icon, word } = kindLooks[task.kind]
  return (
    <li className="task-row" onKeyDown={onKeyDown}>
      <TimeCell task={task} />
      <span className="task-kind">
        <IconMark icon={icon} />
        {t(word)}
      </span>
      <button type="button" className="task-what" onClick={() => go({ kind: 'request', requestId: task.requestId })}>
        <span className="task-title">
          <span className="num sub">{task.requestNumber}</span> <b>{task.requesterName}</b>{' '}
          {task.kind !== 'notice-unprinted' && <span className="num">{task.footage}</span>}
        </span>
        <Facts task={task} />
      </button>
      <Button className="task-act" look={urgency === 'now' ? 'filled' : 'outline'} onPress={onAct}>
        {t(actWords[act])}
      </Button>
    </li>
  )
}
