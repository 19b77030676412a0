// What a task's row says under its title: the clocks and places that decide what to do.
import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs'
import IconHourglassLow from '@tabler/icons-react/dist/esm/icons/IconHourglassLow.mjs'
import IconMapPin from '@tabler/icons-react/dist/esm/icons/IconMapPin.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import type { ReactNode } from 'react'
import { daysBetween } from '../../../domain/calendar/plain-day.ts'
import { isDuty, lastDayOf, type Task } from '../../../domain/task/task.ts'
import { leftIcons } from '../footage/left-icons.ts'
import { useToday } from '../../store/clock.ts'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { type TaskWeight, weightOf } from './grouping.ts'
import { dutyLooks } from './task-looks.ts'

export const weightLooks: Readonly<Record<TaskWeight, string>> = {
  overdue: 'text-danger',
  pressing: 'text-danger',
  soon: 'text-warn',
  calm: '',
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

export const TaskFacts = ({ task }: { readonly task: Task }) => {
  const t = useWords()
  const { dayBrief, momentBrief } = useFormats()
  const today = useToday()
  const look = weightLooks[weightOf(task, today)]
  if (isDuty(task)) {
    const { icon, fact } = dutyLooks[task.kind]
    return (
      <span className="task-facts">
        <Fact icon={icon} look={look}>
          {t(fact, { day: dayBrief(task.dueOn) })}
        </Fact>
      </span>
    )
  }
  if (task.kind === 'footage-vanishing') {
    return (
      <span className="task-facts">
        <Fact icon={IconHourglassLow} look={look}>
          {task.expectedThrough === undefined
            ? t('today.footageUntil', { day: dayBrief(task.lastDay) })
            : t('today.footageExpected', { day: dayBrief(task.expectedThrough) })}
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
  if (task.kind === 'cause-ended') {
    return (
      <span className="task-facts">
        <Fact icon={IconEye} look={look}>
          {t('today.causeEnded', { day: dayBrief(task.endedOn) })}
        </Fact>
      </span>
    )
  }
  if (task.kind === 'viewing-appointed' && task.noShow !== undefined) {
    const { step, day } = task.noShow
    return (
      <span className="task-facts">
        <Fact icon={IconCalendarEvent} look={look}>
          {t('today.noShowAt', { at: momentBrief(task.at) })}
        </Fact>
        <Fact icon={IconFlag}>{t(`today.noShow_${step}`, { day: dayBrief(day) })}</Fact>
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
      <Fact icon={leftIcons[task.footageState]}>{t(`footage.left_${task.footageState}`)}</Fact>
    </span>
  )
}
