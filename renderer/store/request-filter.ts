// Which requests the list shows. Kept while a person opens one and comes back; it names nobody, so it may outlive a lock.
import { create } from 'zustand'
import type { InputOf } from '../../domain/contract/contract.ts'

type Status = InputOf<'request.list'>['status']

interface RequestFilter {
  readonly status: Status
  readonly choose: (status: Status) => void
}

export const useRequestFilter = create<RequestFilter>((set) => ({
  status: 'open',
  choose: (status) => set({ status }),
}))
