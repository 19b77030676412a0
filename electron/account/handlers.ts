import { accountIdSchema, sharedNameFact, sharedNameIssues } from '../../domain/account/account.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { fail, succeed } from '../../domain/result.ts'
import {
  countActiveOfficers,
  disableAccount,
  findAccountByName,
  insertAccount,
  listAccounts,
  readAccount,
  setAccountSlot,
  slotOfAccount,
} from '../../db/account.ts'
import { replaceDrafts } from '../../db/draft.ts'
import { passwordKey, type KeyFile, unwrapKey, wrapKey } from '../../db/key/key-slot.ts'
import { addSlot, dropSlots, readKeyFile } from '../../db/key/key-store.ts'
import type { Handlers, ReadHandler, StagedWriteHandler } from '../door/handler.ts'

interface PreparedAccount {
  readonly keys: KeyFile
  readonly wrappingKey: Uint8Array
  readonly slotId: string
  readonly dataKey: Uint8Array
  readonly dataFolder: string
}

const list: ReadHandler<'account.list'> = (_input, _by, { book }) => succeed({ accounts: [...listAccounts(book)] })

const create: StagedWriteHandler<'account.create', PreparedAccount> = {
  prepare: async ({ name, password, isOnePersons }, _by, { session }, { newId }) => {
    const issues = sharedNameIssues({ name, isOnePersons })
    if (issues.length > 0) return fail({ kind: 'invalid', issues })
    const { dataFolder, dataKey } = session
    const keys = readKeyFile(dataFolder)
    if (!keys.ok) return keys
    return succeed({
      keys: keys.value,
      wrappingKey: await passwordKey(keys.value, name, password),
      slotId: newId(),
      dataKey,
      dataFolder,
    })
  },
  commit: ({ keys, wrappingKey, slotId, dataKey, dataFolder }, { name, title, role }, _by, { book, now, newId }) => {
    if (findAccountByName(book, name) !== undefined) return fail(invalid('name', 'name-taken'))
    const accountId = accountIdSchema.parse(newId())
    insertAccount(book, { id: accountId, name, title, role, slotId, createdAt: now })
    // Before the commit: a slot without its account opens nothing, an account without its slot could not sign in.
    addSlot(dataFolder, wrapKey(keys, 'account', wrappingKey, { dataKey, accountId }, slotId))
    return succeed({
      value: { accountId },
      event: { subject: null, body: { accountId, name, title, role, ...sharedNameFact(name) } },
    })
  },
  abandon: ({ dataFolder, slotId }) => Promise.resolve(dropSlots(dataFolder, [slotId])),
}

interface PreparedDisabling {
  readonly slotId: string
  readonly dataFolder: string
}

const disable: StagedWriteHandler<'account.disable', PreparedDisabling> = {
  prepare: ({ accountId }, _by, { book, session }) => {
    const slotId = slotOfAccount(book, accountId)
    if (slotId === undefined) return Promise.resolve(fail({ kind: 'not-found', what: 'account' }))
    return Promise.resolve(succeed({ slotId, dataFolder: session.dataFolder }))
  },
  commit: (_prepared, { accountId, reason }, by, { book, now }) => {
    const account = readAccount(book, accountId)
    if (account === undefined || account.disabledAt !== null) return fail({ kind: 'not-found', what: 'account' })
    if (account.role === 'officer' && countActiveOfficers(book) === 1) return fail(invalid('accountId', 'last-officer'))
    // A leaver is let out by somebody who stays: this session would go on under an account that is no more.
    if (accountId === by.accountId) return fail(invalid('accountId', 'not-allowed'))
    disableAccount(book, accountId, now)
    // Half-typed names belong to nobody who could still use them.
    replaceDrafts(book, accountId, [], now)
    return succeed({ value: {}, event: { subject: null, body: { accountId, reason } } })
  },
  // After the commit: a disabled account is refused even while its slot is still there, and a power cut in between is
  // made good at the next sign-in.
  deliver: ({ slotId, dataFolder }) => {
    dropSlots(dataFolder, [slotId])
    return Promise.resolve(succeed(null))
  },
}

interface PreparedPassword extends PreparedAccount {
  readonly oldSlotId: string
}

const changePassword: StagedWriteHandler<'account.changePassword', PreparedPassword> = {
  prepare: async ({ currentPassword, newPassword }, by, { session }, { newId }) => {
    const { dataFolder, dataKey } = session
    const keys = readKeyFile(dataFolder)
    if (!keys.ok) return keys
    const current = await passwordKey(keys.value, by.accountName, currentPassword)
    const opened = unwrapKey(keys.value, 'account', current)
    const oldSlotId = slotOfAccount(session.book.reading, by.accountId)
    if (opened?.accountId !== by.accountId || oldSlotId === undefined)
      return fail(invalid('currentPassword', 'password-wrong'))
    const wrappingKey = await passwordKey(keys.value, by.accountName, newPassword)
    return succeed({ keys: keys.value, wrappingKey, slotId: newId(), oldSlotId, dataKey, dataFolder })
  },
  commit: ({ keys, wrappingKey, slotId, dataKey, dataFolder }, _input, by, { book }) => {
    setAccountSlot(book, by.accountId, slotId)
    addSlot(dataFolder, wrapKey(keys, 'account', wrappingKey, { dataKey, accountId: by.accountId }, slotId))
    return succeed({ value: {}, event: { subject: null, body: { accountId: by.accountId } } })
  },
  // The old password goes last: a power cut in between leaves two that open the book, never none.
  deliver: ({ oldSlotId, dataFolder }) => {
    dropSlots(dataFolder, [oldSlotId])
    return Promise.resolve(succeed(null))
  },
  abandon: ({ dataFolder, slotId }) => Promise.resolve(dropSlots(dataFolder, [slotId])),
}

export const accountHandlers = {
  'account.list': list,
  'account.create': create,
  'account.disable': disable,
  'account.changePassword': changePassword,
} satisfies Partial<Handlers>
