import type { settings as ko } from '../ko/settings.ts'
import type { Counterpart } from '../words.ts'

export const settings: Counterpart<typeof ko> = {
  title: 'Settings',
}
