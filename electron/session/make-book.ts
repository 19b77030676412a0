// Makes the book at first start. The key file is the commit point: until it is on disk there is no book, and a power cut
// leaves nothing but an unfinished file that the next set-up moves aside.
import type Database from 'better-sqlite3'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, accountIdSchema, sharedNameFact, sharedNameIssues } from '../../domain/account/account.ts'
import { dayOf, type Instant } from '../../domain/calendar/instant.ts'
import { seedHolidayTables } from '../../domain/calendar/holiday-seed.ts'
import type { ParsedInputOf } from '../../domain/contract/contract.ts'
import type { FieldIssue } from '../../domain/contract/failure.ts'
import { openedIssues } from '../../domain/clinic/clinic.ts'
import { retentionIssues } from '../../domain/footage/footage-clock.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { insertAccount } from '../../db/account.ts'
import { bookOf } from '../../db/book.ts'
import { insertClinic } from '../../db/clinic.ts'
import { insertHolidayTables } from '../../db/holiday.ts'
import { newKeyFile, passwordKey, recoveryKey, type ScryptCost, wrapKey } from '../../db/key/key-slot.ts'
import { writeKeyFile } from '../../db/key/key-store.ts'
import { normalisedCode } from '../../db/key/recovery-code.ts'
import { appendEntry } from '../../db/ledger/append-entry.ts'
import { makeDatabase, openDatabase } from '../../db/open.ts'
import { bookFileName, unfinishedBookFileName } from './book-file.ts'

export interface PendingRecoveryCode {
  readonly groups: readonly string[]
  readonly askedGroups: readonly number[]
}

/** When something happens and the ids it may use. */
export interface Moment {
  readonly now: Instant
  readonly newId: () => string
}

export interface Place {
  readonly dataFolder: string
  readonly terminal: string
  /** What a guess at a password costs in the book that is made here. */
  readonly scryptCost: ScryptCost
}

interface Making extends Place {
  readonly code: PendingRecoveryCode
  readonly input: ParsedInputOf<'setup.createBook'>
  readonly moment: Moment
}

interface Made {
  readonly database: Database.Database
  readonly account: Account
  readonly dataKey: Uint8Array
}

const wrongGroups = ({ groups, askedGroups }: PendingRecoveryCode, typed: readonly string[]): readonly FieldIssue[] =>
  askedGroups.flatMap((position, index) =>
    normalisedCode(typed[index] ?? '') === groups[position]
      ? []
      : [{ field: `typedGroups.${index}`, reason: 'recovery-group-wrong' as const }],
  )

const issuesOf = ({ code, input, moment }: Making): readonly FieldIssue[] => [
  ...wrongGroups(code, input.typedGroups),
  ...sharedNameIssues(input.account).map((issue) => ({ ...issue, field: `account.${issue.field}` })),
  ...openedIssues(input.clinic, dayOf(moment.now)).map((issue) => ({ ...issue, field: `clinic.${issue.field}` })),
  ...retentionIssues(input.clinic.retention, false).map((issue) => ({
    ...issue,
    field: `clinic.retention.${issue.field}`,
  })),
]

const moveAside = (path: string, newId: () => string): void => {
  if (existsSync(path)) renameSync(path, `${path}.${newId()}`)
}

export const makeBook = async (making: Making): Promise<Result<Made>> => {
  const issues = issuesOf(making)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const { dataFolder, terminal, scryptCost, code, input, moment } = making
  const { now, newId } = moment
  mkdirSync(dataFolder, { recursive: true })

  const dataKey = randomBytes(32)
  const accountId = accountIdSchema.parse(newId())
  const slotId = newId()
  const unsealed = newKeyFile(newId(), scryptCost)
  const byPassword = await passwordKey(unsealed, input.account.name, input.account.password)
  const keys = {
    ...unsealed,
    slots: [
      wrapKey(unsealed, 'account', byPassword, { dataKey, accountId }, slotId),
      wrapKey(unsealed, 'recovery', recoveryKey(unsealed, code.groups.join('')), { dataKey, accountId: '' }, newId()),
    ],
  }

  const unfinishedPath = join(dataFolder, unfinishedBookFileName)
  moveAside(unfinishedPath, newId)
  const account: Account = {
    id: accountId,
    name: input.account.name,
    title: input.account.title,
    role: 'officer',
    disabledAt: null,
  }
  const unfinished = makeDatabase(unfinishedPath, dataKey)
  try {
    bookOf(unfinished).write(
      (book) => {
        insertClinic(book, input.clinic)
        insertHolidayTables(book, seedHolidayTables())
        insertAccount(book, { ...account, slotId, createdAt: now })
        appendEntry(
          book,
          {
            subject: null,
            body: {
              clinic: input.clinic,
              account: { id: accountId, name: account.name, ...sharedNameFact(account.name) },
            },
          },
          { at: now, actor: accountId, terminal, kind: 'setup.createBook' },
        )
      },
      () => true,
    )
  } finally {
    unfinished.close()
  }

  writeKeyFile(dataFolder, keys)
  const bookPath = join(dataFolder, bookFileName)
  renameSync(unfinishedPath, bookPath)
  const opened = openDatabase(bookPath, dataKey)
  return opened.ok ? succeed({ database: opened.value, account, dataKey }) : opened
}
