// Rule 27: whatever is kept past its day without a hold stands on today until somebody decided about it.
import { isDuty } from '../../domain/task/task.ts'
import type { DailyInvariant } from './daily-invariants.ts'
import type { Chronicle } from './chronicle.ts'
import { mayApprove } from './destruction-acts.ts'
import { copiesLeft, slowDues } from './slow-destruction.ts'

const kinds: ReadonlySet<string> = new Set([
  'over-retention',
  'destruction-due',
  'destruction-approval',
  'destruction-awaited',
])

const owedLines = (chronicle: Chronicle, now: number, personId: string): readonly string[] => {
  const underWay = chronicle.orders.filter(({ state }) => state === 'open' || state === 'approved')
  const ordered = new Set(underWay.map(({ dueNumber }) => dueNumber))
  return [
    ...slowDues(chronicle, now)
      .filter(({ number }) => !ordered.has(number))
      .map(({ kind, number, destroyBy }) => `${kind} ${number} ${destroyBy}`),
    ...underWay.map((order) => {
      const mine = mayApprove(order, personId, chronicle) ? 'destruction-approval' : 'destruction-awaited'
      return `${order.state === 'approved' ? 'destruction-due' : mine} ${order.number} ${order.destroyBy}`
    }),
  ].toSorted()
}

export const destructionStandsOnToday: DailyInvariant = ({ tasks, now }, chronicle, personId) => {
  const shown = tasks
    .filter(isDuty)
    .flatMap(({ kind, number, dueOn }) => (kinds.has(kind) ? [`${kind} ${number} ${dueOn}`] : []))
  const owed = owedLines(chronicle, now, personId)
  return [
    ...owed.filter((line) => !shown.includes(line)).map((line) => `destruction: ${line} is owed and not on today`),
    ...shown.filter((line) => !owed.includes(line)).map((line) => `destruction: ${line} is on today and not owed`),
  ]
}

/** Every copy is closed, chased back, one's own, or its medium is due for destruction. */
export const everyCopyHasItsEnd: DailyInvariant = ({ tasks, today }, chronicle) => {
  const chased = new Set(tasks.filter(isDuty).map(({ number }) => number))
  const ordered = new Set(chronicle.orders.filter(({ state }) => state !== 'withdrawn').map(({ copyId }) => copyId))
  const left = copiesLeft(chronicle).filter(({ id, number }) => !chased.has(number) && !ordered.has(id))
  const out = chronicle.copies.filter(
    ({ closed, dueOn, number }) => closed === null && dueOn !== null && dueOn <= today && !chased.has(number),
  )
  return [...left, ...out].map(({ number }) => `copies: nobody asks for ${number}`)
}
