import { fail, succeed, type Result } from '../../domain/result.ts'

/** Holds the last preview in memory only: nothing of a file reaches the book or the disk before it is confirmed. */
export interface PreviewKeeper<Kept> {
  readonly keep: (preview: Kept) => void
  /** Fails with `not-found` when another file was looked at since, or the preview was imported already. */
  readonly find: (previewId: string) => Result<Kept>
  /** After importing, and when the book is locked. */
  readonly forget: () => void
}

export const createPreviewKeeper = <Kept extends { readonly previewId: string }>(): PreviewKeeper<Kept> => {
  let kept: Kept | null = null
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
