// The notice: one sheet whatever is written in it, and annex sheets where the builder had to set some aside.
import type { NoticePaper } from '../../domain/paper/paper.ts'
import { LetterSheet, Outcomes, ReceivedBy } from './letter-sheet.tsx'
import { WithAnnex } from './with-annex.tsx'

export const NoticePage = ({ paper }: { readonly paper: NoticePaper }) => (
  <WithAnnex
    paper={paper}
    renderFirst={(pageCount) => (
      <LetterSheet paper={paper} pageCount={pageCount} signed={<ReceivedBy {...paper} />}>
        <Outcomes outcomes={paper.outcomes} />
        <div className="clock">
          {paper.clock.map(({ label, text, remark }) => (
            <span key={label}>
              {label} <b>{text}</b>
              {remark !== '' && ` · ${remark}`}
            </span>
          ))}
        </div>
      </LetterSheet>
    )}
  />
)
