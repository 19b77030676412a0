import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconClockExclamation from '@tabler/icons-react/dist/esm/icons/IconClockExclamation.mjs'
import type { KeyboardEvent } from 'react'
import { daysBetween } from '../../../domain/calendar/plain-day.ts'
import { clockTimeOf } from '../../../domain/calendar/instant.ts'
import { isDuty, lastDayOf, numberOf, type Task } from '../../../domain/task/task.ts'
import { useNow, useToday } from '../../store/clock.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { millisecondsLeft, type TaskAct, type TaskWeight, weightOf } from './grouping.ts'
import { TaskFacts, weightLooks } from './task-facts.tsx'
import { dutyLooks, lookOf, placeOf } from './task-looks.ts'

const daysWithHours = 3

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
    if (task.kind === 'viewing-appointed' && task.noShow?.step === 'close') return [t('today.mayClose'), day]
    if (daysLeft < 0) return [t('today.daysLate', { count: -daysLeft }), day]
    if (task.kind === 'viewing-appointed' && task.noShow === undefined && daysLeft === 0)
      return [clockTimeOf(task.at), t('today.group_today')]
    if (task.kind === 'footage-vanishing' && task.expectedThrough !== undefined)
      return [t('today.anyHour'), t('today.lookNow')]
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

const actWords = {
  hold: 'today.act_hold',
  'write-notice': 'today.act_notice',
  print: 'today.act_print',
  view: 'today.act_view',
  open: 'today.act_open',
  remind: 'life.remindAct',
  'close-unclaimed': 'request.close',
} as const

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
  const { icon, word } = lookOf(task)
  return (
    <li className="task-row" onKeyDown={onKeyDown}>
      <TimeCell task={task} />
      <span className="task-kind">
        <IconMark icon={icon} />
        {t(word)}
      </span>
      <button type="button" className="task-what" onClick={() => go(placeOf(task))}>
        <span className="task-title">
          {numberOf(task) !== '' && <span className="num sub">{numberOf(task)} </span>}
          {isDuty(task) ? (
            <b>{task.what}</b>
          ) : (
            <>
              <b>{task.requesterName}</b>{' '}
              {task.kind !== 'notice-unprinted' && <span className="num">{task.footage}</span>}
            </>
          )}
        </span>
        <TaskFacts task={task} />
      </button>
      <Button className="task-act" look={urgency === 'now' ? 'filled' : 'outline'} onPress={onAct}>
        {isDuty(task) ? t(dutyLooks[task.kind].act) : t(actWords[act])}
      </Button>
    </li>
  )
}
