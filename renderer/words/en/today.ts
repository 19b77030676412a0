import type { today as ko } from '../ko/today.ts'
import type { Counterpart } from '../words.ts'

export const today: Counterpart<typeof ko> = {
  title: 'To do today',
}
