// Appends one entry: encrypted body, leaf, tree head and, for official rows, the ledger row with the next number. Runs
// inside the dispatcher's transaction, so a change without its entry cannot be committed.
import { createHash } from 'node:crypto'
import type { Instant } from '../../domain/calendar/instant.ts'
import type { LedgerEvent } from '../../domain/ledger/event.ts'
import { leafText } from '../../domain/ledger/leaf.ts'
import { withClockRemark } from '../../domain/ledger/clock-remark.ts'
import { officialRowSchema } from '../../domain/ledger/official-row.ts'
import { appendLeaf } from '../../domain/ledger/merkle-tree.ts'
import { indexedForm } from '../../domain/search/pairs.ts'
import type { WritableBook } from '../book.ts'
import { clockBehind } from '../clock-jump.ts'
import { indexFinding } from '../finding.ts'
import { insertLedgerRow, nextLedgerNumber } from './ledger-row.ts'
import { insertRowIndex } from './row-index.ts'
import { clinicSubject, keyForWriting, sealBody } from './subject-key.ts'
import { readFrontier, storeFrontier } from './tree-head.ts'

export interface Stamp {
  readonly at: Instant
  readonly actor: string
  readonly terminal: string
  readonly kind: string
}

export interface Appended {
  readonly sequence: number
  /** 제n호 for official rows, otherwise null. */
  readonly number: number | null
}

export const appendEntry = (book: WritableBook, event: LedgerEvent, stamp: Stamp): Appended => {
  const frontier = readFrontier(book)
  const sequence = frontier.entryCount
  // Parsed once more on its way in: a row that no list could show afterwards could never be taken back.
  const told = officialRowSchema.optional().parse(event.officialRow)
  const row = told === undefined ? undefined : withClockRemark(told, stamp.at, clockBehind(book))
  const number = row === undefined ? null : nextLedgerNumber(book)
  const key = keyForWriting(book, event.subject ?? clinicSubject)
  const body = sealBody(key, JSON.stringify({ body: event.body, row: row ?? null }))
  const leaf = leafText({
    version: 1,
    sequence,
    ...stamp,
    subject: event.subject,
    number,
    body: createHash('sha256').update(body).digest('hex'),
  })
  book.run('insert into entry (sequence, leaf, body) values (?, ?, ?)', sequence, leaf, body)
  storeFrontier(book, appendLeaf(frontier, Buffer.from(leaf, 'utf8')))
  if (row !== undefined && number !== null) {
    insertLedgerRow(book, row, number, sequence)
    insertRowIndex(book, number, row, event.cameraIds ?? [])
    indexFinding(
      book,
      { kind: 'ledger-row', target: String(number) },
      indexedForm([row.fileAndForm, row.purpose, row.recipient.name], [row.recipient.name], row.recipient.phone, []),
    )
  }
  return { sequence, number }
}
