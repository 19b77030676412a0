// Where a key leads in a list of rows; null when it leads nowhere.
const pageRowCount = 10

export const rowAfterKey = (key: string, index: number, rowCount: number): number | null => {
  const last = rowCount - 1
  const wanted: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageRowCount,
    PageUp: index - pageRowCount,
    Home: 0,
    End: last,
  }
  const next = wanted[key]
  if (next === undefined || last < 0) return null
  return Math.min(last, Math.max(0, next))
}
