// What an export worker is told. It opens its own read-only connection, so the book stays free while it runs.
import type { correctableColumns } from '../../domain/ledger/official-row.ts'
import type { RowSelection } from '../../db/ledger/ledger-row.ts'

export type ExportColumn = (typeof correctableColumns)[number]

export interface ExportJob {
  readonly jobId: string
  readonly bookPath: string
  readonly dataKey: Uint8Array
  readonly selection: RowSelection
  readonly format: 'csv' | 'xlsx'
  readonly columns: readonly ExportColumn[]
  /** `masked` hides names and phones of requesters and recipients. */
  readonly masking: 'masked' | 'full'
  /** The file gets this name plus `.part`; settling it is the handler's business. */
  readonly path: string
  /** Lines above the table: clinic, period, count, who exported when and why (rule 47). */
  readonly headLines: readonly string[]
}
