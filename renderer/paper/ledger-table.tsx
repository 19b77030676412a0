// The ten columns of the ledger. The head is repeated on every page by drawing it again, not by the printer.
import { memo } from 'react'
import type { LedgerPaper } from '../../domain/paper/paper.ts'
import type { LedgerPaperRow } from '../../domain/paper/ledger-sheet.ts'
import type { Span } from './placing.ts'

type Columns = LedgerPaper['columns']

const Row = memo(function Row({ row, columns }: { readonly row: LedgerPaperRow; readonly columns: Columns }) {
  return (
    <tr data-measure="row">
      {columns.map(({ key }, index) => (
        <td key={key} className={key}>
          {row.cells[index]}
          {key === 'occurredAt' && row.mark !== '' && <span className="mark">{row.mark}</span>}
        </td>
      ))}
    </tr>
  )
})

export const LedgerTable = ({ paper, span }: { readonly paper: LedgerPaper; readonly span: Span }) => (
  <table className="grid">
    <colgroup>
      {paper.columns.map(({ key }) => (
        <col key={key} className={key} />
      ))}
    </colgroup>
    <thead data-measure="head">
      <tr>
        {paper.columns.map(({ key, heading }) => (
          <th key={key} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {paper.rows.slice(span.start, span.end).map((row) => (
        <Row key={row.number} row={row} columns={paper.columns} />
      ))}
      {paper.rows.length === 0 && (
        <tr data-measure="row">
          <td className="empty" colSpan={paper.columns.length}>
            {paper.emptyLine}
          </td>
        </tr>
      )}
    </tbody>
  </table>
)
