// The check sheet: eight recorders to a page, each with room for a hand that writes standing.
import type { RoundCell, RoundSheetPaper } from '../../domain/paper/round-sheet-paper.ts'
import { Check } from './blocks.tsx'
import './round-sheet.css'
import { SheetFoot } from './sheet-parts.tsx'

const rowsPerPage = 8

const CellView = ({ cell }: { readonly cell: RoundCell }) => (
  <td>
    {cell.last !== '' && <p className="last">{cell.last}</p>}
    {cell.choices.length > 0 && (
      <p className="choices">
        {cell.choices.map((choice) => (
          <Check key={choice.label} choice={choice} />
        ))}
      </p>
    )}
    {cell.blank !== '' && <p className="blank">{cell.blank}</p>}
  </td>
)

const Head = ({ paper }: { readonly paper: RoundSheetPaper }) => (
  <div className="title">
    <div>
      <h1>{paper.title}</h1>
      <div className="facts">
        {paper.facts.map(({ label, text }) => (
          <span key={label}>
            <b>{label}</b> {text}
          </span>
        ))}
      </div>
    </div>
    <table className="approval">
      <tbody>
        <tr>
          <th className="side" rowSpan={2}>
            {paper.approval.label}
          </th>
          {paper.approval.boxes.map((box) => (
            <th key={box}>{box}</th>
          ))}
        </tr>
        <tr>
          {paper.approval.boxes.map((box) => (
            <td key={box} />
          ))}
        </tr>
      </tbody>
    </table>
  </div>
)

interface SheetProps {
  readonly paper: RoundSheetPaper
  readonly page: number
  readonly pageCount: number
}

const Sheet = ({ paper, page, pageCount }: SheetProps) => (
  <section className="sheet landscape punched round-sheet">
    <Head paper={paper} />
    <table className="grid">
      <colgroup>
        {paper.columns.map(({ key }) => (
          <col key={key} className={key} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {paper.columns.map(({ key, heading }) => (
            <th key={key} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {paper.rows.slice((page - 1) * rowsPerPage, page * rowsPerPage).map(({ name, place, cells }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <small>{place}</small>
            </th>
            {cells.map((cell, index) => (
              <CellView key={paper.columns[index + 1]?.key} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <div className="remarks">
      {paper.remarks.map((remark) => (
        <p key={remark}>※ {remark}</p>
      ))}
    </div>
    <SheetFoot foot={paper.foot} number={{ page, pageCount }} />
  </section>
)

export const RoundSheetPage = ({ paper }: { readonly paper: RoundSheetPaper }) => {
  const pageCount = Math.max(1, Math.ceil(paper.rows.length / rowsPerPage))
  return Array.from({ length: pageCount }, (_, index) => (
    <Sheet key={index + 1} paper={paper} page={index + 1} pageCount={pageCount} />
  ))
}
