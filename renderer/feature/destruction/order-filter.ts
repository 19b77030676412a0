// Which orders the list shows. Kept while a person opens one and comes back; it names nobody, so it may outlive a lock.
import { create } from 'zustand'
import type { OrderFilter } from '../../../domain/destruction/operations.ts'

interface ChosenFilter {
  readonly filter: OrderFilter
  readonly choose: (filter: OrderFilter) => void
}

export const useOrderFilter = create<ChosenFilter>((set) => ({
  filter: 'under-way',
  choose: (filter) => set({ filter }),
}))
