import { dayOf } from '../../domain/calendar/instant.ts'
import { daysAfter } from '../../domain/calendar/plain-day.ts'
import type { HoldSummary, LiftAnswer } from '../../domain/hold/hold.ts'
import { liftAnswer } from '../../domain/hold/lift-rules.ts'
import { reviewSoonDays } from '../../domain/hold/review.ts'
import { fail, succeed } from '../../domain/result.ts'
import { countHolds, pageOfHolds, readHold, stepsOfHold } from '../../db/hold-list.ts'
import { dependentsOf, lifters } from '../../db/hold-needs.ts'
import { proposalOf } from '../../db/hold.ts'
import type { ByOf, DiscloseHandler, Handlers, ReadContext } from '../door/handler.ts'
import { extend, keep, lift, propose } from './move-on.ts'
import { place } from './place.ts'

const holdsPerPage = 100

const list: DiscloseHandler<'hold.list'> = ({ filter, after }, _by, { book, now }) => {
  const soon = daysAfter(dayOf(now), reviewSoonDays)
  const { holds, nextAfter } = pageOfHolds(book, filter, soon, after, holdsPerPage)
  return succeed({
    value: { holds: [...holds], nextAfter, counts: countHolds(book, soon) },
    event: { subject: null, body: { filter, after, shownCount: holds.length } },
  })
}

const liftAnswerFor = ({ number }: HoldSummary, by: ByOf<'hold.open'>, { book, now }: ReadContext): LiftAnswer => {
  const proposal = proposalOf(book, number)
  return proposal === null ? { kind: 'not-proposed' } : liftAnswer(proposal, by.accountId, lifters(book), now)
}

const open: DiscloseHandler<'hold.open'> = ({ number }, by, context) => {
  const { book } = context
  const hold = readHold(book, number)
  if (hold === undefined) return fail({ kind: 'not-found', what: 'hold' })
  return succeed({
    value: {
      hold: {
        ...hold,
        steps: [...stepsOfHold(book, number)],
        dependents: [...dependentsOf(book, number)],
        lift: liftAnswerFor(hold, by, context),
      },
    },
    event: { subject: hold.requestId, body: { number } },
  })
}

export const holdHandlers = {
  'hold.place': place,
  'hold.list': list,
  'hold.open': open,
  'hold.extend': extend,
  'hold.proposeLift': propose,
  'hold.lift': lift,
  'hold.keep': keep,
} satisfies Partial<Handlers>
