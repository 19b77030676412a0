import type { ledger as ko } from '../ko/ledger.ts'
import type { Counterpart } from '../words.ts'

export const ledger: Counterpart<typeof ko> = {
  title: 'Ledger',
}
