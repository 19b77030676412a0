// Looks at the clock before every entry: a jump of it is an entry of its own, in a transaction of its own, so that it stays also
// where the work that came upon it is rolled back.
import { clockJump, type ClockJump, type ClockReading } from '../../domain/clock/clock-jump.ts'
import type { Book } from '../../db/book.ts'
import { insertClockJump, lastEntryAt } from '../../db/clock-jump.ts'
import { appendEntry, type Stamp } from '../../db/ledger/append-entry.ts'

/** The kind of an entry that says that the clock jumped. */
export const clockKind = 'clock.jumped'

const leaveJump = (book: Book, jump: ClockJump, stamp: Omit<Stamp, 'kind'>): void => {
  book.write(
    (writing) => {
      const body = { from: jump.from, to: jump.to }
      const { sequence } = appendEntry(writing, { subject: null, body }, { ...stamp, kind: clockKind })
      insertClockJump(writing, sequence, jump)
    },
    () => true,
  )
}

/** Against the last entry of the book: whatever happened in between, time does not run back. */
export const noteClockAgainstBook = (book: Book, stamp: Omit<Stamp, 'kind'>): void => {
  const last = lastEntryAt(book.reading)
  if (last === null) return
  const jump = clockJump({ at: last, runningSeconds: null }, { at: stamp.at, runningSeconds: null })
  if (jump !== null) leaveJump(book, jump, stamp)
}

export interface ClockWatch {
  readonly note: (book: Book, now: ClockReading, stamp: Omit<Stamp, 'kind'>) => void
}

/** Remembers the last look for as long as the app runs, locked or not: against it a clock set forward shows as well. */
export const watchClock = (): ClockWatch => {
  let last: ClockReading | null = null
  return {
    note: (book, now, stamp) => {
      const jump = last === null ? null : clockJump(last, now)
      last = now
      if (jump === null) noteClockAgainstBook(book, stamp)
      else leaveJump(book, jump, stamp)
    },
  }
}
