import type { session as ko } from '../ko/session.ts'
import type { Counterpart } from '../words.ts'

export const session: Counterpart<typeof ko> = {
  title: 'Locked',
}
