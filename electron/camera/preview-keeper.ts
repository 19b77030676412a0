import { fail, succeed, type Result } from '../../domain/result.ts'
import type { KeptPreview } from './preview-spreadsheet.ts'

/** Holds the last preview in memory only: nothing of a spreadsheet reaches the book or the disk before it is confirmed. */
export interface PreviewKeeper {
  readonly keep: (preview: KeptPreview) => void
  /** Fails with `not-found` when another file was looked at since, or the preview was imported already. */
  readonly find: (previewId: string) => Result<KeptPreview>
  /** After importing, and when the book is locked. */
  readonly forget: () => void
}

export const createPreviewKeeper = (): PreviewKeeper => {
  let kept: KeptPreview | null = null
  return {
    keep: (preview) => {
      kept = preview
    },
    find: (previewId) => (kept?.previewId === previewId ? succeed(kept) : fail({ kind: 'not-found', what: 'preview' })),
    forget: () => {
      kept = null
    },
  }
}
