// Which holds the list shows. Kept while a person looks at other screens; it names nobody, so it may outlive a lock.
import { create } from 'zustand'
import type { HoldFilter } from '../../../domain/hold/operations.ts'

interface FilterChoice {
  readonly filter: HoldFilter
  readonly choose: (filter: HoldFilter) => void
}

export const useHoldFilter = create<FilterChoice>((set) => ({
  filter: 'open',
  choose: (filter) => set({ filter }),
}))
