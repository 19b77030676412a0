// Which step is about to be taken on what nobody fetched, so that today and the card of what is next open one dialog.
import { create } from 'zustand'
import type { RequestId } from '../../../domain/request/request.ts'

export interface UnclaimedStep {
  readonly kind: 'remind' | 'close'
  /** The dialog shows itself on this request's page only. */
  readonly requestId: RequestId
}

interface Asked {
  readonly asked: UnclaimedStep | null
}

export const useUnclaimedStep = create<Asked>(() => ({ asked: null }))

export const askForUnclaimed = (asked: UnclaimedStep): void => useUnclaimedStep.setState({ asked })
export const forgetUnclaimed = (): void => useUnclaimedStep.setState({ asked: null })
