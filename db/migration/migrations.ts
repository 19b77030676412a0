// Sparse numbers leave room for a fix to an older line. One file and one test each; never edited once released.
import { firstBook } from './0010-first-book.ts'
import { noticeLife } from './0020-notice-life.ts'
import { requestLife } from './0050-request-life.ts'
import { recorderCheck } from './0070-recorder-check.ts'

export interface Migration {
  readonly version: number
  readonly sql: string
}

export const migrations: readonly Migration[] = [firstBook, noticeLife, requestLife, recorderCheck]

export const supportedVersion = Math.max(...migrations.map(({ version }) => version))
