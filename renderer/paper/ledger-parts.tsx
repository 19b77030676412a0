// What stands around the ledger's table: title with the approval boxes, head of a later page, closing block.
import type { LedgerPaper } from '../../domain/paper/paper.ts'
import { AnchorStrip } from './sheet-parts.tsx'

const Facts = ({ facts, className }: { readonly facts: LedgerPaper['facts']; readonly className: string }) => (
  <div className={className}>
    {facts.map(({ label, text }) => (
      <span key={label + text}>
        <b>{label}</b> {text}
      </span>
    ))}
  </div>
)

const Approval = ({ approval }: { readonly approval: LedgerPaper['approval'] }) => (
  <table className="approval">
    <tbody>
      <tr>
        <th className="side" rowSpan={2}>
          {[...approval.label].map((syllable) => (
            <div key={syllable}>{syllable}</div>
          ))}
        </th>
        {approval.boxes.map((box) => (
          <th key={box}>{box}</th>
        ))}
      </tr>
      <tr>
        {approval.boxes.map((box) => (
          <td key={box} />
        ))}
      </tr>
    </tbody>
  </table>
)

export const LedgerTitle = ({ paper }: { readonly paper: LedgerPaper }) => (
  <div className="title" data-measure="title">
    <div>
      <h1>{paper.title}</h1>
      <Facts facts={paper.facts} className="facts" />
      <p className="remarks">{paper.remarks}</p>
    </div>
    <Approval approval={paper.approval} />
  </div>
)

export const LedgerContinued = ({ paper, from }: { readonly paper: LedgerPaper; readonly from: string }) => (
  <div className="dochead continued">
    <span>
      <b>{paper.title}</b> · {paper.clinicName} · {from}
    </span>
  </div>
)

/** The rule above the anchor is the strip's own; the tally stands right over it. */
export const LedgerClosing = ({ paper }: { readonly paper: LedgerPaper }) => (
  <div data-measure="closing">
    <Facts facts={paper.tally} className="tally" />
    {paper.gaps.map(({ label, text }) => (
      <p key={text} className="gap">
        <b>{label}</b> {text}
      </p>
    ))}
    <p className="end">{paper.end}</p>
    <AnchorStrip anchor={paper.anchor} />
  </div>
)
