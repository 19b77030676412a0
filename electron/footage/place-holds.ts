import type { AccountId } from '../../domain/account/account.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { type PlainDay, yearOf } from '../../domain/calendar/plain-day.ts'
import type { RangeId } from '../../domain/request/request.ts'
import { insertHold } from '../../db/hold.ts'
import { drawNumber } from '../../db/number-series.ts'
import type { WriteContext } from '../door/handler.ts'

interface Placing {
  readonly rangeIds: readonly RangeId[]
  readonly storedWhere: string
  readonly reviewOn: PlainDay
  readonly placedBy: AccountId
}

/** One hold per stretch of footage, each with its own number (H-2026-001), so that each is reviewed by itself. */
export const placeHolds = ({ book, now }: WriteContext, placing: Placing): readonly string[] => {
  const year = yearOf(dayOf(now))
  return placing.rangeIds.map((rangeId) => {
    const number = `H-${year}-${String(drawNumber(book, `hold/${year}`)).padStart(3, '0')}`
    insertHold(book, {
      number,
      rangeId,
      storedWhere: placing.storedWhere,
      reviewOn: placing.reviewOn,
      placedAt: now,
      placedBy: placing.placedBy,
    })
    return number
  })
}
