// One sheet of a letter that is built of boxes: head, table, who signs, what else to know, and the state of the ledger.
import type { ReactNode } from 'react'
import type { NoticePaper, Paper, SupplementPaper } from '../../domain/paper/paper.ts'
import { Check, FormTable, Numbered } from './blocks.tsx'
import { Sender } from './sender.tsx'
import { AnchorStrip, SheetFoot, SheetHead } from './sheet-parts.tsx'
import { Unbroken } from './unbroken.tsx'
import { useDensity } from './use-density.ts'

/** Every paper that has the parts of a 보완요청서: a notice has them all, and two of its own. */
export type LetterPaper = Extract<Paper, Omit<SupplementPaper, 'kind'>>

interface LetterSheetProps {
  readonly paper: LetterPaper
  readonly pageCount: number
  /** Between the title and the table. */
  readonly children?: ReactNode
  /** Over the state of the ledger. */
  readonly signed?: ReactNode
}

export const LetterSheet = ({ paper, pageCount, children, signed }: LetterSheetProps) => {
  const { end, density } = useDensity(paper)
  return (
    <section className={`sheet punched notice ${density}`}>
      <SheetHead facts={[paper.documentNumber, paper.sentOn]} {...paper} />
      {children}
      <FormTable rows={paper.rows} />
      <p className="legal-line">
        <Unbroken text={paper.legalLine} />
        <span className="end">{paper.end}</span>
      </p>
      <p className="written-on">{paper.writtenOn}</p>
      <Sender sender={paper.sender} seal={paper.seal} />
      <div className="contact">
        {paper.contact.map((line) => (
          <p key={line}>
            <Unbroken text={line} />
          </p>
        ))}
      </div>
      <div className="cautions">
        {paper.cautions.title !== '' && <b>{paper.cautions.title}</b>}
        <Numbered items={paper.cautions.items} />
      </div>
      <div className="spring" />
      {signed}
      <AnchorStrip anchor={paper.anchor} />
      <div ref={end} />
      <SheetFoot foot={paper.foot} number={{ page: 1, pageCount }} />
    </section>
  )
}

/** What was decided, over the boxes. */
export const Outcomes = ({ outcomes }: Pick<NoticePaper, 'outcomes'>) => (
  <div className="outcomes">
    {outcomes.map((choice) => (
      <Check key={choice.label} choice={choice} />
    ))}
  </div>
)

/** Where whoever fetches the letter signs for it. */
export const ReceivedBy = ({ receivedBy }: Pick<NoticePaper, 'receivedBy'>) =>
  receivedBy !== undefined && (
    <p className="received-by">
      <b>{receivedBy.label}</b>
      <span>{receivedBy.text}</span>
    </p>
  )
