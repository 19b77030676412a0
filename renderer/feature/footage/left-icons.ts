import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconVideo from '@tabler/icons-react/dist/esm/icons/IconVideo.mjs'
import IconVideoOff from '@tabler/icons-react/dist/esm/icons/IconVideoOff.mjs'
import type { WhatIsLeft } from '../../../domain/footage/what-is-left.ts'
import type { IconComponent } from '../../ui/icon.ts'

export const leftIcons = {
  available: IconVideo,
  'any-hour': IconAlertTriangle,
  held: IconArchive,
  past: IconVideoOff,
  'gone-early': IconVideoOff,
  'never-recorded': IconVideoOff,
  mixed: IconVideo,
} as const satisfies Record<WhatIsLeft, IconComponent>
