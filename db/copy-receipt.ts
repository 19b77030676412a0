// The receipt of a copy as it was issued.
import type { CopyId } from '../domain/copy/copy.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import type { FrozenPaper } from './paper.ts'

export const readCopyReceipt = (book: ReadableBook, id: CopyId): FrozenPaper | undefined =>
  book.get<FrozenPaper>(
    'select content, printed_count as printedCount, request_id as requestId from copy where id = ?',
    id,
  )

export const countCopyReceiptOutput = (book: WritableBook, id: CopyId): void => {
  book.run('update copy set printed_count = printed_count + 1 where id = ?', id)
}
