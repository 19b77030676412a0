// Pressed twice, or sent by two windows in one moment: an identical write that arrives while the first still runs gets the first one's
// answer and writes nothing. Of what draws a number or adds a row each time the answer is remembered a little longer: the second press
// may come when the first was answered already. Any other call after the first has settled is judged by its own rules.
import type { OperationName } from '../../domain/contract/contract.ts'
import { canonicalText } from '../../domain/ledger/leaf.ts'
import type { Result } from '../../domain/result.ts'
import type { OpenSession } from '../session/gate.ts'

type Answer = Promise<Result<unknown>>

export interface IdenticalWrites {
  readonly share: (session: OpenSession, name: OperationName, input: unknown, write: () => Answer) => Answer
}

/** Nobody types the same form anew, word for word, in less. `request.receive` knows its own repetitions by what the book holds. */
const rememberedSeconds = 10

const remembered: ReadonlySet<OperationName> = new Set<OperationName>([
  'viewing.record',
  'copy.provide',
  'operatingRoom.receive',
  'operatingRoom.recordFilming',
  'request.askSupplement',
  'request.receiveObjection',
])

interface Given {
  readonly answer: Answer
  /** null while it runs. */
  readonly settledAtSeconds: number | null
}

/** `runningSeconds`: counted by the machine, whatever somebody sets its clock to. */
export const identicalWrites = (runningSeconds: () => number): IdenticalWrites => {
  const given = new WeakMap<OpenSession, Map<string, Given>>()
  const forgetOld = (ofSession: Map<string, Given>): void => {
    for (const [key, { settledAtSeconds }] of ofSession) {
      if (settledAtSeconds !== null && runningSeconds() - settledAtSeconds > rememberedSeconds) ofSession.delete(key)
    }
  }
  return {
    share: (session, name, input, write) => {
      const ofSession = given.get(session) ?? new Map<string, Given>()
      given.set(session, ofSession)
      forgetOld(ofSession)
      const key = canonicalText({ name, input: input ?? null })
      const first = ofSession.get(key)
      if (first !== undefined) return first.answer
      const answer = write()
        .finally(() => ofSession.delete(key))
        .then((outcome) => {
          // What was refused may be tried again at once: something else may have been put right meanwhile.
          if (outcome.ok && remembered.has(name)) ofSession.set(key, { answer, settledAtSeconds: runningSeconds() })
          return outcome
        })
      ofSession.set(key, { answer, settledAtSeconds: null })
      return answer
    },
  }
}
