// What a line of the locked screen says, and how urgently.
import { type PlainDay, plainDaySchema } from '../../../domain/calendar/plain-day.ts'
import type { Formats } from '../../words/format.ts'
import type { WordKey, WordValues } from '../../words/words.ts'

export interface GlanceLine {
  readonly word: WordKey
  readonly values: WordValues
  readonly tone: 'plain' | 'warn' | 'danger'
}

const nothing: GlanceLine = { word: 'session.none', values: {}, tone: 'plain' }
const dayMilliseconds = 24 * 60 * 60_000

export const vanishingLine = (count: number, leftMilliseconds: number | null, formats: Formats): GlanceLine => {
  if (count === 0 || leftMilliseconds === null) return nothing
  if (leftMilliseconds <= 0) return { word: 'session.vanishingGone', values: { count }, tone: 'danger' }
  return {
    word: 'session.vanishingNext',
    values: { count, left: formats.timeLeft(leftMilliseconds) },
    tone: leftMilliseconds < dayMilliseconds ? 'danger' : 'warn',
  }
}

export const replyLine = (count: number, nextDueOn: string | null, today: PlainDay, formats: Formats): GlanceLine => {
  const due = plainDaySchema.safeParse(nextDueOn)
  if (count === 0 || !due.success) return nothing
  if (due.data < today) return { word: 'session.replyOverdue', values: { count }, tone: 'danger' }
  if (due.data === today) return { word: 'session.replyToday', values: { count }, tone: 'warn' }
  return { word: 'session.replyNext', values: { count, day: formats.dayBrief(due.data) }, tone: 'plain' }
}
