import { useWords } from '../words/use-words.ts'

const widths = [
  [18, 44, 14],
  [18, 36, 14],
  [18, 40, 14],
] as const

/** Still grey bars in the shape of rows. Nothing shows for the first 0.3 s, so a fast answer does not flicker. */
export const Skeleton = ({ rowCount = 3 }: { readonly rowCount?: number }) => {
  const t = useWords()
  return (
    <div className="skeleton" role="status" aria-label={t('ui.loading')}>
      {Array.from({ length: rowCount }, (_, row) => (
        <div key={row} className="skeleton-row">
          {(widths[row % widths.length] ?? []).map((width, column) => (
            // eslint-disable-next-line react/no-array-index-key
            <span key={column} className="skeleton-bar" style={{ width: `${width}%` }} />
          ))}
        </div>
      ))}
    </div>
  )
}
