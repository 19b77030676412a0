// In which order today's tasks stand: overdue first, then the nearest clock, and what cannot be undone before the rest.
import { isDuty, lastDayOf, numberOf, type RequestTask, type Task } from './task.ts'

const ranks: Readonly<Record<RequestTask['kind'], number>> = {
  'footage-vanishing': 0,
  'viewing-owed': 1,
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

export const inOrder = <Some extends Task>(tasks: readonly Some[]): readonly Some[] => tasks.toSorted(byUrgency)
