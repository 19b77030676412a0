// What is decided about a hold after it was placed: reviewed and extended, its lifting proposed, confirmed or rejected.
import type { AccountId } from '../../domain/account/account.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import type { HoldNumber, HoldState, HoldSummary } from '../../domain/hold/hold.ts'
import { dependentIssues, liftAnswer } from '../../domain/hold/lift-rules.ts'
import { reviewIssues } from '../../domain/hold/placing-rules.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { readHold } from '../../db/hold-list.ts'
import { dependentsOf, lifters } from '../../db/hold-needs.ts'
import { extendHold, keepHold, liftHold, proposalOf, proposeLift } from '../../db/hold.ts'
import { latestInstant } from '../../db/ledger/latest-instant.ts'
import type { WriteHandler } from '../door/handler.ts'

/** A second press, or another person, may have been there first. */
const holdThatIs = (book: ReadableBook, number: HoldNumber, state: HoldState): Result<HoldSummary> => {
  const hold = readHold(book, number)
  if (hold === undefined) return fail({ kind: 'not-found', what: 'hold' })
  return hold.state === state ? succeed(hold) : fail(invalid('number', 'hold-moved-on'))
}

export const extend: WriteHandler<'hold.extend'> = ({ number, reason, reviewOn }, by, { book, now }) => {
  const hold = holdThatIs(book, number, 'open')
  if (!hold.ok) return hold
  const { reviewOn: from, requestId } = hold.value
  const issues = reviewIssues(reviewOn, dayOf(now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  if (reviewOn <= from) return fail(invalid('reviewOn', 'review-not-later', from))
  extendHold(book, number, { at: now, by: by.accountId, reason }, [from, reviewOn])
  return succeed({
    value: {},
    event: { subject: requestId, body: { number, reason, reviewOn: { from, to: reviewOn } } },
  })
}

const witnessesBeside = (book: ReadableBook, proposer: AccountId): readonly AccountId[] =>
  lifters(book).flatMap(({ id, disabledAt }) => (id === proposer || disabledAt !== null ? [] : [id]))

export const propose: WriteHandler<'hold.proposeLift'> = ({ number, reason }, by, { book, now }) => {
  const hold = holdThatIs(book, number, 'open')
  if (!hold.ok) return hold
  const dependents = dependentsOf(book, number)
  const issues = dependentIssues(dependents, reason)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const witnessIds = witnessesBeside(book, by.accountId)
  const waitsFrom = latestInstant(book, now)
  proposeLift(book, number, { at: now, by: by.accountId, reason }, { at: waitsFrom, witnessIds })
  return succeed({
    value: {},
    event: {
      subject: hold.value.requestId,
      body: {
        number,
        reason,
        waitsFrom,
        isAlone: witnessIds.length === 0,
        dependents: dependents.map((dependent) => dependent.number),
      },
    },
  })
}

export const lift: WriteHandler<'hold.lift'> = ({ number, reason }, by, { book, now }) => {
  const hold = holdThatIs(book, number, 'lift-proposed')
  if (!hold.ok) return hold
  const proposal = proposalOf(book, number)
  if (proposal === null) return fail(invalid('number', 'hold-moved-on'))
  const answer = liftAnswer(proposal, by.accountId, lifters(book), now)
  if (answer.kind === 'waiting') return fail(invalid('number', 'lift-waiting', answer.until))
  if (answer.kind !== 'allowed') return fail(invalid('number', 'lift-own-proposal'))
  const dependents = dependentsOf(book, number)
  const issues = dependentIssues(dependents, reason)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  liftHold(book, number, { at: now, by: by.accountId, reason }, { alone: answer.alone })
  return succeed({
    value: {},
    event: {
      subject: hold.value.requestId,
      body: {
        number,
        reason,
        proposedBy: proposal.by,
        confirmedBy: answer.alone ? 'waiting-day' : 'second-person',
        dependents: dependents.map((dependent) => dependent.number),
      },
    },
  })
}

export const keep: WriteHandler<'hold.keep'> = ({ number, reason }, by, { book, now }) => {
  const hold = holdThatIs(book, number, 'lift-proposed')
  if (!hold.ok) return hold
  keepHold(book, number, { at: now, by: by.accountId, reason })
  return succeed({ value: {}, event: { subject: hold.value.requestId, body: { number, reason } } })
}
