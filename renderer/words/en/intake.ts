import type { intake as ko } from '../ko/intake.ts'
import type { Counterpart } from '../words.ts'

export const intake: Counterpart<typeof ko> = {
  title: 'Receive a request',
}
