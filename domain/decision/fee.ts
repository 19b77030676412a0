// What a requester pays: actual cost with its items (rule 40; PIPA art. 38(3), Decree art. 47).
import { z } from 'zod'
import type { FieldIssue } from '../contract/failure.ts'
import type { LetterKind } from './letter.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { isMailedCopy, type ViewingAppointment } from './viewing-appointment.ts'

const won = z.number('not-a-number').int('not-a-number').min(0, 'not-a-number').max(10_000_000, 'not-a-number')

export const feeSchema = z.strictObject({
  /** Whose doing made the request necessary; where it is the clinic's, nothing is owed. */
  causedBy: z.enum(['requester', 'clinic']),
  items: z.array(z.strictObject({ what: text(lengths.line), won })).max(10, 'too-many'),
  postageWon: won,
  /** How it is paid; the clinic chooses. */
  payment: optionalText(lengths.line),
})

export type Fee = Readonly<z.output<typeof feeSchema>>

export const noFee: Fee = { causedBy: 'requester', items: [], postageWon: 0, payment: '' }

export const workWon = ({ items }: Fee): number => items.reduce((sum, item) => sum + item.won, 0)

export const totalWon = (fee: Fee): number => workWon(fee) + fee.postageWon

/**
 * `appointment` is null where nothing is shown, and then nothing is paid. An agency exercises no right of art. 35 to 37, which art. 38(3)
 * speaks of: no article is known by which it could be sent a bill, so a reply carries none.
 */
export const feeIssues = (
  fee: Fee,
  appointment: ViewingAppointment | null,
  letter: LetterKind,
): readonly FieldIssue[] => {
  const issues: FieldIssue[] = []
  const isOwed = appointment !== null && letter === 'viewing' && fee.causedBy === 'requester'
  if (!isOwed && totalWon(fee) > 0) issues.push({ field: 'fee', reason: 'fee-not-owed' })
  if (isOwed && fee.postageWon > 0 && !isMailedCopy(appointment)) {
    issues.push({ field: 'fee.postageWon', reason: 'postage-not-owed' })
  }
  if (isOwed && totalWon(fee) > 0 && fee.payment === '') issues.push({ field: 'fee.payment', reason: 'required' })
  return issues
}
