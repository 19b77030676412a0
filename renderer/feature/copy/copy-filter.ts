// Which copies the list shows. Kept while a person opens one and comes back; it names nobody, so it may outlive a lock.
import { create } from 'zustand'
import type { CopyFilter } from '../../../domain/copy/operations.ts'

interface ChosenFilter {
  readonly filter: CopyFilter
  readonly choose: (filter: CopyFilter) => void
}

export const useCopyFilter = create<ChosenFilter>((set) => ({
  filter: 'all',
  choose: (filter) => set({ filter }),
}))
