// What an operation is. Each feature declares its own in domain/<feature>/operations.ts; contract.ts joins them.
import type { z } from 'zod'
import type { Permission } from './permission.ts'

/**
 * read      changes nothing and shows no personal data: no ledger entry
 * disclose  changes nothing but shows personal data: one ledger entry
 * write     changes the book: one ledger entry
 * gate      opens, closes or makes the book itself; where a book is open at its end, one ledger entry
 * machine   leaves the book as it is and shows no personal data (a file dialog, the cancelling of a job): no ledger entry
 */
export type Effect = 'read' | 'disclose' | 'write' | 'gate' | 'machine'

export interface Operation<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  P extends Permission | 'anyone' = Permission | 'anyone',
  E extends Effect = Effect,
> {
  /** 'anyone' needs no session and is possible only for the effects gate and machine. */
  readonly permission: P
  readonly effect: E
  readonly input: Input
  readonly output: Output
}

export const operation = <
  Input extends z.ZodType,
  Output extends z.ZodType,
  const P extends Permission | 'anyone',
  const E extends ('anyone' extends P ? 'gate' | 'machine' : Effect),
>(
  definition: Operation<Input, Output, P, E>,
): Operation<Input, Output, P, E> => definition
