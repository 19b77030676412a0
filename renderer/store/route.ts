// Where the person is. The window has no address bar, so a route is a value.
import { create } from 'zustand'
import type { CopyId } from '../../domain/copy/copy.ts'
import type { OrderNumber } from '../../domain/destruction/destruction.ts'
import type { HoldNumber } from '../../domain/hold/hold.ts'
import type { OperatingRoomRequestId } from '../../domain/operating-room/request.ts'
import type { RequestId, RequestIntake } from '../../domain/request/request.ts'

/** A request that the new one goes on from, and what is wanted now; no kinds where that is still to be said. */
export interface FollowedRequest {
  readonly requestId: RequestId
  readonly kinds: RequestIntake['kinds']
}

export type Route =
  | { readonly kind: 'today' }
  | { readonly kind: 'requests' }
  | { readonly kind: 'request'; readonly requestId: RequestId }
  /** `requesterName`: typed in the search box before. */
  | { readonly kind: 'intake'; readonly requesterName?: string; readonly follows?: FollowedRequest }
  | { readonly kind: 'decision'; readonly requestId: RequestId }
  /** `requestId`: the viewing is prefilled from this request. */
  | { readonly kind: 'viewings'; readonly requestId?: RequestId }
  /** `requestId`: a copy for this request is written; `copyId`: one copy; neither: the list. */
  | { readonly kind: 'copies'; readonly requestId?: RequestId; readonly copyId?: CopyId }
  /** `order`: one order to destroy; without it, what is due and what is under way; `due`: the number of what is to be ordered. */
  | { readonly kind: 'destructions'; readonly order?: OrderNumber; readonly due?: string }
  /** `holdNumber`: this hold is open beside the list. */
  | { readonly kind: 'footage'; readonly holdNumber?: HoldNumber }
  /** `requestId`: one request; `isReceiving`: with the form of a new one open; neither: the list. */
  | { readonly kind: 'operating-room'; readonly requestId?: OperatingRoomRequestId; readonly isReceiving?: boolean }
  /** `act`: what is owed, opened at once. */
  | { readonly kind: 'cameras'; readonly act?: 'sign' | 'company' }
  | { readonly kind: 'floor-plans' }
  /** `isRound`: with the form of the monthly check open. */
  | { readonly kind: 'recorders'; readonly isRound?: boolean }
  /** `number`: the list begins at this row. */
  | { readonly kind: 'ledger'; readonly number?: number }
  /** `year`: the table to begin with; without it, the one that open requests wait for. */
  | { readonly kind: 'holidays'; readonly year?: number }
  | { readonly kind: 'access-log' }
  | { readonly kind: 'settings' }

interface Place {
  readonly route: Route
  readonly go: (route: Route) => void
}

export const useRoute = create<Place>((set) => ({
  route: { kind: 'today' },
  go: (route) => set({ route }),
}))

export const go = (route: Route): void => useRoute.getState().go(route)
