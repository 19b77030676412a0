// One call through the door, after its name and size were found sound. The assertions here are the only ones: that a
// handler fits its operation is proved where `Handlers` is filled, and lost when a name is a variable.
import type { Authorised } from '../../domain/contract/authorised.ts'
import { contract, type OperationName } from '../../domain/contract/contract.ts'
import type { Permission } from '../../domain/contract/permission.ts'
import { assertNever, fail, type Result, succeed } from '../../domain/result.ts'
import { appendEntry } from '../../db/ledger/append-entry.ts'
import type { OpenSession } from '../session/gate.ts'
import { attendedMachine } from './attended-machine.ts'
import { authorise } from './authorise.ts'
import type { Surroundings } from './dispatcher.ts'
import type { Recorded, ReadContext, WriteContext } from './handler.ts'
import { handlers } from './handlers.ts'
import { inputIssues } from '../../domain/contract/input-issues.ts'

interface Caller {
  readonly session: OpenSession
  readonly by: Authorised<Permission>
}

type Reading = (input: unknown, by: unknown, context: ReadContext) => Result<unknown>
type Disclosing = (input: unknown, by: unknown, context: ReadContext) => Result<Recorded<unknown>>
type Writing = (input: unknown, by: unknown, context: WriteContext) => Result<Recorded<unknown>>
type Gating = (input: unknown, surroundings: Surroundings) => Promise<Result<unknown>>
type Machining = (input: unknown, by: unknown, surroundings: Surroundings) => Promise<Result<unknown>>
interface Staged {
  readonly prepare: (
    input: unknown,
    by: unknown,
    context: ReadContext,
    surroundings: Surroundings,
  ) => Promise<Result<unknown>>
  readonly commit: (prepared: unknown, input: unknown, by: unknown, context: WriteContext) => Result<Recorded<unknown>>
  readonly deliver?: (prepared: unknown, surroundings: Surroundings) => Promise<Result<null>>
  readonly abandon?: (prepared: unknown, surroundings: Surroundings) => Promise<void>
}

const wasKept = (outcome: Result<unknown>): boolean => outcome.ok

/** Runs `work` and appends the entry for what it did, in one transaction; a failure leaves neither. */
const record = (
  name: OperationName,
  { session, by }: Caller,
  { now, newId }: Surroundings,
  work: (context: WriteContext) => Result<Recorded<unknown>>,
): Result<unknown> =>
  session.book.write((book) => {
    const at = now()
    const outcome = work({ book, now: at, newId })
    if (!outcome.ok) return outcome
    appendEntry(book, outcome.value.event, { at, actor: by.accountId, terminal: by.terminal, kind: name })
    return succeed(contract[name].output.parse(outcome.value.value))
  }, wasKept)

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
