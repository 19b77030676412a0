// What a row says that was written while the PC's clock lay behind an earlier entry and nobody had said why (decision 0014): its time
// alone would make a late act look timely, and the row is what an outsider reads.
import type { Instant } from '../calendar/instant.ts'
import { momentWords } from '../calendar/korean-day.ts'
import type { OfficialRow } from './official-row.ts'

/** `behind`: until when the clock had gone on before it went back; null where it never did or somebody has looked at it. */
export const withClockRemark = (row: OfficialRow, at: Instant, behind: Instant | null): OfficialRow =>
  behind === null || at >= behind
    ? row
    : { ...row, purpose: `${row.purpose}\nPC 시계 확인 안 됨: ${momentWords(behind)}보다 앞선 시각으로 적힘` }
