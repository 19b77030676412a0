// The shapes of handlers. A handler only decides and stores; the dispatcher has already checked session, permission
// and schema, and it alone opens the transaction and appends the ledger entry.
import type { Instant } from '../../domain/calendar/instant.ts'
import type { Authorised } from '../../domain/contract/authorised.ts'
import type { Failure } from '../../domain/contract/failure.ts'
import type { Contract, OperationName, OutputOf, ParsedInputOf } from '../../domain/contract/contract.ts'
import type { Permission } from '../../domain/contract/permission.ts'
import type { LedgerEvent } from '../../domain/ledger/event.ts'
import type { Result } from '../../domain/result.ts'
import type { ReadableBook, WritableBook } from '../../db/book.ts'
import type { OpenSession } from '../session/gate.ts'
import type { Surroundings } from './dispatcher.ts'

/** Proof that the caller holds the operation's permission; null where anyone may call. */
export type ByOf<Name extends OperationName> = Contract[Name]['permission'] extends infer P extends Permission
  ? Authorised<P>
  : null

export interface ReadContext {
  readonly book: ReadableBook
  readonly now: Instant
  readonly session: OpenSession
}

export interface WriteContext {
  readonly book: WritableBook
  readonly now: Instant
  readonly newId: () => string
}

/** What a disclosure or a write leaves behind: the answer and its one ledger entry. */
export interface Recorded<Output> {
  readonly value: Output
  readonly event: LedgerEvent
}

/** A refusal that the book must remember: somebody tried to show, hand out or promise what may not be. */
export interface RefusedAttempt {
  readonly ok: false
  readonly failure: Failure
  readonly attempt: LedgerEvent
}

/** Undoes the work of the call and leaves the attempt in the ledger, as an entry `attempt.refused`. */
export const refuse = (failure: Failure, attempt: Omit<LedgerEvent, 'officialRow'>): RefusedAttempt => ({
  ok: false,
  failure,
  attempt,
})

export type ReadHandler<Name extends OperationName> = (
  input: ParsedInputOf<Name>,
  by: ByOf<Name>,
  context: ReadContext,
) => Result<OutputOf<Name>>

export type DiscloseHandler<Name extends OperationName> = (
  input: ParsedInputOf<Name>,
  by: ByOf<Name>,
  context: ReadContext,
) => Result<Recorded<OutputOf<Name>>>

export type WriteHandler<Name extends OperationName> = (
  input: ParsedInputOf<Name>,
  by: ByOf<Name>,
  context: WriteContext,
) => Result<Recorded<OutputOf<Name>>> | RefusedAttempt

/**
 * `commit` runs inside the transaction that also appends the entry. Slow or outside work goes before it (`prepare`: a
 * dialog, a key derivation, a file written under a temporary name) or after it (`deliver`: the rename). When `prepare`
 * fails there is no entry; when `commit` or `deliver` fails `abandon` undoes `prepare`; when `deliver` fails the entry stands.
 */
export interface StagedWriteHandler<Name extends OperationName, Prepared, Taken = Prepared> {
  readonly prepare: (
    input: ParsedInputOf<Name>,
    by: ByOf<Name>,
    context: ReadContext,
    surroundings: Surroundings,
  ) => Promise<Result<Prepared>>
  readonly commit: (
    prepared: Taken,
    input: ParsedInputOf<Name>,
    by: ByOf<Name>,
    context: WriteContext,
  ) => Result<Recorded<OutputOf<Name>>> | RefusedAttempt
  readonly deliver?: (prepared: Taken, surroundings: Surroundings) => Promise<Result<null>>
  readonly abandon?: (prepared: Taken, surroundings: Surroundings) => Promise<void>
}

export type GateHandler<Name extends OperationName> = (
  input: ParsedInputOf<Name>,
  surroundings: Surroundings,
) => Promise<Result<OutputOf<Name>>>

export type MachineHandler<Name extends OperationName> = (
  input: ParsedInputOf<Name>,
  by: ByOf<Name>,
  surroundings: Surroundings,
) => Promise<Result<OutputOf<Name>>>

interface HandlerByEffect<Name extends OperationName> {
  readonly read: ReadHandler<Name>
  readonly disclose: DiscloseHandler<Name>
  readonly gate: GateHandler<Name>
  readonly machine: MachineHandler<Name>
  /** What a staged handler prepares is its own business: any type fits, as long as it takes what it made. */
  readonly write: WriteHandler<Name> | StagedWriteHandler<Name, unknown, never>
}

export type HandlerFor<Name extends OperationName> = HandlerByEffect<Name>[Contract[Name]['effect']]

export type Handlers = { readonly [Name in OperationName]: HandlerFor<Name> }
