// What an export worker is told. It opens its own read-only connection, so the book stays free while it runs.
import type { ExportOrder } from '../../domain/ledger/export-facts.ts'

export interface ExportJob {
  readonly jobId: string
  readonly bookPath: string
  readonly dataKey: Uint8Array
  readonly order: ExportOrder
  readonly format: 'csv' | 'xlsx'
  /** The file gets this name plus `.part`; settling it is the handler's business. */
  readonly path: string
}
