import type { setup as ko } from '../ko/setup.ts'
import type { Counterpart } from '../words.ts'

export const setup: Counterpart<typeof ko> = {
  title: 'First setup',
}
