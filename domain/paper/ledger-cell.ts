// A cell of the ledger has at most four lines, so that a row can stand whole on any page; the rest goes to the annex.
import type { RowColumn } from '../ledger/row-words.ts'
import { type Fitted, fitText } from './fitting.ts'

const linesMax = 4

/** Text widths in em at 8.7 pt (3.07 mm), of columns as wide as renderer/paper/ledger.css makes them when all ten print. */
const widthsEm = {
  number: 2.4,
  kind: 3,
  occurredAt: 8.9,
  fileAndForm: 12.2,
  handler: 4.1,
  purpose: 11.6,
  recipient: 11.2,
  basis: 10.9,
  form: 6.3,
  period: 8,
} as const satisfies Record<RowColumn, number>

export const fitCell = (words: string, column: RowColumn, heading: string): Fitted =>
  fitText(heading, words, { widthEm: widthsEm[column], linesMax })
