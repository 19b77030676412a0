// What the machine does for a handler. Everything behind it that imports 'electron' lives in electron/shell; tests give
// their own.
import type { FileRefusal } from '../../domain/contract/failure.ts'
import type { HashedFile } from '../../domain/copy/hashed-file.ts'
import type { Paper } from '../../domain/paper/paper.ts'
import type { Result } from '../../domain/result.ts'
import type { ExportJob } from '../worker/export-job.ts'

export interface FileToSave {
  readonly defaultName: string
  /** Extension without the dot. */
  readonly extension: 'csv' | 'xlsx' | 'pdf'
}

export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Machine {
  /** Asks for a file and reads it, up to `bytesMax`. Fails with `cancelled` or `file-refused`. */
  readonly chooseFile: (extensions: readonly string[], bytesMax: number) => Promise<Result<ChosenFile>>
  /** Asks where to save. Fails with `cancelled`. Gives the full path. */
  readonly chooseSavePath: (file: FileToSave) => Promise<Result<string>>
  /** Renders a paper to PDF in the hidden print window. */
  readonly renderPdf: (paper: Paper) => Promise<Result<Uint8Array>>
  /** Opens the print dialog for a paper. Fails with `cancelled` or `printer-failed`. */
  readonly print: (paper: Paper) => Promise<Result<null>>
  /** Writes under a temporary name beside `path`; `settleFile` gives it its name, `dropFile` removes it. */
  readonly writeAside: (path: string, bytes: Uint8Array) => Promise<Result<null>>
  readonly settleFile: (path: string) => Promise<Result<null>>
  readonly dropFile: (path: string) => Promise<void>
  /** Runs an export in a worker thread on its own read-only connection; reports progress; can be cancelled. */
  readonly runExport: (job: ExportJob) => Promise<Result<{ readonly rowCount: number }>>
  /** Asks for a file of any size and gives its digest, taken in a worker thread; keeps nothing of it. Reports bytes as progress. */
  readonly hashChosenFile: (jobId: string) => Promise<Result<HashedFile>>
  /** Ends an export or a hashing. */
  readonly cancelJob: (jobId: string) => void
}

export type { FileRefusal }
