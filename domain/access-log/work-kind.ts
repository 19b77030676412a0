// What an entry of the log was for, told in four words for the counts of a review.
import { contract, type OperationName } from '../contract/contract.ts'

export const workKinds = ['session', 'shown', 'changed', 'taken-out', 'other'] as const
export type WorkKind = (typeof workKinds)[number]

const takingOut: ReadonlySet<string> = new Set(['ledger.export', 'paper.output', 'copy.provide'])

const isOperation = (kind: string): kind is OperationName => Object.hasOwn(contract, kind)

export const workKindOf = (entryKind: string): WorkKind => {
  if (takingOut.has(entryKind)) return 'taken-out'
  // A jump of the clock, and what was tried and refused, are no work of anybody's: they stand among what strikes the eye.
  if (!isOperation(entryKind)) return 'other'
  const { effect } = contract[entryKind]
  if (effect === 'gate') return 'session'
  return effect === 'disclose' ? 'shown' : 'changed'
}
