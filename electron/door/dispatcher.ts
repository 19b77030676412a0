// The door. Deny by default: known operation → limits → session → permission → schema → handler inside one transaction
// with its ledger entry → output schema → result value. There is no other way to the book.
import type { Instant } from '../../domain/calendar/instant.ts'
import { contract, type OperationName } from '../../domain/contract/contract.ts'
import { fail, type Result } from '../../domain/result.ts'
import type { PreviewKeeper } from '../camera/preview-keeper.ts'
import type { Gate } from '../session/gate.ts'
import { payloadFailure } from './limits.ts'
import type { Machine } from './machine.ts'
import { perform } from './perform.ts'

export interface Surroundings {
  readonly gate: Gate
  readonly machine: Machine
  readonly previews: PreviewKeeper
  readonly now: () => Instant
  readonly newId: () => string
  /** Writes the error to the local log and gives the short number a person can quote. */
  readonly recordIncident: (error: unknown) => string
}

export type Dispatch = (name: unknown, input: unknown) => Promise<Result<unknown>>

const isOperationName = (name: unknown): name is OperationName =>
  typeof name === 'string' && Object.hasOwn(contract, name)

export const createDispatcher =
  (surroundings: Surroundings): Dispatch =>
  async (name, input) => {
    if (!isOperationName(name)) return fail({ kind: 'unknown-operation' })
    const overLimit = payloadFailure(input)
    if (overLimit !== null) return fail(overLimit)
    try {
      return await perform(name, input, surroundings)
    } catch (error) {
      // A broken assumption. Nothing was committed: the transaction of the call is rolled back by now.
      return fail({ kind: 'incident', number: surroundings.recordIncident(error) })
    }
  }
