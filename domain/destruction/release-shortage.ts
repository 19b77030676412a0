// Whether the accounts that are there can finish a release. Each title needs another account, the last an officer's; who has no
// account of their own cannot release, because nobody could prove later that it was they (rule 45).
import { z } from 'zod'
import { type Approver, isAlone, type Release } from './approval-rules.ts'

export const releaseShortageSchema = z.object({
  /** Titles that nobody has released yet. */
  titlesLeft: z.array(z.string()),
  /** Accounts that have not released yet and may. */
  accountCount: z.number().int(),
  /** How many accounts must be made before the last title can be released. */
  missingCount: z.number().int(),
  lacksOfficer: z.boolean(),
})
export type ReleaseShortage = Readonly<z.output<typeof releaseShortageSchema>>

/** null where the release can be finished. The only account of a clinic may hold every title. */
export const releaseShortage = (
  { titles, approvedBy }: Release,
  approvers: readonly Approver[],
): ReleaseShortage | null => {
  const titlesLeft = titles.slice(approvedBy.length)
  if (titlesLeft.length === 0 || isAlone(approvers)) return null
  const free = approvers.filter(({ id }) => !approvedBy.includes(id))
  const lacksOfficer = free.every(({ role }) => role !== 'officer')
  const missingCount = Math.max(titlesLeft.length - free.length, lacksOfficer ? 1 : 0)
  return missingCount === 0 ? null : { titlesLeft, accountCount: free.length, missingCount, lacksOfficer }
}
