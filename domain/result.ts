// Expected outcomes are values. A thrown error means a broken assumption and is caught only at the door.
import type { Failure } from './contract/failure.ts'

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

export const succeed = <Value>(value: Value): Result<Value> => ({ ok: true, value })

export const fail = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure,
})

/** Closes a discriminated union: a new member that is not handled does not compile. */
export const assertNever = (value: never): never => {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
