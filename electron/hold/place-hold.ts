import type { AccountId } from '../../domain/account/account.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import { type HoldNumber, holdNumberSchema } from '../../domain/hold/hold.ts'
import { insertHold, type NewHold } from '../../db/hold.ts'
import { drawNumber } from '../../db/number-series.ts'
import type { WriteContext } from '../door/handler.ts'

type Placing = Omit<NewHold, 'number' | 'placedAt' | 'placedBy'>

/** One hold under the next number of the year (H-2026-001), whatever it names: it is reviewed and lifted as one. */
export const placeHold = ({ book, now }: WriteContext, placing: Placing, placedBy: AccountId): HoldNumber => {
  const year = yearOf(dayOf(now))
  const drawn = drawNumber(book, `hold/${year}`)
  const number = holdNumberSchema.parse(`H-${year}-${String(drawn).padStart(3, '0')}`)
  insertHold(book, { ...placing, number, placedAt: now, placedBy })
  return number
}
