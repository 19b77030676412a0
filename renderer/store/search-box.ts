// Whether the search box is open (Ctrl K). The header opens it, feature/search shows it.
import { create } from 'zustand'

interface SearchBoxState {
  readonly isOpen: boolean
  readonly open: () => void
  readonly close: () => void
}

export const useSearchBox = create<SearchBoxState>((set) => ({
  isOpen: false,
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
}))
