import type { IssueReason } from '../contract/failure.ts'
import { assertNever } from '../result.ts'
import type { Availability } from './availability.ts'

/** Why nothing of a stretch can be shown, promised or handed out; null while some of it is there. */
export const goneReason = ({ kind }: Pick<Availability, 'kind'>): IssueReason | null => {
  switch (kind) {
    case 'available':
    case 'held':
      return null
    case 'past':
      return 'retention-passed'
    case 'gone-early':
      return 'footage-gone-early'
    case 'never-recorded':
      return 'footage-never-recorded'
    default:
      return assertNever(kind)
  }
}
