// What is cheap to prove each time the book is opened: that the newest entries, their bodies and their official rows are those
// of which the tree head was made, and that no row came or went beside them. Whoever edits the file by hand would have to
// mend all of it. What is older is left to the verification of the whole book.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalText } from '../../domain/ledger/leaf.ts'
import { appendLeaf, type Frontier, hashBytes } from '../../domain/ledger/merkle-tree.ts'
import { officialRowSchema } from '../../domain/ledger/official-row.ts'
import type { ReadableBook } from '../book.ts'
import { readLedgerRow } from './ledger-row.ts'
import { clinicSubject, openBody, subjectKey } from './subject-key.ts'
import { readFrontier } from './tree-head.ts'

/** Fewer than this many entries are read, so opening costs some ten milliseconds at most, however long the book. */
const tailEntriesMax = 256

interface StoredEntry {
  readonly leaf: string
  readonly body: Uint8Array
}

const leafSchema = z.object({ subject: z.string().nullable(), number: z.number().nullable(), body: z.string() })
const sealedSchema = z.object({ row: officialRowSchema })

const bitCountOf = (count: number): number => count.toString(2).replaceAll('0', '').length

const entriesFrom = (book: ReadableBook, sequence: number): readonly StoredEntry[] =>
  book.all<StoredEntry>('select leaf, body from entry where sequence >= ? order by sequence', sequence)

const isSame = (one: Frontier, other: Frontier): boolean =>
  one.entryCount === other.entryCount &&
  one.roots.length === other.roots.length &&
  one.roots.every((root, index) => Buffer.compare(root, other.roots[index] ?? new Uint8Array()) === 0)

/** The head that these entries give on top of the subtrees that end before them, which are the first roots of the head. */
const regrown = (head: Frontier, first: number, entries: readonly StoredEntry[]): Frontier =>
  entries.reduce((grown: Frontier, { leaf }) => appendLeaf(grown, Buffer.from(leaf, 'utf8')), {
    entryCount: first,
    roots: head.roots.slice(0, bitCountOf(first)),
  })

/** Whether an entry's body is the one its leaf names, and its official row the one that the body holds. */
const isEntrySound = (book: ReadableBook, { leaf, body }: StoredEntry): boolean => {
  const stated = leafSchema.parse(JSON.parse(leaf))
  if (createHash('sha256').update(body).digest('hex') !== stated.body) return false
  if (stated.number === null) return true
  const row = readLedgerRow(book, stated.number)
  if (row === undefined) return false
  const key = subjectKey(book, stated.subject ?? clinicSubject)
  // Erased: the row can no longer be compared, the leaf still stands in the tree.
  if (key === undefined) return true
  const sealed = sealedSchema.parse(JSON.parse(openBody(key, body)))
  return canonicalText(sealed.row) === canonicalText(officialRowSchema.parse(row))
}

const rowCountFrom = (book: ReadableBook, sequence: number): number =>
  book.get<{ count: number }>('select count(*) as count from ledger_row where sequence >= ?', sequence)?.count ?? 0

const isTailSound = (book: ReadableBook): boolean => {
  const head = readFrontier(book)
  const first = head.entryCount - (head.entryCount % tailEntriesMax)
  const entries = entriesFrom(book, first)
  const isWellFormed = head.roots.every(({ length }) => length === hashBytes)
  if (!isWellFormed || !isSame(head, regrown(head, first, entries))) return false
  const officialCount = entries.filter(({ leaf }) => leafSchema.parse(JSON.parse(leaf)).number !== null).length
  return officialCount === rowCountFrom(book, first) && entries.every((entry) => isEntrySound(book, entry))
}

/** `broken`: the newest entries are not those of which the head was made; somebody or something was at the file. */
export type Seal = 'sound' | 'broken'

export const sealOf = (book: ReadableBook): Seal => {
  try {
    return isTailSound(book) ? 'sound' : 'broken'
  } catch {
    // A leaf that is no JSON or a body that does not open is broken too, and nothing else can throw here.
    return 'broken'
  }
}
