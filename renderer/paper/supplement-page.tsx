// The 보완요청서 looks as the notice does: the office files them together.
import type { SupplementPaper } from '../../domain/paper/supplement-paper.ts'
import { FormTable, Numbered } from './blocks.tsx'
import { AnchorStrip, SheetFoot } from './sheet-parts.tsx'

export const SupplementPage = ({ paper }: { readonly paper: SupplementPaper }) => (
  <section className="sheet punched notice">
    <div className="dochead">
      {[paper.documentNumber, paper.sentOn].map(({ label, text }) => (
        <span key={label}>
          <b>{label}</b> {text}
        </span>
      ))}
    </div>
    <h1>
      {paper.title}
      {paper.subtitle !== '' && <small lang="ko">{paper.subtitle}</small>}
    </h1>
    <FormTable rows={paper.rows} />
    <p className="legal-line">
      {paper.legalLine}
      <span className="end">{paper.end}</span>
    </p>
    <p className="written-on">{paper.writtenOn}</p>
    <div className={[...paper.sender].length > 14 ? 'sender long' : 'sender'}>{paper.sender}</div>
    <div className="contact">
      {paper.contact.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
    <div className="cautions">
      <b>{paper.cautions.title}</b>
      <Numbered items={paper.cautions.items} />
    </div>
    <div className="spring" />
    <AnchorStrip anchor={paper.anchor} />
    <SheetFoot foot={paper.foot} number={{ page: 1, pageCount: 1 }} />
  </section>
)
