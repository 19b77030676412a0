// Today's tasks by when their clock runs out. Main sorts them; here they are only cut into groups, again at every Korean
// midnight, so a list left open overnight does not call yesterday "today".
import { endOfDay, type Instant, millisecondsBetween } from '../../../domain/calendar/instant.ts'
import { daysAfter, daysBetween, laterDay, type PlainDay, weekdayOf } from '../../../domain/calendar/plain-day.ts'
import { isDuty, lastDayOf, numberOf, type RequestTask, type Task } from '../../../domain/task/task.ts'
import { assertNever } from '../../../domain/result.ts'

export const groupKeys = ['overdue', 'today', 'tomorrow', 'thisWeek', 'nextWeek', 'later'] as const
export type GroupKey = (typeof groupKeys)[number]

export interface TaskGroup {
  readonly key: GroupKey
  readonly tasks: readonly Task[]
}

/** Weeks begin on Monday here, so Sunday still belongs to this one. */
const sundayOf = (today: PlainDay): PlainDay => daysAfter(today, (7 - weekdayOf(today)) % 7)

export const groupOf = (lastDay: PlainDay, today: PlainDay): GroupKey => {
  if (lastDay < today) return 'overdue'
  if (lastDay === today) return 'today'
  if (lastDay === daysAfter(today, 1)) return 'tomorrow'
  const sunday = sundayOf(today)
  if (lastDay <= sunday) return 'thisWeek'
  return lastDay <= daysAfter(sunday, 7) ? 'nextWeek' : 'later'
}

/** What may be ended is not late, however long ago that began. */
const isForEnding = (task: Task): boolean => task.kind === 'viewing-appointed' && task.noShow?.step === 'close'

const dayInGroups = (task: Task, today: PlainDay): PlainDay =>
  isForEnding(task) ? laterDay(lastDayOf(task), today) : lastDayOf(task)

export const groupTasks = (tasks: readonly Task[], today: PlainDay): readonly TaskGroup[] => {
  const byGroup = Map.groupBy(tasks, (task) => groupOf(dayInGroups(task, today), today))
  return groupKeys.flatMap((key) => {
    const grouped = byGroup.get(key)
    return grouped === undefined ? [] : [{ key, tasks: grouped }]
  })
}

const besideNumber = (task: Task): string => {
  if (isDuty(task)) return task.what
  if (task.kind === 'footage-vanishing') return task.expectedThrough ?? ''
  return task.kind === 'notice-unprinted' ? task.noticeId : ''
}

/** One request may have two notices on the desk, and one recorder two faults, with the same day. */
export const taskKey = (task: Task): string =>
  [task.kind, numberOf(task), lastDayOf(task), besideNumber(task)].join('/')

export const taskFilters = ['all', 'footage-vanishing', 'reply-due', 'viewing', 'notice-unprinted', 'duty'] as const
export type TaskFilter = (typeof taskFilters)[number]

const filterOf = {
  'footage-vanishing': 'footage-vanishing',
  'reply-due': 'reply-due',
  'notice-unprinted': 'notice-unprinted',
  'postponement-ending': 'viewing',
  'cause-ended': 'viewing',
  'viewing-appointed': 'viewing',
} as const satisfies Readonly<Record<RequestTask['kind'], TaskFilter>>

export const tasksIn = (tasks: readonly Task[], filter: TaskFilter): readonly Task[] =>
  filter === 'all' ? tasks : tasks.filter((task) => (isDuty(task) ? 'duty' : filterOf[task.kind]) === filter)

/** Where the focus starts: footage to be secured today (rule 30), because only that cannot be made good; else the first. */
export const mostUrgent = (tasks: readonly Task[], today: PlainDay): Task | null =>
  tasks.find((task) => task.kind === 'footage-vanishing' && daysBetween(today, task.lastDay) <= 1) ?? tasks[0] ?? null

export type TaskWeight = 'overdue' | 'pressing' | 'soon' | 'calm'

/** Red for what is lost or late, amber for what is due today or must be secured today. */
export const weightOf = (task: Task, today: PlainDay): TaskWeight => {
  const daysLeft = daysBetween(today, dayInGroups(task, today))
  if (daysLeft < 0) return 'overdue'
  if (daysLeft === 0) return task.kind === 'footage-vanishing' ? 'pressing' : 'soon'
  return daysLeft === 1 ? 'soon' : 'calm'
}

/** Until the clock runs out at Korean midnight after the last day. */
export const millisecondsLeft = (task: Task, now: Instant): number =>
  millisecondsBetween(now, endOfDay(lastDayOf(task)))

export type TaskAct = 'hold' | 'write-notice' | 'view' | 'print' | 'open' | 'remind' | 'close-unclaimed'

/** While somebody is waited for, whoever comes after all is shown it. */
const noShowActs = { remind: 'remind', wait: 'view', close: 'close-unclaimed' } as const satisfies Record<
  string,
  TaskAct
>

/** What the row's button does. Only footage that is gone leaves a refusal as the plain next step. */
export const actOf = (task: Task): TaskAct => {
  if (isDuty(task)) return 'open'
  switch (task.kind) {
    case 'footage-vanishing':
      return 'hold'
    case 'reply-due':
      return task.footageState === 'past' ? 'write-notice' : 'open'
    case 'notice-unprinted':
      return 'print'
    case 'cause-ended':
      return task.owed === 'viewing' ? 'view' : 'open'
    case 'viewing-appointed':
      return task.noShow === undefined ? 'view' : noShowActs[task.noShow.step]
    case 'postponement-ending':
      return 'open'
    default:
      return assertNever(task)
  }
}
