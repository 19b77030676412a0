// The work area of the screen: what is kept beyond its day.
import type { HoldNumber } from '../../../domain/hold/hold.ts'
import { HoldList } from '../hold/hold-list.tsx'

interface FootageMainProps {
  readonly openHold: HoldNumber | null
  readonly onHold: (() => void) | null
}

export const FootageMain = ({ openHold, onHold }: FootageMainProps) => (
  <HoldList openNumber={openHold} onPlace={onHold} />
)
