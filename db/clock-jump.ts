// Jumps of the PC's clock as they were seen, and who looked at them.
import type { AccountId } from '../domain/account/account.ts'
import { type Instant, instantSchema } from '../domain/calendar/instant.ts'
import type { ClockJump } from '../domain/clock/clock-jump.ts'
import type { ReadableBook, WritableBook } from './book.ts'

/** By what clock the last entry was made; null in an empty book. */
export const lastEntryAt = (book: ReadableBook): Instant | null => {
  const row = book.get<{ at: string }>(`select leaf ->> '$.at' as at from entry order by sequence desc limit 1`)
  const at = instantSchema.safeParse(row?.at)
  return at.success ? at.data : null
}

export const insertClockJump = (book: WritableBook, sequence: number, { from, to }: ClockJump): void => {
  book.run('insert into clock_jump (sequence, jumped_from, jumped_to) values (?, ?, ?)', sequence, from, to)
}

export interface SeenJump extends ClockJump {
  /** Of its entry. */
  readonly sequence: number
}

/** Those that nobody has looked at, the oldest first. */
export const unseenClockJumps = (book: ReadableBook): readonly SeenJump[] =>
  book.all<SeenJump>(
    `select sequence, jumped_from as "from", jumped_to as "to" from clock_jump where seen_at is null order by sequence`,
  )

export const acknowledgeClockJumps = (
  book: WritableBook,
  { at, by, note }: { readonly at: Instant; readonly by: AccountId; readonly note: string },
): void => {
  book.run('update clock_jump set seen_at = ?, seen_by = ?, note = ? where seen_at is null', at, by, note)
}

/** Up to where the clock had gone on before it was set back, while nobody has looked at that; null where it was not. */
export const clockBehind = (book: ReadableBook): Instant | null => {
  const row = book.get<{ at: string | null }>(
    'select max(jumped_from) as at from clock_jump where seen_at is null and jumped_to < jumped_from',
  )
  const at = instantSchema.safeParse(row?.at)
  return at.success ? at.data : null
}

/** What the clock showed after it jumped last; null where it never did. */
export const lastClockJumpTo = (book: ReadableBook): Instant | null => {
  const row = book.get<{ at: string }>('select jumped_to as at from clock_jump order by sequence desc limit 1')
  return row === undefined ? null : instantSchema.parse(row.at)
}
