// The way back in with the printed recovery code: the named account gets a new password, its old slot goes.
import type { Account } from '../../domain/account/account.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { findAccountByName, setAccountSlot, slotOfAccount } from '../../db/account.ts'
import type { Book } from '../../db/book.ts'
import { type KeyFile, passwordKey, wrapKey } from '../../db/key/key-slot.ts'
import { addSlot, dropSlots } from '../../db/key/key-store.ts'
import { appendEntry } from '../../db/ledger/append-entry.ts'
import type { Moment } from './make-book.ts'

interface Reset {
  readonly book: Book
  readonly dataFolder: string
  readonly keys: KeyFile
  readonly dataKey: Uint8Array
  readonly name: string
  readonly newPassword: string
  readonly terminal: string
  readonly moment: Moment
}

export const resetPassword = async (reset: Reset): Promise<Result<Account>> => {
  const { book, dataFolder, keys, dataKey, name, newPassword, terminal, moment } = reset
  const account = findAccountByName(book.reading, name)
  if (account === undefined || account.disabledAt !== null) return fail(invalid('name', 'not-allowed'))

  const slotId = moment.newId()
  const wrappingKey = await passwordKey(keys, name, newPassword)
  const oldSlotId = slotOfAccount(book.reading, account.id)

  // The new slot is on disk before the book names it, and the old one goes last: a power cut in between leaves two
  // passwords that open the book, never none.
  addSlot(dataFolder, wrapKey(keys, 'account', wrappingKey, { dataKey, accountId: account.id }, slotId))
  try {
    book.write(
      (writing) => {
        setAccountSlot(writing, account.id, slotId)
        appendEntry(
          writing,
          { subject: null, body: { account: account.id } },
          { at: moment.now, actor: account.id, terminal, kind: 'session.recover' },
        )
      },
      () => true,
    )
  } catch (error) {
    dropSlots(dataFolder, [slotId])
    throw error
  }
  if (oldSlotId !== undefined) dropSlots(dataFolder, [oldSlotId])
  return succeed(account)
}
