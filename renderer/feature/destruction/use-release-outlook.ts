// What the accounts lack for a release by these titles, while the titles are being set.
import { mayUse } from '../../../domain/contract/permission.ts'
import { isAlone } from '../../../domain/destruction/approval-rules.ts'
import { type ReleaseShortage, releaseShortage } from '../../../domain/destruction/release-shortage.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'

export type ReleaseOutlook =
  | { readonly kind: 'short'; readonly shortage: ReleaseShortage }
  /** The only account gives every approval, and can no longer once there is a second one. */
  | { readonly kind: 'alone' }

/** null where the release can be finished, and where the person may not see who has an account. */
export const useReleaseOutlook = (titles: readonly string[]): ReleaseOutlook | null => {
  const asked = useDoor('account.list', useMay('account.read') ? {} : null)
  if (asked.kind !== 'answered') return null
  const approvers = asked.value.accounts.filter(
    ({ disabledAt, role }) => disabledAt === null && mayUse(role, 'destruction.order'),
  )
  const shortage = releaseShortage({ titles, approvedBy: [] }, approvers)
  if (shortage !== null) return { kind: 'short', shortage }
  return isAlone(approvers) && titles.length > 1 ? { kind: 'alone' } : null
}
