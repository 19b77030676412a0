import { bytesToHex } from '@noble/hashes/utils.js'
import { checkWordsOf } from '../../domain/ledger/check-words.ts'
import { type Frontier, hashBytes, rootOf } from '../../domain/ledger/merkle-tree.ts'
import type { LedgerHead } from '../../domain/ledger/operations.ts'
import type { ReadableBook, WritableBook } from '../book.ts'
import { lastLedgerNumber } from './ledger-row.ts'

export const readFrontier = (book: ReadableBook): Frontier => {
  const row = book.get<{ entry_count: number; frontier: Uint8Array }>(
    'select entry_count, frontier from tree_head where id = 1',
  )
  if (row === undefined) throw new Error('the book has no tree head')
  // Rounded up: bytes that are no whole hash are not passed over, and the check at opening finds them.
  const rootCount = Math.ceil(row.frontier.length / hashBytes)
  const roots = Array.from({ length: rootCount }, (_, index) =>
    row.frontier.subarray(index * hashBytes, (index + 1) * hashBytes),
  )
  return { entryCount: row.entry_count, roots }
}

export const storeFrontier = (book: WritableBook, frontier: Frontier): void => {
  book.run(
    'update tree_head set entry_count = ?, frontier = ? where id = 1',
    frontier.entryCount,
    Buffer.concat(frontier.roots),
  )
}

export const ledgerHead = (book: ReadableBook, clinicName: string): LedgerHead => {
  const frontier = readFrontier(book)
  const root = rootOf(frontier)
  return {
    ledgerName: `${clinicName} 개인영상정보 관리대장`,
    entryCount: frontier.entryCount,
    lastNumber: lastLedgerNumber(book),
    rootHex: bytesToHex(root),
    checkWords: [...checkWordsOf(root)],
  }
}
