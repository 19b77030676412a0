import type { viewing as ko } from '../ko/viewing.ts'
import type { Counterpart } from '../words.ts'

export const viewing: Counterpart<typeof ko> = {
  title: 'Viewings',
}
