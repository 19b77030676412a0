// Which notice may be declared void. Its number stays drawn and its paper readable; only what it decided is open again.
import { mayMove } from '../request/moves.ts'
import type { RequestStatus } from '../request/request-status.ts'

export const standingReasons = ['already-void', 'footage-shown', 'later-notice', 'request-ended'] as const
/** Why a notice stands as it is. */
export type StandingReason = (typeof standingReasons)[number]

export interface NoticeToVoid {
  readonly isVoid: boolean
  readonly requestStatus: RequestStatus
  /** The stretches whose present result comes from this notice. */
  readonly decided: readonly { readonly isShown: boolean }[]
}

/** null where it may be. What was shown cannot be unshown, and a result that a later notice replaced is not in force. */
export const reasonToStand = ({ isVoid, requestStatus, decided }: NoticeToVoid): StandingReason | null => {
  if (isVoid) return 'already-void'
  if (decided.some(({ isShown }) => isShown)) return 'footage-shown'
  if (!mayMove(requestStatus, 'voidNotice')) return 'request-ended'
  return decided.length === 0 ? 'later-notice' : null
}
