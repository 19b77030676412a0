// The gate to the book: makes it, opens it for one person, locks it. It alone holds the open connection and the data
// key; a lock drops both once the calls that are still running have ended.
import type Database from 'better-sqlite3'
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from '../../domain/account/account.ts'
import type { Instant } from '../../domain/calendar/instant.ts'
import type { ParsedInputOf } from '../../domain/contract/contract.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { SessionState } from '../../domain/session/operations.ts'
import { readAccount, slotsOfDisabled } from '../../db/account.ts'
import { type Book, bookOf } from '../../db/book.ts'
import { readClinic } from '../../db/clinic.ts'
import { attemptsLeft, closedUntil, countFailure, forgetFailures, readAttempts } from '../../db/key/attempts.ts'
import { type KeyFile, passwordKey, recoveryKey, unwrapKey } from '../../db/key/key-slot.ts'
import { dropSlots, hasKeyFile, readKeyFile } from '../../db/key/key-store.ts'
import { drawAskedGroups, drawRecoveryGroups } from '../../db/key/recovery-code.ts'
import { openDatabase } from '../../db/open.ts'
import { type Seal, sealOf } from '../../db/ledger/check-tail.ts'
import { bookFileName, unfinishedBookFileName } from './book-file.ts'
import { noteClockAgainstBook } from '../clock/note-clock.ts'
import { glanceOf } from './glance.ts'
import { leaveEntry } from './leave-entry.ts'
import { makeBook, type Moment, type PendingRecoveryCode, type Place } from './make-book.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { resetPassword } from './reset-password.ts'

export interface OpenSession {
  readonly book: Book
  readonly account: Account
  readonly clinicName: string
  readonly terminal: string
  readonly bookPath: string
  readonly dataKey: Uint8Array
  readonly dataFolder: string
  readonly seal: Seal
}

export interface Gate {
  readonly state: () => SessionState
  /** Holds the book open for one call; null when nobody is signed in. Every enter is followed by its leave. */
  readonly enter: () => { readonly session: OpenSession; readonly leave: () => void } | null
  /** False from the moment of the lock, also for calls that are still running. */
  readonly isAdmitted: (session: OpenSession) => boolean
  readonly drawRecoveryCode: () => PendingRecoveryCode
  readonly pendingRecoveryCode: () => PendingRecoveryCode | null
  readonly create: (input: ParsedInputOf<'setup.createBook'>, moment: Moment) => Promise<Result<SessionState>>
  readonly signIn: (input: ParsedInputOf<'session.signIn'>, moment: Moment) => Promise<Result<SessionState>>
  readonly recover: (input: ParsedInputOf<'session.recover'>, moment: Moment) => Promise<Result<SessionState>>
  readonly lock: (cause: 'asked' | 'idle', now: Instant) => Result<SessionState>
}

interface Admitted {
  readonly session: OpenSession
  runningCount: number
  isLeaving: boolean
}

export const createGate = (place: Place): Gate => {
  const { dataFolder, terminal } = place
  const bookPath = join(dataFolder, bookFileName)
  let admitted: Admitted | null = null
  let pendingCode: PendingRecoveryCode | null = null
  let lockedState: Extract<SessionState, { kind: 'locked' }> = {
    kind: 'locked',
    lastAccountName: null,
    clinicName: null,
    cause: 'started',
    lockedAt: null,
    glance: null,
  }

  const finishInterruptedSetup = (): void => {
    const unfinished = join(dataFolder, unfinishedBookFileName)
    // The key file is the commit point of the set-up: with it, a book still under its first name only lacks the rename.
    if (hasKeyFile(dataFolder) && existsSync(unfinished) && !existsSync(bookPath)) renameSync(unfinished, bookPath)
  }

  const state = (): SessionState => {
    if (admitted !== null) {
      const { account, clinicName, seal } = admitted.session
      return {
        kind: 'open',
        accountId: account.id,
        accountName: account.name,
        accountTitle: account.title,
        role: account.role,
        clinicName,
        terminal,
        seal,
      }
    }
    return hasKeyFile(dataFolder) || existsSync(bookPath) ? lockedState : { kind: 'no-book' }
  }

  const inTurn = oneAtATime()

  const admit = (database: Database.Database, account: Account, dataKey: Uint8Array, seal: Seal): OpenSession => {
    const book = bookOf(database)
    const session = {
      book,
      account,
      clinicName: readClinic(book.reading).name,
      terminal,
      bookPath,
      dataKey,
      dataFolder,
      seal,
    }
    admitted = { session, runningCount: 0, isLeaving: false }
    return session
  }

  /** Opens the file for whoever `welcome` lets in once it has left their entry: nobody is inside without one. */
  const openFor = async (
    dataKey: Uint8Array,
    welcome: (book: Book, seal: Seal) => Result<Account> | Promise<Result<Account>>,
  ): Promise<Result<SessionState>> => {
    finishInterruptedSetup()
    const opened = openDatabase(bookPath, dataKey)
    if (!opened.ok) return opened
    const book = bookOf(opened.value)
    const seal = sealOf(book.reading)
    try {
      const welcomed = await welcome(book, seal)
      if (!welcomed.ok) return welcomed
      forgetFailures(dataFolder)
      admit(opened.value, welcomed.value, dataKey, seal)
      return succeed(state())
    } catch (error) {
      // A book that was tampered with still opens, and says so; only where not even an entry can be added does it not.
      if (seal === 'broken') return fail({ kind: 'book-damaged' })
      throw error
    } finally {
      if (admitted === null) opened.value.close()
    }
  }

  const refusal = (now: Instant): Result<never> | null => {
    const until = closedUntil(dataFolder, now)
    return until === null ? null : fail({ kind: 'locked-out', until })
  }

  const keysToOpen = (now: Instant): Result<KeyFile> => {
    if (admitted !== null) return fail({ kind: 'book-exists' })
    if (state().kind === 'no-book') return fail({ kind: 'no-book' })
    return refusal(now) ?? readKeyFile(dataFolder)
  }

  const signIn: Gate['signIn'] = async ({ name, password }, { now }) => {
    const keys = keysToOpen(now)
    if (!keys.ok) return keys
    const unwrapped = unwrapKey(keys.value, 'account', await passwordKey(keys.value, name, password))
    if (unwrapped === null) {
      const attempts = countFailure(dataFolder, now)
      return attempts.lockedUntil === null
        ? fail({ kind: 'wrong-password', attemptsLeft: attemptsLeft(attempts) })
        : fail({ kind: 'locked-out', until: attempts.lockedUntil })
    }
    const { dataKey, accountId } = unwrapped
    return openFor(dataKey, (book, seal) => {
      const account = readAccount(book.reading, accountId)
      // A slot outlives its account only when a key file was put back from a copy; it opens nothing then.
      if (account === undefined || account.disabledAt !== null)
        return fail({ kind: 'forbidden', permission: 'session.signIn' })
      const { failedCount } = readAttempts(dataFolder)
      const stamp = { at: now, actor: accountId, terminal, kind: 'session.signIn' }
      noteClockAgainstBook(book, stamp)
      leaveEntry(book, { subject: null, body: { failedBefore: failedCount, seal } }, stamp)
      dropSlots(dataFolder, slotsOfDisabled(book.reading))
      return succeed(account)
    })
  }

  const recover: Gate['recover'] = async ({ name, code, newPassword }, moment) => {
    const keys = keysToOpen(moment.now)
    if (!keys.ok) return keys
    const unwrapped = unwrapKey(keys.value, 'recovery', recoveryKey(keys.value, code))
    if (unwrapped === null) {
      countFailure(dataFolder, moment.now)
      return fail({ kind: 'wrong-recovery-code' })
    }
    const { dataKey } = unwrapped
    return openFor(dataKey, (book) =>
      resetPassword({ book, dataFolder, keys: keys.value, dataKey, name, newPassword, terminal, moment }),
    )
  }

  const create: Gate['create'] = async (input, moment) => {
    if (state().kind !== 'no-book') return fail({ kind: 'book-exists' })
    if (pendingCode === null)
      return fail({ kind: 'invalid', issues: [{ field: 'typedGroups', reason: 'recovery-group-wrong' }] })
    const made = await makeBook({ ...place, code: pendingCode, input, moment })
    if (!made.ok) return made
    pendingCode = null
    admit(made.value.database, made.value.account, made.value.dataKey, 'sound')
    return succeed(state())
  }

  const closeWhenIdle = ({ session, isLeaving, runningCount }: Admitted): void => {
    if (!isLeaving || runningCount > 0) return
    session.book.close()
    session.dataKey.fill(0)
  }

  const lock: Gate['lock'] = (cause, now) => {
    if (admitted === null) return fail({ kind: 'signed-out' })
    const leaving = admitted
    const { book, account, clinicName } = leaving.session
    lockedState = { kind: 'locked', lastAccountName: account.name, clinicName, cause, lockedAt: now, glance: null }
    try {
      const stamp = { at: now, actor: account.id, terminal, kind: 'session.lock' }
      leaveEntry(book, { subject: null, body: { cause } }, stamp)
      lockedState = { ...lockedState, glance: glanceOf(book.reading, now) }
    } finally {
      // A full disk must not keep the book open on an unattended PC.
      admitted = null
      leaving.isLeaving = true
      closeWhenIdle(leaving)
    }
    return succeed(state())
  }

  return {
    state,
    enter: () => {
      if (admitted === null) return null
      const entered = admitted
      entered.runningCount += 1
      return {
        session: entered.session,
        leave: () => {
          entered.runningCount -= 1
          closeWhenIdle(entered)
        },
      }
    },
    isAdmitted: (session) => admitted?.session === session,
    drawRecoveryCode: () => {
      pendingCode = { groups: drawRecoveryGroups(), askedGroups: drawAskedGroups() }
      return pendingCode
    },
    pendingRecoveryCode: () => pendingCode,
    create: inTurn(create),
    signIn: inTurn(signIn),
    recover: inTurn(recover),
    lock,
  }
}
