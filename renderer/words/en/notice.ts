import type { notice as ko } from '../ko/notice.ts'
import type { Counterpart } from '../words.ts'

export const notice: Counterpart<typeof ko> = {
  title: 'Refusal notice',
}
