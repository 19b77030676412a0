// Where a deletion is to be decided: what of each stretch is kept for somebody else (rules 28, 41). Nobody else asks for it.
import { letterOf } from '../../domain/decision/letter.ts'
import type { ReadableBook } from '../../db/book.ts'
import { keptForOthers } from '../../db/kept-for-others.ts'
import type { StoredRange } from '../../db/range.ts'
import type { StoredRequest } from '../../db/request.ts'

interface RequestWithRanges {
  readonly stored: StoredRequest
  readonly ranges: readonly StoredRange[]
}

export const withKept = (book: ReadableBook, { stored, ranges }: RequestWithRanges): readonly StoredRange[] =>
  letterOf(stored) === 'deletion'
    ? ranges.map((range) => {
        const keptFor = keptForOthers(book, stored, range)
        return keptFor.length === 0 ? range : { ...range, keptFor }
      })
    : ranges
