// Where the person is. The window has no address bar, so a route is a value.
import { create } from 'zustand'
import type { RequestId } from '../../domain/request/request.ts'

export type Route =
  | { readonly kind: 'today' }
  | { readonly kind: 'requests' }
  | { readonly kind: 'request'; readonly requestId: RequestId }
  | { readonly kind: 'intake' }
  | { readonly kind: 'refusal'; readonly requestId: RequestId }
  | { readonly kind: 'viewings' }
  | { readonly kind: 'cameras' }
  | { readonly kind: 'ledger' }
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
