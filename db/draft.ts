// What an account was typing, inside the encrypted book and nowhere else.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { KeptDraft } from '../domain/draft/operations.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export const replaceDrafts = (
  book: WritableBook,
  accountId: AccountId,
  drafts: readonly KeptDraft[],
  at: Instant,
): void => {
  book.run('delete from draft where account_id = ?', accountId)
  for (const { screen, content } of drafts)
    book.run(
      'insert into draft (account_id, screen, content, kept_at) values (?, ?, ?, ?)',
      accountId,
      screen,
      content,
      at,
    )
}

export const draftsOf = (book: ReadableBook, accountId: AccountId): readonly KeptDraft[] =>
  book.all<KeptDraft>('select screen, content from draft where account_id = ? order by screen', accountId)
