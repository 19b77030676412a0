// What holds ask for today: a review on its day, and of a proposed lifting the word of whoever may give it today.
import type { AccountId } from '../../domain/account/account.ts'
import { dayOf, instantAt } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { HoldSummary } from '../../domain/hold/hold.ts'
import { destructionDueOn, liftAnswer } from '../../domain/hold/lift-rules.ts'
import type { Duty } from '../../domain/task/duty.ts'
import type { ReadableBook } from '../../db/book.ts'
import { holdsAsking } from '../../db/hold-list.ts'
import { lifters } from '../../db/hold-needs.ts'
import { proposalOf } from '../../db/hold.ts'

const placesNamedMax = 2

const placesOf = ({ stretches }: HoldSummary): string => {
  const places = [...new Set(stretches.map(({ cameraPlace, cameraNumber }) => `${cameraPlace} ${cameraNumber}`))]
  const named = places.slice(0, placesNamedMax).join(', ')
  return places.length > placesNamedMax ? `${named} +${places.length - placesNamedMax}` : named
}

const head = (hold: HoldSummary) => ({ number: hold.number, what: placesOf(hold), requestId: null })

/** `viewer` null: for nobody in particular, as on the locked screen. */
export const holdDuties = (book: ReadableBook, today: PlainDay, viewer: AccountId | null): readonly Duty[] => {
  const all = lifters(book)
  const mayLift = all.some(({ id, disabledAt }) => id === viewer && disabledAt === null)
  return holdsAsking(book, today).flatMap((hold): readonly Duty[] => {
    if (hold.state === 'open') return [{ kind: 'hold-review', dueOn: hold.reviewOn, ...head(hold) }]
    const proposal = proposalOf(book, hold.number)
    if (proposal === null || viewer === null || !mayLift) return []
    // A list is made for the day, so what becomes possible during it stands in it.
    const endOfToday = instantAt(today, '23:59')
    return liftAnswer(proposal, viewer, all, endOfToday).kind === 'allowed'
      ? [{ kind: 'hold-lift', dueOn: destructionDueOn(dayOf(proposal.at)), ...head(hold) }]
      : []
  })
}
