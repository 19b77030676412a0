// A spreadsheet as rows of text cells, before anybody has decided what they mean.
import type { PlainDay } from '../calendar/plain-day.ts'

/** Data rows of one import; the largest clinic known has 106 cameras. */
export const spreadsheetRowsMax = 10_000

export interface SpreadsheetRow {
  /** As the spreadsheet program counts: from 1, blank rows included, a line break inside a cell not. */
  readonly row: number
  readonly cells: readonly string[]
}

/** What the rows are held against. */
export interface ReadingContext {
  /** 관리번호 in the book already. */
  readonly takenNumbers: ReadonlySet<string>
  readonly today: PlainDay
}

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')
