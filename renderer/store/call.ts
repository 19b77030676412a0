// The one place where the renderer speaks through the door.
import type { YeollamjigiWindow } from '../../domain/contract/client.ts'
import { contract, type InputOf, type OperationName, type OutputOf } from '../../domain/contract/contract.ts'
import { fail, type Result } from '../../domain/result.ts'
import { queries } from './queries.ts'

declare global {
  interface Window {
    readonly yeollamjigi: YeollamjigiWindow
  }
}

const closedListeners = new Set<() => void>()

/** Runs the listener whenever an answer says that the book is no longer open. */
export const onFoundClosed = (listener: () => void): void => {
  closedListeners.add(listener)
}

const leavesEntry = (name: OperationName): boolean =>
  contract[name].effect === 'disclose' || contract[name].effect === 'write'

/** Asks for one operation. The promise never rejects: a broken bridge is an incident like any other. */
export const call = async <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<Result<OutputOf<Name>>> => {
  const answer = await window.yeollamjigi.call[name](input).catch(() => fail({ kind: 'incident', number: 'DOOR' }))
  if (!answer.ok && answer.failure.kind === 'signed-out') for (const tell of closedListeners) tell()
  // The seal in the header counts entries; a disclosure adds one too.
  if (answer.ok && leavesEntry(name)) void queries.invalidateQueries({ queryKey: ['ledger.head'] })
  return answer
}
