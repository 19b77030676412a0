// One call through the door, after its name and size were found sound. The assertions here are the only ones: that a
// handler fits its operation is proved where `Handlers` is filled, and lost when a name is a variable.
import type { Instant } from '../../domain/calendar/instant.ts'
import type { Authorised } from '../../domain/contract/authorised.ts'
import { contract, type OperationName } from '../../domain/contract/contract.ts'
import type { Permission } from '../../domain/contract/permission.ts'
import { assertNever, fail, type Result, succeed } from '../../domain/result.ts'
import { attemptKind, type LedgerEvent } from '../../domain/ledger/event.ts'
import { appendEntry } from '../../db/ledger/append-entry.ts'
import type { OpenSession } from '../session/gate.ts'
import { leaveEntry } from '../session/leave-entry.ts'
import { attendedMachine } from './attended-machine.ts'
import { authorise } from './authorise.ts'
import type { Surroundings } from './dispatcher.ts'
import type { Recorded, ReadContext, RefusedAttempt, WriteContext } from './handler.ts'
import { handlers } from './handlers.ts'
import { inputIssues } from '../../domain/contract/input-issues.ts'

interface Caller {
  readonly session: OpenSession
  readonly by: Authorised<Permission>
}

type Reading = (input: unknown, by: unknown, context: ReadContext) => Result<unknown>
type Disclosing = (input: unknown, by: unknown, context: ReadContext) => Result<Recorded<unknown>>
type Written = Result<Recorded<unknown>> | RefusedAttempt
type Writing = (input: unknown, by: unknown, context: WriteContext) => Written
type Gating = (input: unknown, surroundings: Surroundings) => Promise<Result<unknown>>
type Machining = (input: unknown, by: unknown, surroundings: Surroundings) => Promise<Result<unknown>>
interface Staged {
  readonly prepare: (
    input: unknown,
    by: unknown,
    context: ReadContext,
    surroundings: Surroundings,
  ) => Promise<Result<unknown>>
  readonly commit: (prepared: unknown, input: unknown, by: unknown, context: WriteContext) => Written
  readonly deliver?: (prepared: unknown, surroundings: Surroundings) => Promise<Result<null>>
  readonly abandon?: (prepared: unknown, surroundings: Surroundings) => Promise<void>
}

const wasKept = (outcome: Result<unknown>): boolean => outcome.ok

/** What the operation did not do, in a transaction of its own: the work itself is rolled back by then. */
const recordAttempt = (
  operation: OperationName,
  { session, by }: Caller,
  { subject, body }: LedgerEvent,
  at: Instant,
): void => {
  const stamp = { at, actor: by.accountId, terminal: by.terminal, kind: attemptKind }
  leaveEntry(session.book, { subject, body: { operation, attempted: body } }, stamp)
}

/** Runs `work` and appends the entry for what it did, in one transaction; a failure leaves neither. */
const record = (
  name: OperationName,
  caller: Caller,
  { now, newId, runningSeconds, clock }: Surroundings,
  work: (context: WriteContext) => Written,
): Result<unknown> => {
  const { session, by } = caller
  const at = now()
  const { accountId: actor, terminal } = by
  clock.note(session.book, { at, runningSeconds: runningSeconds() }, { at, actor, terminal })
  const outcome = session.book.write((book): Result<unknown> | RefusedAttempt => {
    const done = work({ book, now: at, newId })
    if (!done.ok) return done
    appendEntry(book, done.value.event, { at, actor, terminal, kind: name })
    return succeed(contract[name].output.parse(done.value.value))
  }, wasKept)
  if (outcome.ok || !('attempt' in outcome)) return outcome
  recordAttempt(name, caller, outcome.attempt, at)
  return fail(outcome.failure)
}

const stage = async (
  name: OperationName,
  staged: Staged,
  input: unknown,
  caller: Caller,
  surroundings: Surroundings,
): Promise<Result<unknown>> => {
  const { now } = surroundings
  const reading = { book: caller.session.book.reading, now: now(), session: caller.session }
  const prepared = await staged.prepare(input, caller.by, reading, surroundings)
  if (!prepared.ok) return prepared
  let outcome: Result<unknown> = fail({ kind: 'cancelled' })
  try {
    outcome = record(name, caller, surroundings, (context) => staged.commit(prepared.value, input, caller.by, context))
  } finally {
    if (!outcome.ok) await staged.abandon?.(prepared.value, surroundings)
  }
  if (!outcome.ok) return outcome
  const delivered = await staged.deliver?.(prepared.value, surroundings)
  if (delivered === undefined || delivered.ok) return outcome
  // The entry stands, but what was prepared must not lie about under a name that nobody looks for.
  await staged.abandon?.(prepared.value, surroundings)
  return delivered
}

const performSignedIn = (
  name: OperationName,
  input: unknown,
  caller: Caller,
  surroundings: Surroundings,
): Result<unknown> | Promise<Result<unknown>> => {
  const handler: unknown = handlers[name]
  const { session, by } = caller
  switch (contract[name].effect) {
    case 'read': {
      const outcome = (handler as Reading)(input, by, { book: session.book.reading, now: surroundings.now(), session })
      return outcome.ok ? succeed(contract[name].output.parse(outcome.value)) : outcome
    }
    case 'disclose':
      return record(name, caller, surroundings, (context) =>
        (handler as Disclosing)(input, by, { ...context, session }),
      )
    case 'write':
      return typeof handler === 'function'
        ? record(name, caller, surroundings, (context) => (handler as Writing)(input, by, context))
        : stage(name, handler as Staged, input, caller, surroundings)
    case 'gate':
      return (handler as Gating)(input, surroundings)
    case 'machine':
      return (handler as Machining)(input, by, surroundings)
    default:
      return assertNever(contract[name])
  }
}

export const perform = async (
  name: OperationName,
  rawInput: unknown,
  surroundings: Surroundings,
): Promise<Result<unknown>> => {
  const { permission, input: schema } = contract[name]
  const entered = surroundings.gate.enter()
  try {
    if (permission === 'anyone') {
      const parsed = schema.safeParse(rawInput)
      if (!parsed.success) return fail({ kind: 'invalid', issues: inputIssues(parsed.error) })
      const handler: unknown = handlers[name]
      return contract[name].effect === 'gate'
        ? await (handler as Gating)(parsed.data, surroundings)
        : await (handler as Machining)(parsed.data, null, surroundings)
    }
    if (entered === null) return fail({ kind: 'signed-out' })
    const by = authorise(entered.session, permission)
    if (!by.ok) return by
    const parsed = schema.safeParse(rawInput)
    if (!parsed.success) return fail({ kind: 'invalid', issues: inputIssues(parsed.error) })
    const { session } = entered
    const machine = attendedMachine(surroundings.machine, surroundings.gate, session)
    return await performSignedIn(name, parsed.data, { session, by: by.value }, { ...surroundings, machine })
  } finally {
    entered?.leave()
  }
}
