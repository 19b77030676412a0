import type { search as ko } from '../ko/search.ts'
import type { Counterpart } from '../words.ts'

export const search: Counterpart<typeof ko> = {
  title: 'Search',
}
