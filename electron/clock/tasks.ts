import { type Instant, clockTimeOf, dayOf } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import type { Duty } from '../../domain/task/duty.ts'
import type { ReadableBook } from '../../db/book.ts'
import { unseenClockJumps } from '../../db/clock-jump.ts'

const reading = (at: Instant): string => `${dayOf(at)} ${clockTimeOf(at)}`

/** The clock jumped: due the same day, because every other day of the list hangs on it. */
export const clockDuties = (book: ReadableBook, today: PlainDay): readonly Duty[] =>
  unseenClockJumps(book).map(({ from, to }) => ({
    kind: 'clock-jumped',
    dueOn: today,
    number: reading(from),
    what: `→ ${reading(to)}`,
    requestId: null,
  }))
