// The door. Deny by default: known operation → limits → session → permission → schema → handler inside one transaction
// with its ledger entry → output schema → result value. There is no other way to the book.
import type { Instant } from '../../domain/calendar/instant.ts'
import { contract, operationNames, type OperationName } from '../../domain/contract/contract.ts'
import { fail, type Result } from '../../domain/result.ts'
import type { Previews } from './previews.ts'
import { isOutOfRoom } from '../../db/out-of-room.ts'
import type { Gate, OpenSession } from '../session/gate.ts'
import type { ClockWatch } from '../clock/note-clock.ts'
import { oneAtATime } from '../session/one-at-a-time.ts'
import { handlers } from './handlers.ts'
import { identicalWrites } from './identical-writes.ts'
import { payloadFailure } from './limits.ts'
import type { Machine } from './machine.ts'
import { perform } from './perform.ts'

export interface Surroundings {
  readonly gate: Gate
  readonly machine: Machine
  readonly previews: Previews
  readonly now: () => Instant
  /** For how long the PC has been on, whatever its clock shows. */
  readonly runningSeconds: () => number
  readonly clock: ClockWatch
  readonly newId: () => string
  /** Writes the error to the local log and gives the short number a person can quote. */
  readonly recordIncident: (error: unknown) => string
}

export type Dispatch = (name: unknown, input: unknown) => Promise<Result<unknown>>

const isOperationName = (name: unknown): name is OperationName =>
  typeof name === 'string' && Object.hasOwn(contract, name)

const isStaged = (name: OperationName): boolean => typeof handlers[name] === 'object'

/** A second press of a button must find the book as the first left it, also where the first waits for a dialog. */
const turnsOfStagedWrites = () => new Map(operationNames.filter(isStaged).map((name) => [name, oneAtATime()(perform)]))

/** Who is signed in as the call arrives; the call itself enters the gate for as long as it runs. */
const sessionNow = (gate: Gate): OpenSession | null => {
  const entered = gate.enter()
  entered?.leave()
  return entered?.session ?? null
}

export const createDispatcher = (surroundings: Surroundings): Dispatch => {
  const turns = turnsOfStagedWrites()
  const writes = identicalWrites(surroundings.runningSeconds)
  const attempt = async (name: OperationName, input: unknown): Promise<Result<unknown>> => {
    try {
      return await (turns.get(name) ?? perform)(name, input, surroundings)
    } catch (error) {
      // The transaction of the call is rolled back by now: nothing was committed, or everything was before `deliver`.
      if (isOutOfRoom(error)) return fail({ kind: 'file-not-written' })
      return fail({ kind: 'incident', number: surroundings.recordIncident(error) })
    }
  }
  return async (name, input) => {
    if (!isOperationName(name)) return fail({ kind: 'unknown-operation' })
    const overLimit = payloadFailure(input)
    if (overLimit !== null) return fail(overLimit)
    // Staged writes wait their turn instead: a second print is a reprint that the book numbers as one (rule 47).
    const session = contract[name].effect === 'write' && !isStaged(name) ? sessionNow(surroundings.gate) : null
    return session === null ? attempt(name, input) : writes.share(session, name, input, () => attempt(name, input))
  }
}
