// What one export in a process of its own is told, on its command line. The type that both sides keep to: what the export comes
// to need is missed by the compiler where the job is written, not by the bench when it runs.
import type { ExportJob } from '../../electron/worker/export-job.ts'

export type ExportJobText = Omit<ExportJob, 'dataKey'> & { readonly dataKeyHex: string }
