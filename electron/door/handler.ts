// The shapes of handlers. A handler only decides and stores; the dispatcher has already checked session, permission
// and schema, and it alone opens the transaction and appends the ledger entry.
import type { Instant } from '../../domain/calendar/instant.ts'
import type { Authorised } from '../../domain/contract/authorised.ts'
import type {
  Contract,
  OperationName,
  OperationsWith,
  OutputOf,
  ParsedInputOf,
} from '../../domain/contract/contract.ts'
import type { Permission } from '../../domain/contract/permission.ts'
import type { LedgerEvent } from '../../domain/ledger/event.ts'
import type { Result } from '../../domain/result.ts'
import type { ReadableBook, WritableBook } from '../../db/book.ts'
import type { Gate } from '../session/gate.ts'
import type { Machine } from './machine.ts'

/** Proof that the caller holds the operation's permission. */
export type ByOf<Name extends OperationName> = Contract[Name]['permission'] extends infer P extends Permission
  ? Authorised<P>
  : null

export interface ReadContext {
  readonly book: ReadableBook
  readonly now: Instant
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

/**
 * `commit` runs inside the transaction that also appends the entry. Slow or outside work goes before it (`prepare`: a
 * file dialog, a key derivation, an export written under a temporary name) or after it (`deliver`: the rename, the
 * printer). When `deliver` fails the entry stands, because what it says was attempted; when `prepare` fails nothing does.
 */
export interface StagedWriteHandler<Name extends OperationName, Prepared> {
  readonly prepare: (
    input: ParsedInputOf<Name>,
    by: ByOf<Name>,
    context: ReadContext,
    machine: Machine,
  ) => Promise<Result<Prepared>>
  readonly commit: (
    prepared: Prepared,
    input: ParsedInputOf<Name>,
    by: ByOf<Name>,
    context: WriteContext,
  ) => Result<Recorded<OutputOf<Name>>>
  readonly deliver?: (prepared: Prepared, machine: Machine) => Promise<Result<null>>
  /** Undoes `prepare` when `commit` did not happen, e.g. removes the temporary file. */
  readonly abandon?: (prepared: Prepared, machine: Machine) => Promise<void>
}

export type WriteHandler<Name extends OperationName> = (
  input: ParsedInputOf<Name>,
  by: ByOf<Name>,
  context: WriteContext,
) => Result<Recorded<OutputOf<Name>>>

export type GateHandler<Name extends OperationName> = (
  input: ParsedInputOf<Name>,
  gate: Gate,
  context: { readonly now: Instant; readonly newId: () => string },
) => Promise<Result<OutputOf<Name>>>

export type MachineHandler<Name extends OperationName> = (
  input: ParsedInputOf<Name>,
  machine: Machine,
  gate: Gate,
) => Promise<Result<OutputOf<Name>>>

export type HandlerFor<Name extends OperationName> = Contract[Name]['effect'] extends 'read'
  ? ReadHandler<Name>
  : Contract[Name]['effect'] extends 'disclose'
    ? DiscloseHandler<Name>
    : Contract[Name]['effect'] extends 'gate'
      ? GateHandler<Name>
      : Contract[Name]['effect'] extends 'machine'
        ? MachineHandler<Name>
        : WriteHandler<Name> | StagedWriteHandler<Name, never>

export type Handlers = { readonly [Name in OperationName]: HandlerFor<Name> }

export type StagedName = OperationsWith<'write'>
