// The certificate of a destruction: one sheet, signed by whoever did it, stood by and answers for it.
// The same words may stand twice on a paper and nothing on it moves, so the place is the key.
/* oxlint-disable react/no-array-index-key */
import type { DestructionCertificatePaper } from '../../domain/paper/destruction-certificate-paper.ts'
import { FormTable } from './blocks.tsx'
import { AnchorStrip, SheetFoot } from './sheet-parts.tsx'
import { WithAnnex } from './with-annex.tsx'

const DestroyedTable = ({ paper }: { readonly paper: DestructionCertificatePaper }) => (
  <table className="form destroyed">
    <thead>
      <tr>
        {paper.columns.map((heading) => (
          <th key={heading} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {paper.rows.map((cells, index) => (
        <tr key={index}>
          {cells.map((cell, place) => (
            <td key={place}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

interface FirstSheetProps {
  readonly paper: DestructionCertificatePaper
  readonly pageCount: number
}

const FirstSheet = ({ paper, pageCount }: FirstSheetProps) => (
  <section className="sheet punched destruction-certificate">
    <div className="dochead">
      {[paper.documentNumber, paper.writtenOn].map(({ label, text }) => (
        <span key={label}>
          <b>{label}</b> {text}
        </span>
      ))}
    </div>
    <h1>{paper.title}</h1>
    <FormTable rows={paper.about} />
    <DestroyedTable paper={paper} />
    <FormTable rows={paper.below} />
    <p className="legal-line">
      {paper.statement}
      <span className="end">{paper.end}</span>
    </p>
    <p className="written-on">{paper.signedOn}</p>
    {paper.signers.map(({ label, text }) => (
      <div key={label} className="sign">
        <span>{label}</span>
        <span className="line">{text}</span>
        <span className="hint">{paper.signHint}</span>
      </div>
    ))}
    <div className="spring" />
    <AnchorStrip anchor={paper.anchor} />
    <SheetFoot foot={paper.foot} number={{ page: 1, pageCount }} />
  </section>
)

export const DestructionCertificatePage = ({ paper }: { readonly paper: DestructionCertificatePaper }) => (
  <WithAnnex paper={paper} renderFirst={(pageCount) => <FirstSheet paper={paper} pageCount={pageCount} />} />
)
