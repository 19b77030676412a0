import type { Instant } from '../domain/calendar/instant.ts'
import type { Account, AccountId } from '../domain/account/account.ts'
import type { Role } from '../domain/contract/permission.ts'
import type { ReadableBook, WritableBook } from './book.ts'

interface StoredAccount {
  readonly id: AccountId
  readonly name: string
  readonly title: string
  readonly role: Role
  readonly disabled_at: string | null
}

const accountOf = ({ id, name, title, role, disabled_at }: StoredAccount): Account => ({
  id,
  name,
  title,
  role,
  disabledAt: disabled_at,
})

const columns = 'id, name, title, role, disabled_at'

export interface NewAccount {
  readonly id: AccountId
  readonly name: string
  readonly title: string
  readonly role: Role
  readonly slotId: string
  readonly createdAt: Instant
}

export const insertAccount = (book: WritableBook, account: NewAccount): void => {
  book.run(
    'insert into account (id, name, title, role, slot_id, created_at) values (?, ?, ?, ?, ?, ?)',
    account.id,
    account.name,
    account.title,
    account.role,
    account.slotId,
    account.createdAt,
  )
}

export const readAccount = (book: ReadableBook, id: string): Account | undefined => {
  const stored = book.get<StoredAccount>(`select ${columns} from account where id = ?`, id)
  return stored === undefined ? undefined : accountOf(stored)
}

export const findAccountByName = (book: ReadableBook, name: string): Account | undefined => {
  const stored = book.get<StoredAccount>(`select ${columns} from account where name = ?`, name)
  return stored === undefined ? undefined : accountOf(stored)
}

export const listAccounts = (book: ReadableBook): readonly Account[] =>
  book.all<StoredAccount>(`select ${columns} from account order by disabled_at is not null, name`).map(accountOf)

export const slotOfAccount = (book: ReadableBook, id: AccountId): string | undefined =>
  book.get<{ slot_id: string }>('select slot_id from account where id = ?', id)?.slot_id

export const setAccountSlot = (book: WritableBook, id: AccountId, slotId: string): void => {
  book.run('update account set slot_id = ? where id = ?', slotId, id)
}

export const disableAccount = (book: WritableBook, id: AccountId, at: Instant): void => {
  book.run('update account set disabled_at = ? where id = ?', at, id)
}

/** The slots that must be gone from the key file (rule 44). */
export const slotsOfDisabled = (book: ReadableBook): readonly string[] =>
  book
    .all<{ slot_id: string }>('select slot_id from account where disabled_at is not null')
    .map(({ slot_id }) => slot_id)

export const countActiveOfficers = (book: ReadableBook): number =>
  book.get<{ count: number }>("select count(*) as count from account where role = 'officer' and disabled_at is null")
    ?.count ?? 0
