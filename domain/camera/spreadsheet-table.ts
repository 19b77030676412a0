// A spreadsheet as rows of text cells, before anybody has decided what they mean.
import type { PlainDay } from '../calendar/plain-day.ts'
import type { Camera } from './camera.ts'

/** Data rows of one import; the largest clinic known has 106 cameras. */
export const spreadsheetRowsMax = 10_000

export interface SpreadsheetRow {
  /** As the spreadsheet program counts: from 1, blank rows included, a line break inside a cell not. */
  readonly row: number
  readonly cells: readonly string[]
}

/** What the rows are held against. */
export interface ReadingContext {
  /** The cameras of the book by their 관리번호, also those taken down. */
  readonly inBook: ReadonlyMap<string, Camera>
  readonly today: PlainDay
}

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')
