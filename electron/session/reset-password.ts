// The way back in with the printed recovery code: the named account gets a new password, its old slot goes.
import type Database from 'better-sqlite3'
import type { Account } from '../../domain/account/account.ts'
import type { Instant } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { findAccountByName, setAccountSlot, slotOfAccount } from '../../db/account.ts'
import { bookOf } from '../../db/book.ts'
import { type KeyFile, passwordKey, wrapKey } from '../../db/key/key-slot.ts'
import { writeKeyFile } from '../../db/key/key-store.ts'
import { appendEntry } from '../../db/ledger/append-entry.ts'

interface Reset {
  readonly database: Database.Database
  readonly dataFolder: string
  readonly keys: KeyFile
  readonly dataKey: Uint8Array
  readonly name: string
  readonly newPassword: string
  readonly newId: () => string
  readonly terminal: string
  readonly now: Instant
}

export const resetPassword = async (reset: Reset): Promise<Result<Account>> => {
  const { database, dataFolder, keys, dataKey, name, newPassword, newId, terminal, now } = reset
  const book = bookOf(database)
  const account = findAccountByName(book.reading, name)
  if (account === undefined || account.disabledAt !== null) return fail(invalid('name', 'not-allowed'))

  const slotId = newId()
  const wrappingKey = await passwordKey(keys, name, newPassword)
  const slot = wrapKey(keys, 'account', wrappingKey, { dataKey, accountId: account.id }, slotId)
  const oldSlotId = slotOfAccount(book.reading, account.id)

  // The new slot is on disk before the book names it, and the old one goes last: a power cut in between leaves two
  // passwords that open the book, never none.
  writeKeyFile(dataFolder, { ...keys, slots: [...keys.slots, slot] })
  book.write(
    (writing) => {
      setAccountSlot(writing, account.id, slotId)
      appendEntry(
        writing,
        { subject: null, body: { account: account.id } },
        { at: now, actor: account.id, terminal, kind: 'session.recover' },
      )
    },
    () => true,
  )
  writeKeyFile(dataFolder, { ...keys, slots: [...keys.slots.filter(({ id }) => id !== oldSlotId), slot] })
  return succeed(account)
}
