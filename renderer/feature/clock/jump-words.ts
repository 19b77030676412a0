import type { ClockJump } from '../../../domain/clock/clock-jump.ts'
import { dayOf } from '../../../domain/calendar/instant.ts'
import { daysBetween } from '../../../domain/calendar/plain-day.ts'
import type { Translate } from '../../words/words.ts'

/** `PC 시계가 3일 건너뛰었습니다`; within a day no number is told. */
export const jumpWords = (t: Translate, { from, to }: ClockJump): string => {
  const count = Math.abs(daysBetween(dayOf(from), dayOf(to)))
  const way = to < from ? 'back' : 'ahead'
  return count === 0 ? t(`clock.${way}`) : t(`clock.${way}Days`, { count })
}
