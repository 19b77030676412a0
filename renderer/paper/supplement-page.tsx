// The 보완요청서 looks as the notice does: the office files them together.
import type { SupplementPaper } from '../../domain/paper/paper.ts'
import { LetterSheet } from './letter-sheet.tsx'

export const SupplementPage = ({ paper }: { readonly paper: SupplementPaper }) => (
  <LetterSheet paper={paper} pageCount={1} />
)
