// A list of any length: only the rows in sight exist. ↑ ↓ move, Enter opens. The heading stays; empty cells say `–`.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useFormats, useWords } from '../words/use-words.ts'
import { rowAfterKey } from './row-keys.ts'
import { Skeleton } from './skeleton.tsx'

export interface Column<Row> {
  readonly key: string
  readonly title: string
  /** A CSS grid track: `120px`, `minmax(0, 1fr)`. */
  readonly width: string
  readonly align?: 'left' | 'right' | 'center'
  readonly cell: (row: Row) => ReactNode
}

interface DataTableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly onOpen?: (row: Row) => void
  /** Marks one row, e.g. the one whose detail stands beside the list. */
  readonly selectedKey?: string | null
  readonly onSelect?: (row: Row) => void
  readonly isWaiting?: boolean
  readonly empty: ReactNode
  /** All rows there are, when only the first pages are loaded. */
  readonly totalCount?: number
  readonly onNearEnd?: () => void
  readonly rowHeightPixels?: number
  /** Wider than its place: scrolls sideways (only the ledger does). */
  readonly widthMin?: string
}

const lowScreen = '(max-height: 820px)'
const rowHeights = { low: 36, high: 44 } as const
const rowsBeforeEnd = 20

const standardRowHeight = (): number => (window.matchMedia(lowScreen).matches ? rowHeights.low : rowHeights.high)

export const DataTable = <Row,>({
  label,
  columns,
  rows,
  rowKey,
  onOpen,
  selectedKey = null,
  onSelect,
  isWaiting = false,
  empty,
  totalCount,
  onNearEnd,
  rowHeightPixels,
  widthMin,
}: DataTableProps<Row>) => {
  const t = useWords()
  const formats = useFormats()
  const scrollRef = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const [standardHeight] = useState(standardRowHeight)
  const rowHeight = rowHeightPixels ?? standardHeight
  // oxlint-disable-next-line react/incompatible-library -- the React compiler, which this warns of, is not used here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const shown = virtual.getVirtualItems()
  const lastShown = shown.at(-1)?.index ?? 0

  useEffect(() => {
    if (rows.length > 0 && lastShown >= rows.length - rowsBeforeEnd) onNearEnd?.()
  }, [lastShown, rows.length, onNearEnd])

  const focusRow = (index: number): void => {
    setCurrent(index)
    virtual.scrollToIndex(index)
    const row = rows[index]
    if (row !== undefined) onSelect?.(row)
    // The row may only exist after the list has scrolled to it.
    requestAnimationFrame(() => {
      scrollRef.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus()
    })
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>, row: Row, index: number): void => {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter' && !event.ctrlKey && onOpen !== undefined) {
      event.preventDefault()
      onOpen(row)
      return
    }
    const next = rowAfterKey(event.key, index, rows.length)
    if (next === null) return
    event.preventDefault()
    focusRow(next)
  }

  if (rows.length === 0) return isWaiting ? <Skeleton rowCount={8} /> : <>{empty}</>

  const tracks = { gridTemplateColumns: columns.map((column) => column.width).join(' ') }
  const focusable = shown.some((item) => item.index === current) ? current : (shown[0]?.index ?? 0)
  return (
    <div className="data-table">
      <div
        className="data-table-scroll"
        ref={scrollRef}
        role="grid"
        aria-label={label}
        aria-rowcount={(totalCount ?? rows.length) + 1}
      >
        <div className="data-table-inside" style={widthMin === undefined ? undefined : { minWidth: widthMin }}>
          <div className="data-table-head" role="row" aria-rowindex={1} style={tracks}>
            {columns.map((column) => (
              <div key={column.key} role="columnheader" className={`data-table-cell align-${column.align ?? 'left'}`}>
                {column.title}
              </div>
            ))}
          </div>
          <div role="rowgroup" className="data-table-rows" style={{ height: virtual.getTotalSize() }}>
            {shown.map((item) => {
              const row = rows[item.index]
              if (row === undefined) return null
              const key = rowKey(row)
              return (
                <div
                  key={key}
                  role="row"
                  data-index={item.index}
                  aria-rowindex={item.index + 2}
                  aria-selected={key === selectedKey}
                  tabIndex={item.index === focusable ? 0 : -1}
                  className={`data-table-row ${onOpen ? 'opens' : ''} ${key === selectedKey ? 'is-selected' : ''}`}
                  style={{ ...tracks, height: item.size, transform: `translateY(${item.start}px)` }}
                  onFocus={() => setCurrent(item.index)}
                  onClick={() => {
                    onSelect?.(row)
                    onOpen?.(row)
                  }}
                  onKeyDown={(event) => onKeyDown(event, row, item.index)}
                >
                  {columns.map((column) => (
                    <div key={column.key} role="gridcell" className={`data-table-cell align-${column.align ?? 'left'}`}>
                      {column.cell(row)}
                    </div>
                  ))}
                </div>
              )
            })}
          </div>
        </div>
      </div>
      {totalCount !== undefined && (
        <div className="data-table-foot cap" role="status">
          {t('ui.rows', { count: formats.count(totalCount) })}
          {isWaiting && ` · ${t('ui.loadingMore')}`}
        </div>
      )}
    </div>
  )
}

/** What an empty cell shows. */
export const orDash = (text: string | null | undefined): string =>
  text === null || text === undefined || text === '' ? '–' : text
