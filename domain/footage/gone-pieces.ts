// Which pieces of a stretch are gone while the rest of it is there. The rest is owed, and of each piece that is gone the notice
// says its span, its day and the row of its destruction (rule 29, Decree art. 42(1)).
import { z } from 'zod'
import { type Instant, instantOfDate, instantSchema } from '../calendar/instant.ts'
import { type PlainDay, plainDaySchema } from '../calendar/plain-day.ts'
import { confirmedDestructionSchema } from './availability.ts'
import type { FootageRange } from './footage-clock.ts'
import type { FootageFacts } from './footage-facts.ts'
import type { FootagePiece } from './footage-pieces.ts'
import { footageStateAt, type FootageState, type GoneState } from './footage-state.ts'

export const gonePieceSchema = z.object({
  from: instantSchema,
  to: instantSchema,
  /** `gone-early`: lost while it should have been kept, which must not be told as retention that ended. */
  kind: z.enum(['past', 'gone-early']),
  /** The last day on which any of it was lawfully kept. */
  lastDay: plainDaySchema,
  /** null where nobody has confirmed its deletion yet. */
  destruction: confirmedDestructionSchema.nullable(),
})

export type GonePiece = Readonly<z.output<typeof gonePieceSchema>>

/** Of what is gone or past its day, what a copy that is out with somebody was made of; null of what is there, or never was. */
const goneStateOf = (state: FootageState): GoneState | Extract<FootageState, { kind: 'overdue' }> | null => {
  if (state.kind === 'copied') return state.original
  return state.kind === 'destroyed' || state.kind === 'gone-early' || state.kind === 'overdue' ? state : null
}

/** What was destroyed or missed while it should have been there must never be told as retention that ended (rule 29). */
export const wasEarly = (state: GoneState): boolean =>
  state.kind === 'gone-early' || state.destruction.confirmedOn <= state.lastDay

const justBefore = (at: Instant): Instant => instantOfDate(new Date(new Date(at).getTime() - 1))

const goneAs = (state: FootageState, askedOn: PlainDay): Omit<GonePiece, 'from' | 'to'> | null => {
  const gone = goneStateOf(state)
  if (gone === null) return null
  if (gone.kind === 'overdue') return { kind: 'past', lastDay: gone.lastDay, destruction: null }
  // Asked for after its day, it would be gone anyhow.
  const kind = wasEarly(gone) && askedOn <= gone.lastDay ? 'gone-early' : 'past'
  return { kind, lastDay: gone.lastDay, destruction: gone.destruction }
}

const isOneWith = (before: GonePiece, piece: GonePiece): boolean =>
  before.to === piece.from &&
  before.kind === piece.kind &&
  before.destruction?.ledgerNumber === piece.destruction?.ledgerNumber

/** In order, each run of one kind and one row once; `pieces` are those of piecesOf. Empty where all is there, or all is gone. */
export const goneInPart = (
  facts: FootageFacts,
  pieces: readonly FootagePiece[],
  asOf: Instant,
  askedOn: PlainDay,
): readonly GonePiece[] => {
  if (!pieces.some(({ state }) => state.kind === 'available' || state.kind === 'held')) return []
  const runs: GonePiece[] = []
  for (const { from, to, state } of pieces) {
    // Days past their day are one piece; the last of them is the day on which it ended.
    const atEnd = goneStateOf(state) === null ? state : footageStateAt(facts, justBefore(to), asOf)
    const gone = goneAs(atEnd, askedOn)
    if (gone === null) continue
    const [before, piece] = [runs.at(-1), { from, to, ...gone }]
    if (before !== undefined && isOneWith(before, piece)) runs[runs.length - 1] = { ...piece, from: before.from }
    else runs.push(piece)
  }
  return runs
}

/** Whether the pieces, together and without a gap, hold all of the span. */
export const isWithin = ({ from, to }: FootageRange, pieces: readonly FootageRange[]): boolean => {
  let reached = from
  for (const piece of pieces) if (piece.from <= reached && reached < piece.to) reached = piece.to
  return reached >= to
}
