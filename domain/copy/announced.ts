// What a notice said of a copy holds at the counter too: nobody unmasked whom it promised to hide (rule 10), and no higher fee than it
// named (rule 40; art. 38(3)). Less is fine. Whoever finds the notice wrong declares it void and decides anew.
import type { FieldIssue } from '../contract/failure.ts'
import { totalWon } from '../decision/fee.ts'
import { promisesMasking } from '../decision/range-result.ts'
import { wonWords } from '../paper/fee-words.ts'
import type { CopyDraft } from './copy.ts'
import type { RangeToCopy } from './copy-rules.ts'

/** `announcedWon`: null where no notice named a fee, as with what was shown at once, or the book does not know it. */
export const announcedIssues = (
  { pieces, masking, fee }: CopyDraft,
  ranges: readonly Pick<RangeToCopy, 'id' | 'result'>[],
  announcedWon: number | null,
): readonly FieldIssue[] => {
  const copied = ranges.filter(({ id }) => pieces.some(({ rangeId }) => rangeId === id))
  const isUnmasked = masking.kind !== 'others-masked' && copied.some(({ result }) => promisesMasking(result))
  // Where the clinic is at fault nothing is owed at all, which is said by itself.
  const isDearer = fee.causedBy === 'requester' && announcedWon !== null && totalWon(fee) > announcedWon
  return [
    ...(isUnmasked ? [{ field: 'masking', reason: 'masking-promised' as const }] : []),
    ...(isDearer ? [{ field: 'fee', reason: 'fee-above-notice' as const, detail: wonWords(announcedWon) }] : []),
  ]
}
