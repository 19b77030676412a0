// The answer to an objection: its result over the boxes, and a further sheet where the reason is long.
import type { ObjectionAnswerPaper } from '../../domain/paper/paper.ts'
import { LetterSheet, Outcomes, ReceivedBy } from './letter-sheet.tsx'
import { WithAnnex } from './with-annex.tsx'

export const ObjectionAnswerPage = ({ paper }: { readonly paper: ObjectionAnswerPaper }) => (
  <WithAnnex
    paper={paper}
    renderFirst={(pageCount) => (
      <LetterSheet paper={paper} pageCount={pageCount} signed={<ReceivedBy {...paper} />}>
        <Outcomes outcomes={paper.outcomes} />
      </LetterSheet>
    )}
  />
)
