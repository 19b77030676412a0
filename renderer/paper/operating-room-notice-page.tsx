// The notice of a decision on operating-room footage, and a further sheet where a box could not hold what was asked for or typed.
import type { OperatingRoomNoticePaper } from '../../domain/paper/operating-room-notice-paper.ts'
import { LetterSheet } from './letter-sheet.tsx'
import { WithAnnex } from './with-annex.tsx'

export const OperatingRoomNoticePage = ({ paper }: { readonly paper: OperatingRoomNoticePaper }) => (
  <WithAnnex paper={paper} renderFirst={(pageCount) => <LetterSheet paper={paper} pageCount={pageCount} />} />
)
