// In which order today's tasks stand: overdue first, then the nearest clock, and what cannot be undone before the rest.
import { isDuty, lastDayOf, numberOf, type RequestTask, type Task } from './task.ts'

const ranks: Readonly<Record<RequestTask['kind'], number>> = {
  'footage-vanishing': 0,
  'cause-ended': 1,
  'reply-due': 2,
  'notice-unprinted': 2,
  'viewing-appointed': 3,
  'postponement-ending': 4,
}

const dutyRank = 5

const rankOf = (task: Task): number => (isDuty(task) ? dutyRank : ranks[task.kind])

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

// Everything overdue is a task whose day lies before today, and footage with a clock never ends before today: sorting
// by day alone puts the overdue first.
const byUrgency = (a: Task, b: Task): number =>
  compareText(lastDayOf(a), lastDayOf(b)) || rankOf(a) - rankOf(b) || compareText(numberOf(a), numberOf(b))

/** Duties that read the same are one line: two details of a request that were to come on the same day are asked for in one call. */
export const onceEach = (tasks: readonly Task[]): readonly Task[] => {
  const duties = new Map(tasks.filter(isDuty).map((duty) => [JSON.stringify(duty), duty]))
  return [...tasks.filter((task) => !isDuty(task)), ...duties.values()]
}

export const inOrder = <Some extends Task>(tasks: readonly Some[]): readonly Some[] => tasks.toSorted(byUrgency)
