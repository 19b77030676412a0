// The row that says a notice is void: a correction of the row that told of it, because no row is ever taken out (rule 17).
import type { Instant } from '../calendar/instant.ts'
import { correctionRow } from './compose-row.ts'
import type { LedgerRow, OfficialRow } from './official-row.ts'

interface VoidFacts {
  readonly corrected: LedgerRow
  readonly noticeNumber: string
  readonly reason: string
  readonly handlerName: string
  readonly at: Instant
}

export const voidRow = ({ corrected, noticeNumber, reason, handlerName, at }: VoidFacts): OfficialRow =>
  correctionRow({
    corrected,
    restatement: {
      column: 'purpose',
      oldWords: corrected.purpose,
      newWords: `통지서 ${noticeNumber} 무효`,
      reason,
    },
    handlerName,
    at,
  })
